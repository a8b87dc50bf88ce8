import { nearest, type RuleLibrary } from '../../../dsl/index.ts';
import { municipalityIn, short } from '../../replay/rules-under.ts';
import { CannotDo } from '../errors.ts';

/**
 * The municipality with a name, as its rules spell it; `Kommune` may be left out. A name without rules is refused,
 * since a slip of the pen would otherwise give the national rules alone.
 */
export function municipalityNamed(name: string, library: RuleLibrary, place?: string): string {
  const found = municipalityIn(library, name);
  if (found !== undefined) return found;
  throw unknownMunicipality(name, library, place);
}

/** What to tell of a municipality without rules, with the one that may have been meant. */
export function unknownMunicipality(name: string, { rulesets }: RuleLibrary, place?: string): CannotDo {
  const known = [...new Set(rulesets.flatMap(({ municipality }) => municipality ?? []))].sort();
  const suggestion = nearest(short(name), known.map(short));
  const meant = known.find((one) => short(one) === suggestion);
  return new CannotDo(({ errors }) => errors.unknownMunicipality(name, meant, known), place);
}
