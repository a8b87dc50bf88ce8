import type { RuleLibrary } from '../../../dsl/index.ts';
import type { RulesFor } from '../../case/course-of.ts';
import { NoRules, type OtherRules, rulesUnder } from '../../replay/rules-under.ts';
import { CannotDo } from '../errors.ts';
import { unknownMunicipality } from './municipalities.ts';

/** The rules for a case: its own, or others; where there are none it says so. `place` names the case in messages. */
export function rulesForCase(library: RuleLibrary, other: OtherRules, place: string): RulesFor {
  const under = rulesUnder(library, other);
  return (wanted) => {
    try {
      return under(wanted);
    } catch (error) {
      if (error instanceof NoRules) throw noRules(error, library, place);
      throw error;
    }
  };
}

/** What to tell of rules that are not there. */
function noRules({ code, args }: NoRules, library: RuleLibrary, place: string): CannotDo {
  const { municipality, date, version, known } = args;
  switch (code) {
    case 'UNKNOWN_MUNICIPALITY':
      return unknownMunicipality(municipality, library, place);
    case 'NO_RULES_THAT_DAY':
      return new CannotDo(({ errors }) => errors.noRulesThatDay(municipality, date), place);
    case 'NO_SUCH_VERSION':
      return new CannotDo(({ errors }) => errors.noVersion(version, known.map(String)));
  }
}
