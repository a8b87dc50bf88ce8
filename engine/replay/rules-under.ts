/** The rules under which a case is gone through: its own, or those of another municipality, version or day. */
import {
  type RuleLibrary,
  type RulesInForce,
  rulesInForce,
  type Selection,
  selectRulesets,
} from '../../dsl/index.ts';
import type { RulesFor } from '../case/course-of.ts';
import { registeredProcess } from '../process/registry.ts';

/** Other rules than a case's own. */
export interface OtherRules {
  readonly municipality?: string;
  readonly version?: number;
  /** The rules in force on this day instead of on the day that selects the case's own. */
  readonly on?: string;
}

export type NoRulesCode = 'UNKNOWN_MUNICIPALITY' | 'NO_RULES_THAT_DAY' | 'NO_SUCH_VERSION';

/** There are no such rules. `args` says which were asked for. */
export class NoRules extends Error {
  readonly code: NoRulesCode;
  readonly args: Readonly<{ municipality: string; date: string; version: number; known: readonly number[] }>;

  constructor(code: NoRulesCode, args: NoRules['args']) {
    super(code);
    this.name = 'NoRules';
    this.code = code;
    this.args = args;
  }
}

/** How many selections are kept, so that a large register does not fill the memory. */
const MOST_KEPT = 500;

const books = new WeakMap<RuleLibrary, Map<string, RulesFor>>();

/**
 * The rules of a library for any case. The same library, other rules and selection give the same object, so that what is
 * worked out for one case serves the next. What it gives throws `NoRules` where there are none.
 */
export function rulesUnder(library: RuleLibrary, other: OtherRules): RulesFor {
  const { municipality, version, on } = other;
  const key = JSON.stringify([municipality, version, on]);
  const ofLibrary = books.get(library) ?? new Map<string, RulesFor>();
  books.set(library, ofLibrary);
  const book = ofLibrary.get(key) ?? bookOf(library, other);
  ofLibrary.set(key, book);
  return book;
}

function bookOf(library: RuleLibrary, other: OtherRules): RulesFor {
  const kept = new Map<string, RulesInForce>();
  return ({ process, municipality: own, date, facts }) => {
    const known = registeredProcess(process);
    const asked = other.municipality ?? own;
    const on = other.on ?? date;
    const args = { municipality: asked, date: on, version: other.version ?? 0, known: [] };
    const municipality = municipalityIn(library, asked);
    if (municipality === undefined) throw new NoRules('UNKNOWN_MUNICIPALITY', args);
    const selection: Selection = { process, municipality, on, ...(facts && { facts }) };
    const chosen = other.version === undefined ? selection : underVersion(library, selection, other.version);
    if (selectRulesets(library, chosen).length === 0)
      throw new NoRules('NO_RULES_THAT_DAY', { ...args, municipality });
    if (facts) return rulesInForce(library, known.vocabulary, chosen);
    const key = JSON.stringify(chosen);
    const before = kept.get(key);
    if (before) return before;
    if (kept.size >= MOST_KEPT) kept.clear();
    const rules = rulesInForce(library, known.vocabulary, chosen);
    kept.set(key, rules);
    return rules;
  };
}

/** Whether the rules asked for are others than the case's own. */
export function asksForOthers({ municipality, version, on }: OtherRules): boolean {
  return municipality !== undefined || version !== undefined || on !== undefined;
}

/** The municipality with a name, as its rules spell it; `Kommune` may be left out. */
export function municipalityIn({ rulesets }: RuleLibrary, name: string): string | undefined {
  return rulesets.find(
    ({ municipality }) => municipality !== undefined && short(municipality) === short(name),
  )?.municipality;
}

/** The name of a municipality without its last word, for comparing. */
export function short(name: string): string {
  return name
    .toLowerCase()
    .trim()
    .replace(/ kommune$/, '');
}

/**
 * The wanted version of each rule set of the municipality that has it; of the national ones where it has none of its
 * own. A case from outside the time of that version is judged as if it were from the nearest day in it: its limits
 * have no value on any other day.
 */
function underVersion({ rulesets }: RuleLibrary, selection: Selection, version: number): Selection {
  const { process, municipality, on: date } = selection;
  const ofProcess = rulesets.filter(
    (ruleset) => ruleset.process === undefined || ruleset.process === process,
  );
  const own = ofProcess.filter((ruleset) => ruleset.municipality === municipality);
  const candidates = own.length > 0 ? own : ofProcess.filter(({ level }) => level === 'national');
  const having = candidates.filter((ruleset) => ruleset.version === version);
  const [first] = having;
  if (first === undefined) {
    const known = [...new Set(candidates.map((ruleset) => ruleset.version))].sort((a, b) => a - b);
    throw new NoRules('NO_SUCH_VERSION', { municipality, date, version, known });
  }
  const { inForceFrom, inForceTo } = first;
  const since = date < inForceFrom ? inForceFrom : date;
  const on = inForceTo !== undefined && since > inForceTo ? inForceTo : since;
  return { ...selection, on, versions: Object.fromEntries(having.map(({ name }) => [name.da, version])) };
}
