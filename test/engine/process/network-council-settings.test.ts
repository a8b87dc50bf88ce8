/** The parameters of the network council (chapter 8): where each stands, whether a municipality may set it, and who reads it. */
import { describe, expect, test } from 'vitest';
import { courseOf } from '../../../engine/case/course-of.ts';
import { library, rulesFor } from '../../support/shipped-rules.ts';
import { caseLog, notice } from '../support/case-log.ts';

/** Code in the specification, codes in rule files, and whether the law locks it. */
type Parameter = readonly [parameter: string, codes: readonly string[], locked?: 'locked'];

const PARAMETERS: readonly Parameter[] = [
  ['regime.inForceFrom', ['regime.inForceFrom'], 'locked'],
  ['summon.deadlineDays', ['summon.deadlineDays'], 'locked'],
  ['summon.firstCountedDay', ['summon.firstCountedDay'], 'locked'],
  ['age.upperExclusive', ['age.upperExclusive'], 'locked'],
  ['age.estimateRange', ['age.estimateFrom', 'age.estimateTo'], 'locked'],
  ['window.resuspicion', ['window.resuspicion'], 'locked'],
  ['hold.recommendedDays', ['hold.recommendedDays'], 'locked'],
  ['followUp.recommendedMonths', ['followUp.recommendedMonths']],
  ['followUp.mode', ['followUp.letter', 'followUp.phone', 'followUp.meeting']],
  ['followUp.phoneAfter', ['followUp.phoneFrom', 'followUp.phoneTo']],
  ['vandalism.limit', ['vandalism.limit']],
  ['vandalism.repeatMin', ['vandalism.repeatMin']],
  ['sanction.threshold', ['sanction.threshold']],
  ['remand.include', ['remand.include']],
  ['violence.mode', ['violence.mode']],
  ['violence.exemptContexts', ['violence.exemptSchoolScuffle']],
  ['violence.greyContexts', ['violence.greyPupilTeacher', 'violence.greyInstitution']],
  ['burglary.minCount', ['burglary.minCount']],
  ['burglary.exempt', ['burglary.exempt']],
  ['mixed.grey', ['mixed.grey']],
  ['theft.workplaceSeriousAt', ['theft.workplaceSeriousAt']],
  ['theft.shopliftingNotSeriousAt', ['theft.shopliftingNotSeriousAt']],
  ['statuteList', ['statuteList']],
  ['lookback', ['lookback']],
  ['default.unaddressed', ['default.unaddressed']],
  ['mandagsdata.countsAsDocumentation', ['mandagsdata.countsAsDocumentation']],
  ['units.splitAge', ['units.splitAge']],
  ['distribution.meeting', ['distribution.meeting']],
  ['intake.remindCaseworker', ['intake.remindCaseworker']],
  ['intake.informSsp', ['intake.informSsp']],
  ['invitation.mode', ['invitation.mode']],
  ['summons.familyFirst', ['summons.familyFirst']],
  ['summons.channel', ['summons.channel', 'summons.talk']],
  ['consent.requiredWritten', ['consent.requiredWritten', 'consent.enforcement']],
  [
    'consent.participantChecklist',
    ['school', 'class_teacher', 'club_staff', 'private_network', 'relative'].map(
      (party) => `consent.checklist.${party}`,
    ),
  ],
  ['preparation.notSameDay', ['preparation.notSameDay']],
  ['meeting.leader', ['meeting.leader']],
  ['meeting.placePreference', ['meeting.placePreference']],
  ['meeting.video', ['meeting.video']],
  ['remand.maxMinutes', ['remand.maxMinutes']],
  ['measure.committeeRequired', ['measure.committeeRequired']],
  ['parentalOrder.warn', ['parentalOrder.warn']],
  ['aliases.meetingNames', ['aliases.meetingNames']],
];

/** Asked by the process and its forms, or by the report; a test of each stands with them. */
const ASKED_BY_THE_ENGINE = [
  'mandagsdata.countsAsDocumentation',
  'parentalOrder.warn',
  'consent.enforcement',
  'consent.checklist.',
  'age.estimate',
];

/** The deadline itself says it, `regnet fra dagen efter`; the setting stands so that nobody can set it otherwise. */
const SAID_ELSEWHERE = ['summon.firstCountedDay'];

const ofCouncil = library.rulesets.filter(({ process }) => process === 'network-council');

/** Codes of the limits that conditions, deadlines and duties read. */
function readCodes(): ReadonlySet<string> {
  const codes = new Set<string>();
  const seen = new Set<object>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const { kind, code, limit } = value as { kind?: unknown; code?: unknown; limit?: unknown };
    if (typeof code === 'string' && (kind === 'limit' || limit === true)) codes.add(code);
    for (const [key, inner] of Object.entries(value)) if (key !== 'origin' && key !== 'syntax') look(inner);
  };
  for (const { concepts, deadlines, duties, checks } of ofCouncil)
    look([concepts, deadlines, duties, checks]);
  return codes;
}

const read = readCodes();
const national = new Map(
  ofCouncil.flatMap(({ level, limits }) =>
    level === 'national' ? [...limits].map((one) => [one.code, one] as const) : [],
  ),
);

const each = PARAMETERS.flatMap(([parameter, codes, locked]) =>
  codes.map((code) => ({ parameter, code, isLocked: locked === 'locked' })),
);

describe('a parameter of the network council', () => {
  test.each(each)('$parameter: $code stands in the national rules, locked where the law decides', (one) => {
    const limit = national.get(one.code);
    expect(limit?.code).toBe(one.code);
    expect(limit?.lock?.kind === 'locked').toBe(one.isLocked);
  });

  test.each(each)('$parameter: $code is read', ({ code }) => {
    const elsewhere = [...ASKED_BY_THE_ENGINE, ...SAID_ELSEWHERE].some((prefix) => code.startsWith(prefix));
    expect(read.has(code) || elsewhere).toBe(true);
  });
});

test('every setting of the national rules belongs to a parameter', () => {
  const known = new Set(PARAMETERS.flatMap(([, codes]) => codes));
  const beside = ['followUp.windowFrom', 'followUp.windowTo', 'exam.waitMonths'];
  expect([...national.keys()].filter((code) => !known.has(code) && !beside.includes(code))).toEqual([]);
});

test('Monday data starts no case where the municipality does not count it; another channel does', () => {
  const state = (channel: string): string =>
    courseOf(caseLog(notice('2015-03-02', { channel, municipality: 'Tangstrup Kommune' })), rulesFor).now
      .state;
  expect([state('mandagsdata'), state('ssp_list')]).toEqual(['unopened', 'received']);
});
