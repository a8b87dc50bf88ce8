/**
 * One session of the simulator, the same under every face: which events, how far along them, which day it is.
 * A session never changes; each function gives the next one.
 */
import type { Bilingual, Language } from '../../dsl/index.ts';
import type { Course, Step } from '../case/course.ts';
import type { CaseEvent } from '../case/event.ts';
import type { Effect } from './effect.ts';
import type { FormState } from './forms/form.ts';
import type { Tour } from './tour.ts';
import type { OtherRules, RuleBook, World } from './world.ts';

export const panes = ['timeline', 'trace', 'state', 'deadlines', 'events', 'facts', 'findings'] as const;
export type Pane = (typeof panes)[number];

export const choosings = ['what-if', 'municipality', 'version', 'save'] as const;
export const saveFormats = ['case', 'scenario', 'text', 'json', 'mermaid'] as const;
export type SaveFormat = (typeof saveFormats)[number];

/** What a line at the foot of the screen asks for. */
export type Asking =
  | { readonly what: 'search' }
  | { readonly what: 'command' }
  | { readonly what: 'save'; readonly format: SaveFormat };

/** What lies over the panes. */
export type Overlay =
  | { readonly kind: 'help'; readonly query: string; readonly selected: number }
  | {
      readonly kind: 'choose';
      readonly what: (typeof choosings)[number];
      readonly query: string;
      readonly selected: number;
    }
  | { readonly kind: 'detail'; readonly lines: readonly string[]; readonly offset: number }
  | { readonly kind: 'differences'; readonly offset: number }
  | { readonly kind: 'prompt'; readonly asking: Asking; readonly text: string }
  | ({ readonly kind: 'form' } & FormState);

/** A fact of the case or of one of its records, and the event it came with. */
export interface FactRef {
  readonly code: string;
  readonly group?: string;
  readonly record?: string;
  readonly seq?: number;
}

/** Something wrong in a rule file that was changed while the session ran. */
export interface RuleProblem {
  readonly place: string;
  readonly text: Bilingual;
}

export interface Session {
  readonly book: RuleBook;
  /** The rules chosen instead of the case's own. */
  readonly other: OtherRules;
  readonly world: World;
  readonly language: Language;
  /** The case as it was opened, under the rules as they were then: what a branch is compared with. */
  readonly opened: Opened;
  /** Where the session stood before each change of the case, oldest first: what undo goes back to. */
  readonly earlier: readonly Track[];
  readonly events: readonly CaseEvent[];
  /** The course of all the events: the timeline. */
  readonly whole: Course;
  /** How many steps have happened; none only while the case has no events. */
  readonly position: number;
  /** The day it is; never before the day of the last step. */
  readonly date: string;
  /** The course of the steps that have happened, on that day. */
  readonly shown: Course;
  readonly pane: Pane;
  /** Which of the two is in front where state and facts share a place. */
  readonly front: 'state' | 'facts';
  /** The line selected in each pane, where the user has moved it. */
  readonly selected: Readonly<Partial<Record<Pane, number>>>;
  /** Lines of the trace that the user has opened or closed against the default. */
  readonly toggled: ReadonlySet<string>;
  /** True when every line of the trace is open unless toggled. */
  readonly wholeTrace: boolean;
  /** The month shown as a calendar in the pane of deadlines, `2015-03`; none while they are a list. */
  readonly month?: string;
  readonly enlarged: boolean;
  /** What was searched for last. */
  readonly search?: string;
  readonly overlay?: Overlay;
  readonly message?: Bilingual;
  /** What is wrong in the rule files; the rules of the session are then the last that were sound. */
  readonly problems: readonly RuleProblem[];
  readonly outbox: readonly Effect[];
  readonly tour?: Tour;
  /** The keys so far, in the notation of a key script. */
  readonly keys: readonly string[];
  readonly ended: boolean;
}

/** A case that was begun here grows: what happens at its end belongs to it. */
export interface Opened {
  readonly isNew: boolean;
  readonly world: World;
  readonly events: readonly CaseEvent[];
  readonly other: OtherRules;
}

/** A list of events under some rules, and the place in it. */
export interface Track {
  readonly opened: Opened;
  readonly events: readonly CaseEvent[];
  readonly other: OtherRules;
  readonly position: number;
  readonly date: string;
}

export interface Opening {
  readonly book: RuleBook;
  readonly world: World;
  readonly other?: OtherRules;
  readonly events: readonly CaseEvent[];
  readonly language: Language;
  /** The day to open on, at the end of the case; without it the session opens on the first event. */
  readonly date?: string;
  readonly tour?: Tour;
}

/** Throws when there is neither an event nor a day. */
export function openSession({ book, world, other = {}, events, language, date, tour }: Opening): Session {
  const last = lastDay(events, events.length === 0 ? (date ?? '') : '');
  if (last === '') throw new Error('a session needs an event or a day to begin on');
  const whole = world.run(events, { asOf: last });
  const base: Session = {
    book,
    other,
    world,
    language,
    opened: { isNew: events.length === 0, world, events, other },
    earlier: [],
    events,
    whole,
    position: 0,
    date: last,
    shown: whole,
    pane: events.length === 0 ? 'events' : 'timeline',
    front: 'state',
    selected: {},
    toggled: new Set<string>(),
    wholeTrace: false,
    enlarged: false,
    problems: [],
    outbox: [],
    ...(tour && { tour }),
    keys: [],
    ended: false,
  };
  if (date === undefined || events.length === 0) return moveTo(base, 1);
  const position = whole.steps.filter((step) => step.event.on <= date).length;
  return position === 0 ? moveTo(base, 1) : moveTo(base, position, date);
}

export function openPane(session: Session, pane: Pane): Session {
  return { ...session, pane, ...(pane === 'state' || pane === 'facts' ? { front: pane } : {}) };
}

/** The step that happened last; none while the case has no events. */
export function currentStep(session: Session): Step | undefined {
  return session.shown.steps.at(-1);
}

/** The day of the step that happened last. */
export function currentDay(session: Session): string {
  return currentStep(session)?.event.on ?? session.date;
}

/** The session at another step, on the step's day or a later one. */
export function moveTo(session: Session, position: number, date?: string): Session {
  const { whole } = session;
  const target = Math.min(Math.max(position, 1), whole.steps.length);
  const steps = whole.steps.slice(0, target);
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
    ...(session.month !== undefined && { month: day.slice(0, 7) }),
  };
}

/** The session on another list of events or under other rules; the rules are known to take the case. */
export function follow(session: Session, track: Track, world: World): Session {
  const { events, other, opened } = track;
  const whole = world.run(events, { asOf: lastDay(events, track.date) });
  return moveTo({ ...session, opened, events, other, world, whole }, track.position, track.date);
}

function lastDay(events: readonly CaseEvent[], least: string): string {
  return events.reduce((latest, { on }) => (on > latest ? on : latest), least);
}

export function trackOf({ opened, events, other, position, date }: Session): Track {
  return { opened, events, other, position, date };
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

/** Asks the face to do something outside the session. */
export function ask(session: Session, effect: Effect): Session {
  return { ...session, outbox: [...session.outbox, effect] };
}

/** The session after the face has done what was asked, telling the last that came of it. */
export function settled(session: Session, said: readonly Bilingual[]): Session {
  const last = said.at(-1);
  const done = { ...session, outbox: [] };
  return last === undefined ? done : say(done, last);
}
