/** What the resolver of one file carries along: the names in sight, what was bound, what was wrong. */
import type { Name, RuleFile } from '../ast.ts';
import type { Diagnostic, DiagnosticSeverity, Fix } from '../diagnostic.ts';
import type { FactRef, Origin } from '../model.ts';
import type { Span } from '../source.ts';
import { type Bindings, bilingual, type NamedSymbol, type Scope, type SymbolKind } from '../symbols.ts';
import type { ValueType } from '../values.ts';

export class Resolution {
  readonly bindings: Bindings = new Map();
  readonly diagnostics: Diagnostic[] = [];
  readonly file: RuleFile;
  readonly scope: Scope;

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

  /** How many errors were reported so far; a definition with errors is left out. */
  errorCount(): number {
    return this.diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
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

  unknownName(name: Name, kinds: readonly SymbolKind[]): void {
    const { language } = this.file;
    const suggestion = this.scope.suggestion(kinds, name.text, language);
    this.report(
      'R021',
      name.span,
      { name: name.text, kinds, ...(suggestion !== undefined && { suggestion }) },
      suggestion === undefined ? undefined : { edits: [{ span: name.span, text: suggestion }] },
    );
  }

  /** Whether the options of a choice stand in ascending order, so that `over` and `mindst` can be asked. */
  isAscending(choice: string): boolean {
    return this.scope.ascending.has(choice);
  }

  /** What groups are called in the file's language. */
  groupNames(codes: readonly string[]): readonly string[] {
    const groups = this.scope.all('group').filter((group) => codes.includes(group.code));
    return [...new Set(groups.map((group) => group.forms[this.file.language][0] ?? group.code))];
  }

  factRef(symbol: NamedSymbol): FactRef {
    const groups = [...this.scope.fields].flatMap(([group, fields]) =>
      fields.has(symbol.code) ? [group] : [],
    );
    return { code: symbol.code, name: bilingual(symbol), type: symbol.type as ValueType, groups };
  }
}
