import { type Bilingual, formatDate, type TestResult, type TraceNode } from '../../../../dsl/index.ts';
import type { ScenarioResult } from '../../../scenario/result.ts';
import type { Context } from '../../context.ts';
import { traceJson } from '../evaluation-json.ts';
import { githubText } from '../github-text.ts';
import { jsonText } from '../json-text.ts';
import { type JunitCase, junitText } from '../junit-text.ts';
import { painter } from '../paint.ts';
import { traceText } from '../trace-text.ts';

export const TEST_FORMATS = ['full', 'compact', 'json', 'github', 'junit'] as const;

/** How an expectation came out, of a test or of a scenario. */
type Result = TestResult | ScenarioResult;

/**
 * Tests and scenarios in one of the formats; for people only those that failed, each with what came out and why.
 *
 * @param measured how good the tests are, for programs
 */
export function testResultsText(
  tests: readonly TestResult[],
  scenarios: readonly ScenarioResult[],
  context: Context,
  measured: Readonly<Record<string, unknown>> = {},
): string {
  const results = [...tests, ...scenarios];
  switch (context.format) {
    case 'json':
      return jsonText({
        tests: tests.map(resultJson),
        scenarios: scenarios.map(resultJson),
        summary: { tests: tests.length, scenarios: scenarios.length, failed: failed(results).length },
        ...measured,
      });
    case 'junit':
      return junit(results, context);
    case 'compact':
      return failed(results)
        .map((result) => `${placeOf(result)}: ${titleOf(result, context)}: ${failureText(result, context)}\n`)
        .join('');
    case 'github':
      return failed(results)
        .map((result) => failureCommand(result, context))
        .join('');
    default:
      return failed(results)
        .map((result) => fullText(result, context))
        .join('\n');
  }
}

function failed(results: readonly Result[]): readonly Result[] {
  return results.filter((result) => !result.passed);
}

function fullText(result: Result, context: Context): string {
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

const rowOf = (result: Result): number | undefined => ('row' in result ? result.row : undefined);

function titleOf(result: Result, { texts: { words } }: Context): string {
  const { title } = result;
  const row = rowOf(result);
  return row === undefined ? title : `${title}, ${words.row(row)}`;
}

function placeOf({ place }: Result): string {
  return `${place.file}:${place.line}:${place.column}`;
}

function failureText({ failure }: Result, { language, texts: { words } }: Context): string {
  if (failure === undefined) return words.testPassed;
  if ('what' in failure) {
    const { kind, what, expected, actual } = failure;
    return kind === 'reason'
      ? words.otherReason(what[language])
      : words.expectedOutcome(what[language], expected[language], actual[language]);
  }
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

function traceOf({ failure }: Result): TraceNode | undefined {
  return failure && 'trace' in failure ? failure.trace : undefined;
}

function failureCommand(result: Result, context: Context): string {
  const { file, line, column: col } = result.place;
  const message = `${titleOf(result, context)}: ${failureText(result, context)}`;
  return githubText('error', { file, line, col }, message);
}

function junit(results: readonly Result[], context: Context): string {
  const files = [...new Set(results.map(({ place }) => place.file))];
  const caseOf = (result: Result): JunitCase => ({
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

function resultJson(result: Result): Readonly<Record<string, unknown>> {
  const { title, place, passed, failure } = result;
  const trace = traceOf(result);
  return {
    title,
    row: rowOf(result) ?? null,
    place,
    passed,
    failure:
      failure === undefined ? null : { ...failure, ...(trace !== undefined && { trace: traceJson(trace) }) },
  };
}
