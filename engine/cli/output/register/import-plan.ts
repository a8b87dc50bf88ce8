import type { ImportIssue, ImportPlan, PlannedCase } from '../../../register/import.ts';
import type { Context } from '../../context.ts';
import type { Problem } from '../../text/problem.ts';
import type { Texts } from '../../text/texts.ts';
import { jsonText } from '../json-text.ts';
import { painter } from '../paint.ts';
import { shownText } from '../shown-text.ts';

/** How many cases are listed where nothing is wrong with them; those that are refused are all listed. */
const MOST_LISTED = 50;

/** What an import does or would do, case by case. `total` is how many events there are when it was done. */
export function importPlan(
  plan: ImportPlan,
  {
    total,
    isPreview,
    context,
  }: { readonly total: number | undefined; readonly isPreview: boolean; readonly context: Context },
): string {
  const { register } = context.texts;
  const cases = [...plan.cases.values()];
  const refused = cases.filter(({ verdict }) => verdict === 'refused');
  const sound = cases.filter(({ verdict }) => verdict !== 'refused');
  const listed = [...sound.slice(0, MOST_LISTED), ...refused];
  const width = Math.max(0, ...listed.map(({ name }) => [...shownText(name)].length));
  const left = sound.length - MOST_LISTED;
  const number = (verdict: PlannedCase['verdict']): number =>
    cases.filter((one) => one.verdict === verdict).length;
  const changed = cases.filter(({ added }) => added > 0);
  const added = changed.reduce((sum, one) => sum + one.added, 0);
  return [
    ...(isPreview ? [register.preview, ''] : []),
    ...listed.flatMap((one) => caseLines(one, width, context)),
    ...(left > 0 ? [`  ${register.moreCases(left)}`] : []),
    ...plan.unread.flatMap((issue) => unreadLines(issue, context)),
    '',
    register.importSummary(number('new'), number('longer'), number('unchanged'), refused.length),
    ...endLines(plan, { total, added, changed: changed.length, isPreview, texts: context.texts }),
    '',
  ].join('\n');
}

function endLines(
  plan: ImportPlan,
  end: {
    readonly total: number | undefined;
    readonly added: number;
    readonly changed: number;
    readonly isPreview: boolean;
    readonly texts: Texts;
  },
): readonly string[] {
  const { register } = end.texts;
  if (end.total !== undefined) return [register.written(end.added, end.changed, end.total)];
  if (plan.unread.length > 0) {
    const { cause, next } = register.errors.nothingImported(plan.unread.length);
    return [cause, `  = ${next}`];
  }
  if (end.added === 0) return [register.nothingToWrite];
  return end.isPreview ? [register.writeThem] : [];
}

function caseLines(one: PlannedCase, width: number, { texts, colour }: Context): readonly string[] {
  const { register } = texts;
  const paint = painter(colour);
  const name = shownText(one.name).padEnd(width);
  if (one.issue !== undefined) {
    const { cause, next } = issueProblem(one.issue, texts);
    const head = `  ${paint.error('!')} ${name}  ${register.refusedCase}: ${placeOf(one.issue)}${shownText(cause)}`;
    return [head, `      = ${next}`];
  }
  const texted = {
    new: `  ${paint.good('+')} ${name}  ${register.newCase(one.added)}`,
    longer: `  ${paint.warning('~')} ${name}  ${register.longerCase(one.added, one.before)}`,
    unchanged: `  = ${name}  ${register.unchangedCase}`,
    refused: '',
  };
  const unknown = one.unknownTypes.join(', ');
  return [texted[one.verdict], ...(unknown === '' ? [] : [`      = ${register.unknownTypes(unknown)}`])];
}

function unreadLines(issue: ImportIssue, { texts, colour }: Context): readonly string[] {
  const { cause, next } = issueProblem(issue, texts);
  const head = `  ${painter(colour).error('!')} ${placeOf(issue)}${shownText(cause)}`;
  return [head, `      = ${next}`];
}

function placeOf({ file, line }: ImportIssue): string {
  return `${file}:${line}: `;
}

function issueProblem(issue: ImportIssue, { register, errors }: Texts): Problem {
  const { code, line, args } = issue;
  if (code === 'WRONG_HASH' || code === 'STANDS_OTHERWISE' || code === 'NOT_STORABLE') {
    return register.importIssue(code, args);
  }
  return errors.logIssue({ code, line, args });
}

/** The same for programs, every case listed. */
export function importJson(
  plan: ImportPlan,
  { total, texts }: { readonly total: number | undefined; readonly texts: Texts },
): string {
  const issueJson = (issue: ImportIssue): Readonly<Record<string, unknown>> => {
    const { cause, next } = issueProblem(issue, texts);
    return { code: issue.code, file: issue.file, line: issue.line, cause, next };
  };
  return jsonText({
    written: total !== undefined,
    events: total ?? null,
    cases: [...plan.cases.values()].map(({ name, verdict, before, added, unknownTypes, issue }) => ({
      case: name,
      verdict,
      before,
      added,
      unknown_types: unknownTypes,
      issue: issue === undefined ? null : issueJson(issue),
    })),
    unread: plan.unread.map(issueJson),
  });
}
