/**
 * Everything a user can do, once: the keys, the words of line mode, the help and the hints are made from this table.
 * An action that cannot be done now stays in it and says why.
 */
import type { Bilingual } from '../../dsl/index.ts';
import { hasWaited, nextStop, waitFor } from './calendar.ts';
import { applyLine, openLine } from './line.ts';
import { activeRow, moveLine, movePage, moveToEnd, nextPane, openPane, showDetail } from './selection.ts';
import { moveTo, panes, type Session, say, withOverlay } from './session.ts';
import { textsIn } from './text/index.ts';
import { undoEvent } from './what-if.ts';

export interface Action {
  readonly id: string;
  /** The first key is the one that hints and scripts show. */
  readonly keys: readonly string[];
  /** The word of line mode; none where line mode has no use for it. */
  readonly word?: Bilingual;
  readonly name: Bilingual;
  /** Why it cannot be done now. */
  unavailable(session: Session): Bilingual | undefined;
  run(session: Session): Session;
}

const always = (): undefined => undefined;

const atEnd: Bilingual = {
  da: 'Sagen har ikke flere hændelser. Lad en mulig hændelse ske, eller gå til næste frist.',
  en: 'The case has no more events. Let a possible event happen, or go to the next deadline.',
};
const atStart: Bilingual = {
  da: 'Det er sagens første hændelse.',
  en: 'This is the first event of the case.',
};

export const actions: readonly Action[] = [
  {
    id: 'forward',
    keys: ['right', 'l'],
    word: { da: 'frem', en: 'forward' },
    name: { da: 'et skridt frem', en: 'one step forward' },
    unavailable: ({ position, whole }) => (position < whole.steps.length ? undefined : atEnd),
    run: (session) => moveTo(session, session.position + 1),
  },
  {
    id: 'back',
    keys: ['left', 'h'],
    word: { da: 'tilbage', en: 'back' },
    name: { da: 'et skridt tilbage', en: 'one step back' },
    unavailable: (session) => (session.position > 1 || hasWaited(session) ? undefined : atStart),
    run: (session) => moveTo(session, hasWaited(session) ? session.position : session.position - 1),
  },
  {
    id: 'next-deadline',
    keys: ['d'],
    word: { da: 'frist', en: 'deadline' },
    name: { da: 'til næste frist, og dagen efter', en: 'to the next deadline, and the day after' },
    unavailable: (session) =>
      nextStop(session)
        ? undefined
        : { da: 'Der er ingen frister forude.', en: 'There is no deadline ahead.' },
    run: (session) => {
      const stop = nextStop(session);
      return stop ? waitFor(session, stop) : session;
    },
  },
  {
    id: 'apply',
    keys: ['a'],
    name: { da: 'lad den valgte hændelse ske', en: 'let the selected event happen' },
    unavailable: ({ shown }) =>
      shown.now.possible.some((event) => event.possible)
        ? undefined
        : { da: 'Ingen hændelser er mulige nu.', en: 'No event is possible now.' },
    run: applyLine,
  },
  {
    id: 'undo',
    keys: ['u'],
    word: { da: 'fortryd', en: 'undo' },
    name: { da: 'tag den tilføjede hændelse tilbage', en: 'take back the added event' },
    unavailable: ({ earlier }) =>
      earlier.length > 0
        ? undefined
        : { da: 'Der er ikke tilføjet nogen hændelse.', en: 'No event has been added.' },
    run: undoEvent,
  },
  ...panes.map(
    (pane, index): Action => ({
      id: `pane-${pane}`,
      keys: [String(index + 1)],
      word: { da: textsIn('da').plain.panes[pane], en: textsIn('en').plain.panes[pane] },
      name: { da: textsIn('da').panes[pane], en: textsIn('en').panes[pane] },
      unavailable: always,
      run: (session) => openPane(session, pane),
    }),
  ),
  {
    id: 'next-pane',
    keys: ['tab'],
    name: { da: 'næste rude', en: 'next pane' },
    unavailable: always,
    run: (session) => nextPane(session, 1),
  },
  {
    id: 'previous-pane',
    keys: ['shift+tab'],
    name: { da: 'forrige rude', en: 'previous pane' },
    unavailable: always,
    run: (session) => nextPane(session, -1),
  },
  {
    id: 'up',
    keys: ['up', 'k'],
    name: { da: 'en linje op', en: 'one line up' },
    unavailable: always,
    run: (session) => moveLine(session, -1),
  },
  {
    id: 'down',
    keys: ['down', 'j'],
    name: { da: 'en linje ned', en: 'one line down' },
    unavailable: always,
    run: (session) => moveLine(session, 1),
  },
  {
    id: 'page-up',
    keys: ['pageup'],
    name: { da: 'ti linjer op', en: 'ten lines up' },
    unavailable: always,
    run: (session) => movePage(session, -1),
  },
  {
    id: 'page-down',
    keys: ['pagedown'],
    name: { da: 'ti linjer ned', en: 'ten lines down' },
    unavailable: always,
    run: (session) => movePage(session, 1),
  },
  {
    id: 'first',
    keys: ['g', 'home'],
    name: {
      da: 'til første linje; i tidslinjen til første hændelse',
      en: 'to the first line; in the timeline the first event',
    },
    unavailable: always,
    run: (session) => moveToEnd(session, 'first'),
  },
  {
    id: 'last',
    keys: ['G', 'end'],
    name: {
      da: 'til sidste linje; i tidslinjen til sidste hændelse',
      en: 'to the last line; in the timeline the last event',
    },
    unavailable: always,
    run: (session) => moveToEnd(session, 'last'),
  },
  {
    id: 'open',
    keys: ['enter'],
    name: { da: 'åbn eller luk linjen; vis den helt', en: 'open or close the line; show it in full' },
    unavailable: always,
    run: openLine,
  },
  {
    id: 'detail',
    keys: ['v'],
    name: { da: 'vis hele linjen', en: 'show the whole line' },
    unavailable: (session) =>
      (activeRow(session)?.detail.length ?? 0) > 0
        ? undefined
        : { da: 'Der er ikke mere at vise på linjen.', en: 'There is no more to show on the line.' },
    run: showDetail,
  },
  {
    id: 'whole-trace',
    keys: ['e'],
    name: {
      da: 'åbn hele regelsporet, eller kun det afgørende',
      en: 'open the whole trace, or only what decided',
    },
    unavailable: ({ shown }) =>
      shown.now.decision ? undefined : { da: 'Der er intet regelspor endnu.', en: 'There is no trace yet.' },
    run: (session) => ({ ...session, wholeTrace: !session.wholeTrace, toggled: new Set() }),
  },
  {
    id: 'enlarge',
    keys: ['+'],
    name: { da: 'gør ruden stor eller lille', en: 'enlarge the pane, or back' },
    unavailable: always,
    run: (session) => ({ ...session, enlarged: !session.enlarged }),
  },
  {
    id: 'help',
    keys: ['?'],
    word: { da: 'hjælp', en: 'help' },
    name: { da: 'hjælp', en: 'help' },
    unavailable: always,
    run: (session) => withOverlay(session, { kind: 'help', query: '', selected: 0 }),
  },
  {
    id: 'close',
    keys: ['escape'],
    name: { da: 'luk det, der ligger øverst', en: 'close what is on top' },
    unavailable: always,
    run: (session) => ({ ...session, enlarged: false }),
  },
  {
    id: 'quit',
    keys: ['q', 'ctrl+c'],
    word: { da: 'slut', en: 'quit' },
    name: { da: 'afslut', en: 'quit' },
    unavailable: always,
    run: (session) => ({ ...session, ended: true }),
  },
];

/** Does an action, or says why it cannot be done now. */
export function perform(session: Session, action: Action): Session {
  const why = action.unavailable(session);
  return why === undefined ? action.run(say(session, undefined)) : say(session, why);
}

export function actionFor(key: string): Action | undefined {
  return actions.find(({ keys }) => keys.includes(key));
}
