import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CollectedAnswer } from '../../../engine/audit/network-council/collection.ts';
import { collectionFigures } from '../../../engine/audit/network-council/collection-figures.ts';
import { countCase } from '../../../engine/audit/network-council/count-case.ts';
import type { CountedCase } from '../../../engine/audit/network-council/counted-case.ts';
import { percentOf } from '../../../engine/audit/result.ts';
import { courseOf } from '../../../engine/case/course-of.ts';
import type { CaseEvent } from '../../../engine/case/event.ts';
import { rulesFor } from '../../support/shipped-rules.ts';
import { councilFigures, councilReport, counted } from './support.ts';

const result = (cases: readonly CountedCase[], id: string) =>
  councilFigures(cases).find((figure) => figure.id === id);

describe('a figure', () => {
  test('counts a case that lacks the field as missing and nowhere else', () => {
    const cases = [
      counted({ receivedOn: '2015-03-02', summonedOn: '2015-03-09', summonsDue: '2015-03-09' }),
      counted({ receivedOn: '2015-03-02', summonedOn: '2015-03-10', summonsDue: '2015-03-09' }),
      counted({ receivedOn: '2015-03-02', summonsDue: '2015-03-09' }),
      counted(),
    ];
    expect(result(cases, 'M-34')).toMatchObject({ numerator: 1, denominator: 2, missing: 2 });
    expect(result(cases, 'M-35')).toMatchObject({ numerator: 1, denominator: 2, missing: 2 });
    expect(result(cases, 'M-33')).toMatchObject({ numerator: 2, denominator: 4, missing: 0 });
  });

  test('is not reported where nobody has the field', () => {
    expect(result([counted()], 'M-43')).toMatchObject({ kind: 'not_reported' });
    expect(result([counted({ held: true })], 'M-39')).toMatchObject({ kind: 'not_reported' });
  });

  test('of youths counts a youth once, and youths of two municipalities apart', () => {
    const cases = [
      counted({ person: 'ung-1', sex: 'boy' }),
      counted({ person: 'ung-1', sex: 'boy' }),
      counted({ person: 'ung-1', sex: 'girl', municipality: 'Skovlund Kommune' }),
    ];
    expect(result(cases, 'M-10')).toMatchObject({ count: 3 });
    expect(result(cases, 'M-11')).toMatchObject({ count: 2 });
    expect(result(cases, 'M-12')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(result(cases, 'M-19')).toMatchObject({ numerator: 1, denominator: 2 });
  });

  test('of offences counts a case of several types once for each', () => {
    const cases = [counted({ offences: ['violence', 'theft'] }), counted({ offences: ['violence'] })];
    const numerators = ['M-28', 'M-29', 'M-30', 'M-31'].map((id) => result(cases, id));
    expect(numerators.map((one) => (one?.kind === 'share' ? one.numerator : undefined))).toEqual([
      1, 2, 1, 0,
    ]);
  });
});

test('a percentage is a whole number, half rounded up', () => {
  expect([percentOf(1, 200), percentOf(1, 201), percentOf(3, 8), percentOf(2, 3), percentOf(5, 5)]).toEqual([
    1, 0, 38, 67, 100,
  ]);
});

test('the answers of the municipalities add up', () => {
  const answer = (kind: CollectedAnswer['answer']): CollectedAnswer => ({
    municipality: 'Fjordby Kommune',
    answer: kind,
    insufficient: false,
  });
  const answers = [answer('sent'), answer('no_answer'), answer('none_in_target'), answer('no_reason')];
  const results = collectionFigures(answers, [], 0);
  const numerator = (id: string): number => {
    const found = results.find((one) => one.id === id);
    return found?.kind === 'share' ? found.numerator : Number.NaN;
  };
  expect(numerator('M-02') + numerator('M-03')).toBe(numerator('M-01'));
  expect(numerator('M-01') + numerator('M-07')).toBe(answers.length);
  expect(numerator('M-04') + numerator('M-05') + numerator('M-06')).toBe(numerator('M-03'));
  expect(results.find(({ id }) => id === 'M-16')?.kind).toBe('not_reported');
});

test('the report is the same whatever order the cases come in', () => {
  const cases = Array.from({ length: 40 }, (_one, index) =>
    counted({
      municipality: `K${index % 4}`,
      person: `ung-${index % 33}`,
      held: index % 3 !== 0,
      offences: index % 5 === 0 ? [] : ['violence'],
      findings: [{ code: 'I-NARROW', severity: 'INFO', about: { da: 'snæver', en: 'narrow' } }],
    }),
  );
  const expected = JSON.stringify(councilReport(cases));
  fc.assert(
    fc.property(fc.shuffledSubarray(cases, { minLength: cases.length }), (shuffled) => {
      expect(JSON.stringify(councilReport(shuffled))).toBe(expected);
    }),
  );
});

test('a register with too few youths shows nothing', () => {
  const report = councilReport([counted(), counted()]);
  expect(report).toMatchObject({ tooSmall: true, figures: [], groups: [], distributions: [], findings: [] });
});

test('meetings under another name are listed by what is known of their equivalence', () => {
  const noted = (equivalent?: boolean): CountedCase =>
    counted({ otherMeeting: { name: 'network_meeting', ...(equivalent !== undefined && { equivalent }) } });
  const report = councilReport([
    noted(true),
    noted(false),
    noted(),
    noted(),
    counted({ municipality: 'Skovlund Kommune' }),
  ]);
  expect(report.aliases).toEqual([
    { name: 'network_meeting', meetings: 4, equivalent: 1, different: 1, unanswered: 2 },
  ]);
});

describe('a case of the process', () => {
  const log = (events: readonly (readonly [on: string, type: string, data?: object])[], name: string) =>
    events.map(
      ([on, type, data = {}], index): CaseEvent => ({
        case: name,
        process: 'network-council',
        seq: index + 1,
        type,
        on,
        at: `${on}T12:00:00Z`,
        by: 'caseworker',
        data: data as CaseEvent['data'],
      }),
    );
  const notice = (incidentId: string, latestHeldCouncilOn: string | null) => ({
    municipality: 'Klintby Kommune',
    channel: 'interrogation_summons',
    youth: { id: 'ung-1', birthDate: '1998-11-20', custodyHolders: ['mother'], sex: 'boy', cprKnown: true },
    suspicions: [{ incidentId, offenceType: 'robbery' }],
    history: { latestHeldCouncilOn },
  });
  const decided = { decision: 'IN_TARGET', rationale: 'Alvorligt' };
  const first = log(
    [
      ['2015-03-02', 'POLICE_NOTICE_RECEIVED', notice('f1', null)],
      ['2015-03-02', 'ASSESSED'],
      ['2015-03-02', 'HUMAN_DECISION', decided],
      ['2015-03-09', 'SUMMONS_SENT', { recipients: ['youth', 'mother'] }],
      ['2015-03-19', 'COUNCIL_HELD', { participants: ['youth', 'mother', 'school', 'caseworker'] }],
      ['2015-03-19', 'AGREEMENTS_RECORDED', { agreements: [{ holder: 'youth', text: 'passer skolen' }] }],
    ],
    'sag-1',
  );
  const second = log(
    [
      ['2015-10-05', 'POLICE_NOTICE_RECEIVED', notice('f2', '2015-03-19')],
      ['2015-10-05', 'ASSESSED'],
      ['2015-10-05', 'HUMAN_DECISION', { decision: 'RESUSPICION_REVIEW', rationale: 'Alvorligt' }],
      ['2015-10-20', 'PLAN_REVIEWED', { outcome: 'revised', version: 2, rationale: 'Nye venner' }],
    ],
    'sag-2',
  );
  const [one, other] = [first, second].map((events) =>
    countCase(courseOf(events, rulesFor, { audit: true })),
  );

  test('gives the seven variables from its events', () => {
    expect(one).toMatchObject({
      person: 'ung-1',
      cprKnown: true,
      sex: 'boy',
      age: 16,
      offences: ['robbery'],
      receivedOn: '2015-03-02',
      summonedOn: '2015-03-09',
      summonsDue: '2015-03-09',
      heldOn: '2015-03-19',
      participants: ['youth', 'mother', 'school'],
      agreements: [{ holder: 'youth', text: 'passer skolen' }],
    });
  });

  test('registered twice within a year, with a council in between: two cases, one youth, one review', () => {
    const report = councilReport([one, other] as CountedCase[], { smallestGroup: 1 });
    const count = (id: string): unknown => report.figures.find((figure) => figure.id === id);
    expect(count('M-10')).toMatchObject({ count: 2 });
    expect(count('M-11')).toMatchObject({ count: 1 });
    expect(report.left.reviews).toBe(1);
    expect(count('M-22')).toMatchObject({ numerator: 1, denominator: 2 });
  });
});
