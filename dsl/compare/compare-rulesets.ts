/**
 * The exact difference of two sets of rules: every concept in every region case of both, each changed outcome with the
 * plainest case that shows it and the edits that brought it about. Where there are too many cases a seeded sample is taken,
 * and the result says so.
 */
import type { Result } from '../evaluate/condition.ts';
import type { Environment } from '../evaluate/environment.ts';
import { isDecided } from '../evaluate/kleene.ts';
import { environmentOf } from '../in-force/environment.ts';
import type { Ruleset } from '../model.ts';
import type { Outcome } from '../outcome.ts';
import { caseText } from '../regions/case-text.ts';
import { factsStillNeeded, type Needed } from '../regions/needed-facts.ts';
import { quickOutcome } from '../regions/quick-outcome.ts';
import type { Root } from '../regions/reads.ts';
import { shrink } from '../regions/shrink.ts';
import { outcomeIn, type RegionCase, type RegionSpace, regionSpace } from '../regions/space.ts';
import type { Bilingual } from '../source.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
import { blame } from './blame.ts';
import { type Edit, meaningOf } from './edits.ts';
import { type Changes, changesBetween, frozen } from './hybrid.ts';

/** Most causes that are told apart for one change of outcome. */
const MOST_CAUSES = 6;
const DEFAULT_CAP = 60_000;

/** Rules on one side of a comparison: rule sets in the order in which later ones stand in for earlier ones. */
export interface Side {
  readonly rulesets: readonly Ruleset[];
  readonly vocabulary?: ProcessVocabulary;
  /** Limits are read as of this day. */
  readonly asOf: string;
}

/** A case that comes out differently; it can be evaluated again under either side. */
export interface Witness extends Pick<RegionCase, 'facts' | 'record'> {
  readonly text: Bilingual;
  readonly before: Result;
  readonly after: Result;
  /** What must be known before the later rules answer, when they do not. */
  readonly needed: readonly Needed[];
}

/** Cases that went from one outcome to another for the same cause. */
export interface OutcomeChange {
  readonly from: Outcome;
  readonly to: Outcome;
  readonly cases: number;
  readonly witness: Witness;
  readonly blame: readonly Edit[];
}

export interface ConceptComparison {
  readonly code: string;
  readonly name: Bilingual;
  /** `same`: nothing it reads or rests on was changed, or no case comes out differently. */
  readonly status: 'same' | 'changed' | 'added' | 'removed';
  readonly cases: number;
  readonly differing: number;
  /** False when the cases are a sample. */
  readonly exact: boolean;
  readonly changes: readonly OutcomeChange[];
  /** Changes that were found and left out of `changes`. */
  readonly leftOut: number;
}

export interface RulesetComparison {
  readonly same: boolean;
  readonly exact: boolean;
  readonly concepts: readonly ConceptComparison[];
  readonly edits: readonly Edit[];
}

export interface CompareOptions {
  readonly cap?: number;
  readonly seed?: number;
}

/** Compares two sets of rules concept by concept. */
export function compareRulesets(before: Side, after: Side, options: CompareOptions = {}): RulesetComparison {
  const [was, is] = [before, after].map(({ rulesets, vocabulary, asOf }) =>
    frozen(withTransitions(environmentOf(rulesets, vocabulary, asOf), rulesets)),
  ) as [Environment, Environment];
  const changes = changesBetween(was, is);
  const codes = [...new Set([...was.concepts.keys(), ...is.concepts.keys()])];
  const concepts = codes.map((code) => compareConcept(code, was, is, changes, options));
  return {
    same: concepts.every(({ status }) => status === 'same'),
    exact: concepts.every(({ exact }) => exact),
    concepts,
    edits: changes.edits,
  };
}

/** A sign that no name of a rule file can have. */
const MARK = '§';

/** Transitions are compared like concepts: each is met where it leads a case to the other version. */
function withTransitions(environment: Environment, rulesets: readonly Ruleset[]): Environment {
  const concepts = new Map(environment.concepts);
  for (const { name, transitions, origin, sources } of rulesets) {
    for (const [index, { condition, version, span }] of transitions.entries()) {
      const code = `${MARK}${name.da} ${index}`;
      concepts.set(code, {
        code,
        name: { da: `overgang til version ${version}`, en: `transition to version ${version}` },
        sources,
        origin: { ...origin, span },
        open: false,
        clauses: [{ kind: 'applies', condition, established: false, span }],
        binding: false,
      });
    }
  }
  return { ...environment, concepts };
}

/** What a concept means with everything it rests on. */
function wholeMeaning(code: string, environment: Environment, seen: ReadonlySet<string> = new Set()): string {
  const concept = environment.concepts.get(code);
  if (!concept || seen.has(code)) return code;
  const own = meaningOf({ ...concept, code: '', fills: '', departsFrom: '' });
  const below = [...own.matchAll(/"concept":"([^"]*)"/g)].map(([, each]) => each as string);
  const limits = [...own.matchAll(/"kind":"limit","code":"([^"]*)"/g)].map(([, each]) =>
    meaningOf(environment.limits.get(each as string)?.values.map(({ value }) => value)),
  );
  const inside = new Set([...seen, code]);
  return [own, ...limits, ...below.map((each) => wholeMeaning(each, environment, inside))].join('\n');
}

function compareConcept(
  code: string,
  was: Environment,
  is: Environment,
  changes: Changes,
  options: CompareOptions,
): ConceptComparison {
  const [one, other] = [was.concepts.get(code), is.concepts.get(code)];
  const name = (other ?? one)?.name ?? { da: code, en: code };
  const none = { code, name, cases: 0, differing: 0, exact: true, changes: [], leftOut: 0 };
  if (!one || !other) return { ...none, status: one ? 'removed' : 'added' };
  if (wholeMeaning(code, was) === wholeMeaning(code, is)) return { ...none, status: 'same' };

  const roots: Pair = [
    { environment: was, concept: code },
    { environment: is, concept: code },
  ];
  const space = spaceFor(roots, options);
  const differing: Differing[] = [];
  const outcomes = outcomesOf(roots);
  let cases = 0;
  for (const region of space.cases()) {
    cases += 1;
    const [from, to] = outcomes(region);
    if (from !== to) differing.push({ region, from, to });
  }
  const classes = new Map<string, Differing[]>();
  for (const each of differing) {
    const key = `${each.from} ${each.to}`;
    classes.set(key, [...(classes.get(key) ?? []), each]);
  }
  const told = [...classes.values()].map((members) => causesOf(members, roots, changes));
  return {
    code,
    name,
    status: differing.length === 0 ? 'same' : 'changed',
    cases,
    differing: differing.length,
    exact: space.exact,
    changes: told
      .flatMap(({ found }) => found)
      .toSorted((a, b) => weight(a) - weight(b) || b.cases - a.cases),
    leftOut: told.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}

/** What turns one answer into its opposite comes first, then what needs more, then what needs less. */
function weight({ from, to }: OutcomeChange): number {
  if (isDecided(from) && isDecided(to)) return 0;
  return isDecided(from) ? 1 : 2;
}

type Pair = readonly [Root, Root];

interface Differing {
  readonly region: Pick<RegionCase, 'facts' | 'record' | 'oddity'>;
  readonly from: Outcome;
  readonly to: Outcome;
}

type Shown = Pick<RegionCase, 'facts' | 'record'>;

/** What a case comes to on either side. */
function outcomesOf([before, after]: Pair): (shown: Shown) => readonly [Outcome, Outcome] {
  const [then, now] = [quickOutcome(before), quickOutcome(after)];
  return (shown) => [then(shown), now(shown)];
}

/** Every fact may be none; where that makes too many cases, only those that rules ask it of. */
function spaceFor(roots: Pair, { cap = DEFAULT_CAP, seed }: CompareOptions): RegionSpace {
  const limits = { cap, ...(seed !== undefined && { seed }) };
  const whole = regionSpace(roots, { ...limits, absence: 'always' });
  return whole.size <= cap ? whole : regionSpace(roots, { ...limits, absence: 'asked' });
}

/** The causes of one change of outcome: the plainest case and its blame, then the plainest case that this does not explain. */
function causesOf(
  members: readonly Differing[],
  roots: Pair,
  changes: Changes,
): { readonly found: readonly OutcomeChange[]; readonly leftOut: number } {
  const found: OutcomeChange[] = [];
  let rest = members.toSorted((a, b) => a.region.oddity - b.region.oddity);
  const { concept } = roots[0];
  const outcomes = outcomesOf(roots);
  while (found.length < MOST_CAUSES) {
    const [plainest] = rest;
    if (!plainest) break;
    const { from, to } = plainest;
    const shows = (shown: Shown): boolean => {
      const [then, now] = outcomes(shown);
      return then === from && now === to;
    };
    const culprits = blame(
      changes,
      (environment) => quickOutcome({ environment, concept })(plainest.region) === to,
    );
    const blamed = quickOutcome({ environment: changes.with(new Set(culprits)), concept });
    const isExplained = ({ region }: Differing): boolean => blamed(region) === to;
    const explained =
      culprits.length === 0 ? rest : rest.filter((each) => each === plainest || isExplained(each));
    const shown = shrink(
      plainest.region,
      (smaller) => shows(smaller) && (culprits.length === 0 || blamed(smaller) === to),
    );
    found.push({ from, to, cases: explained.length, witness: witnessOf(shown, roots), blame: culprits });
    const gone = new Set(explained);
    rest = rest.filter((each) => !gone.has(each));
  }
  return { found, leftOut: rest.length };
}

function witnessOf(shown: Shown, [one, other]: Pair): Witness {
  const [before, after] = [outcomeIn(one, shown), outcomeIn(other, shown)];
  const { environment } = other;
  return {
    ...shown,
    text: { da: caseText(shown.facts, environment, 'da'), en: caseText(shown.facts, environment, 'en') },
    before,
    after,
    needed: after.outcome === 'unknown' ? factsStillNeeded(other, shown.facts, shown.record).needed : [],
  };
}
