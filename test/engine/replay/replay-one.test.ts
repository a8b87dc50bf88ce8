/** One case gone through again under other rules, and on two clocks; and the grade given before it is run. */
import { describe, expect, test } from 'vitest';
import { courseOf, type RulesFor } from '../../../engine/case/course-of.ts';
import { completeEvent } from '../../../engine/case/decide.ts';
import type { CaseEvent } from '../../../engine/case/event.ts';
import { parseLog } from '../../../engine/case/log.ts';
import { gradeCase } from '../../../engine/replay/grade.ts';
import { replayOne } from '../../../engine/replay/replay-one.ts';
import type { ReplayedResult, ReplayResult } from '../../../engine/replay/result.ts';
import { rulesUnder } from '../../../engine/replay/rules-under.ts';
import { logOf } from '../../examples/record.ts';
import { scenarios } from '../../examples/scenarios.ts';
import { library } from '../../support/shipped-rules.ts';
import { caseLog, type Line, notice, summons } from '../support/case-log.ts';
import { editedRules, rulesFor } from '../support/rules.ts';

const fjordby = 'rules/fjordby/alvorlig-kriminalitet-1.regel';
const deadlines = 'rules/nationalt/frister.regel';
const higherLimit = editedRules(fjordby, (text) =>
  text.replace('fra 1. januar 2015: 16.000 kr.', 'fra 1. januar 2015: 18.000 kr.'),
);

const vandalism = (damageAmount?: number): Line =>
  notice('2015-03-02', {
    suspicions: [
      { incidentId: 'f1', offenceType: 'vandalism', ...(damageAmount !== undefined && { damageAmount }) },
    ],
  });

/** The case as it would have been written live, decisions and all. */
function live(lines: readonly Line[]): readonly CaseEvent[] {
  const done: CaseEvent[] = [];
  for (const event of caseLog(...lines))
    done.push(done.length === 0 ? event : completeEvent(courseOf(done, rulesFor), event, rulesFor));
  return done;
}

function differing(result: ReplayResult): ReplayedResult {
  if (result.verdict === 'impossible') throw new Error('the case could not be gone through');
  return result;
}

const ordinary = live([vandalism(1_700_000), ['2015-03-03', 'ASSESSED'], summons('2015-03-12')]);

describe('under its own rules', () => {
  test('nothing differs, and the grade is fine', () => {
    expect(replayOne(ordinary, { own: rulesFor })).toMatchObject({
      case: 'A-1',
      process: 'network-council',
      municipality: 'Fjordby Kommune',
      grade: 'fine',
      verdict: 'same',
      counterfactual: false,
      decisions: [],
      causes: [],
    });
  });

  test('rules that were changed since are risky, and the limit that was edited is the cause', () => {
    const result = differing(replayOne(ordinary, { own: higherLimit }));
    expect(result).toMatchObject({ grade: 'risky', verdict: 'changed', counterfactual: false });
    expect(result.causes).toEqual([
      {
        kind: 'rules',
        what: 'limit',
        name: { da: 'hærværksgrænse', en: 'vandalism limit' },
        before: expect.objectContaining({ text: { da: '16.000 kr.', en: '16,000 kr.' }, file: fjordby }),
        after: expect.objectContaining({ text: { da: '18.000 kr.', en: '18,000 kr.' }, file: fjordby }),
      },
    ]);
  });

  test('the result is plain data', () => {
    const result = replayOne(ordinary, { own: rulesFor, other: higherLimit, traces: true });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe('under other rules', () => {
  test('a decision that differs is told with both its traces, and is counterfactual', () => {
    const result = differing(replayOne(ordinary, { own: rulesFor, other: higherLimit, traces: true }));
    expect(result).toMatchObject({ grade: 'risky', verdict: 'changed', counterfactual: true });
    const [decision] = result.decisions;
    expect(decision).toMatchObject({
      seq: 2,
      before: { code: 'IN_TARGET' },
      after: { code: 'NOT_IN_TARGET', ground: 'not_serious' },
    });
    const serious = [decision?.traces?.before, decision?.traces?.after].map(
      (asked) => asked?.find(({ concept }) => concept === 'seriousCrime')?.evaluation.trace.outcome,
    );
    expect(serious).toEqual(['met', 'not_met']);
  });

  test('a deadline that differs without any decision names the edit it rests on and nothing else', () => {
    const shorter = editedRules(deadlines, (text) =>
      text.replace(
        'anbefalede dage til afholdelse regnet fra dagen efter familiens indkaldelsesdato',
        '10 dage regnet fra dagen efter familiens indkaldelsesdato',
      ),
    );
    const result = differing(replayOne(ordinary, { own: rulesFor, other: shorter }));
    expect(result.decisions).toEqual([]);
    expect(result.deadlines).toEqual([{ key: 'D-HOLD', before: '2015-03-26', after: '2015-03-22' }]);
    expect(result.causes).toMatchObject([
      {
        what: 'deadline',
        name: { da: 'afholdelse af netværkssamråd' },
        before: { file: deadlines, sources: [expect.stringContaining('Socialstyrelsens anbefaling')] },
        after: { file: deadlines },
      },
    ]);
  });

  test('a comment, a test or a word beside the case makes it fine, and nothing comes out otherwise', () => {
    const commented = editedRules(fjordby, (text) => `// Gennemset.\n\n${text}`);
    const added = editedRules(
      fjordby,
      (text) => `${text}\ngrænse ubrugt [unused]\n  fra 1. januar 2015: 3\n  kilde "x"\n`,
    );
    for (const other of [commented, added]) {
      expect(gradeCase(ordinary, rulesFor, other)).toEqual({ grade: 'fine', edits: [], unreadable: [] });
      expect(replayOne(ordinary, { own: rulesFor, other }).verdict).toBe('same');
    }
  });

  test('a fact that the other rules do not have makes it impossible, and names the event and the field', () => {
    const withLocal = editedRules(
      fjordby,
      (text) => `${text}\noplysning antal vidner [number of witnesses]\n  type tal\n`,
    );
    const events = caseLog(notice('2015-03-02', { facts: { numberOfWitnesses: 3 } }));
    const result = replayOne(events, { own: withLocal, other: rulesFor });
    expect(result).toMatchObject({
      verdict: 'impossible',
      grade: 'impossible',
      unreadable: [{ seq: 1, type: 'POLICE_NOTICE_RECEIVED', reasons: [{ code: 'UNKNOWN_FIELD' }] }],
    });
  });

  const municipalities = [...new Set(library.rulesets.flatMap(({ municipality }) => municipality ?? []))];
  const logs = scenarios.map((scenario) => parseLog(logOf(scenario)).events);
  const others = [
    ...municipalities.map((municipality) => ({ municipality })),
    { version: 1 },
    { version: 2 },
    { on: '2014-10-01' },
    { on: '2016-06-01' },
  ];

  test.each(others)('where the grade is fine under %j, nothing comes out otherwise', (other) => {
    for (const events of logs) {
      let result: ReplayResult;
      try {
        result = replayOne(events, { own: rulesUnder(library, {}), other: rulesUnder(library, other) });
      } catch (error) {
        expect(error).toMatchObject({ name: 'NoRules' });
        continue;
      }
      if (result.grade === 'fine') expect(result.verdict).toBe('same');
      if (result.verdict === 'changed') expect(result.causes).not.toEqual([]);
    }
  });
});

describe('on two clocks', () => {
  const klitby = 'rules/klitby/alvorlig-kriminalitet-1.regel';
  const withoutRemand = editedRules(klitby, (text) => text.replace('    - varetægtssurrogat er ja\n', ''));
  // In Klitby remand makes any offence serious. It began on 2 March and was written down on 20 March.
  const known = live([
    notice('2015-03-02', {
      municipality: 'Klitby Kommune',
      youth: { id: 'ung-1', birthDate: '1999-01-10', custodyHolders: ['mother'], remandSurrogate: false },
      suspicions: [{ incidentId: 'f1', offenceType: 'theft' }],
    }),
    ['2015-03-03', 'ASSESSED'],
  ]);
  const remand: CaseEvent = {
    ...(known[0] as CaseEvent),
    seq: 3,
    type: 'REMAND_STARTED',
    at: '2015-03-20T09:00:00+01:00',
    data: {},
  };
  const late = [...known, remand];
  const learnt = {
    kind: 'known_later',
    events: [{ seq: 3, type: 'REMAND_STARTED', at: '2015-03-20T09:00:00+01:00' }],
  };

  const undecided = 'assessing.needs_assessment UNDETERMINED';
  test.each([
    ['as it stands, with all that is known now', {}, 'to_summon IN_TARGET'],
    ['as it stood on 2 March', { asOf: '2015-03-02' }, 'received -'],
    ['as it was known on 19 March', { knownAt: '2015-03-19T23:59:59Z' }, undecided],
    [
      'as it stood on 3 March, known then',
      { asOf: '2015-03-03', knownAt: '2015-03-03T12:00:00Z' },
      undecided,
    ],
    [
      'as it stood on 3 March, known on 19 March',
      { asOf: '2015-03-03', knownAt: '2015-03-19T12:00:00Z' },
      undecided,
    ],
    [
      'as it stood on 3 March, known on 21 March',
      { asOf: '2015-03-03', knownAt: '2015-03-21T12:00:00Z' },
      'to_summon IN_TARGET',
    ],
    ['a second before it was recorded', { knownAt: '2015-03-20T08:59:59+01:00' }, undecided],
    [
      'when it was recorded, told in another zone',
      { knownAt: '2015-03-20T08:00:00Z' },
      'to_summon IN_TARGET',
    ],
  ])('%s', (_, clocks, expected) => {
    const { now } = courseOf(late, rulesFor, clocks);
    expect(`${now.state} ${now.decision?.code ?? '-'}`).toBe(expected);
  });

  test('a duty that was unknown then is overdue on what is known now', () => {
    const overdue = (clocks: object): readonly string[] =>
      courseOf(late, rulesFor, { asOf: '2015-03-25', ...clocks }).now.findings.map(({ code }) => code);
    expect(overdue({ knownAt: '2015-03-19T12:00:00Z' })).not.toContain('V-SUMMON-OVERDUE');
    expect(overdue({})).toContain('V-SUMMON-OVERDUE');
  });

  test('a decision that was right on what was known, and is another on what is known now, says why', () => {
    const result = differing(replayOne(late, { own: rulesFor }));
    expect(result.decisions).toMatchObject([
      { seq: 2, before: { code: 'UNDETERMINED' }, after: { code: 'IN_TARGET' } },
    ]);
    expect(result).toMatchObject({ counterfactual: false, causes: [learnt] });
  });

  test('as known then it comes out as it was decided; what differs now came to be known later', () => {
    const result = differing(replayOne(late, { own: rulesFor, knownAt: '2015-03-19T12:00:00Z' }));
    expect(result.decisions).toMatchObject([
      { seq: 2, before: { code: 'UNDETERMINED' }, after: { code: 'IN_TARGET' } },
    ]);
    expect(result.duties).toContainEqual({ key: 'O-SUMMON', before: 'provisional', after: 'open' });
    expect(result.causes).toEqual([learnt]);
    const then = replayOne(late, { own: rulesFor, asOf: '2015-03-02', knownAt: '2015-03-19T12:00:00Z' });
    expect(then.verdict).toBe('changed');
  });

  test('under other rules both clocks hold for either side', () => {
    const rules = { own: rulesFor, other: withoutRemand };
    const now = differing(replayOne(late, { ...rules, knownAt: '2015-03-21T12:00:00Z' }));
    expect(now.decisions.map(({ seq, after }) => [seq, after?.code])).toEqual([[2, 'UNDETERMINED']]);
    expect(now).toMatchObject({
      counterfactual: true,
      causes: [{ kind: 'rules', before: { file: klitby } }],
    });
    const then = differing(replayOne(late, { ...rules, knownAt: '2015-03-19T12:00:00Z' }));
    expect(then.decisions.map(({ before, after }) => [before.code, after?.code])).toEqual([
      ['UNDETERMINED', 'UNDETERMINED'],
    ]);
    expect([then.path, then.duties, then.findings]).toEqual([[], [], []]);
  });

  test('a case of which nothing was known then has not been opened', () => {
    const { now, steps } = courseOf(late, rulesFor, { knownAt: '2015-03-01T12:00:00Z' });
    expect([steps.length, now.state]).toEqual([0, 'unopened']);
  });

  const rulesOfBoth: readonly (readonly [string, RulesFor | undefined])[] = [
    ['its own', undefined],
    ['other', withoutRemand],
  ];
  test.each(rulesOfBoth)(
    'under %s rules every combination comes out the same in any order of lines',
    (_, other) => {
      for (const asOf of [undefined, '2015-03-02', '2015-03-03'])
        for (const knownAt of [undefined, '2015-03-03T12:00:00Z', '2015-03-25T12:00:00Z']) {
          const request = {
            own: rulesFor,
            ...(other && { other }),
            ...(asOf !== undefined && { asOf }),
            ...(knownAt !== undefined && { knownAt }),
          };
          expect(replayOne(late, request)).toEqual(replayOne(late.toReversed(), request));
        }
    },
  );
});
