/** Names in text: when they need «», and in which language they stand. */
import type { Head, Name } from '../ast.ts';
import { KEYWORD_IDS, KEYWORDS, type Reach, SET_OF, TYPE_WORDS } from '../keywords.ts';
import { lex } from '../lexer/lex.ts';
import { NameToken } from '../lexer/tokens.ts';
import type { Language } from '../source.ts';

/**
 * What stands before a name decides which words may open it: nothing, a number, the keyword `type`, the keyword
 * `forvent`, the keyword `givet`, or anything else. `dated`: a date stands after it.
 */
export type NamePlace = 'line' | 'count' | 'type' | 'expected' | 'given' | 'dated' | 'inside';

/** How a tree becomes text: the language of the text, and what names are called in it. */
export interface Printer {
  readonly language: Language;
  nameIn(name: Name): string;
  /** Whether the text is in another language than the tree, so that declared names and their labels change places. */
  readonly translates?: boolean;
  /** Lists of conditions on one line instead of as bullets; only for people, it is not read back. */
  readonly inline?: boolean;
}

const BEFORE: Readonly<Record<NamePlace, Readonly<Record<Language, string>>>> = {
  line: { da: '', en: '' },
  count: { da: '2 ', en: '2 ' },
  type: { da: ': ', en: ': ' },
  expected: { da: `${KEYWORDS.Expect.da} `, en: `${KEYWORDS.Expect.en} ` },
  given: { da: `${KEYWORDS.Given.da} `, en: `${KEYWORDS.Given.en} ` },
  dated: { da: ': ', en: ': ' },
  inside: { da: ': ', en: ': ' },
};

type Words = readonly string[];

const phrasesOf = (language: Language, reach: Reach): readonly Words[] =>
  KEYWORD_IDS.filter((id) => KEYWORDS[id].reach === reach).map((id) => KEYWORDS[id][language].split(' '));

/** Every way to cut phrases of several words in two. */
const cuts = (phrases: readonly Words[]): readonly (readonly [Words, Words])[] =>
  phrases.flatMap((words) =>
    words.slice(1).map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)] as const),
  );

/** Words that a keyword beside them would draw into a longer keyword: `til` before `og`, `godtgjort` after `undtagen når`. */
interface Attracted {
  readonly atEnd: readonly string[];
  readonly atStart: readonly string[];
}

function attractedWords(language: Language): Attracted {
  const known = (reach: Reach): Set<string> =>
    new Set(phrasesOf(language, reach).map((words) => words.join(' ')));
  const [anywhere, number, opening] = [known('anywhere'), known('number'), known('line')];
  const startsKnown = (words: Words): boolean =>
    number.has(words.join(' ')) ||
    words.some((_, index) => anywhere.has(words.slice(0, index + 1).join(' ')));
  const isKnown = (words: Words): boolean =>
    words.length === 0 ||
    words.some(
      (_, index) => anywhere.has(words.slice(0, index + 1).join(' ')) && isKnown(words.slice(index + 1)),
    );
  return {
    atEnd: cuts(phrasesOf(language, 'anywhere'))
      .filter(([, after]) => startsKnown(after))
      .map(([before]) => before.join(' ')),
    atStart: [
      ...cuts(phrasesOf(language, 'anywhere')).filter(([before]) => isKnown(before)),
      ...cuts(phrasesOf(language, 'line')).filter(([before]) => opening.has(before.join(' '))),
    ].map(([, after]) => after.join(' ')),
  };
}

const ATTRACTED: Readonly<Record<Language, Attracted>> = {
  da: attractedWords('da'),
  en: attractedWords('en'),
};

/** Whether `type` before the name would read it as a type of the language. */
function readAsType(name: string, language: Language): boolean {
  const text = name.toLowerCase();
  return (
    Object.values(TYPE_WORDS).some((word) => word[language] === text) ||
    text.startsWith(`${SET_OF[language]} `)
  );
}

/** Whether a name is read as something else in this language unless it stands in «». */
export function needsQuotes(name: string, language: Language, place: NamePlace = 'inside'): boolean {
  const { tokens, comments, diagnostics } = lex({ path: '', text: BEFORE[place][language] + name }, language);
  const token = tokens.at(-1);
  const readAsItself =
    tokens.length === (place === 'line' ? 1 : 2) &&
    token?.tokenType === NameToken &&
    (token.payload as { text: string }).text === name &&
    comments.length === 0 &&
    diagnostics.length === 0;
  const padded = ` ${name.toLowerCase()} `.replaceAll(' en ', ' én ');
  return (
    !readAsItself ||
    ATTRACTED[language].atEnd.some((words) => padded.endsWith(` ${words} `)) ||
    ATTRACTED[language].atStart.some((words) => padded.startsWith(` ${words} `)) ||
    (place === 'type' && readAsType(name, language)) ||
    (place === 'dated' &&
      phrasesOf(language, 'number').some((words) => padded.endsWith(` ${words.join(' ')} `)))
  );
}

/** A name as it is written in a language, with «» where it needs them. */
function quotedName(name: string, language: Language, place: NamePlace = 'inside'): string {
  return needsQuotes(name, language, place) ? `«${name}»` : name;
}

/** A name in the language that is printed, in «» where the place needs them. */
export function printName(name: Name, printer: Printer, place: NamePlace = 'inside'): string {
  return quotedName(printer.nameIn(name), printer.language, place);
}

/** Names with commas. */
export function printNames(names: readonly Name[], printer: Printer): string {
  return names.map((name) => printName(name, printer)).join(', ');
}

/** A declared name with its label; in translation the two change places. */
export function printHead(head: Head, { language, translates }: Printer): string {
  const forms = (names: readonly Name[]): string =>
    names.map((name) => quotedName(name.text, language)).join(' / ');
  const swaps = translates && head.label.length > 0;
  const [own, other] = swaps ? [head.label, head.forms] : [head.forms, head.label];
  return other.length === 0 ? forms(own) : `${forms(own)} [${forms(other)}]`;
}
