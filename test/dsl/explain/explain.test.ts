/** The draft of the reasons: three blocks that are always there, and every sentence from a node of the trace. */
import { describe, expect, test } from 'vitest';
import {
  type CaseFacts,
  type Evaluation,
  type Explanation,
  type ExplanationContext,
  explain,
  type FactEntry,
  type Language,
  nodeAt,
  rulesInForce,
} from '../../../dsl/index.ts';
import { vocabulary } from '../../../engine/process/network-council/vocabulary.ts';
import { library, libraryOf, shippedSources } from '../../support/shipped-rules.ts';

type Fields = Readonly<Record<string, FactEntry>>;

const origin = (seq: number) => ({
  da: `hændelse af 2. marts 2015 nr. ${seq}`,
  en: `event of 2 March 2015 no. ${seq}`,
});

const ASSUMED = `regelsæt antagelser [assumptions]
  niveau national
  proces netværkssamråd
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  kilde "Notat" af 1. juni 2014

oplysning tidligere samråd [earlier council]
  type ja/nej
  hvis ukendt: antag nej
    kilde "Praksisnotat, afsnit 2" af 1. juni 2014

oplysning skolefravær [school absence]
  type procent

begreb bekymrende fravær [worrying absence]
  kilde "Notat, afsnit 3"
  gælder når skolefravær er over 15 % og tidligere samråd er nej
`;

interface Situation {
  readonly name: string;
  readonly municipality: string;
  readonly concept: string;
  readonly offence?: Fields;
  readonly facts?: Fields;
  readonly byPerson?: ExplanationContext['byPerson'];
}

const value = (known: string | number | boolean, seq?: number): FactEntry => ({
  value: known,
  ...(seq !== undefined && { seq }),
});

const SITUATIONS: readonly Situation[] = [
  {
    name: 'over the limit',
    municipality: 'Fjordby Kommune',
    concept: 'seriousCrime',
    offence: {
      offenceType: value('vandalism', 1),
      damageAmount: value(1_750_000, 4),
      context: value('none', 1),
    },
  },
  {
    name: 'under the limit',
    municipality: 'Fjordby Kommune',
    concept: 'seriousCrime',
    offence: {
      offenceType: value('vandalism', 1),
      damageAmount: value(100_000, 1),
      context: value('none', 1),
    },
  },
  {
    name: 'amount not known',
    municipality: 'Fjordby Kommune',
    concept: 'seriousCrime',
    offence: { offenceType: value('vandalism', 1), context: value('none', 1) },
  },
  {
    name: 'exception holds',
    municipality: 'Fjordby Kommune',
    concept: 'seriousCrime',
    offence: { offenceType: value('violence', 1), context: value('school_scuffle', 1) },
  },
  {
    name: 'exception not established',
    municipality: 'Fjordby Kommune',
    concept: 'seriousCrime',
    offence: { offenceType: value('violence', 1) },
  },
  {
    name: 'grey zone',
    municipality: 'Fjordby Kommune',
    concept: 'seriousCrime',
    offence: { offenceType: value('violence', 1), context: value('pupil_teacher', 2) },
  },
  {
    name: 'grey zone decided by a person',
    municipality: 'Fjordby Kommune',
    concept: 'seriousCrime',
    offence: { offenceType: value('violence', 1), context: value('pupil_teacher', 2) },
    byPerson: { rationale: 'Volden var grov, og læreren var alene.' },
  },
  {
    name: 'outside what the file decides',
    municipality: 'Fjordby Kommune',
    concept: 'seriousCrime',
    offence: { offenceType: value('robbery', 1) },
  },
  {
    name: 'not filled',
    municipality: 'Ingen Kommune',
    concept: 'seriousCrime',
    offence: { offenceType: value('robbery', 1) },
  },
  {
    name: 'whole case',
    municipality: 'Skovlund Kommune',
    concept: 'seriousCase',
    offence: { offenceType: value('violence', 1), expectedSanction: value('conditional_sentence', 3) },
  },
  {
    name: 'no earlier council',
    municipality: 'Skovlund Kommune',
    concept: 'inResuspicionWindow',
    facts: { receivedOn: value('2015-03-02', 1), latestHeldCouncilOn: { none: true, seq: 1 } },
  },
  {
    name: 'yes and no',
    municipality: 'Skovlund Kommune',
    concept: 'caseDrawnToAccount',
    facts: { closingAttempted: value(false), underAudit: value(true) },
  },
  {
    name: 'assumption',
    municipality: 'Ingen Kommune',
    concept: 'worryingAbsence',
    facts: { schoolAbsence: value(1600, 2) },
  },
];

const withAssumption = libraryOf([...shippedSources(), { path: 'rules/antagelser.regel', text: ASSUMED }]);

function evaluated({ municipality, concept, offence, facts = {} }: Situation): {
  readonly evaluation: Evaluation;
  readonly rulesets: ExplanationContext['rulesets'];
} {
  const rules = rulesInForce(concept === 'worryingAbsence' ? withAssumption : library, vocabulary, {
    process: 'network-council',
    municipality,
    on: '2015-03-02',
  });
  const records = offence ? [{ id: 'f1', fields: offence }] : [];
  const case_: CaseFacts = { facts, groups: { offence: { complete: true, records } } };
  return { evaluation: rules.concept(concept, case_, offence && 'f1'), rulesets: rules.rulesets };
}

function explained(situation: Situation, language: Language): Explanation {
  const { evaluation, rulesets } = evaluated(situation);
  const { byPerson } = situation;
  return explain(evaluation, { rulesets, originOf: origin, ...(byPerson && { byPerson }) }, language);
}

const textOf = ({ blocks }: Explanation): string =>
  blocks
    .map(({ title, sentences }) =>
      [title, ...sentences.map(({ node, text }) => `  ${node}  ${text}`), ''].join('\n'),
    )
    .join('\n');

describe.each(SITUATIONS)('$name', (situation) => {
  test.each(['da', 'en'] as const)('reads like this in %s', async (language) => {
    const file = `golden/${situation.name.replaceAll(' ', '-')}.${language}.txt`;
    await expect(textOf(explained(situation, language))).toMatchFileSnapshot(file);
  });

  test('has the three mandatory blocks, none of them empty, in this order', () => {
    const { blocks } = explained(situation, 'da');
    const mandatory = blocks.filter(({ kind }) => kind !== 'assumptions' && kind !== 'missing');
    expect(mandatory.map(({ kind }) => kind)).toEqual(['rules', 'facts', 'considerations']);
    for (const { sentences } of blocks) expect(sentences.length).toBeGreaterThan(0);
  });

  test('every sentence comes from a node of the trace', () => {
    const traces = [evaluated(situation).evaluation.trace];
    for (const { node, text } of explained(situation, 'da').blocks.flatMap(({ sentences }) => sentences))
      expect(nodeAt(traces, node), text).toBeDefined();
  });

  test('both languages say the same of the same nodes', () => {
    const nodes = (language: Language) =>
      explained(situation, language).blocks.map(({ kind, sentences }) => [
        kind,
        sentences.map(({ node }) => node),
      ]);
    expect(nodes('en')).toEqual(nodes('da'));
  });
});

const block = (situation: string, kind: string, language: Language = 'da'): string => {
  const found = SITUATIONS.find(({ name }) => name === situation) as Situation;
  const { blocks } = explained(found, language);
  return (
    blocks
      .find((one) => one.kind === kind)
      ?.sentences.map(({ text }) => text)
      .join('\n') ?? ''
  );
};

test('an assumption comes first, with its source', () => {
  const found = SITUATIONS.find(({ name }) => name === 'assumption') as Situation;
  const [first] = explained(found, 'da').blocks;
  expect(first?.kind).toBe('assumptions');
  expect(first?.sentences[0]?.text).toContain('Praksisnotat, afsnit 2');
  expect(block('assumption', 'facts')).not.toContain('Tidligere samråd');
});

test('a discretion names who exercises it and what is weighed; without one it is said that there was none', () => {
  expect(block('grey zone', 'considerations')).toContain('udøves af teamleder');
  expect(block('grey zone', 'considerations')).toContain(
    'Der lægges vægt på sammenhæng og alder ved modtagelsen.',
  );
  expect(block('over the limit', 'considerations')).toBe(
    'Der er ikke udøvet skøn. Udfaldet følger af reglerne.',
  );
});

test('only what the outcome rests on is told: an amount over the limit needs no context', () => {
  expect(block('over the limit', 'facts')).not.toContain('Sammenhæng');
  expect(block('over the limit', 'rules')).not.toContain('gentagelser');
});

test('what is missing comes with whom to ask', () => {
  expect(block('amount not known', 'missing')).toContain('officialprincippet');
  expect(block('amount not known', 'missing')).toContain(
    'Skadebeløb (»f1«) mangler og indhentes fra politiet.',
  );
  expect(block('over the limit', 'missing')).toBe('');
});

test('several evaluations of one decision say the same thing once', () => {
  const { evaluation, rulesets } = evaluated(SITUATIONS[0] as Situation);
  const once = explain(evaluation, { rulesets }, 'da');
  expect(explain([evaluation, evaluation], { rulesets }, 'da')).toEqual(once);
});
