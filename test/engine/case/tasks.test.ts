/** What an undetermined decision leaves for people to do: `hvis ukendt` with its deadline, and `skøn` with its reasons. */
import { expect, test } from 'vitest';
import { courseOf } from '../../../engine/case/course-of.ts';
import { taskName, taskTerms } from '../../../engine/text/task.ts';
import { caseLog, type Line, notice } from '../support/case-log.ts';
import { editedRules } from '../support/rules.ts';

const vocabulary = 'rules/nationalt/ordforraad.regel';
/** The damage is to be fetched within three days; the rules as they ship give no deadline. */
const rulesFor = editedRules(vocabulary, (text) =>
  text.replace(
    /(oplysning skadebeløb [^\n]+\n {2}type beløb\n {2}kommer fra politiet\n {2}hvis ukendt: indhent fra politiet)/,
    '$1 inden for 3 dage',
  ),
);

const vandalism = { incidentId: 'ruden', offenceType: 'vandalism' };
const received = notice('2015-03-02', { suspicions: [vandalism] });
const assessed = (on: string): Line => [on, 'ASSESSED'];
const supplied = (on: string, facts: Readonly<Record<string, unknown>>): Line => [
  on,
  'FACTS_SUPPLIED',
  { suspicions: [{ incidentId: 'ruden', ...facts }] },
];
const nowOf = (lines: readonly Line[], asOf?: string) =>
  courseOf(caseLog(...lines), rulesFor, asOf === undefined ? {} : { asOf }).now;
const shown = (lines: readonly Line[], asOf?: string) =>
  nowOf(lines, asOf).tasks.map(({ code, status, due, doneOn }) => ({ code, status, due, doneOn }));

test('a fact that could decide and is unknown becomes a task of the machine’s state, with its deadline', () => {
  const now = nowOf([received, assessed('2015-03-03')]);
  expect({ state: now.state, tasks: now.tasks }).toMatchInlineSnapshot(`
    {
      "state": "assessing.needs_assessment",
      "tasks": [
        {
          "code": "damageAmount",
          "daysLeft": 3,
          "due": "2015-03-06",
          "kind": "fact",
          "name": {
            "da": "skadebeløb",
            "en": "damage amount",
          },
          "obtainFrom": {
            "da": "politiet",
            "en": "the police",
          },
          "openedOn": "2015-03-03",
          "reasonsRequired": false,
          "record": "ruden",
          "status": "open",
          "weighs": [],
        },
      ],
    }
  `);
  expect(now.tasks.map(taskName)).toEqual([
    { da: 'indhent skadebeløb (ruden) fra politiet', en: 'obtain damage amount (ruden) from the police' },
  ]);
});

test('it is open for the whole of its last day, overdue on the next, and done when the fact comes', () => {
  const asked = [received, assessed('2015-03-03')];
  const task = { code: 'damageAmount', due: '2015-03-06' };
  expect(shown(asked, '2015-03-06')).toEqual([{ ...task, status: 'open' }]);
  expect(shown(asked, '2015-03-07')).toEqual([{ ...task, status: 'overdue' }]);
  const known = { damageAmount: 500_00 };
  expect(shown([...asked, supplied('2015-03-06', known)])).toEqual([
    { ...task, status: 'done', doneOn: '2015-03-06' },
  ]);
  expect(shown([...asked, supplied('2015-03-09', known)])).toEqual([
    { ...task, status: 'done_late', doneOn: '2015-03-09' },
  ]);
});

test('another fact that comes meanwhile does not close it', () => {
  const lines = [received, assessed('2015-03-03'), supplied('2015-03-04', { context: 'other' })];
  expect(shown(lines)).toEqual([{ code: 'damageAmount', status: 'open', due: '2015-03-06' }]);
});

test('the answer that nobody knows closes it, and it is not asked for again', () => {
  const lines = [
    received,
    assessed('2015-03-03'),
    supplied('2015-03-04', { damageAmount: { known: false } }),
  ];
  const done = { code: 'damageAmount', status: 'done', due: '2015-03-06', doneOn: '2015-03-04' };
  expect(shown(lines)).toEqual([done]);
  const again = nowOf([...lines, assessed('2015-03-05')]);
  expect(again.decision?.missing).toMatchObject([{ code: 'damageAmount', asked: true }]);
  expect(shown([...lines, assessed('2015-03-05')])).toEqual([done]);
});

test('a fact that decides nothing is no task', () => {
  const lines = [
    notice('2015-03-02', { suspicions: [{ ...vandalism, damageAmount: 2_000_000 }] }),
    assessed('2015-03-03'),
  ];
  expect(nowOf(lines).tasks).toEqual([]);
});

const schoolFight = [
  notice('2015-03-02', {
    suspicions: [{ incidentId: 'f1', offenceType: 'violence', context: 'pupil_teacher' }],
  }),
  assessed('2015-03-03'),
];
const byPerson = (on: string, data: Readonly<Record<string, unknown>>): Line => [on, 'HUMAN_DECISION', data];

test('an assessment becomes a task with who assesses, what is weighed, and that reasons are required', () => {
  const { tasks } = nowOf(schoolFight);
  expect(tasks).toMatchObject([
    { kind: 'assessment', code: 'seriousCrime', status: 'open', reasonsRequired: true },
  ]);
  expect(tasks.map((task) => [taskName(task).da, taskTerms(task).da])).toEqual([
    [
      'teamleder vurderer alvorlig kriminalitet',
      'lægger vægt på sammenhæng, alder ved modtagelsen; begrundelse kræves',
    ],
  ]);
});

test('a person’s decision without reasons is refused and leaves the task open; with reasons it closes it', () => {
  const bare = courseOf(caseLog(...schoolFight, byPerson('2015-03-04', { decision: 'IN_TARGET' })), rulesFor);
  expect(bare.steps.at(-1)).toMatchObject({ accepted: false, reasons: [{ code: 'RATIONALE_MISSING' }] });
  expect(bare.now.tasks).toMatchObject([{ status: 'open' }]);
  const reasoned = byPerson('2015-03-04', { decision: 'IN_TARGET', rationale: 'Slag med genstand' });
  expect(nowOf([...schoolFight, reasoned]).tasks).toMatchObject([{ status: 'done', doneOn: '2015-03-04' }]);
});
