/** The list of what the municipalities answered, as a CSV file with semicolons. */
import { parse } from 'csv-parse/sync';
import { type Answer, answers, type CollectedAnswer } from '../audit/network-council/collection.ts';

const columns = {
  municipality: 'kommune',
  answer: 'svar',
  insufficient: 'utilstrækkeligt implementeret',
  expected: 'ventede unge',
} as const;

const words: Readonly<Record<Answer, string>> = {
  sent: 'sager indsendt',
  not_identified: 'unge i målgruppen, ingen netværkssamråd fundet',
  none_in_target: 'ingen unge i målgruppen',
  no_reason: 'ingen begrundelse',
  no_answer: 'ikke svaret',
};

export type AnswersProblem =
  | { readonly code: 'COLUMN'; readonly column: string }
  | {
      readonly code: 'VALUE';
      readonly line: number;
      readonly column: string;
      readonly value: string;
      readonly known: readonly string[];
    };

export type ReadAnswers =
  | { readonly ok: true; readonly answers: readonly CollectedAnswer[] }
  | { readonly ok: false; readonly problem: AnswersProblem };

/** Reads the list; the first thing that is wrong with it is told. */
export function readAnswers(text: string): ReadAnswers {
  const [head = [], ...rows] = parse(text, {
    bom: true,
    quote: null,
    delimiter: ';',
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const at = (column: string): number => head.findIndex((name) => name.toLowerCase() === column);
  const missing = Object.values(columns).find((column) => at(column) === -1);
  if (missing !== undefined) return { ok: false, problem: { code: 'COLUMN', column: missing } };
  const read: CollectedAnswer[] = [];
  for (const [index, row] of rows.entries()) {
    const value = (column: string): string => row[at(column)] ?? '';
    const wrong = (column: string, known: readonly string[]): ReadAnswers => ({
      ok: false,
      problem: { code: 'VALUE', line: index + 2, column, value: value(column), known },
    });
    const answer = answers.find((one) => words[one] === value(columns.answer).toLowerCase());
    if (answer === undefined) return wrong(columns.answer, Object.values(words));
    const insufficient = value(columns.insufficient).toLowerCase();
    if (!['ja', 'nej', ''].includes(insufficient)) return wrong(columns.insufficient, ['ja', 'nej']);
    const expected = value(columns.expected);
    if (!/^\d*$/.test(expected)) return wrong(columns.expected, ['0', '1', '2', '…']);
    read.push({
      municipality: value(columns.municipality),
      answer,
      insufficient: insufficient === 'ja',
      ...(expected !== '' && { expected: Number(expected) }),
    });
  }
  return { ok: true, answers: read };
}

/** The list as text. */
export function answersText(list: readonly CollectedAnswer[]): string {
  const lines = list.map(({ municipality, answer, insufficient, expected }) =>
    [municipality, words[answer], insufficient ? 'ja' : 'nej', expected ?? ''].join(';'),
  );
  return `${[Object.values(columns).join(';'), ...lines].join('\n')}\n`;
}
