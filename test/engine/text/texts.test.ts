import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../engine/case/course.ts';
import { inclusiveMeeting } from '../../../engine/process/inclusive-meeting/index.ts';
import { networkCouncil } from '../../../engine/process/network-council/index.ts';
import { longDate } from '../../../engine/text/date.ts';
import {
  decisionName,
  eventName,
  factName,
  partyName,
  recordName,
  regionName,
  regionStateName,
  stateName,
} from '../../../engine/text/names.ts';
import { reasonText } from '../../../engine/text/reason.ts';

describe('reasons as sentences', () => {
  test.each<[Reason, string, string]>([
    [
      { code: 'NOT_POSSIBLE_HERE', args: { state: 'not_held', events: ['CASE_CLOSED'] } },
      'ikke muligt i tilstanden «ikke afholdt»; muligt er: sag lukket',
      'not possible in the state «not held»; possible are: case closed',
    ],
    [
      { code: 'NOT_POSSIBLE_HERE', args: { state: 'unopened', events: [] } },
      'ikke muligt i tilstanden «ikke oprettet»; muligt er: intet',
      'not possible in the state «not opened»; possible are: nothing',
    ],
    [
      { code: 'V-PARTY-MISSING', args: { parties: ['mother', 'moster'] } },
      'ikke indkaldt: mor, moster; registrér indkaldelserne med deres datoer, eller begrund mødet',
      'never summoned: mother, moster; record the summonses with their dates, or give a rationale',
    ],
    [
      { code: 'MEETING_NOT_YET', args: { date: '2015-03-09' } },
      'mødet er først 9. marts 2015',
      'the meeting is not until 9 March 2015',
    ],
    [
      { code: 'DECISION_NOT_OPEN', args: { decisions: ['NOT_IN_TARGET.age', 'IN_TARGET'] } },
      'reglerne lader kun dette stå åbent: uden for målgruppen på grund af alder, i målgruppen',
      'the rules leave only this open: outside the target group by age, in the target group',
    ],
    [
      { code: 'UNKNOWN_EVENT', args: { type: 'X' } },
      'hændelsen X findes ikke i dette forløb',
      'this process has no event X',
    ],
    [{ code: 'NOBODY_KNOWS', args: {} }, 'NOBODY_KNOWS', 'NOBODY_KNOWS'],
  ])('$code', (reason, da, en) => {
    expect(reasonText(networkCouncil, reason, 'da')).toBe(da);
    expect(reasonText(networkCouncil, reason, 'en')).toBe(en);
  });

  test('every reason of a guard has a text', () => {
    const files = ['guards', 'decision'].map((name) =>
      readFileSync(`engine/process/network-council/${name}.ts`, 'utf8'),
    );
    const codes = [...files.join('\n').matchAll(/because\('([^']+)'/g)].map((match) => match[1] ?? '');
    expect(codes).toContain('V-PLAN-MISSING');
    expect(codes.filter((code) => reasonText(networkCouncil, { code, args: {} }, 'da') === code)).toEqual([]);
  });
});

test('codes have names in both languages, and unknown codes come back', () => {
  expect(stateName(networkCouncil, 'assessing.needs_assessment').da).toBe('kræver faglig vurdering');
  expect(eventName(networkCouncil, 'SUMMONS_SENT').en).toBe('summons sent');
  expect(regionName(networkCouncil, 'clock').da).toBe('indkaldelsesfrist');
  expect(regionStateName(networkCouncil, 'clock', 'met_late').da).toBe('indkaldt for sent');
  expect(regionStateName(networkCouncil, 'plan', 'v2').da).toBe('version 2');
  expect(decisionName(networkCouncil, 'NOT_IN_TARGET', 'age').en).toBe('outside the target group by age');
  expect(partyName(networkCouncil, 'mother').da).toBe('mor');
  expect(factName(networkCouncil, 'receivedOn').da).toBe('modtagelsesdato');
  expect(stateName(networkCouncil, 'x').da).toBe('x');
});

test('records are named by who they are, or by their group and number', () => {
  expect(recordName(inclusiveMeeting, 'meeting', '2')).toEqual({ da: 'møde 2', en: 'meeting 2' });
  expect(recordName(inclusiveMeeting, 'participant', 'mother').en).toBe('mother');
  expect(recordName(inclusiveMeeting, 'participant', 'onkel').en).toBe('onkel');
  expect(recordName(networkCouncil, 'offence', '7').da).toBe('7');
});

test.each([
  ['2015-03-09', '9. marts 2015', '9 March 2015'],
  ['2015-03', 'marts 2015', 'March 2015'],
  ['2015', '2015', '2015'],
  ['soon', 'soon', 'soon'],
])('%s in words', (date, da, en) => {
  expect([longDate(date, 'da'), longDate(date, 'en')]).toEqual([da, en]);
});
