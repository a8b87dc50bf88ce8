/** A list to choose from that narrows while the user types; Enter takes the chosen line. */
import type { Bilingual } from '../../../dsl/index.ts';
import { actions, perform } from '../actions/index.ts';
import { graphemeOf } from '../keys.ts';
import { usualPath } from '../saved/save.ts';
import { type Overlay, type SaveFormat, type Session, saveFormats, say, withOverlay } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { underRules } from '../what-if/other-rules.ts';
import type { OtherRules } from '../world.ts';

export type Choosing = Overlay & { readonly kind: 'choose' };

export interface Choice {
  readonly name: Bilingual;
  /** Why it cannot be chosen now. */
  readonly off?: Bilingual;
  take(session: Session): Session;
}

/** What can be done to a case in a what-if, in the order of how often it is asked. */
const whatIfs = [
  'change',
  'skip',
  'insert',
  'apply',
  'municipality',
  'version',
  'compare',
  'save',
  'undo',
  'discard',
];

function choicesFor(session: Session, what: Choosing['what']): readonly Choice[] {
  switch (what) {
    case 'what-if':
      return whatIfs.flatMap((id) => {
        const action = actions.find((one) => one.id === id);
        if (action === undefined) return [];
        const off = action.unavailable?.(session);
        const { keys, name } = action;
        const named = { da: `${name.da} (${keys[0]})`, en: `${name.en} (${keys[0]})` };
        return [{ name: named, ...(off && { off }), take: (now: Session) => perform(now, action) }];
      });
    case 'municipality':
      return [
        ruleChoice(
          session,
          { da: 'sagens egen kommune', en: 'the municipality of the case' },
          'municipality',
          undefined,
        ),
        ...session.book.municipalities
          .filter((name) => name !== session.whole.municipality)
          .map((name) => ruleChoice(session, { da: name, en: name }, 'municipality', name)),
      ];
    case 'version':
      return [
        ruleChoice(
          session,
          { da: 'den version, der gælder for sagen', en: 'the version in force for the case' },
          'version',
          undefined,
        ),
        ...session.book
          .versions(session.other.municipality ?? session.whole.municipality)
          .map((version) =>
            ruleChoice(session, { da: `version ${version}`, en: `version ${version}` }, 'version', version),
          ),
      ];
    case 'save':
      return saveFormats.map((format) => ({
        name: { da: textsIn('da').save[format], en: textsIn('en').save[format] },
        take: (now: Session) => askForPath(now, format),
      }));
  }
}

function ruleChoice(
  { other }: Session,
  name: Bilingual,
  key: keyof OtherRules,
  value: string | number | undefined,
): Choice {
  const { [key]: now, ...rest } = other;
  const off = { da: 'gælder allerede', en: 'already in force' };
  const next: OtherRules = value === undefined ? rest : { ...rest, [key]: value };
  return { name, ...(now === value && { off }), take: (session) => underRules(session, next) };
}

function askForPath(session: Session, format: SaveFormat): Session {
  return withOverlay(session, {
    kind: 'prompt',
    asking: { what: 'save', format },
    text: usualPath(session, format),
  });
}

/** The choices that fit what is typed. */
export function fittingChoices(session: Session, { what, query }: Choosing): readonly Choice[] {
  const wanted = query.toLowerCase();
  return choicesFor(session, what).filter(({ name }) =>
    name[session.language].toLowerCase().includes(wanted),
  );
}

export function pressInChoose(session: Session, choosing: Choosing, key: string): Session {
  const fitting = fittingChoices(session, choosing);
  const at = (selected: number) =>
    withOverlay(session, {
      ...choosing,
      selected: Math.min(Math.max(0, selected), Math.max(0, fitting.length - 1)),
    });
  const typed = (query: string) => withOverlay(session, { ...choosing, query, selected: 0 });
  switch (key) {
    case 'up':
      return at(choosing.selected - 1);
    case 'down':
      return at(choosing.selected + 1);
    case 'pageup':
      return at(choosing.selected - 10);
    case 'pagedown':
      return at(choosing.selected + 10);
    case 'backspace':
      return typed(choosing.query.slice(0, -1));
    case 'ctrl+u':
      return typed('');
    case 'enter': {
      const choice = fitting[choosing.selected];
      if (choice === undefined) return session;
      const clear = say(withOverlay(session, undefined), undefined);
      return choice.off ? say(session, choice.off) : choice.take(clear);
    }
    default: {
      const grapheme = graphemeOf(key);
      return grapheme === undefined ? session : typed(choosing.query + grapheme);
    }
  }
}
