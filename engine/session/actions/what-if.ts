/** What would have been: other events, other facts, other rules. Nothing of it touches the case that was opened. */
import type { Bilingual } from '../../../dsl/index.ts';
import { applyLine } from '../line.ts';
import { currentStep, type Session, withOverlay } from '../session.ts';
import { branchOf } from '../what-if/branch.ts';
import { discard, undo } from '../what-if/other-rules.ts';
import { beginChange, eventToChange, skipCurrent } from '../what-if/what-if.ts';
import type { Action } from './action.ts';

const nonePossible = ({ shown }: Session): Bilingual | undefined =>
  shown.now.possible.some((event) => event.possible)
    ? undefined
    : { da: 'Ingen hændelser er mulige nu.', en: 'No event is possible now.' };

const unchanged = ({ earlier }: Session): Bilingual | undefined =>
  earlier.length > 0
    ? undefined
    : { da: 'Der er ikke ændret noget i sagen.', en: 'Nothing in the case has been changed.' };

export const whatIfActions: readonly Action[] = [
  {
    id: 'apply',
    keys: ['a'],
    word: { da: 'ske', en: 'happen' },
    name: {
      da: 'lad den valgte hændelse ske; sagen går videre derfra',
      en: 'let the selected event happen; the case goes on from it',
    },
    unavailable: nonePossible,
    run: (session) => applyLine(session, { kind: 'happen' }),
  },
  {
    id: 'insert',
    keys: ['i'],
    word: { da: 'indsæt', en: 'insert' },
    name: {
      da: 'indsæt den valgte hændelse, og behold resten af sagen',
      en: 'put in the selected event, and keep the rest of the case',
    },
    unavailable: nonePossible,
    run: (session) => applyLine(session, { kind: 'insert' }),
  },
  {
    id: 'skip',
    keys: ['x'],
    word: { da: 'udelad', en: 'skip' },
    name: { da: 'udelad hændelsen, og behold resten', en: 'leave out the event, and keep the rest' },
    unavailable: (session) => {
      if (session.position === 0)
        return { da: 'Sagen har ingen hændelser endnu.', en: 'The case has no events yet.' };
      return session.position > 1
        ? undefined
        : {
            da: 'Sagens første hændelse kan ikke udelades.',
            en: 'The first event of the case cannot be left out.',
          };
    },
    run: skipCurrent,
  },
  {
    id: 'change',
    keys: ['r'],
    word: { da: 'ret', en: 'change' },
    name: {
      da: 'ret hændelsen, eller den valgte oplysning i den',
      en: 'change the event, or the selected fact in it',
    },
    unavailable: (session) => {
      if (eventToChange(session) !== undefined) return undefined;
      if (currentStep(session) === undefined)
        return { da: 'Sagen har ingen hændelser endnu.', en: 'The case has no events yet.' };
      return {
        da: 'Oplysningen er regnet ud og kommer ikke med nogen hændelse.',
        en: 'The fact is worked out and comes with no event.',
      };
    },
    run: beginChange,
  },
  {
    id: 'municipality',
    keys: ['M'],
    word: { da: 'kommune', en: 'municipality' },
    name: {
      da: 'se sagen efter en anden kommunes regler',
      en: 'see the case under another municipality’s rules',
    },
    unavailable: ({ book }) =>
      book.municipalities.length > 0
        ? undefined
        : { da: 'Ingen kommuner har egne regler her.', en: 'No municipality has rules of its own here.' },
    run: (session) => withOverlay(session, { kind: 'choose', what: 'municipality', query: '', selected: 0 }),
  },
  {
    id: 'version',
    keys: ['V'],
    word: { da: 'version', en: 'version' },
    name: {
      da: 'se sagen efter en anden version af reglerne',
      en: 'see the case under another version of the rules',
    },
    unavailable: (session) =>
      session.book.versions(session.other.municipality ?? session.whole.municipality).length > 0
        ? undefined
        : { da: 'Reglerne har kun én version.', en: 'The rules have only one version.' },
    run: (session) => withOverlay(session, { kind: 'choose', what: 'version', query: '', selected: 0 }),
  },
  {
    id: 'what-if',
    keys: ['w'],
    word: { da: 'hvad-nu-hvis', en: 'what-if' },
    name: {
      da: 'hvad nu hvis: vælg, hvad der skal være anderledes',
      en: 'what if: choose what should be different',
    },
    run: (session) => withOverlay(session, { kind: 'choose', what: 'what-if', query: '', selected: 0 }),
  },
  {
    id: 'compare',
    keys: ['c'],
    word: { da: 'sammenlign', en: 'compare' },
    name: { da: 'sammenlign med sagen, som den blev åbnet', en: 'compare with the case as it was opened' },
    run: (session) => withOverlay(session, { kind: 'differences', offset: 0 }),
  },
  {
    id: 'undo',
    keys: ['u'],
    word: { da: 'fortryd', en: 'undo' },
    name: { da: 'tag den seneste ændring tilbage', en: 'take back the latest change' },
    unavailable: unchanged,
    run: undo,
  },
  {
    id: 'discard',
    keys: ['U'],
    word: { da: 'forkast', en: 'discard' },
    name: {
      da: 'forkast grenen: sagen, som den blev åbnet',
      en: 'discard the branch: the case as it was opened',
    },
    unavailable: (session) =>
      branchOf(session)
        ? undefined
        : { da: 'Sagen er, som den blev åbnet.', en: 'The case is as it was opened.' },
    run: discard,
  },
];
