/** First pass over a file: every declared name with its code and type, before any name is looked up. */
import type { ChoiceDeclaration, Head, LimitDeclaration, NamedDeclaration, TypeRef } from '../ast.ts';
import { camelCode, snakeCode } from '../codes.ts';
import { KEYWORDS } from '../keywords.ts';
import type { Language, Span } from '../source.ts';
import { type NamedSymbol, type SymbolKind, statedCode } from '../symbols.ts';
import type { ValueType } from '../values.ts';
import { literalValue } from './operand.ts';
import type { Resolution } from './resolution.ts';

/** The forms of a declared name by language; without a label both languages share the one that was written. */
export function statedForms(head: Head, language: Language): Readonly<Record<Language, readonly string[]>> {
  const own = head.forms.map((name) => name.text);
  const other = head.label.length > 0 ? head.label.map((name) => name.text) : own;
  return language === 'da' ? { da: own, en: other } : { da: other, en: own };
}

const KIND: Readonly<Record<NamedDeclaration['kind'], SymbolKind>> = {
  fact: 'fact',
  choice: 'choice',
  group: 'group',
  role: 'role',
  limit: 'limit',
  concept: 'concept',
  deadline: 'deadline',
  duty: 'duty',
  check: 'check',
};

function bindHead(head: Head, symbol: NamedSymbol, resolution: Resolution): void {
  for (const name of [...head.forms, ...head.label]) resolution.bind(name, symbol);
}

function declareHead(
  kind: SymbolKind,
  head: Head,
  code: string | undefined,
  rest: Partial<NamedSymbol>,
  resolution: Resolution,
): NamedSymbol {
  const { language, source } = resolution.file;
  const forms = statedForms(head, language);
  const first = head.forms[0];
  const span: Span = first?.span ?? { start: 0, end: 0 };
  if (head.label.length === 0) resolution.warn('R103', span, { name: first?.text ?? '' });
  else if (head.label.length !== head.forms.length)
    resolution.report('R024', span, { name: first?.text ?? '' });
  const english = forms.en[0] as string;
  const symbol: NamedSymbol = {
    kind,
    code: code ?? (kind === 'option' ? snakeCode(english) : camelCode(english)),
    forms,
    declared: { source, span },
    ...rest,
  };
  bindHead(head, symbol, resolution);
  return symbol;
}

function factType(reference: TypeRef | undefined, head: Head, resolution: Resolution): ValueType {
  if (!reference) {
    resolution.report('R025', head.forms[0]?.span ?? { start: 0, end: 0 }, {
      name: head.forms[0]?.text ?? '',
    });
    return { kind: 'text' };
  }
  if (reference.kind !== 'choice' && reference.kind !== 'set') return { kind: reference.kind };
  const choice = resolution.lookUp(reference.name, 'choice');
  return { kind: reference.kind, choice: choice?.code ?? '' };
}

function declareChoice(declaration: ChoiceDeclaration, resolution: Resolution): void {
  const symbol = declareHead('choice', declaration.head, statedCode(declaration), {}, resolution);
  resolution.scope.add(symbol);
  const ifUnknown = declaration.clauses.find((clause) => clause.kind === 'if_unknown')?.action;
  // A choice can be used as a fact of its own type: `gerningstype er vold`.
  resolution.scope.add({
    ...symbol,
    kind: 'fact',
    type: { kind: 'choice', choice: symbol.code },
    ...(ifUnknown && { ifUnknown }),
  });
  if (declaration.clauses.some((clause) => clause.kind === 'ascending'))
    resolution.scope.ascending.add(symbol.code);
  const seen = new Set<string>();
  for (const clause of declaration.clauses) {
    if (clause.kind !== 'option') continue;
    const option = declareHead(
      'option',
      clause.option.head,
      undefined,
      { choice: symbol.code, ...(clause.option.measuredBy && { measuredBy: clause.option.measuredBy }) },
      resolution,
    );
    if (seen.has(option.code))
      resolution.report('R020', clause.option.span, { name: clause.option.head.forms[0]?.text ?? '' });
    seen.add(option.code);
    resolution.scope.add(option);
  }
}

/** The type a limit states, else that of its first value; an option of a choice makes it a limit of that choice. */
function limitType(declaration: LimitDeclaration, resolution: Resolution): ValueType | undefined {
  const stated = declaration.clauses.find((clause) => clause.kind === 'type');
  if (stated) return factType(stated.type, declaration.head, resolution);
  const first = declaration.clauses.find((clause) => clause.kind === 'from')?.value;
  if (!first || first.kind === 'offset') return undefined;
  if (first.kind !== 'name') return literalValue(first).type;
  const option = resolution.scope.find(['option'], first.name.text, resolution.file.language)[0];
  return option?.choice === undefined ? undefined : { kind: 'choice', choice: option.choice };
}

/** Puts every name that the file declares into its scope. Choices go first: facts and limits name them as types. */
export function declareNames(resolution: Resolution): void {
  const { declarations, language } = resolution.file;
  const named = declarations.filter(
    (declaration): declaration is NamedDeclaration =>
      declaration.kind !== 'test' && declaration.kind !== 'test_table',
  );
  for (const declaration of named) if (declaration.kind === 'choice') declareChoice(declaration, resolution);
  for (const declaration of named) {
    if (declaration.kind === 'choice') continue;
    const rest: { type?: ValueType; ifUnknown?: NonNullable<NamedSymbol['ifUnknown']> } = {};
    if (declaration.kind === 'fact') {
      rest.type = factType(
        declaration.clauses.find((clause) => clause.kind === 'type')?.type,
        declaration.head,
        resolution,
      );
      const ifUnknown = declaration.clauses.find((clause) => clause.kind === 'if_unknown');
      if (ifUnknown) rest.ifUnknown = ifUnknown.action;
    }
    if (declaration.kind === 'limit') {
      const type = limitType(declaration, resolution);
      if (type) rest.type = type;
    }
    resolution.scope.add(
      declareHead(KIND[declaration.kind], declaration.head, statedCode(declaration), rest, resolution),
    );
  }
  const seen = new Map<string, string>();
  for (const declaration of named) {
    const name = declaration.head.forms[0];
    if (!name) continue;
    const key = `${KIND[declaration.kind]} ${name.text.toLowerCase()}`;
    if (seen.has(key))
      resolution.report('R020', name.span, { name: name.text, keyword: KEYWORDS.Concept[language] });
    seen.set(key, name.text);
  }
}
