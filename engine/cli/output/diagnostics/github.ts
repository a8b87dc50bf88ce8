import { type DiagnosticView, type Findings, worstFirst } from './diagnostic-view.ts';

/** Workflow commands of GitHub. It shows ten of a kind for each step, so the worst come first. */
export function diagnosticsGithub({ diagnostics }: Findings): string {
  return worstFirst(diagnostics).map(command).join('');
}

function command(one: DiagnosticView): string {
  const properties = Object.entries({
    title: one.code,
    file: one.file,
    line: one.line,
    col: one.column,
    endLine: one.endLine,
    endColumn: one.endColumn,
  }).map(([name, value]) => `${name}=${propertyText(String(value))}`);
  const message = one.hint === undefined ? one.message : `${one.message}\n${one.hint}`;
  return `::${one.severity} ${properties.join(',')}::${dataText(message)}\n`;
}

function dataText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyText(text: string): string {
  return dataText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
