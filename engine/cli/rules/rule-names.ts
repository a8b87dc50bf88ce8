import { nearest, type Ruleset } from '../../../dsl/index.ts';
import { isNamed, type Named, namesOf } from '../command-line/naming.ts';
import { CannotDo } from '../errors.ts';

/** Something in the rules that can be asked for. */
export interface Asked extends Named {
  readonly kind: 'concept' | 'deadline' | 'limit';
  /** The group whose records a concept is decided for. */
  readonly concerns: string | undefined;
}

/** Whether a name or a code stands for something in the rules. */
export function canAsk(name: string, rulesets: readonly Ruleset[]): boolean {
  return rulesets.flatMap(everythingAsked).some((asked) => isNamed(asked, name));
}

/** What a name, in either language, or a code stands for in the rules that are in force. */
export function askedNamed(name: string, inForce: readonly Ruleset[], all: readonly Ruleset[]): Asked {
  const isMeant = (asked: Asked): boolean => isNamed(asked, name);
  const known = inForce.flatMap(everythingAsked);
  const found = known.findLast(isMeant);
  if (found !== undefined) return found;
  if (all.flatMap(everythingAsked).some(isMeant)) throw new CannotDo(({ errors }) => errors.notInForce(name));
  const codes = [...new Set(known.map(({ code }) => code))].sort();
  throw new CannotDo(({ errors }) => errors.unknownName(name, nearest(name, known.flatMap(namesOf)), codes));
}

function everythingAsked({ concepts, deadlines, limits }: Ruleset): Asked[] {
  return [
    ...concepts.map(({ code, name, concerns }) => ({ kind: 'concept' as const, code, name, concerns })),
    ...deadlines.map(({ code, name }) => ({ kind: 'deadline' as const, code, name, concerns: undefined })),
    ...limits.map(({ code, name }) => ({ kind: 'limit' as const, code, name, concerns: undefined })),
  ];
}
