/** What the documents of a network council case are filled with beside its facts. */
import type { Bilingual } from '../../../dsl/index.ts';
import {
  asWritten,
  capital,
  commonPlaces,
  dateWords,
  eventsOf,
  inBoth,
  type PlaceReader,
  type PlaceSource,
  place,
} from '../place.ts';
import type { EventOf, events } from './events.ts';

type Agreement = EventOf<'AGREEMENTS_RECORDED'>['data']['agreements'][number];

const { all, latest } = eventsOf<typeof events>();

export const places: readonly PlaceReader[] = [
  ...commonPlaces,
  place('youth', 'den unge', 'the youth', (source) => {
    const id = latest(source, 'POLICE_NOTICE_RECEIVED')?.data.youth.id;
    return id === undefined ? undefined : asWritten(id);
  }),
  place('family', 'familien', 'the family', (source) => {
    const opening = latest(source, 'POLICE_NOTICE_RECEIVED');
    if (!opening) return undefined;
    const corrected = all(source, 'FACTS_SUPPLIED')
      .map(({ data }) => data.youth?.custodyHolders)
      .findLast((holders) => holders !== undefined);
    const holders = corrected ?? opening.data.youth.custodyHolders;
    return ['youth', ...holders.filter((holder) => holder !== 'youth')].map(source.party);
  }),
  place('invited', 'indkaldte', 'those summoned', (source) => {
    const recipients = all(source, 'SUMMONS_SENT').flatMap(({ data }) => data.recipients);
    return recipients.length === 0 ? undefined : parties(recipients, source);
  }),
  place('networkPersons', 'kortlagt netværk', 'mapped network', (source) => {
    const mapped = latest(source, 'NETWORK_MAPPED');
    return mapped && parties(mapped.data.persons, source);
  }),
  place('refusedPersons', 'fravalgte i netværket', 'refused of the network', (source) => {
    const mapped = latest(source, 'NETWORK_MAPPED');
    return (
      mapped &&
      parties(
        mapped.data.refused.map(({ person }) => person),
        source,
      )
    );
  }),
  place('participants', 'deltagere', 'participants', (source) => {
    const held = latest(source, 'COUNCIL_HELD');
    return held && parties(held.data.participants, source);
  }),
  place('agreements', 'aftaler', 'agreements', (source) => {
    const recorded = latest(source, 'AGREEMENTS_RECORDED');
    return recorded?.data.agreements.map((agreement) => agreementLine(agreement, source));
  }),
  place('initiatives', 'initiativer', 'initiatives', (source) =>
    planOf(source)?.data.initiatives.map(asWritten),
  ),
  place('planDuties', 'handlepligter', 'action duties', (source) =>
    planOf(source)?.data.duties.map((duty) => agreementLine(duty, source)),
  ),
  place('branches', 'forgreninger', 'branches', (source) =>
    planOf(source)?.data.branches.map(({ sentence, content }) => {
      const outcome = capital(source.option('sentence', sentence));
      return inBoth((language) => `${outcome[language]}: ${content}`);
    }),
  ),
  place('planWaitsFor', 'det planen venter på', 'what the plan waits for', (source) => {
    const waitsFor = planOf(source)?.data.waitsFor;
    return waitsFor === undefined ? undefined : asWritten(waitsFor);
  }),
];

/** The plan as it was last adopted or changed. */
function planOf(source: PlaceSource): EventOf<'PLAN_ADOPTED'> | EventOf<'PLAN_REVISED'> | undefined {
  return latest(source, 'PLAN_REVISED') ?? latest(source, 'PLAN_ADOPTED');
}

function parties(codes: readonly string[], { party }: PlaceSource): readonly Bilingual[] {
  return [...new Set(codes)].map(party);
}

/** Who, what, from and until when, and how it is reported back (chapter 6.6). A listed duty names who has it. */
function agreementLine(
  { holder, duty, text, from, until, reportBy }: Agreement,
  source: PlaceSource,
): Bilingual {
  const who = capital(source.party(holder));
  const listed = duty === undefined ? undefined : capital(source.option('listedDuty', duty));
  const starts = from === undefined ? undefined : dateWords(from);
  const ends = until === undefined ? undefined : dateWords(until);
  return inBoth((language) => {
    const words = WORDS[language];
    return [
      text === undefined && listed ? listed[language] : `${who[language]}: ${text ?? words.nothing}`,
      ...(starts ? [`${words.from} ${starts[language]}`] : []),
      ...(ends ? [`${words.until} ${ends[language]}`] : []),
      ...(reportBy === undefined ? [] : [`${words.report}: ${reportBy}`]),
    ].join(', ');
  });
}

const WORDS = {
  da: { nothing: 'ikke skrevet', from: 'fra', until: 'til og med', report: 'meldes tilbage' },
  en: { nothing: 'not written', from: 'from', until: 'until', report: 'reported back' },
};
