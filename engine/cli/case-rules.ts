import { type RuleLibrary, rulesInForce, type Selection, selectRulesets } from '../../dsl/index.ts';
import type { RulesFor } from '../case/course-of.ts';
import { processOf } from '../process/registry.ts';
import { CannotDo } from './errors.ts';
import { municipalityNamed } from './municipalities.ts';

/** Other rules than a case's own. */
export interface OtherRules {
  readonly municipality?: string;
  readonly version?: number;
}

/** The rules for a case: its own, or those of another municipality or version. `place` names the case in messages. */
export function rulesForCase(library: RuleLibrary, other: OtherRules, place: string): RulesFor {
  return ({ process, municipality: own, date, facts }) => {
    const known = processOf(process);
    if (known === undefined) throw new Error(`no process ${process}`);
    const municipality = municipalityNamed(other.municipality ?? own, library, place);
    const selection: Selection = { process, municipality, on: date, ...(facts && { facts }) };
    const chosen = other.version === undefined ? selection : underVersion(library, selection, other.version);
    if (selectRulesets(library, chosen).length === 0) {
      throw new CannotDo(({ errors }) => errors.noRulesThatDay(municipality, date), place);
    }
    return rulesInForce(library, known.vocabulary, chosen);
  };
}

/**
 * The wanted version of each rule set of the municipality that has it; of the national ones where it has none of its
 * own. A case from outside the time of that version is judged as if it were from the nearest day in it: its limits
 * have no value on any other day.
 */
function underVersion({ rulesets }: RuleLibrary, selection: Selection, version: number): Selection {
  const ofProcess = rulesets.filter(({ process }) => process === undefined || process === selection.process);
  const own = ofProcess.filter((ruleset) => ruleset.municipality === selection.municipality);
  const candidates = own.length > 0 ? own : ofProcess.filter(({ level }) => level === 'national');
  const having = candidates.filter((ruleset) => ruleset.version === version);
  const [first] = having;
  if (first === undefined) {
    const known = [...new Set(candidates.map((ruleset) => ruleset.version))].sort((a, b) => a - b);
    throw new CannotDo(({ errors }) => errors.noVersion(version, known.map(String)));
  }
  const { inForceFrom, inForceTo } = first;
  const since = selection.on < inForceFrom ? inForceFrom : selection.on;
  const on = inForceTo !== undefined && since > inForceTo ? inForceTo : since;
  return { ...selection, on, versions: Object.fromEntries(having.map(({ name }) => [name.da, version])) };
}
