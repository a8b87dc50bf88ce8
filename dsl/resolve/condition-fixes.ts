/** What is said of conditions that the types of their facts do not allow, with the fixes that can be known. */
import type { Condition } from '../ast.ts';
import { type Fix, writeInstead } from '../diagnostic.ts';
import { KEYWORDS } from '../keywords.ts';
import { type Comparing, comparingWord } from '../print/comparing-word.ts';
import type { Language } from '../source.ts';
import type { ValueType } from '../values.ts';
import type { Resolution } from './resolution.ts';

/** Reports a predicate that the type of the subject does not allow. */
export function notSo(
  { subject, span }: Condition & { kind: 'predicate' },
  type: ValueType,
  comparator: Comparing,
  resolution: Resolution,
): undefined {
  const { language, source } = resolution.file;
  const word = comparingWord(comparator, language);
  const meant =
    type.kind === 'date' || type.kind === 'set' || comparator === 'includes' ? MEANT[comparator] : undefined;
  const start = source.text.indexOf(word, subject.span.end);
  const found = meant !== undefined && start !== -1 && start + word.length <= span.end;
  resolution.report(
    'R051',
    span,
    { name: subject.text, type: type.kind, word },
    found ? writeInstead({ start, end: start + word.length }, comparingWord(meant, language)) : undefined,
  );
}

/** The word of the other kind: what is `over` for amounts is `efter` for dates, what is `er` for choices `omfatter` for sets. */
const MEANT: Partial<Record<Comparing, Comparing>> = {
  over: 'after',
  under: 'before',
  at_least: 'no_earlier',
  at_most: 'no_later',
  is: 'includes',
  includes: 'is',
};

/** The fix that writes `er …` after the subject in place of what stands there. */
export function isInstead(
  { subject, span }: Condition & { kind: 'predicate' },
  what: string,
  language: Language,
): Fix {
  return writeInstead({ start: subject.span.end, end: span.end }, ` ${KEYWORDS.Is[language]} ${what}`);
}

/**
 * `hvor a er ja og b er nej`: the second condition stands outside `hvor`, which takes one. Where it could not be read for
 * that reason, the message says so and the fix puts both in parentheses.
 */
export function explainWhere(items: readonly Condition[], reported: number, resolution: Resolution): void {
  const { diagnostics } = resolution;
  const counting = items.find(
    (item) => (item.kind === 'count' || item.kind === 'aggregate') && item.window.where !== undefined,
  );
  const where =
    counting && (counting.kind === 'count' || counting.kind === 'aggregate') && counting.window.where;
  const last = items.at(-1);
  if (!counting || !where || !last || where.span.end !== counting.span.end) return;
  const index = diagnostics.findIndex(
    ({ code, span }, position) => position >= reported && code === 'R052' && span.start > counting.span.end,
  );
  const found = diagnostics[index];
  if (!found) return;
  const { text } = resolution.file.source;
  const both = `(${text.slice(where.span.start, last.span.end)})`;
  diagnostics[index] = {
    ...found,
    args: { ...found.args, where: 'yes' },
    fix: writeInstead({ start: where.span.start, end: last.span.end }, both),
  };
}
