/** The papers of an inclusive network meeting, composed from its events. */
import { expect, test } from 'vitest';
import type { TemplateRule } from '../../../dsl/index.ts';
import { composeText } from '../../../engine/documents/compose.ts';
import { templateNamed } from '../../../engine/documents/draft.ts';
import { events } from '../../../engine/process/inclusive-meeting/events.ts';
import { places } from '../../../engine/process/inclusive-meeting/places.ts';
import type { Happened } from '../../../engine/process/place.ts';
import { rulesFor } from '../../support/shipped-rules.ts';

const rules = rulesFor({ process: 'inclusive-meeting', municipality: 'Fjordby Kommune', date: '2016-01-10' });

type Written = readonly [on: string, type: keyof typeof events, data?: Readonly<Record<string, unknown>>];

const happened = (...written: readonly Written[]): readonly Happened[] =>
  written.map(([on, type, data = {}]) => ({ on, type, data: events[type].data.parse(data) }));

function composed(name: string, taken: readonly Happened[]) {
  const template = templateNamed(name, rules) as TemplateRule;
  const source = {
    case: 'I-1',
    municipality: 'Fjordby Kommune',
    happened: taken,
    party: (code: string) => ({ da: code, en: code }),
    option: (_choice: string, code: string) => ({ da: code, en: code }),
  };
  return composeText(template, {
    facts: { facts: {}, groups: {} },
    place: (code) => places.find((place) => place.code === code)?.read(source),
  });
}

const considered: Written = [
  '2016-01-10',
  'METHOD_CONSIDERED',
  { municipality: 'Fjordby Kommune', child: 'barn-1', ground: 'early_concern' },
];

const whole = happened(
  considered,
  [
    '2016-01-12',
    'LEADER_APPOINTED',
    { person: 'en kollega fra en anden afdeling', isAdviser: false, involved: false },
  ],
  [
    '2016-01-14',
    'PARTICIPANTS_AGREED',
    {
      participants: [
        { role: 'barnet', network: 'child' },
        { role: 'moster', network: 'private' },
        { role: 'klasselærer', network: 'professional' },
      ],
      withFamily: true,
    },
  ],
  [
    '2016-01-15',
    'INVITATIONS_SENT',
    {
      recipients: ['barnet', 'moster', 'klasselærer'],
      purpose: 'en rolig hverdag',
      leaflet: true,
      meetingOn: '2016-02-01',
    },
  ],
  ['2016-02-01', 'MEETING_OPENED', { participants: ['barnet', 'moster'] }],
  [
    '2016-02-01',
    'PHASE_DONE',
    {
      phase: 'descriptive',
      situation: 'mange konflikter om morgenen',
      wantedChanges: ['ro om morgenen', 'tid til lektier'],
    },
  ],
  ['2016-02-01', 'PHASE_DONE', { phase: 'reflective', ideas: ['morgenmad hos moster'], resources: [] }],
  [
    '2016-02-01',
    'MEETING_CLOSED',
    {
      agreements: [
        { task: 'henter to gange om ugen', responsible: 'moster', start: 'mandag den 8. februar' },
        { task: 'laver en lektieplan' },
      ],
      followUpOn: '2016-03-10',
    },
  ],
  ['2016-02-20', 'FOLLOW_UP_MOVED', { followUpOn: '2016-03-17' }],
);

test('the minutes show who does what, when it begins and when it is followed up', () => {
  expect(composed('referat', whole)).toEqual({
    paragraphs: [
      [
        'Referat af netværksmøde 1. februar 2016',
        'Det gælder: barn-1',
        'Mødeleder: en kollega fra en anden afdeling',
        'Til stede: barnet og moster',
      ],
      ['Sådan er det nu: mange konflikter om morgenen', 'Det skal ændres: ro om morgenen og tid til lektier'],
      ['Idéer: morgenmad hos moster', 'Ressourcer: ingen'],
      [
        'Det aftalte vi:',
        '- Moster: henter to gange om ugen, begynder mandag den 8. februar',
        '- Ikke aftalt hvem: laver en lektieplan',
      ],
      ['Vi følger op: 17. marts 2016'],
    ],
    missing: [],
    toSettle: [],
  });
});

test('the agreement minutes read their lead time from the rules', () => {
  const { paragraphs, missing } = composed('aftalereferat', whole);
  expect(missing).toEqual([]);
  expect(paragraphs[1]).toEqual(['Aftaler før opfølgningsmødet 17. marts 2016', 'Det gælder: barn-1']);
  expect(paragraphs[2]?.[0]).toMatch(/^I får aftalerne 14 dage før vi mødes/);
});

test('what is not known is a blank, counted where it stands more than once', () => {
  const { paragraphs, missing } = composed('aftalereferat', happened(considered));
  expect(paragraphs[0]).toEqual(['Til [mangler: deltagerne]']);
  expect(missing).toEqual([
    { name: 'deltagerne', times: 1 },
    { name: 'dato for opfølgningen', times: 1 },
    { name: 'mødets dato', times: 1 },
    { name: 'indgåede aftaler', times: 1 },
  ]);
  expect(composed('indbydelse', whole).missing).toEqual([]);
});

test('the minutes of a follow-up meeting say nothing of what the meeting before came to', () => {
  const followUp = happened(['2016-03-17', 'FOLLOW_UP_HELD', { participants: ['barnet', 'moster'] }]);
  const { paragraphs, missing } = composed('referat', [...whole, ...followUp]);
  expect(paragraphs[0]?.[0]).toBe('Referat af netværksmøde 17. marts 2016');
  expect(missing.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['situationen', 'indgåede aftaler', 'dato for opfølgningen']),
  );
});
