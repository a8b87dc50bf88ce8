/** Events that the user adds, changes or leaves out. The case that was opened is kept: undo goes back to it. */
import type { Bilingual } from '../../../dsl/index.ts';
import type { Course, PossibleEvent, Standing } from '../../case/course.ts';
import type { CaseEvent } from '../../case/event.ts';
import { changedData, writtenData } from '../forms/change-event.ts';
import { type FormPurpose, type FormState, fillForm, openForm } from '../forms/form.ts';
import { whyNot } from '../rows/refusal.ts';
import { activeRow } from '../selection.ts';
import {
  currentDay,
  currentStep,
  follow,
  type Session,
  say,
  type Track,
  trackOf,
  withOverlay,
} from '../session.ts';
import type { Taken } from '../world.ts';
import { branchOf, nextNumber } from './branch.ts';

/** Opens the form of an event, or says why the event is not possible now. */
export function beginEvent(
  session: Session,
  event: PossibleEvent,
  purpose: FormPurpose = { kind: 'happen' },
): Session {
  if (!event.possible) return say(session, refusal(session, event));
  const form = session.world.form(event.type, session.shown.now);
  const given = Object.fromEntries(
    form.fields.flatMap(({ code, given: text }) => (text === undefined ? [] : [[code, text]])),
  );
  return withOverlay(say(session, undefined), {
    kind: 'form',
    ...openForm(form, session, purpose, given),
  });
}

/** Why an event is not possible, as one sentence. */
function refusal(session: Session, event: PossibleEvent): Bilingual {
  const why = (language: 'da' | 'en') => whyNot({ ...session, language }, event);
  return {
    da: `»${event.name.da}« kan ikke ske nu: ${why('da')}`,
    en: `“${event.name.en}” cannot happen now: ${why('en')}`,
  };
}

/** The event that is to be changed: the one the selected fact came with, else the one that happened last. */
export function eventToChange(session: Session): CaseEvent | undefined {
  const fact = activeRow(session)?.fact;
  if (fact === undefined) return currentStep(session)?.event;
  return session.events.find(({ seq }) => seq === fact.seq);
}

/** Opens the form of an event with what it holds; at the field of the selected fact where there is one. */
export function beginChange(session: Session): Session {
  const event = eventToChange(session);
  if (event === undefined) return session;
  const { world, language } = session;
  const step = session.whole.steps.find((one) => one.event === event);
  const { decision: _, ...standing } = step ?? session.shown.now;
  const form = world.form(event.type, standing satisfies Standing);
  const opened = openForm(
    form,
    { date: event.on, language },
    { kind: 'change', seq: event.seq },
    writtenData(form, event.data, language),
  );
  const fact = activeRow(session)?.fact?.code;
  const field = opened.form.fields.findIndex(
    ({ code, fields }) =>
      code === fact || code.endsWith(`/${fact}`) || fields?.some((inner) => inner.code === fact) === true,
  );
  return withOverlay(say(session, undefined), {
    kind: 'form',
    ...opened,
    selected: fact !== undefined && field > 0 ? field : Math.min(1, form.fields.length),
  });
}

/** Sends the form: the event happens, or the form shows what is wrong. */
export function sendForm(session: Session, form: FormState): Session {
  const { purpose } = form;
  const before =
    purpose.kind === 'change' ? session.events.find(({ seq }) => seq === purpose.seq) : undefined;
  const filled = before ? changedData(form, before.data, session.language) : fillForm(form);
  if (!filled.ok) {
    const selected = form.form.fields.findIndex(({ code }) => code in filled.problems);
    return withOverlay(session, { kind: 'form', ...form, selected, problems: filled.problems });
  }
  if (purpose.kind === 'happen' && session.position > 0 && filled.on < currentDay(session)) {
    const problem = {
      da: 'Kan ikke ligge før den seneste hændelse; gå tilbage i tidslinjen først',
      en: 'Cannot be before the latest event; go back in the timeline first',
    };
    return withOverlay(session, { kind: 'form', ...form, selected: 0, problems: { on: problem } });
  }
  const event = before
    ? { ...before, on: filled.on, data: filled.data }
    : liveEvent(session, form.form.type, filled.on, filled.data);
  const taken = session.world.take(courseBefore(session, event, purpose), event);
  // A live action that is not allowed is refused; only history is kept as it was.
  if (!taken.ok) return say(withOverlay(session, { kind: 'form', ...form }), notTaken(session, event, taken));
  return withOverlay(settle(session, purpose, taken.event), undefined);
}

/** The case up to where the event will stand. */
function courseBefore(session: Session, event: CaseEvent, { kind }: FormPurpose): Course {
  if (kind === 'happen') return session.shown;
  const earlier = session.events.filter(
    (one) => one.seq !== event.seq && (one.on < event.on || (one.on === event.on && one.seq < event.seq)),
  );
  return session.world.run(earlier, { asOf: event.on });
}

function liveEvent(session: Session, type: string, on: string, data: CaseEvent['data']): CaseEvent {
  const { whole } = session;
  return {
    case: whole.case,
    process: whole.process,
    seq: nextNumber(session),
    type,
    on,
    // The simulator knows no hour: noon is the same day everywhere in Europe.
    at: `${on}T12:00:00Z`,
    by: 'simulator',
    data,
  };
}

function settle(session: Session, { kind }: FormPurpose, event: CaseEvent): Session {
  const others = session.events.filter(({ seq }) => seq !== event.seq);
  // Where the case goes on from the event, later events are left out: they belong to another course.
  const events =
    kind === 'happen' ? [...session.shown.steps.map((step) => step.event), event] : [...others, event];
  const { opened } = session;
  const grows =
    opened.isNew &&
    kind === 'happen' &&
    events.length > session.events.length &&
    branchOf(session) === undefined;
  const next = branchTo(session, {
    ...trackOf(session),
    opened: grows ? { ...opened, events } : opened,
    events,
    date: event.on,
  });
  const position = next.whole.steps.findIndex((step) => step.event === event) + 1;
  const there = moveThere(next, position, event.on);
  return say(there, outcome(there));
}

function moveThere(session: Session, position: number, date: string): Session {
  return follow(session, { ...trackOf(session), position, date }, session.world);
}

/** The session on another list of events, with the way back kept. */
function branchTo(session: Session, track: Track): Session {
  return follow({ ...session, earlier: [...session.earlier, trackOf(session)] }, track, session.world);
}

/** Leaves out the event that happened last; what comes after is kept. */
export function skipCurrent(session: Session): Session {
  const event = currentStep(session)?.event;
  if (event === undefined) return session;
  const events = session.events.filter((one) => one !== event);
  const position = Math.max(1, session.position - 1);
  const date = session.shown.steps[position - 1]?.event.on ?? event.on;
  const next = branchTo(session, { ...trackOf(session), events, position, date });
  const name = session.world.names.event(event.type);
  return say(next, {
    da: `»${name.da}« er udeladt. Resten af sagen er regnet igennem igen.`,
    en: `“${name.en}” is left out. The rest of the case has been gone through again.`,
  });
}

/** What came of the event that was just applied. */
function outcome(session: Session): Bilingual | undefined {
  const { world } = session;
  const step = currentStep(session);
  if (step === undefined) return undefined;
  const name = world.names.event(step.event.type);
  const state = world.names.state(step.state);
  return { da: `${name.da}: tilstanden er ${state.da}.`, en: `${name.en}: the state is ${state.en}.` };
}

function notTaken(
  { world }: Session,
  event: CaseEvent,
  { reasons, problem }: Extract<Taken, { ok: false }>,
): Bilingual {
  const name = world.names.event(event.type);
  const why = (language: 'da' | 'en') =>
    problem?.[language] ?? reasons.map((reason) => world.names.reason(reason)[language]).join('; ');
  return { da: `${name.da} kan ikke ske: ${why('da')}`, en: `${name.en} cannot happen: ${why('en')}` };
}
