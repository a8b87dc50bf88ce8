/**
 * One session of the simulator, the same under every face: which events, how far along them, which day it is.
 * A session never changes; each function gives the next one.
 */
import type { Bilingual, Language } from '../../dsl/index.ts';
import type { Course, Step } from '../case/course.ts';
import type { CaseEvent } from '../case/event.ts';
import type { FormState } from './form.ts';
import type { World } from './world.ts';

export const panes = ['timeline', 'trace', 'state', 'deadlines', 'events'] as const;
export type Pane = (typeof panes)[number];

/** What lies over the panes. */
export type Overlay =
  | { readonly kind: 'help'; readonly query: string; readonly selected: number }
  | { readonly kind: 'detail'; readonly lines: readonly string[]; readonly offset: number }
  | ({ readonly kind: 'form' } & FormState);

export interface Session {
  readonly world: World;
  readonly language: Language;
  /** The lists before each event that the user added, oldest first: what undo goes back to. */
  readonly earlier: readonly Track[];
  readonly events: readonly CaseEvent[];
  /** How many of the events the user has added, and how many of the case's own are left out. */
  readonly added: number;
  readonly omitted: number;
  /** The course of all the events: the timeline. */
  readonly whole: Course;
  /** How many steps have happened. */
  readonly position: number;
  /** The day it is; never before the day of the last step. */
  readonly date: string;
  /** The course of the steps that have happened, on that day. */
  readonly shown: Course;
  readonly pane: Pane;
  /** The line selected in each pane, where the user has moved it. */
  readonly selected: Readonly<Partial<Record<Pane, number>>>;
  /** Lines of the trace that the user has opened or closed against the default. */
  readonly toggled: ReadonlySet<string>;
  /** True when every line of the trace is open unless toggled. */
  readonly wholeTrace: boolean;
  readonly enlarged: boolean;
  readonly overlay?: Overlay;
  readonly message?: Bilingual;
  /** The keys so far, in the notation of a key script. */
  readonly keys: readonly string[];
  readonly ended: boolean;
}

/** A list of events and the place in it. */
export interface Track {
  readonly events: readonly CaseEvent[];
  readonly added: number;
  readonly omitted: number;
  readonly position: number;
  readonly date: string;
}

export interface Opening {
  readonly world: World;
  readonly events: readonly CaseEvent[];
  readonly language: Language;
  /** The day to open on, at the end of the case; without it the session opens on the first event. */
  readonly date?: string;
}

/** Throws when there is no event: a session is about a case. */
export function openSession({ world, events, language, date }: Opening): Session {
  const last = events.reduce((latest, event) => (event.on > latest ? event.on : latest), '');
  if (last === '') throw new Error('a session needs a case with at least one event');
  const whole = world.run(events, { asOf: last });
  const base = {
    world,
    language,
    earlier: [],
    events,
    added: 0,
    omitted: 0,
    whole,
    position: 0,
    date: last,
    shown: whole,
    pane: 'timeline' as const,
    selected: {},
    toggled: new Set<string>(),
    wholeTrace: false,
    enlarged: false,
    keys: [],
    ended: false,
  };
  if (date === undefined) return moveTo(base, 1);
  const position = whole.steps.filter((step) => step.event.on <= date).length;
  return position === 0 ? moveTo(base, 1) : moveTo(base, position, date);
}

/** The step that happened last. */
export function currentStep(session: Session): Step {
  const step = session.shown.steps.at(-1);
  if (step === undefined) throw new Error('a session always stands on a step');
  return step;
}

/** The session at another step, on the step's day or a later one. */
export function moveTo(session: Session, position: number, date?: string): Session {
  const target = Math.min(Math.max(position, 1), session.whole.steps.length);
  const steps = session.whole.steps.slice(0, target);
  const day = date ?? steps.at(-1)?.event.on ?? session.date;
  const shown = session.world.run(
    steps.map((step) => step.event),
    { asOf: day },
  );
  return {
    ...session,
    position: target,
    date: day,
    shown,
    selected: {},
  };
}

/** The session on another list of events. */
export function follow(session: Session, track: Track): Session {
  const last = track.events.reduce((latest, event) => (event.on > latest ? event.on : latest), track.date);
  const whole = session.world.run(track.events, { asOf: last });
  const { events, added, omitted } = track;
  return moveTo({ ...session, events, added, omitted, whole }, track.position, track.date);
}

export function trackOf({ events, added, omitted, position, date }: Session): Track {
  return { events, added, omitted, position, date };
}

/** The same session with something to tell the user, or with nothing. */
export function say(session: Session, message: Bilingual | undefined): Session {
  const { message: _, ...silent } = session;
  return message === undefined ? silent : { ...silent, message };
}

export function withOverlay(session: Session, overlay: Overlay | undefined): Session {
  const { overlay: _, ...clear } = session;
  return overlay === undefined ? clear : { ...clear, overlay };
}
