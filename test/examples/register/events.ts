/** A planned case as the log of its events; a row of a register where the dates do not suffice for a log. */
import { dateAfter } from '../../../dsl/index.ts';
import type { CaseEvent } from '../../../engine/case/event.ts';
import type { PlannedCase } from './plan.ts';

/** The day on which the rows without dates were read in. */
const READ_IN = '2016-04-01';

type Happening = readonly [on: string, type: string, by: string, data?: Readonly<Record<string, unknown>>];

export function eventsOf(plan: PlannedCase, name: string): readonly CaseEvent[] {
  const isRow = plan.held && plan.heldLag === undefined;
  const happenings = isRow ? [rowOf(plan)] : courseOf(plan);
  const process = isRow ? 'network-council-register' : 'network-council';
  return happenings.map(([on, type, by, data = {}], index) => ({
    case: name,
    process,
    seq: index + 1,
    type,
    on,
    at: `${on}T12:00:00Z`,
    by,
    data,
  }));
}

function rowOf({ youth, receivedOn, offences, participants, ...after }: PlannedCase): Happening {
  const { agreements, measures, childExam } = after;
  const { id, municipality, sex, birthDate, knownBefore } = youth;
  return [
    READ_IN,
    'ROW_RECORDED',
    'register',
    {
      municipality,
      youth: { id, birthDate, sex, cprKnown: true, ...(knownBefore && { knownBefore }) },
      offences,
      ...(receivedOn !== undefined && { receivedOn }),
      held: true,
      ...(participants && { participants }),
      ...(agreements.length > 0 && { agreements }),
      ...(measures.length > 0 && { measures }),
      ...(childExam && { childExamStarted: true }),
    },
  ];
}

function courseOf(plan: PlannedCase): readonly Happening[] {
  const { youth, offences, receivedOn: R } = plan;
  if (R === undefined) throw new Error('a case needs its date of receipt');
  const family = ['youth', ...holdersOf(plan)];
  const on = (days: number): string => dateAfter(R, { count: days, unit: 'day' });
  const types = offences.length > 0 ? offences : [undefined];
  const opening: Happening = [
    R,
    'POLICE_NOTICE_RECEIVED',
    'intake_unit',
    {
      municipality: youth.municipality,
      channel: 'interrogation_summons',
      youth: {
        id: youth.id,
        birthDate: youth.birthDate,
        sex: youth.sex,
        custodyHolders: holdersOf(plan),
        remandSurrogate: false,
        cprKnown: true,
        ...(youth.knownBefore && { knownBefore: true }),
      },
      suspicions: types.map((offenceType, index) => ({
        incidentId: `forhold ${index + 1}`,
        ...(offenceType !== undefined && { offenceType }),
      })),
      history: { latestHeldCouncilOn: null },
    },
  ];
  return [
    opening,
    [R, 'ASSESSED', 'caseworker'],
    [R, 'HUMAN_DECISION', 'caseworker', { decision: 'IN_TARGET', rationale: 'Alvorligt forhold' }],
    ...summonsOf(plan, family, on),
    ...(plan.held ? councilOf(plan, on) : endOf(plan, on)),
  ];
}

/** On the day of receipt the council itself is the summons (C-15). */
function holdersOf({ youth, heldLag }: PlannedCase): readonly string[] {
  return youth.bothParents && heldLag !== 0 ? ['mother', 'father'] : ['mother'];
}

type On = (days: number) => string;

function summonsOf(
  { summonsLag, heldLag }: PlannedCase,
  recipients: readonly string[],
  on: On,
): readonly Happening[] {
  if (summonsLag === undefined || heldLag === 0) return [];
  const late = summonsLag > 7 && { lateReason: summonsLag > 14 ? 'holiday' : 'distribution_meeting' };
  return [[on(summonsLag), 'SUMMONS_SENT', 'caseworker', { recipients, ...late }]];
}

function councilOf(plan: PlannedCase, on: On): readonly Happening[] {
  const { heldLag = 0, participants = [], agreements, measures, childExam } = plan;
  const held: Happening = [
    on(heldLag),
    'COUNCIL_HELD',
    'caseworker',
    { participants, place: 'municipality' },
  ];
  if (agreements.length === 0) return [held];
  return [
    held,
    [on(heldLag), 'AGREEMENTS_RECORDED', 'caseworker', { agreements }],
    [on(heldLag + 4), 'PLAN_ADOPTED', 'caseworker', { duties: agreements }],
    ...(childExam ? [[on(heldLag + 5), 'CHILD_EXAM_STARTED', 'caseworker'] as const] : []),
    ...measures.map(
      (type): Happening => [on(heldLag + 14), 'MEASURE_GRANTED', 'caseworker', { measure: type, type }],
    ),
    ...(heldLag % 3 === 0
      ? []
      : ([
          [on(heldLag + 75), 'FOLLOW_UP_DONE', 'caseworker', { outcome: 'on_track', mode: 'phone' }],
          [on(heldLag + 75), 'CASE_CLOSED', 'caseworker'],
        ] as const)),
  ];
}

function endOf({ reason, summonsLag }: PlannedCase, on: On): readonly Happening[] {
  const late = on((summonsLag ?? 5) + 10);
  if (summonsLag === undefined) {
    const closed: Happening = [on(5), 'CASE_CLOSED', 'caseworker'];
    return reason === 'other_body_acted'
      ? [[on(5), 'OTHER_BODY_ACTED', 'caseworker', { body: 'skolen', done: 'netværksmøde' }], closed]
      : [[on(5), 'DEEMED_NOT_RELEVANT', 'caseworker', { reason, rationale: 'Se journalen' }], closed];
  }
  const fellThrough: Happening =
    reason === 'family_declined'
      ? [late, 'FAMILY_DECLINED', 'caseworker', {}]
      : reason === 'no_show'
        ? [late, 'NO_SHOW', 'caseworker', {}]
        : [late, 'CANCELLED', 'caseworker', {}];
  return [
    fellThrough,
    [late, 'CONCLUDE_NOT_HELD', 'caseworker', { reason }],
    [late, 'CASE_CLOSED', 'caseworker'],
  ];
}
