/** What names stand for, and where they can be seen from. */
import type { IfUnknown, Name, NamedDeclaration } from '../ast.ts';
import { nearest } from '../messages/nearest.ts';
import type { Bilingual, Language, SourceText, Span } from '../source.ts';
import type { ValueType } from '../values.ts';

export type SymbolKind =
  | 'fact'
  | 'option'
  | 'choice'
  | 'group'
  | 'role'
  | 'limit'
  | 'concept'
  | 'deadline'
  | 'duty'
  | 'check'
  | 'event'
  | 'field'
  | 'calendar'
  | 'template'
  | 'place'
  | 'process'
  | 'ruleset';

/** One declared thing with its forms (singular, plural) in both languages. */
export interface NamedSymbol {
  readonly kind: SymbolKind;
  readonly code: string;
  readonly forms: Readonly<Record<Language, readonly string[]>>;
  /** Where it is declared; nothing for what a process brings. */
  readonly declared?: { readonly source: SourceText; readonly span: Span };
  /** Facts and limits. */
  readonly type?: ValueType;
  /** The choice an option belongs to. */
  readonly choice?: string;
  /** The fact an option is measured by (`målt på`). */
  readonly measuredBy?: Name;
  /** What a fact does when it is not known, and the role names in it. */
  readonly ifUnknown?: IfUnknown;
}

/** The name in both languages, in its first form. */
export function bilingual(symbol: NamedSymbol): Bilingual {
  return { da: symbol.forms.da[0] ?? symbol.code, en: symbol.forms.en[0] ?? symbol.code };
}

/** What every name of one file was found to stand for. */
export type Bindings = Map<Name, NamedSymbol>;

const spelled = (text: string): string => text.toLowerCase();

/** The names that one rule file can use: its own, those of the rule sets it builds on, those of its process. */
export class Scope {
  /** The fact by which an option is measured, for `hærværk over X`. */
  readonly measures = new Map<NamedSymbol, NamedSymbol>();
  /** The codes of the facts that the records of a group have, by code of the group. */
  readonly fields = new Map<string, ReadonlySet<string>>();
  /** The groups whose records a group gathers (`samler`), by code. */
  readonly collects = new Map<string, readonly string[]>();
  /** Codes of the choices whose options stand in ascending order. */
  readonly ascending = new Set<string>();
  /** The group that a concept concerns, by code of the concept. */
  readonly concerns = new Map<string, string>();
  private readonly symbols: NamedSymbol[] = [];
  private readonly byName: Readonly<Record<Language, Map<string, NamedSymbol[]>>> = {
    da: new Map(),
    en: new Map(),
  };

  add(symbol: NamedSymbol): void {
    this.symbols.push(symbol);
    for (const language of ['da', 'en'] as const) {
      for (const form of new Set(symbol.forms[language].map(spelled))) {
        this.byName[language].set(form, [...(this.byName[language].get(form) ?? []), symbol]);
      }
    }
  }

  addAll(other: Scope): void {
    const known = new Set(this.symbols);
    for (const symbol of other.symbols) if (!known.has(symbol)) this.add(symbol);
    for (const [option, fact] of other.measures) this.measures.set(option, fact);
    for (const [group, fields] of other.fields) this.fields.set(group, fields);
    for (const [group, collected] of other.collects) this.collects.set(group, collected);
    for (const choice of other.ascending) this.ascending.add(choice);
    for (const [concept, group] of other.concerns) this.concerns.set(concept, group);
  }

  all(kind: SymbolKind): readonly NamedSymbol[] {
    return this.symbols.filter((symbol) => symbol.kind === kind);
  }

  /** Every symbol of these kinds with the name; what was added last comes first, so a file's own names win. */
  find(kinds: readonly SymbolKind[], text: string, language: Language): readonly NamedSymbol[] {
    const found = this.byName[language].get(spelled(text)) ?? [];
    return found.filter((symbol) => kinds.includes(symbol.kind)).reverse();
  }

  /** The nearest name of these kinds, for “did you mean”. */
  suggestion(kinds: readonly SymbolKind[], text: string, language: Language): string | undefined {
    return nearest(
      text,
      this.symbols
        .filter((symbol) => kinds.includes(symbol.kind))
        .flatMap((symbol) => symbol.forms[language]),
    );
  }
}

/** The code clause of a declaration, if it has one. */
export function statedCode(declaration: NamedDeclaration): string | undefined {
  for (const clause of declaration.clauses) if (clause.kind === 'code') return clause.code.text;
  return undefined;
}
