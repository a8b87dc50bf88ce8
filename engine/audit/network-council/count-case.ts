/** Reads what a case contributes to the report from its course: facts, accepted events, findings and deadlines. */
import type { FactEntry } from '../../../dsl/index.ts';
import { ageOn } from '../../calendar/age.ts';
import type { Course, Step } from '../../case/course.ts';
import type { EventOf } from '../../process/network-council/events.ts';
import { events as rowEvents } from '../../process/network-council-register/events.ts';
import { standingFindings } from '../countable.ts';
import type { Agreement, CountedCase } from './counted-case.ts';

/** The contribution of one course; undefined for a process that has no register, and for a case never opened. Pure. */
export function countCase(course: Course): CountedCase | undefined {
  if (course.process === 'network-council') return fromCase(course);
  if (course.process === 'network-council-register') return fromRow(course);
  return undefined;
}

function fromCase(course: Course): CountedCase | undefined {
  const opening = lastData(course, 'POLICE_NOTICE_RECEIVED') as
    | EventOf<'POLICE_NOTICE_RECEIVED'>['data']
    | undefined;
  if (!opening) return undefined;
  const { now } = course;
  const facts = reader(now.facts.facts);
  const heldOn = facts.text('heldOn');
  const otherMeeting = facts.text('otherMeeting');
  const equivalent = facts.yesNo('otherMeetingEquivalent');
  const age = facts.value('ageOnReceipt') as { readonly count: number } | undefined;
  const held = heldOn !== undefined ? true : hasEnded(course) ? false : undefined;
  return {
    case: course.case,
    municipality: course.municipality,
    person: opening.youth.id,
    standing: standingOf(course),
    cprKnown: facts.yesNo('cprKnown') ?? false,
    offences: offenceTypes(course),
    agreements: agreementsOf(course),
    measures: allData(course, 'MEASURE_GRANTED').map(({ type }) => String(type ?? 'other')),
    childExamStarted: facts.text('examStartedOn') !== undefined,
    findings: standingFindings(course),
    ...defined({
      sex: facts.text('sex'),
      age: age?.count,
      knownBefore: facts.yesNo('knownBefore'),
      receivedOn: facts.text('receivedOn'),
      summonedOn: facts.text('familySummonedOn'),
      heldOn,
      summonsDue: dueOf(course),
      reasonNotHeld: facts.text('reasonNotHeld'),
      held,
      participants: participantsOf(course),
      otherMeeting:
        otherMeeting === undefined ? undefined : { name: otherMeeting, ...defined({ equivalent }) },
    }),
  };
}

/** Concluded without a council, a review of the plan, or closed: no council will come. */
function hasEnded({ now }: Course): boolean {
  return ['not_held', 'closed', 'resuspicion_review'].includes(now.state);
}

function standingOf({ now }: Course): CountedCase['standing'] {
  switch (now.decision?.code) {
    case 'IN_TARGET':
      return 'in_target';
    case 'RESUSPICION_REVIEW':
      return 'review';
    case 'NOT_IN_TARGET':
    case 'LEGACY_REGIME':
      return 'outside';
    default:
      return 'undetermined';
  }
}

function offenceTypes({ now }: Course): readonly string[] {
  const records = now.facts.groups.offence?.records ?? [];
  return [...new Set(records.flatMap(({ fields }) => reader(fields).text('offenceType') ?? []))];
}

/** Those present at the council, besides the caseworker and whoever oversees it (NC-079). */
function participantsOf(course: Course): readonly string[] | undefined {
  const data = lastData(course, 'COUNCIL_HELD') as EventOf<'COUNCIL_HELD'>['data'] | undefined;
  return data && besideCaseworker(data.participants.filter((person) => person !== data.overseer));
}

/** What the council agreed; where only the plan is recorded, the plan (register variable 7). */
function agreementsOf(course: Course): readonly Agreement[] {
  const agreed = allData(course, 'AGREEMENTS_RECORDED').flatMap(({ agreements }) => agreements);
  const planned = allData(course, 'PLAN_ADOPTED').flatMap(({ duties }) => duties);
  return ((agreed.length > 0 ? agreed : planned) as readonly Agreement[]).map(({ holder, duty, text }) => ({
    holder,
    ...defined({ duty, text }),
  }));
}

function fromRow(course: Course): CountedCase | undefined {
  const data = lastData(course, 'ROW_CORRECTED') ?? lastData(course, 'ROW_RECORDED');
  if (data === undefined) return undefined;
  const row = rowEvents.ROW_RECORDED.data.parse(data);
  const { youth, receivedOn } = row;
  const held = reader(course.now.facts.facts).yesNo('councilHeld');
  const { birthDate } = youth;
  return {
    case: course.case,
    municipality: course.municipality,
    person: youth.id,
    // 7.1a: the register lists youths in the target group.
    standing: 'in_target',
    cprKnown: youth.cprKnown ?? false,
    offences: [...new Set(row.offences)],
    agreements: row.agreements ?? [],
    measures: row.measures,
    findings: standingFindings(course),
    ...defined({
      sex: youth.sex,
      age: birthDate !== undefined && receivedOn !== undefined ? ageOn(birthDate, receivedOn) : undefined,
      knownBefore: youth.knownBefore,
      receivedOn,
      summonedOn: row.summonedOn,
      heldOn: row.heldOn,
      summonsDue: dueOf(course),
      reasonNotSummoned: row.reasonNotSummoned,
      reasonNotHeld: row.reasonNotHeld,
      held,
      participants: row.participants && besideCaseworker(row.participants),
      childExamStarted: row.childExamStarted,
    }),
  };
}

function dueOf({ now }: Course): string | undefined {
  return now.deadlines.find(({ code }) => code === 'D-SUMMON')?.due;
}

function besideCaseworker(persons: readonly string[]): readonly string[] {
  return persons.filter((person) => person !== 'caseworker');
}

function allData({ steps }: Course, type: string): readonly Readonly<Record<string, unknown[] & unknown>>[] {
  return steps.filter((step) => isAccepted(step, type)).map(({ event }) => event.data as never);
}

function lastData({ steps }: Course, type: string): unknown {
  return steps.findLast((step) => isAccepted(step, type))?.event.data;
}

function isAccepted({ event, accepted }: Step, type: string): boolean {
  return accepted && event.type === type;
}

function reader(facts: Readonly<Record<string, FactEntry>>) {
  const value = (code: string): unknown => {
    const entry = facts[code];
    return entry && 'value' in entry ? entry.value : undefined;
  };
  return {
    value,
    text: (code: string): string | undefined => {
      const found = value(code);
      return typeof found === 'string' ? found : undefined;
    },
    yesNo: (code: string): boolean | undefined => {
      const found = value(code);
      return typeof found === 'boolean' ? found : undefined;
    },
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
