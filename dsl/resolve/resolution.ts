/** What the resolver of one file carries along: the names in sight, what was bound, what was wrong. */
import type { Name, RuleFile } from '../ast.ts';
import { type Diagnostic, type DiagnosticSeverity, type Fix, writeInstead } from '../diagnostic.ts';
import type { FactRef, Origin } from '../model.ts';
import { needsQuotes } from '../print/name.ts';
import type { Language, SourceText, Span } from '../source.ts';
import { formatDate } from '../values/written-dates.ts';
import type { DateText, ValueType } from '../values.ts';
import { type Bindings, bilingual, type NamedSymbol, type Scope, type SymbolKind } from './symbols.ts';

/** Writes the first day before a month that stands in a stretch of text. */
export function firstOfMonth(
  date: DateText,
  { text }: SourceText,
  { start, end }: Span,
  language: Language,
): Fix | undefined {
  const at = text.slice(start, end).toLowerCase().indexOf(formatDate(date, language).toLowerCase());
  if (date.length !== 7 || at === -1) return undefined;
  const span = { start: start + at, end: start + at };
  return writeInstead(span, language === 'da' ? '1. ' : '1 ');
}

/** One file while it is resolved. What is wrong is added to `diagnostics`; nothing throws. */
export class Resolution {
  readonly bindings: Bindings = new Map();
  readonly diagnostics: Diagnostic[] = [];
  readonly file: RuleFile;
  readonly scope: Scope;
  private readonly reportedUnknown = new Set<string>();

  constructor(file: RuleFile, scope: Scope) {
    this.file = file;
    this.scope = scope;
  }

  report(
    code: string,
    span: Span,
    args: Diagnostic['args'] = {},
    fix?: Fix,
    severity: DiagnosticSeverity = 'error',
  ): void {
    const { source, language } = this.file;
    this.diagnostics.push({ code, severity, source, language, span, args, ...(fix && { fix }) });
  }

  warn(code: string, span: Span, args: Diagnostic['args'] = {}, fix?: Fix): void {
    this.report(code, span, args, fix, 'warning');
  }

  /** Reports a date of month or year precision where a day is needed (`R048`). */
  needDay(date: DateText, span: Span): void {
    if (date.length === 10) return;
    const { source, language } = this.file;
    this.report('R048', span, { written: date }, firstOfMonth(date, source, span, language));
  }

  /** How many errors were reported so far; a definition with errors is left out. */
  errorCount(): number {
    return this.diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  }

  /** The place of the name that a declaration of the file gives itself; messages about the whole point at it. */
  headOf(declaration: Span): Span {
    const found = this.file.declarations.find(({ span }) => span === declaration);
    return (found && 'head' in found && found.head.forms[0]?.span) || declaration;
  }

  origin(span: Span): Origin {
    return { source: this.file.source, span, bindings: this.bindings };
  }

  bind(name: Name, symbol: NamedSymbol): NamedSymbol {
    this.bindings.set(name, symbol);
    return symbol;
  }

  /** The symbol a name stands for; an unknown name is reported with the nearest known one. */
  lookUp(name: Name, ...kinds: readonly SymbolKind[]): NamedSymbol | undefined {
    const { language } = this.file;
    const symbol = this.scope.find(kinds, name.text, language)[0];
    if (symbol) return this.bind(name, symbol);
    this.unknownName(name, kinds);
    return undefined;
  }

  /**
   * Reports a name that stands for nothing. Nothing is said of a name whose declaration could not be read, and only
   * once of a name that no known name is near to: it lacks one declaration, wherever it is used.
   */
  unknownName(name: Name, kinds: readonly SymbolKind[]): void {
    const { language } = this.file;
    if (this.isUnread(name.text)) return;
    const suggestion = this.translated(kinds, name.text) ?? this.scope.suggestion(kinds, name.text, language);
    const key = `${kinds.join()} ${name.text.toLowerCase()}`;
    if (suggestion === undefined && this.reportedUnknown.has(key)) return;
    this.reportedUnknown.add(key);
    this.report(
      'R021',
      name.span,
      { name: name.text, kinds, ...(suggestion !== undefined && { suggestion }) },
      suggestion === undefined ? undefined : this.renamed(name, suggestion),
    );
  }

  /** What a name of the other language is called in the file's. */
  translated(kinds: readonly SymbolKind[], text: string, choice?: string): string | undefined {
    const { language } = this.file;
    const found = this.scope
      .find(kinds, text, language === 'da' ? 'en' : 'da')
      .find((symbol) => choice === undefined || symbol.choice === choice);
    return found?.forms[language][0];
  }

  /** The fix that writes a known name in place of another. */
  renamed(name: Name, known: string): Fix {
    return writeInstead(name.span, needsQuotes(known, this.file.language) ? `«${known}»` : known);
  }

  /** Whether the name belongs to a declaration that could not be read. */
  isUnread(text: string): boolean {
    return (this.file.unread ?? []).includes(text.toLowerCase());
  }

  /** Whether the options of a choice stand in ascending order, so that `over` and `mindst` can be asked. */
  isAscending(choice: string): boolean {
    return this.scope.ascending.has(choice);
  }

  /** What groups are called in the file's language; those that only gather other groups are left out beside them. */
  groupNames(codes: readonly string[]): readonly string[] {
    const own = codes.filter((code) => !this.scope.collects.has(code));
    const wanted = own.length > 0 ? own : codes;
    const groups = this.scope.all('group').filter((group) => wanted.includes(group.code));
    return [...new Set(groups.map((group) => group.forms[this.file.language][0] ?? group.code))];
  }

  factRef(symbol: NamedSymbol): FactRef {
    const groups = [...this.scope.fields].flatMap(([group, fields]) =>
      fields.has(symbol.code) ? [group] : [],
    );
    return { code: symbol.code, name: bilingual(symbol), type: symbol.type as ValueType, groups };
  }
}
