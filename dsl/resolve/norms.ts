/** The duties and checks that stand in a rule set and in those it builds on. */
import type { CheckModel, DutyModel, Ruleset } from '../model.ts';

export interface Norms {
  readonly duties: readonly DutyModel[];
  readonly checks: readonly CheckModel[];
}

export function normsInSight({ duties, checks, buildsOn }: Norms & Pick<Ruleset, 'buildsOn'>): Norms {
  const bases = buildsOn.map(normsInSight);
  return {
    duties: [...bases.flatMap((base) => base.duties), ...duties],
    checks: [...bases.flatMap((base) => base.checks), ...checks],
  };
}

/** Codes of the findings that duties and checks report. */
export function findingsOf({ duties, checks }: Norms): ReadonlySet<string> {
  return new Set([
    ...duties.flatMap(({ breaches }) => breaches.map(({ code }) => code)),
    ...checks.map(({ reports }) => reports),
  ]);
}
