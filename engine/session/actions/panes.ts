/** Panes, lines and what is searched for in them. */
import { openLine } from '../line.ts';
import { findAgain } from '../search.ts';
import { activeRow, moveLine, movePage, moveToEnd, nextPane, showDetail } from '../selection.ts';
import { openPane, panes, type Session, withOverlay } from '../session.ts';
import { textsIn } from '../text/index.ts';
import type { Action } from './action.ts';

const notSearched = ({ search }: Session) =>
  search === undefined
    ? { da: 'Der er ikke søgt endnu; tryk /.', en: 'Nothing has been searched for yet; press /.' }
    : undefined;

export const paneActions: readonly Action[] = [
  ...panes.map(
    (pane, index): Action => ({
      id: `pane-${pane}`,
      keys: [String(index + 1)],
      word: { da: textsIn('da').plain.panes[pane], en: textsIn('en').plain.panes[pane] },
      name: { da: textsIn('da').panes[pane], en: textsIn('en').panes[pane] },
      run: (session) => openPane(session, pane),
    }),
  ),
  {
    id: 'next-pane',
    keys: ['tab'],
    word: { da: 'næste-rude', en: 'next-pane' },
    name: { da: 'næste rude', en: 'next pane' },
    run: (session) => nextPane(session, 1),
  },
  {
    id: 'previous-pane',
    keys: ['shift+tab'],
    word: { da: 'forrige-rude', en: 'previous-pane' },
    name: { da: 'forrige rude', en: 'previous pane' },
    run: (session) => nextPane(session, -1),
  },
  {
    id: 'up',
    keys: ['up', 'k'],
    word: { da: 'op', en: 'up' },
    name: { da: 'en linje op', en: 'one line up' },
    run: (session) => moveLine(session, -1),
  },
  {
    id: 'down',
    keys: ['down', 'j'],
    word: { da: 'ned', en: 'down' },
    name: { da: 'en linje ned', en: 'one line down' },
    run: (session) => moveLine(session, 1),
  },
  {
    id: 'page-up',
    keys: ['pageup'],
    word: { da: 'side-op', en: 'page-up' },
    name: { da: 'ti linjer op', en: 'ten lines up' },
    run: (session) => movePage(session, -1),
  },
  {
    id: 'page-down',
    keys: ['pagedown'],
    word: { da: 'side-ned', en: 'page-down' },
    name: { da: 'ti linjer ned', en: 'ten lines down' },
    run: (session) => movePage(session, 1),
  },
  {
    id: 'first',
    keys: ['g', 'home'],
    word: { da: 'først', en: 'first' },
    name: {
      da: 'til første linje; i tidslinjen til første hændelse',
      en: 'to the first line; in the timeline the first event',
    },
    run: (session) => moveToEnd(session, 'first'),
  },
  {
    id: 'last',
    keys: ['G', 'end'],
    word: { da: 'sidst', en: 'last' },
    name: {
      da: 'til sidste linje; i tidslinjen til sidste hændelse',
      en: 'to the last line; in the timeline the last event',
    },
    run: (session) => moveToEnd(session, 'last'),
  },
  {
    id: 'open',
    keys: ['enter'],
    word: { da: 'åbn', en: 'open' },
    name: { da: 'åbn eller luk linjen; vis den helt', en: 'open or close the line; show it in full' },
    run: openLine,
  },
  {
    id: 'detail',
    keys: ['v'],
    word: { da: 'vis', en: 'show' },
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
    word: { da: 'hele-sporet', en: 'whole-trace' },
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
    word: { da: 'stor', en: 'enlarge' },
    name: { da: 'gør ruden stor eller lille', en: 'enlarge the pane, or back' },
    run: (session) => ({ ...session, enlarged: !session.enlarged }),
  },
  {
    id: 'search',
    keys: ['/'],
    word: { da: 'søg', en: 'search' },
    name: { da: 'søg i ruden', en: 'search in the pane' },
    run: (session) => withOverlay(session, { kind: 'prompt', asking: { what: 'search' }, text: '' }),
  },
  {
    id: 'search-on',
    keys: ['n'],
    word: { da: 'søg-frem', en: 'search-on' },
    name: { da: 'næste sted, der passer', en: 'next place that fits' },
    unavailable: notSearched,
    run: (session) => findAgain(session, 1),
  },
  {
    id: 'search-back',
    keys: ['N'],
    word: { da: 'søg-tilbage', en: 'search-back' },
    name: { da: 'forrige sted, der passer', en: 'previous place that fits' },
    unavailable: notSearched,
    run: (session) => findAgain(session, -1),
  },
];
