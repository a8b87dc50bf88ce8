/** What a series of processual network meetings decides, shows to the rules, and hands over. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { courseOf } from '../../../engine/case/course-of.ts';
import { completeEvent } from '../../../engine/case/decide.ts';
import { parseLog } from '../../../engine/case/log.ts';
import { events } from '../../../engine/process/processual-series/events.ts';
import { processualSeries } from '../../../engine/process/processual-series/index.ts';
import { replayCase } from '../../../engine/replay/replay.ts';
import { rulesUnder } from '../../../engine/replay/rules-under.ts';
import { library, rulesFor } from '../../support/shipped-rules.ts';
import type { Line } from '../support/case-log.ts';
import {
  accepted,
  agreed,
  assessed,
  between,
  close,
  courseFor,
  eventsFor,
  first,
  found,
  inAssessment,
  inFirst,
  minutes,
  open,
  phase,
  ready,
} from '../support/series-case.ts';

const record = (
  course: ReturnType<typeof courseFor>,
  group: string,
  id: string,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(course.now.facts.groups[group]?.records.find((one) => one.id === id)?.fields ?? {}).map(
      ([code, entry]) => [code, 'value' in entry ? entry.value : null],
    ),
  );

const meeting = (course: ReturnType<typeof courseFor>, no: number) => record(course, 'meeting', String(no));
const codes = (course: ReturnType<typeof courseFor>): readonly string[] =>
  course.now.findings.map(({ code }) => code);
const documented = (name: string) => parseLog(readFileSync(`examples/sager/${name}.jsonl`, 'utf8')).events;

describe('the verdict of the referral', () => {
  /** In the target group of 2009 and outside that of 2010. */
  const criteria = { C1: 'yes', C2: 'yes', C3: 'yes', C6: 'no' };
  const identified: readonly Line[] = [...inAssessment].map(([, type, data]) => [
    '2009-12-20',
    type,
    data ?? {},
  ]);
  const onDay = (on: string): readonly Line[] => {
    const [, type, data = {}] = assessed(criteria);
    return [...identified, [on, type, data]];
  };

  test.each([
    ['2009-12-31', 'in', 1],
    ['2010-01-01', 'outside', 2],
  ])('is decided by the version in force on the day of the decision: %s', (on, verdict, version) => {
    const { now, rulesets } = courseFor(onDay(on));
    expect(now.decision?.code).toBe(verdict);
    const target = (list: typeof rulesets) =>
      list.find(({ name }) => name.en.startsWith('target group'))?.version;
    expect(target(now.decision?.rulesets ?? [])).toBe(version);
    expect(target(rulesets)).toBe(version);
  });

  test('is stored with the version that decided it, and no later version changes what was stored', () => {
    const log = eventsFor(onDay('2009-12-31'));
    const last = log.at(-1);
    if (!last) throw new Error('no event');
    const stored = completeEvent(courseOf(log.slice(0, -1), rulesFor), last, rulesFor);
    expect(stored.data).toMatchObject({ recorded: { code: 'in' } });
    const { rulesets } = stored.data.recorded as { rulesets: readonly { name: string; version: number }[] };
    expect(rulesets).toContainEqual(
      expect.objectContaining({ name: 'målgruppe for processuelle netværksmøder', version: 1 }),
    );
    const under2010 = rulesUnder(library, { on: '2010-01-01' });
    const [decision] = replayCase([...log.slice(0, -1), stored], under2010).decisions;
    expect([decision?.before.code, decision?.after?.code]).toEqual(['in', 'outside']);
    expect(stored.data).toMatchObject({ recorded: { code: 'in' } });
  });

  test('keeps what the case owed before it, under the version that it selects', () => {
    const duty = courseFor(onDay('2010-01-01')).now.duties.find(({ code }) => code === 'OB-TARGET-CHECK');
    expect(duty).toMatchObject({ status: 'met', arisenOn: '2009-12-20', metOn: '2010-01-01' });
  });

  test('names what is missing while it is unknown', () => {
    const { now } = courseFor([...inAssessment, assessed({ C6: 'unknown' })]);
    expect(now.decision?.missing.map(({ code }) => code)).toEqual(['cooperationDifficulties']);
  });

  test('states which other method was considered', () => {
    const [step] = courseFor([
      ...inAssessment,
      assessed({}, { alternative: 'familierådslagning' }),
    ]).steps.slice(-1);
    expect([step?.accepted, step?.event.data.alternative]).toEqual([true, 'familierådslagning']);
  });
});

test('no deadline runs from identification to the first meeting', () => {
  for (const lines of [found, inAssessment, accepted, ready]) {
    const { now } = courseFor(lines);
    expect(now.deadlines.filter(({ due }) => due !== undefined)).toEqual([]);
    expect(now.duties.filter(({ due }) => due !== undefined)).toEqual([]);
  }
});

describe('who is there', () => {
  test.each([
    ['mor-med-to-boern', [11, 10, 13, 10]],
    ['to-foraeldre-fire-boern', [16, 15, 11]],
  ])('the attendance grid of %s gives its headcounts', (name, counts) => {
    const { now } = courseOf(documented(name), rulesFor);
    expect(now.facts.groups.meeting?.records.map(({ fields }) => fields.headcount)).toEqual(
      counts.map((value) => ({ value })),
    );
  });

  test('two under one name count two, notices of absence none, and no headcount is a finding', () => {
    const attendees = [
      { person: 'leder' },
      { person: 'mother' },
      { person: 'lærer' },
      { person: 'pædagog og dagplejer', count: 2 },
      { person: 'referenten' },
      { person: 'læge' },
    ];
    const lines: readonly Line[] = [
      ...ready,
      open(1, first, { attendees }),
      [first, 'ABSENCE_NOTICE', { meetingNo: 1, person: 'læge' }],
    ];
    const course = courseFor(lines);
    expect(meeting(course, 1)).toMatchObject({ headcount: 6, professionalsPresent: 3 });
    const quiet: readonly Line[] = [
      ...inFirst,
      [first, 'ABSENCE_NOTICE', { meetingNo: 1, person: 'socialrådgiver' }],
    ];
    expect(meeting(courseFor(quiet), 1).headcount).toBe(4);
    expect(codes(courseFor(quiet))).toEqual([]);
  });

  test.each(['PERSON_LEFT_EARLY', 'DISTRESS_OBSERVED', 'DISCLOSURE'])(
    '%s of the family asks for after-care of that person, and the meeting goes on',
    (type) => {
      const leaving = (person: string) =>
        courseFor([...inFirst, [first, type, { meetingNo: 1, person }], agreed(1, first, '2010-06-01')]);
      const going = leaving('mother');
      expect(going.now.state).toMatch(/^meeting_in_session/);
      expect(record(going, 'aftercareNeed', 'mother')).toMatchObject({
        aftercareDue: false,
        aftercareGiven: false,
      });
      const closed = courseFor([
        ...inFirst,
        [first, type, { meetingNo: 1, person: 'mother' }],
        agreed(1, first, '2010-06-01'),
        close(1, first),
      ]);
      expect(closed.now.duties.find(({ code }) => code === 'OB-AFTERCARE-DONE')).toMatchObject({
        status: 'open',
        record: 'mother',
      });
      expect(closed.now.regions.aftercare).toBe('due');
      expect(leaving('lærer').now.facts.groups.aftercareNeed?.records).toEqual([]);
    },
  );
});

test('the two documented courses come out unknown, long, long and unknown, unknown', () => {
  const gaps = (name: string) =>
    courseOf(documented(name), rulesFor)
      .now.findings.filter(
        ({ code, text }) => code.startsWith('FN-INTERVAL') && text.da.includes('det forrige'),
      )
      .map(({ code }) => code);
  expect(gaps('mor-med-to-boern')).toEqual(['FN-INTERVAL-UNKNOWN', 'FN-INTERVAL-LONG', 'FN-INTERVAL-LONG']);
  expect(gaps('to-foraeldre-fire-boern')).toEqual(['FN-INTERVAL-UNKNOWN', 'FN-INTERVAL-UNKNOWN']);
});

describe('as the source tells them', () => {
  const reviewed = (name: string) => courseOf(documented(name), rulesFor, { audit: true }).now;
  const about = (name: string, code: string) =>
    reviewed(name)
      .findings.filter((finding) => finding.code === code && finding.status !== 'resolved')
      .map(({ record: id }) => id);

  test('the first course ends as planned, with a coordinator, without a summary, and with reports that never came', () => {
    const name = 'mor-med-to-boern';
    const { state, findings, duties, possible } = reviewed(name);
    expect(state).toBe('closed_completed');
    expect(about(name, 'FN-FOLLOWUP-GAP')).toEqual(['1c', '1d', '2a', '2c', '2d', '3a', '3b', '3c']);
    expect(about(name, 'FN-OWNER-MISSING')).toEqual(['1b', '1d', '2b', '2d', '3a', '4a', '4b']);
    expect(findings.find(({ code }) => code === 'FN-RESULT-SUMMARY')?.status).toBe('open');
    expect(duties.find(({ code }) => code === 'OB-COORDINATOR')?.status).toBe('met');
    expect(possible.find(({ type }) => type === 'REOPEN_REQUESTED')?.possible).toBe(true);
    expect(
      findings.filter(({ severity, status }) => severity === 'METHOD_BREACH' && status !== 'resolved'),
    ).toEqual([]);
  });

  test('the second course ends without a new meeting, and the mother who left is owed after-care', () => {
    const name = 'to-foraeldre-fire-boern';
    const { state, duties } = reviewed(name);
    expect(state).toBe('ended_no_new_meeting');
    expect(about(name, 'FN-AFTERCARE')).toEqual(['mother']);
    expect(about(name, 'FN-OWNER-ABSENT')).toEqual(['3e']);
    expect(about(name, 'FN-FOLLOWUP-GAP')).toEqual(['1e']);
    expect(duties.find(({ code }) => code === 'OB-AFTERCARE-DONE')).toMatchObject({
      status: 'open',
      record: 'mother',
    });
  });
});

test('each meeting keeps room, time and refreshments apart', () => {
  const lines: readonly Line[] = [
    ...accepted,
    ['2010-03-18', 'LOGISTICS_CONFIRMED', { meetingNo: 1, room: true, time: false, refreshments: true }],
  ];
  expect(meeting(courseFor(lines), 1)).toMatchObject({
    roomConfirmed: true,
    timeConfirmed: false,
    refreshmentsConfirmed: true,
  });
});

test('the regions of the time between meetings follow what happens', () => {
  const at = (...more: readonly Line[]) => courseFor([...between, ...more]).now.regions;
  expect(at()).toEqual({
    actions: 'none',
    minutes: 'pending',
    aftercare: 'none',
    next_meeting: 'date_agreed',
  });
  const written = minutes(1, '2010-04-12');
  const invited: Line = [
    '2010-05-20',
    'INVITATION_SENT',
    { meetingNo: 2, person: 'lærer', methodInfoIncluded: true },
  ];
  expect(at(written, invited)).toMatchObject({ minutes: 'written', next_meeting: 'convened' });
  const rest: readonly Line[] = [
    ['2010-05-21', 'MINUTE_TAKER_APPOINTED', { meetingNo: 2, person: 'referenten' }],
    ['2010-05-21', 'LOGISTICS_CONFIRMED', { meetingNo: 2, room: true, time: true, refreshments: true }],
    ['2010-05-21', 'AFTERCARE_NAMED', { meetingNo: 2, person: 'lærer' }],
    ['2010-05-21', 'LEADER_BRIEFED', { meetingNo: 2, person: 'leder', minutesOfMeetingNo: 1 }],
  ];
  expect(at(written, invited, ...rest).next_meeting).toBe('ready');
  expect(at(written, invited, ...rest, open(2, '2010-06-01')).next_meeting).toBe('none');
});

test('an audit counts what is missing only once the series has ended', () => {
  const reviewed = (lines: readonly Line[]) => codes(courseFor(lines, true));
  expect(reviewed(between)).not.toContain('FN-MINUTES-MISSING');
  expect(reviewed([...between, ['2010-05-03', 'SERIES_ENDED', { reason: 'other' }]])).toContain(
    'FN-MINUTES-MISSING',
  );
});

test('somebody silent in every round is heard of, somebody silent in one is not', () => {
  const silent = (rounds: readonly string[]) =>
    courseFor([
      ...inFirst,
      phase(1, first, 'round_describe', { silentPersons: [] }),
      ...rounds.map((name) => phase(1, first, name, { silentPersons: ['lærer'] })),
    ]);
  expect(record(silent(['round_reflect']), 'participant', 'lærer').spoke).toBe(true);
  expect(record(silent([]), 'participant', 'mother').spoke).toBe(true);
});

test('minutes are of one of three kinds, and list what the source names', () => {
  const { data } = events.MINUTES_COMPLETED;
  const of = (kind: string) =>
    data.safeParse({
      meetingNo: 1,
      kind,
      author: 'x',
      problems: ['a'],
      goals: ['b'],
      resources: ['c'],
      challenges: ['d'],
      measures: ['e'],
    });
  expect(['detailed', 'brief', 'decisions_only', 'long'].map((kind) => of(kind).success)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('the vocabulary has the names of the documents’ places in both languages', () => {
  const names = processualSeries.places?.map(({ code }) => code);
  expect(names).toEqual(
    expect.arrayContaining(['statusBefore', 'expectations', 'changes', 'stateAtEnd', 'handedOver']),
  );
});
