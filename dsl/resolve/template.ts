/** Templates: the text of a document, and what stands for the names in { }. */
import type { Name, Passage, TemplateDeclaration } from '../ast.ts';
import type { BlankModel, PassageModel, TemplateModel } from '../model.ts';
import { resolveCondition } from './condition.ts';
import { definition, symbolOf } from './definition.ts';
import type { Resolution } from './resolution.ts';
import { bilingual, type NamedSymbol, type SymbolKind } from './symbols.ts';

/** What a name in { } can stand for; a place of the process goes before a fact of the same name. */
const BLANKS: readonly SymbolKind[] = ['place', 'fact', 'limit', 'deadline'];

/** @returns the template, or undefined when something in it is wrong; that is reported. */
export function resolveTemplate(
  declaration: TemplateDeclaration,
  resolution: Resolution,
): TemplateModel | undefined {
  const symbol = symbolOf(declaration, resolution);
  const head = declaration.head.forms[0];
  if (!symbol || !head) return undefined;
  const errorsBefore = resolution.errorCount();
  const base = definition(declaration, symbol, resolution, true);
  const when = declaration.clauses.find((clause) => clause.kind === 'when');
  const condition = when && resolveCondition(when.condition, [], resolution);
  const passages = declaration.clauses.flatMap((clause) =>
    clause.kind === 'passage' ? [passageOf(clause, resolution)] : [],
  );
  if (passages.length === 0) resolution.report('R180', head.span, { name: head.text });
  if (resolution.errorCount() > errorsBefore) return undefined;
  return { ...base, language: resolution.file.language, ...(condition && { when: condition }), passages };
}

function passageOf({ opens, when, text }: Passage, resolution: Resolution): PassageModel {
  const condition = when && resolveCondition(when, [], resolution);
  const parts: (string | BlankModel)[] = [];
  // The quotation mark stands before the first letter; a text has no other signs than what is written.
  const offset = text.span.start + 1;
  let end = 0;
  for (const match of text.text.matchAll(/\{([^{}]*)\}/g)) {
    const before = text.text.slice(end, match.index);
    refuseLooseBraces(before, offset + end, resolution);
    if (before !== '') parts.push(before);
    const blank = blankOf(match[1] ?? '', offset + match.index + 1, resolution);
    if (blank) parts.push(blank);
    end = match.index + match[0].length;
  }
  const rest = text.text.slice(end);
  refuseLooseBraces(rest, offset + end, resolution);
  if (rest !== '') parts.push(rest);
  return { opens, ...(condition && { when: condition }), parts };
}

/** `R181`: a brace without its other half, which would be printed as it stands. */
function refuseLooseBraces(text: string, start: number, resolution: Resolution): void {
  const at = text.search(/[{}]/);
  if (at === -1) return;
  const span = { start: start + at, end: start + at + 1 };
  resolution.report('R181', span, { sign: text[at] ?? '' });
}

function blankOf(written: string, start: number, resolution: Resolution): BlankModel | undefined {
  const text = written.trim().replace(/^«(.*)»$/, '$1');
  const name: Name = { text, span: { start, end: start + written.length }, quoted: false };
  const symbol = named(name, resolution);
  if (!symbol) return undefined;
  resolution.bind(name, symbol);
  if (symbol.kind !== 'fact') {
    return { kind: symbol.kind as 'place', code: symbol.code, name: bilingual(symbol) };
  }
  const fact = resolution.factRef(symbol);
  if (fact.groups.length === 0) return { kind: 'fact', fact };
  resolution.report('R182', name.span, { name: text, groups: resolution.groupNames(fact.groups) });
  return undefined;
}

/** The text of a template is not translated with its file, so a name in it may be in either language. */
function named(name: Name, resolution: Resolution): NamedSymbol | undefined {
  const { language } = resolution.file;
  const found = [language, language === 'da' ? 'en' : 'da'] as const;
  for (const each of found) {
    const symbols = resolution.scope.find(BLANKS, name.text, each);
    const first = BLANKS.flatMap((kind) => symbols.filter((symbol) => symbol.kind === kind))[0];
    if (first) return first;
  }
  resolution.unknownName(name, BLANKS);
  return undefined;
}
