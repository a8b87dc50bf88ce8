/** Before there is a session: which case to open, or which new one to begin. The same under every face. */
import type { Bilingual, Language } from '../../dsl/index.ts';
import { parseDate } from './forms/parse-field.ts';
import { graphemeOf, graphemesOf } from './keys.ts';
import { textsIn } from './text/index.ts';

/** What the shell has found that can be opened or begun. */
export interface Offers {
  readonly examples: readonly { readonly path: string; readonly name: Bilingual }[];
  readonly tours: readonly { readonly code: string; readonly name: Bilingual }[];
  readonly processes: readonly {
    readonly code: string;
    readonly name: Bilingual;
    readonly municipalities: readonly string[];
  }[];
}

/** A file or a register; which of its cases, where it has several; whose rules, where they are not its own. */
export interface ChosenCase {
  readonly kind: 'case';
  readonly path: string;
  readonly name?: string;
  readonly municipality?: string;
}

export type Chosen =
  | ChosenCase
  | { readonly kind: 'tour'; readonly code: string }
  | { readonly kind: 'new'; readonly process: string; readonly municipality: string; readonly date: string };

/** What is asked for now; each stage knows what was answered before it. */
export type Stage =
  | { readonly kind: 'what' }
  | { readonly kind: 'path' }
  | { readonly kind: 'case'; readonly path: string; readonly names: readonly string[] }
  | { readonly kind: 'rules'; readonly of: ChosenCase; readonly municipalities: readonly string[] }
  | { readonly kind: 'process' }
  | { readonly kind: 'municipality'; readonly process: string }
  | { readonly kind: 'date'; readonly process: string; readonly municipality: string };

export interface Start {
  readonly language: Language;
  readonly offers: Offers;
  readonly stage: Stage;
  /** What is typed: it narrows a list, or is the answer. */
  readonly text: string;
  readonly selected: number;
  readonly message?: Bilingual;
  readonly chosen?: Chosen;
  /** True when the user has left without choosing. */
  readonly ended: boolean;
}

export function openStart(language: Language, offers: Offers): Start {
  return {
    language,
    offers,
    stage: { kind: 'what' },
    text: '',
    selected: 0,
    ended: false,
  };
}

/** The start that asks which of the cases at a path to open. */
export function askCase(start: Start, path: string, names: readonly string[]): Start {
  return ask(start, { kind: 'case', path, names });
}

/** The start that asks whose rules to use for a case whose own municipality has none. */
export function askRules(
  start: Start,
  of: ChosenCase,
  { own, municipalities }: { readonly own: string; readonly municipalities: readonly string[] },
): Start {
  const message = { da: textsIn('da').start.noRules(own), en: textsIn('en').start.noRules(own) };
  return { ...ask(start, { kind: 'rules', of, municipalities }), message };
}

export interface StartChoice {
  readonly name: Bilingual;
  take(start: Start): Start;
}

/** True where an answer is written and not chosen from a list. */
export function isWritten({ stage }: Start): boolean {
  return stage.kind === 'path' || stage.kind === 'date';
}

/** What can be chosen now and fits what is typed. */
export function startChoices(start: Start): readonly StartChoice[] {
  const { text, language } = start;
  if (isWritten(start)) return [];
  return allChoices(start).filter(({ name }) => name[language].toLowerCase().includes(text.toLowerCase()));
}

function allChoices({ offers, stage }: Start): readonly StartChoice[] {
  const texts = { da: textsIn('da').start, en: textsIn('en').start };
  const named = (make: (text: (typeof texts)['da']) => string): Bilingual => ({
    da: make(texts.da),
    en: make(texts.en),
  });
  switch (stage.kind) {
    case 'what':
      return [
        ...offers.tours.map(({ code, name }) => ({
          name: { da: texts.da.tour(name.da), en: texts.en.tour(name.en) },
          take: (start: Start) => choose(start, { kind: 'tour', code }),
        })),
        ...offers.examples.map(({ path, name }) => ({
          name: { da: texts.da.example(name.da), en: texts.en.example(name.en) },
          take: (start: Start) => choose(start, { kind: 'case', path }),
        })),
        { name: named((text) => text.open), take: (start) => ask(start, { kind: 'path' }) },
        { name: named((text) => text.begin), take: (start) => ask(start, { kind: 'process' }) },
      ];
    case 'case':
      return stage.names.map((name) => ({
        name: { da: name, en: name },
        take: (start: Start) => choose(start, { kind: 'case', path: stage.path, name }),
      }));
    case 'rules':
      return stage.municipalities.map((municipality) => ({
        name: { da: municipality, en: municipality },
        take: (start: Start) => choose(start, { ...stage.of, municipality }),
      }));
    case 'process':
      return offers.processes.map(({ code, name }) => ({
        name,
        take: (start: Start) => ask(start, { kind: 'municipality', process: code }),
      }));
    case 'municipality':
      return (offers.processes.find(({ code }) => code === stage.process)?.municipalities ?? []).map(
        (municipality) => ({
          name: { da: municipality, en: municipality },
          take: (start: Start) => ask(start, { kind: 'date', process: stage.process, municipality }),
        }),
      );
    case 'path':
    case 'date':
      return [];
  }
}

function ask(start: Start, stage: Stage): Start {
  const { message: _, ...rest } = start;
  return { ...rest, stage, text: '', selected: 0 };
}

function choose(start: Start, chosen: Chosen): Start {
  return { ...start, chosen };
}

/** The start after a key. */
export function pressStart(start: Start, key: string): Start {
  if (start.ended || start.chosen) return start;
  const choices = startChoices(start);
  const at = (selected: number): Start => ({
    ...start,
    selected: Math.min(Math.max(0, selected), Math.max(0, choices.length - 1)),
  });
  switch (key) {
    case 'ctrl+c':
      return { ...start, ended: true };
    case 'escape':
      return start.stage.kind === 'what' ? { ...start, ended: true } : ask(start, { kind: 'what' });
    case 'up':
      return at(start.selected - 1);
    case 'down':
      return at(start.selected + 1);
    case 'pageup':
      return at(start.selected - 10);
    case 'pagedown':
      return at(start.selected + 10);
    case 'backspace':
      return { ...start, text: graphemesOf(start.text).slice(0, -1).join(''), selected: 0 };
    case 'ctrl+u':
      return { ...start, text: '', selected: 0 };
    case 'enter':
      return isWritten(start) ? answer(start) : (choices[start.selected]?.take(start) ?? start);
    default: {
      const grapheme = graphemeOf(key);
      return grapheme === undefined ? start : { ...start, text: start.text + grapheme, selected: 0 };
    }
  }
}

function answer(start: Start): Start {
  const { stage } = start;
  const written = start.text.trim();
  if (stage.kind === 'path') return written === '' ? start : choose(start, { kind: 'case', path: written });
  if (stage.kind !== 'date') return start;
  const parsed = parseDate(written);
  if (!parsed.ok) return { ...start, message: parsed.problem };
  const { process, municipality } = stage;
  return choose(start, { kind: 'new', process, municipality, date: String(parsed.value) });
}
