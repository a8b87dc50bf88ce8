import { nearest, type RuleLibrary } from '../../dsl/index.ts';
import { CannotDo } from './errors.ts';

/**
 * The municipality with a name, as its rules spell it; `Kommune` may be left out. A name without rules is refused,
 * since a slip of the pen would otherwise give the national rules alone.
 */
export function municipalityNamed(name: string, { rulesets }: RuleLibrary, place?: string): string {
  const known = [...new Set(rulesets.flatMap(({ municipality }) => municipality ?? []))].sort();
  const found = known.find((one) => short(one) === short(name));
  if (found !== undefined) return found;
  const suggestion = nearest(short(name), known.map(short));
  const meant = known.find((one) => short(one) === suggestion);
  throw new CannotDo(({ errors }) => errors.unknownMunicipality(name, meant, known), place);
}

function short(name: string): string {
  return name
    .toLowerCase()
    .trim()
    .replace(/ kommune$/, '');
}
