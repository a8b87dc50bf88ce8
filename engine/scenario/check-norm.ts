/** Holds what is expected of a duty, a due date or a finding to the case as it stands. */
import type { Bilingual, ExpectedNorm, NormFailure, RulesInForce } from '../../dsl/index.ts';
import type { DutyStatus, Finding, Severity, Standing } from '../case/course.ts';
import { longDate } from '../text/date.ts';
import { dutyStatusName, severityName } from '../text/status.ts';

type Expected<K extends ExpectedNorm['kind']> = Extract<ExpectedNorm, { kind: K }>;

export const UNKNOWN: Bilingual = { da: 'ukendt', en: 'unknown' };
export const NONE: Bilingual = { da: 'ingen', en: 'none' };
export const NOT_IN_FORCE: Bilingual = {
  da: 'ikke i de regler, der gælder for sagen',
  en: 'not in the rules in force for the case',
};

const named = (code: string): Bilingual => ({ da: code, en: code });
const dated = (date: string): Bilingual => ({ da: longDate(date, 'da'), en: longDate(date, 'en') });

/** What is known of the duties and findings of a case at a point. */
export interface NormPoint {
  readonly standing: Pick<Standing, 'duties' | 'findings' | 'facts'>;
  readonly rules: Pick<RulesInForce, 'duties' | 'deadlineCodes' | 'deadline'>;
}

/** What did not come as expected; undefined when it did. Pure. */
export function checkNorm(expected: ExpectedNorm, point: NormPoint): NormFailure | undefined {
  switch (expected.kind) {
    case 'due':
      return checkDue(expected, point);
    case 'duty':
      return checkDuty(expected, point);
    case 'finding':
      return checkFinding(expected, point);
  }
}

function checkDue(
  { of, code, name, due }: Expected<'due'>,
  { standing, rules }: NormPoint,
): NormFailure | undefined {
  const what = { da: `fristen for »${name.da}«`, en: `the deadline of »${name.en}«` };
  const expected = due === 'unknown' ? UNKNOWN : due === 'none' ? NONE : dated(due);
  const known =
    of === 'duty' ? rules.duties.some((duty) => duty.code === code) : rules.deadlineCodes.includes(code);
  if (!known) return { kind: 'due', what, expected, actual: NOT_IN_FORCE };
  if (of === 'duty') {
    const came = standing.duties.findLast((duty) => duty.code === code)?.due;
    if (came === (due === 'unknown' || due === 'none' ? undefined : due)) return undefined;
    return { kind: 'due', what, expected, actual: came === undefined ? NONE : dated(came) };
  }
  const { due: came } = rules.deadline(code, standing.facts);
  if ((came ?? 'unknown') === (due === 'none' ? 'unknown' : due)) return undefined;
  return { kind: 'due', what, expected, actual: came === undefined ? UNKNOWN : dated(came) };
}

function checkDuty(
  { code, name, status }: Expected<'duty'>,
  { standing, rules }: NormPoint,
): NormFailure | undefined {
  const statusName = (each: DutyStatus | 'not_arisen'): Bilingual =>
    each === 'not_arisen' ? { da: 'ikke opstået', en: 'not arisen' } : dutyStatusName(each);
  const what = { da: `pligten »${name.da}«`, en: `the duty »${name.en}«` };
  if (!rules.duties.some((duty) => duty.code === code))
    return { kind: 'duty', what, expected: statusName(status), actual: NOT_IN_FORCE };
  const came = standing.duties.findLast((duty) => duty.code === code)?.status ?? 'not_arisen';
  return came === status
    ? undefined
    : { kind: 'duty', what, expected: statusName(status), actual: statusName(came) };
}

const SEVERITIES: Readonly<Record<'violation' | 'deviation', Severity>> = {
  violation: 'VIOLATION',
  deviation: 'DEVIATION',
};

/** A finding that was made good or has been replaced no longer stands. */
function checkFinding(
  { code, none, severity, days }: Expected<'finding'>,
  { standing }: NormPoint,
): NormFailure | undefined {
  const found = standing.findings.filter(
    (finding) => finding.code === code && (finding.status === 'open' || finding.status === 'permanent'),
  );
  const wanted = severity === 'any' ? undefined : SEVERITIES[severity];
  const fitting = found.filter(
    (finding) =>
      (wanted === undefined || finding.severity === wanted) && (days === undefined || finding.days === days),
  );
  if (fitting.length > 0 !== none) return undefined;
  const expectation = described(wanted, days);
  const actual = found.length === 0 ? NONE : joined(found.map((each) => described(each.severity, each.days)));
  return { kind: 'finding', what: named(code), expected: none ? NONE : expectation, actual };
}

function described(severity: Severity | undefined, days: Finding['days']): Bilingual {
  const { da, en } = severity === undefined ? { da: 'fund', en: 'finding' } : severityName(severity);
  if (days === undefined) return { da, en };
  return {
    da: `${da}, ${days} ${days === 1 ? 'dag' : 'dage'}`,
    en: `${en}, ${days} ${days === 1 ? 'day' : 'days'}`,
  };
}

function joined(texts: readonly Bilingual[]): Bilingual {
  return { da: texts.map(({ da }) => da).join('; '), en: texts.map(({ en }) => en).join('; ') };
}
