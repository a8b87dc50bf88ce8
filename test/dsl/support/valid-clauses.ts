/** Clauses and conditions of generated rule files, with what is in sight where they stand. */
import { type Draw, many } from './valid-draw.ts';
import {
  COLOURS,
  type Declared,
  declaredFacts,
  LIMITS,
  literal,
  type WrittenConcept,
} from './valid-names.ts';

type Group = NonNullable<WrittenConcept['concerns']>;

const PLURAL: Readonly<Record<Group, string>> = {
  hændelse: 'hændelser',
  'gammel hændelse': 'gamle hændelser',
  'samlet hændelse': 'samlede hændelser',
};
const GROUPS = Object.keys(PLURAL) as readonly Group[];

/** What records can have in common. */
const SHARED = ['præg', 'groft', 'enheder', 'anmeldt'] as const;

interface Sight {
  readonly groups: readonly Group[];
  readonly concepts: readonly WrittenConcept[];
  /** How much deeper conditions may still nest. */
  readonly depth: number;
}

const readable = ({ groups }: Sight): readonly Declared[] =>
  declaredFacts.filter(({ ofRecord }) => !ofRecord || groups.length > 0);

/** A concept that concerns records can be asked where one of them is in sight, also as one of a gathering group. */
const askable = ({ groups, concepts }: Sight): readonly WrittenConcept[] =>
  concepts.filter(
    ({ concerns }) =>
      concerns === undefined ||
      groups.some((group) => group === concerns || (group === 'samlet hændelse' && concerns !== group)),
  );

const ORDERED = ['over', 'under', 'mindst', 'højst', 'netop'] as const;
const DATED = ['før', 'efter', 'senest', 'tidligst', 'netop'] as const;

/** The right side of a comparison: a literal, a limit, another fact. */
function operand(draw: Draw, type: Declared['type'], sight: Sight): string {
  const others = [...readable(sight), ...LIMITS].filter((other) => other.type === type);
  return others.length > 0 && draw.chance(40) ? draw.pick(others).name : literal(draw, type);
}

function offset(draw: Draw, sight: Sight): string {
  const dates = readable(sight).filter(({ type }) => type === 'date');
  return `${operand(draw, 'duration', sight)} ${draw.pick(['efter', 'før'])} ${draw.pick(dates).name}`;
}

function comparison(draw: Draw, fact: Declared, sight: Sight): string {
  const { name, type } = fact;
  const link = draw.pick(['', ' er', ' er ikke']);
  const equal = (): string => {
    const is = draw.pick(['er', 'er ikke']);
    const values = many(draw, 2, () => operand(draw, type, sight));
    return `${name} ${is} ${values.join(' eller ')}`;
  };
  switch (type) {
    case 'money':
    case 'number':
    case 'percent':
    case 'duration':
      if (draw.chance(20)) return equal();
      return draw.chance(15)
        ? `${name}${link} fra ${literal(draw, type)} til og med ${operand(draw, type, sight)}`
        : `${name}${link} ${draw.pick(ORDERED)} ${operand(draw, type, sight)}`;
    case 'date': {
      const kind = draw.below(10);
      if (kind === 0) return equal();
      if (kind === 1)
        return `${name}${link} fra ${literal(draw, type)} til og med ${operand(draw, type, sight)}`;
      if (kind === 2) return `${name} ${draw.pick(['er', 'er ikke'])} ${offset(draw, sight)}`;
      if (kind < 6)
        return `${name}${link} ${draw.pick([...DATED, 'mindst', 'højst'])} ${offset(draw, sight)}`;
      return `${name}${link} ${draw.pick(DATED)} ${operand(draw, type, sight)}`;
    }
    case 'step':
      return draw.chance(30) ? equal() : `${name}${link} ${draw.pick(ORDERED)} ${operand(draw, type, sight)}`;
    case 'boolean':
    case 'colour':
      return equal();
    case 'marks':
      return `${name} omfatter ${many(draw, 2, () => draw.pick(Object.keys(COLOURS))).join(', ')}`;
  }
}

/** A limit that is asked like a fact; it can be held against what is the same in every case only. */
function limitComparison(draw: Draw): string {
  const { name, type } = draw.pick(LIMITS);
  const value = literal(draw, type);
  if (type === 'boolean') return `${name} ${draw.pick(['er', 'er ikke'])} ${value}`;
  return `${name} ${draw.pick(type === 'date' ? DATED : ORDERED)} ${value}`;
}

/** What follows `hvor` ends where its parentheses do; without them a count inside would take the rest of the window. */
const inParentheses = (text: string): string =>
  /[\n(]| og |hændelser|summen/.test(text) ? `(${text})` : text;

function counting(draw: Draw, sight: Sight): string {
  const summed = draw.chance(40) && draw.pick(['pris', 'enheder'] as const);
  const group = summed ? 'samlet hændelse' : draw.pick(GROUPS);
  const inside = { ...sight, groups: [...sight.groups, group], depth: sight.depth - 1 };
  const where = draw.maybe(60, () => ` hvor ${inParentheses(condition(draw, inside))}`);
  const dated = draw.maybe(60, () => ` regnet fra ${draw.pick(['sket', 'anmeldt'])}`);
  const length =
    dated && draw.pick(['', ` inden for ${literal(draw, 'duration')}`, ' inden for et kalenderår']);
  const same = draw.maybe(30, () => ` med samme ${many(draw, 2, () => draw.pick(SHARED)).join(', ')}`);
  const window = `${length ?? ''}${same ?? ''}${where ?? ''}${dated ?? ''}`;
  if (summed) {
    const type = summed === 'pris' ? 'money' : 'number';
    return `summen af ${summed}${window} er ${draw.pick(ORDERED)} ${operand(draw, type, sight)}`;
  }
  return draw.chance(50)
    ? `${draw.pick(['mindst', 'højst', 'netop'])} ${draw.below(4)} ${PLURAL[group]}${window}`
    : `antallet af ${PLURAL[group]}${window} er ${draw.pick(ORDERED)} ${operand(draw, 'number', sight)}`;
}

function atom(draw: Draw, sight: Sight): string {
  const kind = draw.below(20);
  const asked = askable(sight);
  if (kind < 4 && asked.length > 0) {
    return `${draw.pick(asked).name} ${draw.pick(['er opfyldt', 'er ikke opfyldt', 'er ukendt', 'er ikke ukendt'])}`;
  }
  if (kind < 7 && sight.depth > 0) return counting(draw, sight);
  if (draw.chance(5)) return limitComparison(draw);
  const fact = draw.pick(readable(sight));
  if (kind === 7)
    return `${fact.name} ${draw.pick(['er', 'er ikke'])} ${draw.pick(['kendt', 'ukendt', 'ingen'])}`;
  if (kind === 8 && sight.depth > 0) return `ikke (${condition(draw, { ...sight, depth: sight.depth - 1 })})`;
  return comparison(draw, fact, sight);
}

function conjunction(draw: Draw, sight: Sight): string {
  const inner = { ...sight, depth: sight.depth - 1 };
  return many(draw, 2, () =>
    sight.depth > 0 && draw.chance(15) ? `(${condition(draw, inner)})` : atom(draw, sight),
  ).join(' og ');
}

function condition(draw: Draw, sight: Sight): string {
  if (sight.depth === 0 || draw.chance(60)) return conjunction(draw, sight);
  const mode = draw.pick(['mindst én af følgende', 'alle følgende', 'ingen af følgende']);
  const items = many(draw, 3, () => `\n    - ${conjunction(draw, { ...sight, depth: sight.depth - 1 })}`);
  return `${mode}:${items.join('')}\n  `;
}

const CONDITIONAL = [
  'gælder altid når',
  'undtagen når',
  'undtagen når godtgjort:',
  'skøn når',
  'gælder når',
  'gælder for eksempel når',
] as const;

/** What a concept says, of all kinds of clauses. */
export function clauseLines(
  draw: Draw,
  concerns: Group | undefined,
  concepts: readonly WrittenConcept[],
): readonly string[] {
  const sight: Sight = { groups: concerns ? [concerns] : [], concepts: [...concepts], depth: 2 };
  const any = draw.maybe(20, () => `  afgør for enhver ${draw.pick(readable(sight)).name}`);
  const decides = draw.maybe(25, () => `  afgør for ${condition(draw, sight)}`);
  const otherwise = draw.maybe(40, () => `  ellers ${draw.pick(['skøn', 'opfyldt', 'ikke opfyldt'])}`);
  const clauses = many(draw, 4, () => `  ${draw.pick(CONDITIONAL)} ${condition(draw, sight)}`);
  return [
    ...(any ? [any] : []),
    ...(decides ? [decides] : []),
    ...clauses,
    ...(otherwise ? [otherwise] : []),
  ];
}
