/** Where in the case, and on which day. */
import type { Bilingual } from '../../../dsl/index.ts';
import { monthAfter } from '../rows/month.ts';
import { moveTo, openPane, type Session } from '../session.ts';
import { hasWaited, nextStop, waitFor } from '../time/calendar.ts';
import { goToChange, noChange } from '../time/fact-change.ts';
import { goToFinding, noFindingAhead } from '../time/next-finding.ts';
import type { Action } from './action.ts';

const atEnd: Bilingual = {
  da: 'Sagen har ikke flere hændelser. Lad en mulig hændelse ske, eller gå til næste frist.',
  en: 'The case has no more events. Let a possible event happen, or go to the next deadline.',
};
const atStart: Bilingual = {
  da: 'Det er sagens første hændelse.',
  en: 'This is the first event of the case.',
};
const noMonth: Bilingual = {
  da: 'Kalenderen er ikke fremme; tryk m.',
  en: 'The calendar is not shown; press m.',
};

export const timeActions: readonly Action[] = [
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
    id: 'next-finding',
    keys: ['f'],
    word: { da: 'næste-fund', en: 'next-finding' },
    name: { da: 'til næste fund', en: 'to the next finding' },
    unavailable: noFindingAhead,
    run: goToFinding,
  },
  {
    id: 'fact-before',
    keys: ['['],
    word: { da: 'ændret-før', en: 'changed-before' },
    name: {
      da: 'tilbage til, hvor den valgte oplysning blev ændret',
      en: 'back to where the selected fact changed',
    },
    unavailable: (session) => noChange(session, -1),
    run: (session) => goToChange(session, -1),
  },
  {
    id: 'fact-after',
    keys: [']'],
    word: { da: 'ændret-efter', en: 'changed-after' },
    name: {
      da: 'frem til, hvor den valgte oplysning ændres',
      en: 'on to where the selected fact changes',
    },
    unavailable: (session) => noChange(session, 1),
    run: (session) => goToChange(session, 1),
  },
  {
    id: 'month',
    keys: ['m'],
    word: { da: 'kalender', en: 'calendar' },
    name: { da: 'frister som kalender eller som liste', en: 'deadlines as a calendar or as a list' },
    run: (session) => {
      const { month, ...rest } = openPane(session, 'deadlines');
      const selected = { ...rest.selected };
      delete selected.deadlines;
      return month === undefined
        ? { ...rest, selected, month: session.date.slice(0, 7) }
        : { ...rest, selected };
    },
  },
  ...(
    [
      [
        'month-before',
        '<',
        'forrige-måned',
        'previous-month',
        'kalenderens forrige måned',
        'the month before',
        -1,
      ],
      ['month-after', '>', 'næste-måned', 'next-month', 'kalenderens næste måned', 'the month after', 1],
    ] as const
  ).map(
    ([id, key, da, en, nameDa, nameEn, by]): Action => ({
      id,
      keys: [key],
      word: { da, en },
      name: { da: nameDa, en: nameEn },
      unavailable: ({ month }) => (month === undefined ? noMonth : undefined),
      run: (session: Session) => ({ ...session, month: monthAfter(session.month ?? session.date, by) }),
    }),
  ),
];
