import { textsIn } from '../../text/texts.ts';
import { type Painter, painter } from '../paint.ts';
import { shownText } from '../shown-text.ts';
import type { DiagnosticView, Findings } from './diagnostic-view.ts';

/** For people: each finding with the line it is about, the place underlined, and what to do. */
export function diagnosticsFull({ diagnostics }: Findings, colour: boolean): string {
  const paint = painter(colour);
  return diagnostics.map((one) => `${snippet(one, paint)}\n`).join('\n');
}

function snippet(one: DiagnosticView, paint: Painter): string {
  const { words } = textsIn(one.language);
  const severity = paint[one.severity](`${words.severity[one.severity]}[${one.code}]`);
  const number = String(one.line);
  const margin = ' '.repeat(number.length);
  const place = `${one.file}:${one.line}:${one.column}`;
  const bar = paint.faint('│');
  return [
    `${severity}: ${paint.strong(one.message)}`,
    `${margin} ${paint.faint('┌─')} ${place}${one.heading === undefined ? '' : `   ${one.heading}`}`,
    `${margin} ${bar}`,
    `${paint.faint(number)} ${bar} ${shownText(one.lineText)}`,
    `${margin} ${bar} ${indentBelow(one)}${paint[one.severity]('‾'.repeat(underlined(one)))}`,
    ...one.related.map(
      (other) => `${margin} = ${words.seeAlso(`${other.file}:${other.line}:${other.column}`)}`,
    ),
    ...(one.hint === undefined ? [] : [`${margin} = ${one.hint}`]),
    `${margin} = ${paint.faint(words.explanation(one.code))}`,
  ].join('\n');
}

/** As many columns as the text before the place takes; tabs stay tabs, so that they line up. */
function indentBelow(one: DiagnosticView): string {
  return shownText(one.lineText.slice(0, one.column - 1))
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\t]/gu, ' ');
}

/** To the end of the line at most, and never nothing: a place at the end of a line is shown behind it. */
function underlined(one: DiagnosticView): number {
  const end = one.endLine > one.line ? one.lineText.length + 1 : one.endColumn;
  const text = one.lineText.slice(one.column - 1, end - 1);
  return Math.max(1, [...text.replace(/\p{Mark}/gu, '')].length);
}
