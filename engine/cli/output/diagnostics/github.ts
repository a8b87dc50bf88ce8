import { githubText } from '../github-text.ts';
import { type DiagnosticView, type Findings, worstFirst } from './diagnostic-view.ts';

/** Workflow commands of GitHub. It shows ten of a kind for each step, so the worst come first. */
export function diagnosticsGithub({ diagnostics }: Findings): string {
  return worstFirst(diagnostics).map(command).join('');
}

function command(one: DiagnosticView): string {
  const { code: title, file, line, column: col, endLine, endColumn } = one;
  const message = one.hint === undefined ? one.message : `${one.message}\n${one.hint}`;
  return githubText(one.severity, { title, file, line, col, endLine, endColumn }, message);
}
