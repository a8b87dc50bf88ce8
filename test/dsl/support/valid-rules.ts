/**
 * Rule files that mean something: every name is declared and every comparison fits its type, so they load and can be
 * evaluated. (`arbitrary-rule-file.ts` generates files that need only parse.)
 */
import type { SourceText } from '../../../dsl/source.ts';
import type { ProcessVocabulary } from '../../../dsl/vocabulary.ts';
import { clauseLines } from './valid-clauses.ts';
import { type Draw, many } from './valid-draw.ts';
import {
  COLOURS,
  type Declared,
  declaredFacts,
  LIMITS,
  literal,
  STEPS,
  type WrittenConcept,
} from './valid-names.ts';

export const vocabulary: ProcessVocabulary = {
  code: 'trial',
  name: { da: 'prøvesag', en: 'trial' },
  choices: [],
  facts: [
    { code: 'opened', name: { da: 'åbnet', en: 'opened' }, type: { kind: 'date' } },
    { code: 'closed', name: { da: 'lukket', en: 'closed' }, type: { kind: 'date' } },
  ],
  events: [],
  groups: [{ code: 'incident' }, { code: 'oldIncident' }],
};

const TYPES: Readonly<Record<Declared['type'], string>> = {
  money: 'beløb',
  number: 'tal',
  percent: 'procent',
  date: 'dato',
  boolean: 'ja/nej',
  duration: 'varighed',
  colour: 'farve',
  step: 'trin',
  marks: 'mængde af farve',
};

const WORDS_OF: Readonly<Record<string, string>> = {
  otherColour: 'other colour',
  laterStep: 'later step',
};

const header = (name: string, level: string, rest: readonly string[]): readonly string[] => [
  `regelsæt ${name}`,
  `  niveau ${level}`,
  '  proces prøvesag',
  '  version 1',
  '  gælder fra 1. januar 2010',
  '  version vælges efter åbnet',
  ...rest,
  '  kilde "Afprøvning"',
  '',
];

function factLines(draw: Draw, { name, code, type }: Declared): readonly string[] {
  const english = WORDS_OF[code] ?? code;
  const plain = type !== 'colour' && type !== 'step' && type !== 'marks';
  const assumed = plain && draw.chance(10);
  return [
    `oplysning ${name} [${english}]`,
    `  type ${TYPES[type]}`,
    ...(assumed ? [`  hvis ukendt: antag ${literal(draw, type)}`, '    kilde "Afprøvning"'] : []),
    '',
  ];
}

function choiceLines(draw: Draw): readonly string[] {
  const measured = draw.chance(70) ? ', målt på kroner' : '';
  return [
    'valg farve [colour]',
    ...Object.entries(COLOURS).map(([da, en]) => `  - ${da} [${en}]${da === 'rød' ? measured : ''}`),
    '',
    'valg trin [step]',
    '  i stigende orden',
    ...Object.entries(STEPS).map(([da, en]) => `  - ${da} [${en}]`),
    '',
  ];
}

function limitLines(draw: Draw): readonly string[] {
  const values = (type: Declared['type']): readonly string[] => [
    `  fra 1. januar 2010: ${literal(draw, type)}`,
    ...(draw.chance(30) ? [`  fra 1. januar 2015: ${literal(draw, type)}`] : []),
    ...(draw.chance(40) ? [`  fra 1. juli 2016: ${literal(draw, type)}`] : []),
  ];
  // A setting that nobody has set is not known, like a fact.
  return LIMITS.flatMap(({ name, code, type }) => [
    `indstilling ${name} [${code}]`,
    `  kode ${code}`,
    ...(draw.chance(85) ? values(type) : [`  type ${TYPES[type]}`]),
    '  kilde "Afprøvning"',
    '',
  ]);
}

const recordFields = declaredFacts.flatMap(({ name, ofRecord }) => (ofRecord ? [name] : [])).join(', ');

const GROUPS: readonly string[] = [
  'gruppe hændelse / hændelser [incident / incidents]',
  `  felter: ${recordFields}`,
  '',
  'gruppe gammel hændelse / gamle hændelser [old incident / old incidents]',
  `  felter: ${recordFields}`,
  '',
  'gruppe samlet hændelse / samlede hændelser [joined incident / joined incidents]',
  '  samler: hændelse, gammel hændelse',
  '',
];

/** A national file, and often a municipal one that fills its open concept or departs from a guiding one. */
export function validRules(draw: Draw): readonly SourceText[] {
  const concepts: WrittenConcept[] = [];
  const conceptLines = (
    name: string,
    extra: readonly string[],
    concern?: WrittenConcept['concerns'],
  ): string[] => {
    const concerns =
      concern ?? draw.maybe(35, () => draw.pick(['hændelse', 'gammel hændelse', 'samlet hændelse'] as const));
    const lines = [
      `begreb ${name} [${name} en]${concerns ? ` vedrører ${concerns}` : ''}`,
      ...extra,
      ...clauseLines(draw, concerns, concepts),
      '  kilde "Afprøvning"',
      '',
    ];
    concepts.push({ name, ...(concerns && { concerns }) });
    return lines;
  };

  const before = many(draw, 2, (index) => conceptLines(`første${index}`, [])).flat();
  const openConcerns = draw.maybe(50, () => 'hændelse' as const);
  const open = [
    `åbent begreb åbenhed [openness]${openConcerns ? ' vedrører hændelse' : ''}`,
    ...draw.pick([
      [],
      ['  hvis ikke udfyldt: skøn'],
      ['  hvis ikke udfyldt: ikke opfyldt'],
      ['  hvis ikke udfyldt: opfyldt'],
    ]),
    '  kilde "Afprøvning"',
    '',
  ];
  const independent = [...concepts];
  concepts.push({ name: 'åbenhed', ...(openConcerns && { concerns: openConcerns }) });
  const after = many(draw, 3, (index) => conceptLines(`anden${index}`, [])).flat();
  const national = [
    ...header('landet [country]', 'national', []),
    ...choiceLines(draw),
    ...declaredFacts
      .filter(({ code }) => !['opened', 'closed', 'colour', 'step'].includes(code))
      .flatMap((fact) => factLines(draw, fact)),
    ...GROUPS,
    ...limitLines(draw),
    ...before,
    ...open,
    ...after,
  ];
  const files = [{ path: 'landet.regel', text: national.join('\n') }];
  if (draw.chance(60)) {
    // Only what stands before the open concept: a concept that rests on what it fills would rest on itself.
    concepts.splice(0, concepts.length, ...independent);
    const filling = conceptLines('udfyldning', ['  udfylder åbenhed'], openConcerns);
    concepts.splice(0);
    const departing = draw.chance(30) ? conceptLines('afvigelse', ['  fraviger første1']) : [];
    const municipal = [
      ...header('byen [town]', 'kommunal for Byen', ['  bygger på landet version 1']),
      ...filling,
      ...departing,
    ];
    files.push({ path: 'byen.regel', text: municipal.join('\n') });
  }
  return files;
}
