/** Values of the fields of events and of facts, as scenarios write them. */
import type { Name, ScenarioField, ScenarioValue } from '../ast.ts';
import { nearest } from '../messages/nearest.ts';
import type { FactValue, ValueType } from '../values.ts';
import type { VocabularyField, VocabularyOption } from '../vocabulary.ts';
import { literalValue, resolveOperand } from './operand.ts';
import type { Resolution } from './resolution.ts';
import type { NamedSymbol } from './symbols.ts';

/** A value, a known absence (null), or nothing: not known, or a mistake that was reported. */
type Known = unknown;

/** A word that stands for an option: its text, and the name when it was written as one. */
interface Word {
  readonly text: string;
  readonly span: ScenarioValue['span'];
  readonly name?: Name;
}

function wordOf(value: ScenarioValue): Word | undefined {
  if (value.kind === 'code') return { text: value.code.text, span: value.span };
  if (value.kind !== 'value' || value.value.kind !== 'name') return undefined;
  const { name } = value.value;
  return { text: name.text, span: name.span, name };
}

/** What was written where something else belongs, as a type. */
function typeWritten(value: ScenarioValue): string {
  if (value.kind === 'value' && value.value.kind !== 'name' && value.value.kind !== 'offset')
    return literalValue(value.value).type.kind;
  return 'text';
}

function wrongType(value: ScenarioValue, expected: string, name: Name, resolution: Resolution): undefined {
  if (value.kind === 'outcome') resolution.report('R083', value.span, { name: name.text });
  else if (value.kind === 'none') resolution.report('R163', value.span, { name: name.text });
  else resolution.report('R050', value.span, { expected, found: typeWritten(value) });
  return undefined;
}

/** The code of the option with this name, or with this code. */
function optionCode(
  word: Word,
  options: readonly VocabularyOption[],
  of: string,
  resolution: Resolution,
): string | undefined {
  const { language } = resolution.file;
  const wanted = word.text.toLowerCase();
  const named = word.name && options.find(({ name }) => name[language].toLowerCase() === wanted);
  if (named && word.name) {
    const forms = { da: [named.name.da], en: [named.name.en] };
    resolution.bind(word.name, { kind: 'option', code: named.code, forms });
    return named.code;
  }
  const coded = options.find(({ code }) => code === word.text);
  if (coded) return coded.code;
  const names = options.map(({ name }) => name[language]);
  const suggestion = nearest(word.text, names);
  resolution.report(
    'R054',
    word.span,
    { name: word.text, choice: of, options: names, ...(suggestion !== undefined && { suggestion }) },
    suggestion === undefined || !word.name ? undefined : resolution.renamed(word.name, suggestion),
  );
  return undefined;
}

/** One value of a field that the process declares. */
function fieldValue(
  value: ScenarioValue,
  field: VocabularyField,
  name: Name,
  resolution: Resolution,
): Known | undefined {
  if (value.kind === 'none') {
    if (field.kind === 'texts') return [];
    return field.mayBeNone ? null : wrongType(value, field.kind, name, resolution);
  }
  if (value.kind === 'outcome' && value.outcome === 'unknown') return undefined;
  const word = wordOf(value);
  switch (field.kind) {
    case 'text':
    case 'texts':
    case 'choice': {
      if (value.kind === 'text' && (!field.options || field.open)) return value.text.text;
      if (!word) return wrongType(value, field.options ? 'choice' : 'text', name, resolution);
      return field.options ? optionCode(word, field.options, name.text, resolution) : word.text;
    }
    default: {
      const literal =
        value.kind === 'value' && value.value.kind !== 'name' && value.value.kind !== 'offset'
          ? value.value
          : undefined;
      if (literal?.kind !== field.kind) return wrongType(value, field.kind, name, resolution);
      if (literal.kind === 'date') resolution.needDay(literal.date, literal.span);
      return literalValue(literal).value;
    }
  }
}

/** What a field of an event is given. Undefined says nothing of it. */
export function givenField(
  { name, values }: ScenarioField,
  field: VocabularyField,
  resolution: Resolution,
): Known {
  const given = values.map((value) => fieldValue(value, field, name, resolution));
  if (field.kind === 'texts')
    return given.every((each) => each === undefined)
      ? undefined
      : given.flat().filter((each) => each !== undefined);
  return single(values, name, resolution) ? given[0] : undefined;
}

function single(values: readonly ScenarioValue[], name: Name, resolution: Resolution): boolean {
  const second = values[1];
  if (second) resolution.report('R162', second.span, { name: name.text });
  return second === undefined;
}

function factOptions(choice: string, resolution: Resolution): readonly VocabularyOption[] {
  return resolution.scope
    .all('option')
    .filter((option) => option.choice === choice)
    .map(({ code, forms }) => ({ code, name: { da: forms.da[0] ?? code, en: forms.en[0] ?? code } }));
}

/** One value of a fact; `null` is known to be none. */
export function factValue(
  value: ScenarioValue,
  { type }: NamedSymbol,
  name: Name,
  resolution: Resolution,
): FactValue | null | undefined {
  if (value.kind === 'none') return null;
  if (value.kind === 'outcome' && value.outcome === 'unknown') return undefined;
  if (!type) return undefined;
  if (type.kind === 'text' && value.kind === 'text') return value.text.text;
  const word = wordOf(value);
  if (type.kind === 'choice' || type.kind === 'set') {
    if (!word) return wrongType(value, 'choice', name, resolution);
    const code = optionCode(word, factOptions(type.choice, resolution), name.text, resolution);
    return code === undefined || type.kind === 'choice' ? code : [code];
  }
  if (value.kind !== 'value') return wrongType(value, type.kind, name, resolution);
  const operand = resolveOperand(value.value, type as ValueType, resolution);
  if (operand && operand.kind !== 'value') resolution.report('R029', value.span, { name: word?.text ?? '' });
  return operand?.kind === 'value' ? operand.value : undefined;
}

/** What a fact that rule files declare is given in an event; a set may have several values. */
export function givenFact(
  { name, values }: ScenarioField,
  symbol: NamedSymbol,
  resolution: Resolution,
): FactValue | null | undefined {
  const given = values.map((value) => factValue(value, symbol, name, resolution));
  if (symbol.type?.kind !== 'set') return single(values, name, resolution) ? given[0] : undefined;
  if (given.every((each) => each === undefined)) return undefined;
  return given.flatMap((each) => (Array.isArray(each) ? (each as readonly string[]) : [])).toSorted();
}
