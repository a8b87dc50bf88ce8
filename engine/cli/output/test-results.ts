import { type Bilingual, formatDate, type TestResult } from '../../../dsl/index.ts';
import type { Context } from '../context.ts';
import { traceJson } from './evaluation-json.ts';
import { jsonText } from './json-text.ts';
import { type JunitCase, junitText } from './junit-text.ts';
import { painter } from './paint.ts';
import { traceText } from './trace-text.ts';

export const TEST_FORMATS = ['full', 'compact', 'json', 'github', 'junit'] as const;

/**
 * The tests in one of the formats; for people only those that failed, each with what came out and why.
 *
 * @param measured how good the tests are, for programs
 */
export function testResultsText(
  results: readonly TestResult[],
  context: Context,
  measured: Readonly<Record<string, unknown>> = {},
): string {
  switch (context.format) {
    case 'json':
      return jsonText({ tests: results.map(resultJson), summary: summaryJson(results), ...measured });
    case 'junit':
      return junit(results, context);
    case 'compact':
      return failed(results)
        .map((result) => `${placeOf(result)}: ${titleOf(result, context)}: ${failureText(result, context)}\n`)
        .join('');
    case 'github':
      return failed(results)
        .map((result) => githubText(result, context))
        .join('');
    default:
      return failed(results)
        .map((result) => fullText(result, context))
        .join('\n');
  }
}

function failed(results: readonly TestResult[]): readonly TestResult[] {
  return results.filter((result) => !result.passed);
}

function fullText(result: TestResult, context: Context): string {
  const { words } = context.texts;
  const head = painter(context.colour).error(`${words.testFailed}:`);
  const trace = traceOf(result);
  return [
    `${head} ${titleOf(result, context)}`,
    `  ┌─ ${placeOf(result)}`,
    `  = ${failureText(result, context)}`,
    ...(trace === undefined ? [] : ['', ...traceText(trace, '  ', context)]),
    '',
  ].join('\n');
}

function titleOf({ title, row }: TestResult, { texts: { words } }: Context): string {
  return row === undefined ? title : `${title}, ${words.row(row)}`;
}

function placeOf({ place }: TestResult): string {
  return `${place.file}:${place.line}:${place.column}`;
}

function failureText({ failure }: TestResult, { language, texts: { words } }: Context): string {
  if (failure === undefined) return words.testPassed;
  if (failure.kind === 'reason') return words.otherReason(failure.trace.text[language]);
  if (failure.kind === 'outcome') {
    const { expected, actual, trace } = failure;
    return words.expectedOutcome(trace.text[language], words.outcome[expected], words.outcome[actual]);
  }
  if (failure.kind === 'limit') {
    const said = (value: Bilingual | undefined): string => value?.[language] ?? words.outcome.unknown;
    return words.expectedOutcome(failure.limit, said(failure.expected), said(failure.actual));
  }
  const day = (date: string | undefined): string =>
    date === undefined || date === 'unknown' ? words.outcome.unknown : formatDate(date, language);
  return words.expectedOutcome(failure.deadline, day(failure.expected), day(failure.actual));
}

function traceOf({ failure }: TestResult) {
  return failure && 'trace' in failure ? failure.trace : undefined;
}

function githubText(result: TestResult, context: Context): string {
  const { file, line, column } = result.place;
  const message = `${titleOf(result, context)}: ${failureText(result, context)}`.replaceAll('%', '%25');
  return `::error file=${file},line=${line},col=${column}::${message}\n`;
}

function junit(results: readonly TestResult[], context: Context): string {
  const files = [...new Set(results.map(({ place }) => place.file))];
  const caseOf = (result: TestResult): JunitCase => ({
    name: `${titleOf(result, context)} (${result.place.line})`,
    ...(!result.passed && {
      failure: {
        message: failureText(result, context),
        text: `${placeOf(result)}\n${failureText(result, context)}`,
      },
    }),
  });
  return junitText(
    files.map((file) => ({
      name: file,
      cases: results.filter(({ place }) => place.file === file).map(caseOf),
    })),
  );
}

function resultJson(result: TestResult): Readonly<Record<string, unknown>> {
  const { title, row, place, passed, failure } = result;
  const trace = traceOf(result);
  return {
    title,
    row: row ?? null,
    place,
    passed,
    failure:
      failure === undefined ? null : { ...failure, ...(trace !== undefined && { trace: traceJson(trace) }) },
  };
}

function summaryJson(results: readonly TestResult[]): Readonly<Record<string, number>> {
  return { tests: results.length, failed: failed(results).length };
}
