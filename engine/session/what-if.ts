/** Events that the user adds to a case. The log that was opened is kept: undo goes back to it. */
import type { Bilingual } from '../../dsl/index.ts';
import type { PossibleEvent, Reason } from '../case/course.ts';
import type { CaseEvent } from '../case/event.ts';
import { type FormState, fillForm, openForm } from './form.ts';
import { whyNot } from './rows/refusal.ts';
import { currentStep, follow, type Session, say, trackOf, withOverlay } from './session.ts';

/** Opens the form of an event, or says why the event is not possible now. */
export function beginEvent(session: Session, event: PossibleEvent): Session {
  if (!event.possible) return say(session, refusal(session, event));
  const form = openForm(session.world.form(event.type, session.shown.now), session.date);
  return withOverlay(say(session, undefined), { kind: 'form', ...form });
}

/** Why an event is not possible, as one sentence. */
function refusal(session: Session, event: PossibleEvent): Bilingual {
  const why = (language: 'da' | 'en') => whyNot({ ...session, language }, event);
  return {
    da: `»${event.name.da}« kan ikke ske nu: ${why('da')}`,
    en: `"${event.name.en}" cannot happen now: ${why('en')}`,
  };
}

/** Sends the form: the event happens, or the form shows what is wrong. */
export function sendForm(session: Session, form: FormState): Session {
  const filled = fillForm(form);
  if (!filled.ok) {
    const selected = form.form.fields.findIndex(({ code }) => code in filled.problems);
    return withOverlay(session, { kind: 'form', ...form, selected, problems: filled.problems });
  }
  const earliest = currentStep(session).event.on;
  if (filled.on < earliest) {
    const problem = {
      da: 'Kan ikke ligge før den seneste hændelse; gå tilbage i tidslinjen først',
      en: 'Cannot be before the latest event; go back in the timeline first',
    };
    return withOverlay(session, { kind: 'form', ...form, selected: 0, problems: { on: problem } });
  }
  const event = liveEvent(session, form.form.type, filled.on, filled.data);
  const taken = session.world.take(session.shown, event);
  // A live action that is not allowed is refused; only history is kept as it was.
  return taken.ok
    ? happen(session, taken.event)
    : say(withOverlay(session, { kind: 'form', ...form }), notTaken(session, event, taken.reasons));
}

function liveEvent({ whole, shown }: Session, type: string, on: string, data: CaseEvent['data']): CaseEvent {
  return {
    case: whole.case,
    process: whole.process,
    seq: Math.max(...shown.steps.map((step) => step.event.seq)) + 1,
    type,
    on,
    // The simulator knows no hour: noon is the same day everywhere in Europe.
    at: `${on}T12:00:00Z`,
    by: 'simulator',
    data,
  };
}

/** The session where the event happens now. Later events of the case are left out: they belong to another course. */
function happen(session: Session, event: CaseEvent): Session {
  const before = session.shown.steps.map((step) => step.event);
  const next = follow(
    { ...session, earlier: [...session.earlier, trackOf(session)] },
    {
      events: [...before, event],
      added: session.added + 1,
      omitted: session.omitted + session.whole.steps.length - session.position,
      position: before.length + 1,
      date: event.on,
    },
  );
  return withOverlay(say(next, outcome(next)), undefined);
}

/** What came of the event that was just applied. */
function outcome(session: Session): Bilingual {
  const { world } = session;
  const step = currentStep(session);
  const name = world.names.event(step.event.type);
  const state = world.names.state(step.state);
  return { da: `${name.da}: tilstanden er ${state.da}.`, en: `${name.en}: the state is ${state.en}.` };
}

function notTaken({ world }: Session, event: CaseEvent, reasons: readonly Reason[]): Bilingual {
  const name = world.names.event(event.type);
  const why = (language: 'da' | 'en') =>
    reasons.map((reason) => world.names.reason(reason)[language]).join('; ');
  return { da: `${name.da} kan ikke ske: ${why('da')}`, en: `${name.en} cannot happen: ${why('en')}` };
}

/** Takes back the event that was added last. */
export function undoEvent(session: Session): Session {
  const last = session.earlier.at(-1);
  if (last === undefined) return session;
  const back = follow({ ...session, earlier: session.earlier.slice(0, -1) }, last);
  return say(back, { da: 'Den tilføjede hændelse er taget tilbage.', en: 'The added event is taken back.' });
}
