/** Holds the report over the reference register to the figures that the source prints. */

import { openAccounts } from '../../engine/audit/account.ts';
import type { Report } from '../../engine/audit/report.ts';
import { type FigureResult, percentOf } from '../../engine/audit/result.ts';
import { courseOf } from '../../engine/case/course-of.ts';
import { answers, cases } from '../examples/register/reference.ts';
import { rulesFor } from '../support/shipped-rules.ts';
import type { Bounds, FigureCheck, TableCheck } from './check.ts';

const DATE = '2016-06-30';

let report: Report | undefined;

/** The report, made once. Throws when the process refuses an event of the register. */
function referenceReport(): Report {
  if (report) return report;
  const account = openAccounts().find(({ code }) => code === 'network-council');
  for (const events of cases) {
    const course = courseOf(events, rulesFor, { audit: true, asOf: DATE });
    const refused = course.steps.find(({ accepted }) => !accepted);
    if (refused) throw new Error(`${course.case}: ${refused.event.type} is refused`);
    account?.take(course);
  }
  const rules = rulesFor({ process: account?.rulesOf ?? '', municipality: '', date: DATE });
  report = account?.report(rules, { date: DATE, answers: { process: 'network-council', answers } });
  if (!report) throw new Error('the rules set no limits for the report');
  return report;
}

export function figureProblems({ figure, expect }: FigureCheck): readonly string[] {
  const result = referenceReport().figures.find(({ id }) => id === figure);
  if (!result) return [`the report has no figure ${figure}`];
  const found = numbersOf(result);
  const wrong = (name: string, value: number | undefined): string =>
    `${figure}: ${name} is ${value}, expected ${JSON.stringify(expect)}`;
  return Object.entries(expect).flatMap(([name, wanted]: [string, number | Bounds]) => {
    const value = found[name];
    const [lowest, highest] = typeof wanted === 'number' ? [wanted, wanted] : wanted;
    return value !== undefined && lowest <= value && value <= highest ? [] : [wrong(name, value)];
  });
}

function numbersOf(result: FigureResult): Readonly<Record<string, number | undefined>> {
  const { numerator, denominator, sum, other } = result as Partial<
    Record<'numerator' | 'denominator' | 'sum', number>
  > & { readonly other?: { readonly denominator: number } };
  return {
    ...(result as unknown as Readonly<Record<string, number>>),
    percent:
      numerator === undefined || denominator === undefined ? undefined : percentOf(numerator, denominator),
    mean: sum === undefined || denominator === undefined ? undefined : Math.floor(sum / denominator + 0.5),
    other: other?.denominator,
  };
}

export function tableProblems({ table, expect }: TableCheck): readonly string[] {
  const found = referenceReport().distributions.find(({ code }) => code === table);
  if (!found) return [`the report has no table ${table}`];
  const { lines, denominator, otherDenominator = 0 } = found;
  const counts = Object.fromEntries(lines.map(({ code, count }) => [code, count]));
  const sum = lines.reduce((all, { count }) => all + count, 0);
  const problems: string[] = [];
  if (expect.total !== undefined && (sum !== expect.total || denominator !== expect.total)) {
    problems.push(`${table} adds up to ${sum} of ${denominator}, expected ${expect.total}`);
  }
  if (expect.largest !== undefined && lines[0]?.code !== expect.largest) {
    problems.push(`the largest line of ${table} is ${lines[0]?.code}`);
  }
  for (const code of expect.has ?? []) if (!counts[code]) problems.push(`${table} has no ${code}`);
  for (const [code, count] of Object.entries(expect.lines ?? {})) {
    if (counts[code] !== count) problems.push(`${table} has ${counts[code]} of ${code}, expected ${count}`);
  }
  if (expect.alike) {
    for (const { code, count, other = 0 } of lines) {
      const apart = Math.abs(count * otherDenominator - other * denominator);
      if (apart * 10 > denominator * otherDenominator) problems.push(`${table}: ${code} differs markedly`);
    }
  }
  return problems;
}
