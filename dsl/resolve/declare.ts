/** First pass over a file: every declared name with its code and type, before any name is looked up. */

import type { ChoiceDeclaration, Head, LimitDeclaration, Name, NamedDeclaration, TypeRef } from '../ast.ts';
import { writeInstead } from '../diagnostic.ts';
import { KEYWORDS, TYPE_WORDS } from '../keywords.ts';
import { nearest } from '../messages/nearest.ts';
import type { Language, Span } from '../source.ts';
import type { ValueType } from '../values.ts';
import { camelCode, snakeCode } from './codes.ts';
import { literalValue } from './operand.ts';
import type { Resolution } from './resolution.ts';
import { refuseSharedNames } from './shared-names.ts';
import { type NamedSymbol, type SymbolKind, statedCode } from './symbols.ts';

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
  calendar: 'calendar',
  template: 'template',
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

/** The type of a fact, or undefined when it states none that is known; that is reported. */
function factType(reference: TypeRef | undefined, head: Head, resolution: Resolution): ValueType | undefined {
  if (!reference) {
    resolution.report('R025', head.forms[0]?.span ?? { start: 0, end: 0 }, {
      name: head.forms[0]?.text ?? '',
    });
    return undefined;
  }
  if (reference.kind !== 'choice' && reference.kind !== 'set') return { kind: reference.kind };
  const { language } = resolution.file;
  const { name } = reference;
  const choice = resolution.scope.find(['choice'], name.text, language)[0];
  if (choice) {
    resolution.bind(name, choice);
    return { kind: reference.kind, choice: choice.code };
  }
  if (!resolution.isUnread(name.text)) reportUnknownType(name, reference.kind, resolution);
  return undefined;
}

function reportUnknownType(name: Name, kind: 'choice' | 'set', resolution: Resolution): void {
  const { language } = resolution.file;
  const types = [...Object.values(TYPE_WORDS), KEYWORDS.YesNo].map((word) => word[language]);
  const choices = resolution.scope.all('choice').flatMap(({ forms }) => forms[language]);
  const suggestion = nearest(name.text, kind === 'set' ? choices : [...types, ...choices]);
  resolution.report(
    'R023',
    name.span,
    { name: name.text, types, ...(suggestion !== undefined && { suggestion }) },
    suggestion === undefined ? undefined : writeInstead(name.span, suggestion),
  );
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
  const seen = new Map<string, string>();
  for (const clause of declaration.clauses) {
    if (clause.kind !== 'option') continue;
    const option = declareHead(
      'option',
      clause.option.head,
      undefined,
      { choice: symbol.code, ...(clause.option.measuredBy && { measuredBy: clause.option.measuredBy }) },
      resolution,
    );
    const name = clause.option.head.forms[0];
    const other = seen.get(option.code);
    if (name && other !== undefined) {
      const same = other.toLowerCase() === name.text.toLowerCase();
      resolution.report(same ? 'R020' : 'R027', name.span, { name: name.text, other, code: option.code });
    }
    seen.set(option.code, other ?? name?.text ?? '');
    resolution.scope.add(option);
  }
}

/**
 * The type a limit states, else that of the limit it stands in for, else that of its first value; an option of a choice
 * makes it a limit of that choice.
 */
function limitType(declaration: LimitDeclaration, resolution: Resolution): ValueType | undefined {
  const stated = declaration.clauses.find((clause) => clause.kind === 'type');
  if (stated) return factType(stated.type, declaration.head, resolution);
  const name = declaration.head.forms[0];
  const below = name && resolution.scope.find(['limit'], name.text, resolution.file.language)[0];
  if (below?.type) return below.type;
  const first = declaration.clauses.find((clause) => clause.kind === 'from')?.value;
  if (!first || first.kind === 'offset') return undefined;
  if (first.kind !== 'name') return literalValue(first).type;
  const option = resolution.scope.find(['option'], first.name.text, resolution.file.language)[0];
  return option?.choice === undefined ? undefined : { kind: 'choice', choice: option.choice };
}

/** Puts every name that the file declares into its scope. Choices go first: facts and limits name them as types. */
export function declareNames(resolution: Resolution): void {
  const { declarations } = resolution.file;
  const named = declarations.filter((declaration): declaration is NamedDeclaration => 'head' in declaration);
  for (const declaration of named) if (declaration.kind === 'choice') declareChoice(declaration, resolution);
  for (const declaration of named) {
    if (declaration.kind === 'choice') continue;
    const rest: { type?: ValueType; ifUnknown?: NonNullable<NamedSymbol['ifUnknown']> } = {};
    if (declaration.kind === 'fact') {
      const type = factType(
        declaration.clauses.find((clause) => clause.kind === 'type')?.type,
        declaration.head,
        resolution,
      );
      if (type) rest.type = type;
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
  refuseTwins(named, resolution);
  refuseSharedNames(named, resolution);
}

/**
 * `R020`: two declarations of one kind with the same name; `R027`: with the same code, so that one would hide the other;
 * `R028`: with a code that every object has already, so that an unknown fact would seem known.
 */
function refuseTwins(named: readonly NamedDeclaration[], resolution: Resolution): void {
  const names = new Set<string>();
  const codes = new Map<string, string>();
  for (const declaration of named) {
    const name = declaration.head.forms[0];
    const symbol = name && resolution.bindings.get(name);
    if (!name || !symbol) continue;
    // A choice is a fact of its own type as well.
    const kind = declaration.kind === 'choice' ? 'fact' : KIND[declaration.kind];
    const [nameKey, codeKey] = [`${kind} ${name.text.toLowerCase()}`, `${kind} ${symbol.code}`];
    const other = codes.get(codeKey);
    if (symbol.code in Object.prototype)
      resolution.report('R028', name.span, { name: name.text, code: symbol.code });
    if (names.has(nameKey)) resolution.report('R020', name.span, { name: name.text });
    else if (other !== undefined)
      resolution.report('R027', name.span, { name: name.text, other, code: symbol.code });
    names.add(nameKey);
    codes.set(codeKey, codes.get(codeKey) ?? name.text);
  }
}
