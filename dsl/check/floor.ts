/**
 * The floor of an open concept: wherever it is met, the concept that fills it must come out met. This is proved over the
 * region cases of both; a case in which it fails is an error that quotes the law.
 */
import type { Environment } from '../evaluate/environment.ts';
import type { ConceptModel } from '../model.ts';
import type { Outcome } from '../outcome.ts';
import { caseText } from '../regions/case-text.ts';
import { quickOutcome } from '../regions/quick-outcome.ts';
import type { Root } from '../regions/reads.ts';
import { shrink } from '../regions/shrink.ts';
import { type RegionCase, regionSpace } from '../regions/space.ts';
import { changingDays, filledBy, type LintContext } from './lint-context.ts';

const MOST_CASES = 20_000;

/** No name of a rule file can have this code. */
const FLOOR = '§floor';

export interface FloorProof {
  /** A case in which the floor is met and the concept is not. */
  readonly violation?: Pick<RegionCase, 'facts' | 'record'> & { readonly outcome: Outcome };
  /** How many cases were tried, and whether they were all there are. */
  readonly cases: number;
  readonly exact: boolean;
}

/** The floor of an open concept as a concept of its own. */
export function floorOf(open: ConceptModel, environment: Environment): Root | undefined {
  const { mustInclude, name, sources, origin, concerns } = open;
  if (!mustInclude) return undefined;
  const { condition, span } = mustInclude;
  const floor: ConceptModel = {
    code: FLOOR,
    name,
    sources,
    origin,
    open: false,
    clauses: [{ kind: 'applies', condition, established: false, span }],
    binding: true,
    ...(concerns !== undefined && { concerns }),
  };
  const concepts = new Map(environment.concepts).set(FLOOR, floor);
  return { environment: { ...environment, concepts }, concept: FLOOR };
}

/** Looks for a case that goes under the floor of an open concept. */
export function proveFloor(concept: string, open: ConceptModel, environment: Environment): FloorProof {
  const floor = floorOf(open, environment);
  if (!floor) return { cases: 0, exact: true };
  const filling = { environment, concept };
  // What is unknown can turn out any way, and each way is a case of its own.
  const space = regionSpace([filling, floor], { cap: MOST_CASES, unknown: false });
  const [demanded, found] = [quickOutcome(floor), quickOutcome(filling)];
  const breaks = (shown: Pick<RegionCase, 'facts' | 'record'>): Outcome | undefined => {
    if (demanded(shown) !== 'met') return undefined;
    const outcome = found(shown);
    return outcome === 'not_met' || outcome === 'discretion' ? outcome : undefined;
  };
  let cases = 0;
  let plainest: RegionCase | undefined;
  for (const region of space.cases()) {
    cases += 1;
    if ((plainest === undefined || region.oddity < plainest.oddity) && breaks(region)) plainest = region;
  }
  const { exact } = space;
  if (!plainest) return { cases, exact };
  const shown = shrink(plainest, (smaller) => breaks(smaller) !== undefined);
  return { violation: { ...shown, outcome: breaks(shown) as Outcome }, cases, exact };
}

/** `R130`: under the floor; `R140`: too many cases to try them all. */
export function checkFloors(context: LintContext): void {
  const { ruleset, language, report, environmentOn } = context;
  for (const concept of ruleset.concepts) {
    const open = filledBy(concept, context);
    if (!open?.mustInclude) continue;
    for (const day of changingDays(context)) {
      const environment = environmentOn(day);
      const proof = proveFloor(concept.code, open, environment);
      const { violation } = proof;
      const name = concept.name[language];
      if (violation) {
        const shown = caseText(violation.facts, environment, language);
        const source = open.sources.join('; ');
        report(
          'R130',
          concept.origin.span,
          { name, case: shown, source, outcome: violation.outcome },
          'error',
        );
        break;
      }
      if (!proof.exact) report('R140', concept.origin.span, { name, cases: proof.cases });
    }
  }
}
