/**
 * The text of a template filled from a case. What is not known stands as a blank that says what is missing; nothing is
 * guessed, and nothing is sent. Pure.
 */
import type { Bilingual, Blank, CaseFacts, Language, PassageRule, TemplateRule } from '../../dsl/index.ts';
import type { PlaceValue } from '../process/place.ts';
import { type DocumentWords, documentWords } from '../text/document.ts';
import { maskCpr } from '../text/mask-cpr.ts';

export interface MissingPlace {
  readonly name: string;
  /** In how many places it is missing. */
  readonly times: number;
}

export interface DocumentText {
  readonly paragraphs: readonly (readonly string[])[];
  readonly missing: readonly MissingPlace[];
  /** Conditions of pieces that cannot be decided yet. */
  readonly toSettle: readonly string[];
}

/** What a template is filled from. */
export interface Filling {
  readonly facts: CaseFacts;
  /** The value of a place of the process; undefined while the case does not say it. */
  readonly place: (code: string) => PlaceValue | undefined;
}

/** Composes the text of a document, with the blanks and the open conditions counted. */
export function composeText(template: TemplateRule, filling: Filling): DocumentText {
  const writer = new Writer(template.language, filling);
  for (const passage of template.passages) writer.write(passage);
  return writer.text();
}

class Writer {
  private readonly paragraphs: string[][] = [];
  private readonly blanks = new Map<string, number>();
  private readonly open = new Set<string>();
  private readonly language: Language;
  private readonly filling: Filling;
  private readonly words: DocumentWords;

  constructor(language: Language, filling: Filling) {
    this.language = language;
    this.filling = filling;
    this.words = documentWords(language);
  }

  write(passage: PassageRule): void {
    const judged = passage.when?.(this.filling.facts);
    if (judged?.outcome === 'not_met') return;
    const undecided = judged !== undefined && judged.outcome !== 'met';
    const condition = undecided ? judged.trace.text[this.language] : undefined;
    if (condition !== undefined) this.open.add(condition);
    const lines = this.lines(passage.parts).map(maskCpr);
    const [first = '', ...rest] = lines;
    const marked = condition === undefined ? first : `${this.words.settle(condition)} ${first}`;
    const last = this.paragraphs.at(-1);
    if (passage.opens || !last) this.paragraphs.push([marked, ...rest]);
    else last.push(marked, ...rest);
  }

  text(): DocumentText {
    return {
      paragraphs: this.paragraphs,
      missing: [...this.blanks].map(([name, times]) => ({ name, times })),
      toSettle: [...this.open],
    };
  }

  /** A list that stands alone becomes one line for each of its items; inside a sentence it is a row of words. */
  private lines(parts: PassageRule['parts']): readonly string[] {
    const [only] = parts;
    if (parts.length === 1 && typeof only === 'object' && only.kind === 'place') {
      const value = this.filling.place(only.code);
      if (isList(value) && value.length > 0) return value.map((item) => `- ${item[this.language]}`);
    }
    return [parts.map((part) => (typeof part === 'string' ? part : this.fill(part))).join('')];
  }

  private fill(blank: Blank): string {
    const value = blank.kind === 'value' ? blank.read(this.filling.facts) : this.filling.place(blank.code);
    if (isList(value)) return this.row(value);
    if (value !== undefined) return value[this.language];
    const name = blank.name[this.language];
    this.blanks.set(name, (this.blanks.get(name) ?? 0) + 1);
    return this.words.missing(name);
  }

  private row(items: readonly Bilingual[]): string {
    const names = items.map((item) => item[this.language]);
    if (names.length < 2) return names[0] ?? this.words.none;
    return `${names.slice(0, -1).join(', ')} ${this.words.and} ${names.at(-1)}`;
  }
}

function isList(value: PlaceValue | undefined): value is readonly Bilingual[] {
  return Array.isArray(value);
}
