/** One line of a JUnit report. */
export interface JunitCase {
  readonly name: string;
  /** What went wrong; not there when nothing did. */
  readonly failure?: { readonly message: string; readonly text: string };
}

/** Cases that belong together, such as those of one file. */
export interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
}

/** A JUnit report, as build servers read it. */
export function junitText(suites: readonly JunitSuite[]): string {
  const lines = suites.flatMap(({ name, cases }) => [
    `  <testsuite name="${escaped(name)}" ${counts(cases)}>`,
    ...cases.map((one) => caseText(one, name)),
    '  </testsuite>',
  ]);
  const total = counts(suites.flatMap((suite) => suite.cases));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="samraad" ${total}>`,
    ...lines,
    '</testsuites>\n',
  ].join('\n');
}

function counts(cases: readonly JunitCase[]): string {
  const failures = cases.filter((one) => one.failure !== undefined).length;
  return `tests="${cases.length}" failures="${failures}" errors="0"`;
}

function caseText({ name, failure }: JunitCase, suite: string): string {
  const start = `    <testcase classname="${escaped(suite)}" name="${escaped(name)}"`;
  if (failure === undefined) return `${start}/>`;
  return `${start}><failure message="${escaped(failure.message)}">${escaped(failure.text)}</failure></testcase>`;
}

function escaped(text: string): string {
  return (
    text
      // Characters that XML 1.0 cannot hold at all.
      .replace(/[\p{Cc}\p{Noncharacter_Code_Point}\p{Surrogate}]/gu, (control) =>
        control === '\t' || control === '\n' ? control : '\ufffd',
      )
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\n', '&#10;')
  );
}
