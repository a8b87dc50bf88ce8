import { type Diagnostic, diagnosticText } from '../../../../dsl/index.ts';
import { jsonText } from '../json-text.ts';
import type { Wording } from '../trace-text.ts';

/** What a code means: the message, why it matters, what to do, and the mistake beside its correction. */
export interface DiagnosticPage {
  readonly code: string;
  readonly message: string;
  readonly why: string;
  readonly hint?: string;
  readonly wrong?: string;
  readonly right?: string;
}

/** The page of a code, in the language of the reader. */
export function diagnosticPage(code: string, { language, texts: { pages } }: Wording): DiagnosticPage {
  const { message, hint } = diagnosticText(anyOf(code, language), language);
  const why = Object.entries(pages.why).findLast(([from]) => from <= code)?.[1] ?? '';
  const example = pages.examples[code];
  return { code, message, why, ...(hint !== undefined && { hint }), ...example };
}

/** The page for people. */
export function pageText(page: DiagnosticPage, { texts: { pages } }: Wording): string {
  return [
    `${page.code}: ${page.message}`,
    '',
    page.why,
    ...(page.hint === undefined ? [] : ['', `${pages.todo}: ${page.hint}`]),
    ...(page.wrong === undefined ? [] : ['', pages.wrong, indented(page.wrong)]),
    ...(page.right === undefined ? [] : ['', pages.right, indented(page.right)]),
    '',
  ].join('\n');
}

/** The page for programs. */
export function pageJson({ code, message, why, hint, wrong, right }: DiagnosticPage): string {
  return jsonText({ code, message, why, hint: hint ?? null, wrong: wrong ?? null, right: right ?? null });
}

/** A finding of this kind in no file: every name in its text is an ellipsis. */
function anyOf(code: string, language: Diagnostic['language']): Diagnostic {
  const args = new Proxy<Diagnostic['args']>({}, { get: (_, key) => (LISTS.has(String(key)) ? ['…'] : '…') });
  const source = { path: '', text: '' };
  return { code, severity: 'error', source, span: { start: 0, end: 0 }, language, args };
}

const LISTS = new Set(['expected', 'options', 'groups', 'known', 'kinds', 'versions']);

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}
