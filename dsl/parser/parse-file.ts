/** Text to syntax tree. Every mistake is a diagnostic; a declaration with a mistake is left out, the rest is read. */
import type * as A from '../ast.ts';
import { type Diagnostic, errorIn, writeInstead } from '../diagnostic.ts';
import { DUTY_STATUS_WORDS, STRENGTH_WORDS, WEEKDAY_NAMES } from '../keywords.ts';
import { lex } from '../lexer/lex.ts';
import { KEYWORD_TOKENS as K, type RuleToken, spanOf } from '../lexer/tokens.ts';
import { nearest } from '../messages/nearest.ts';
import type { Language, SourceText, Span } from '../source.ts';
import { explainSyntaxError } from '../syntax-errors/explain.ts';
import { advised } from '../syntax-errors/lexical-advice.ts';
import { type ClauseKeywords, clauseKeywords } from './clause-keywords.ts';
import { DEEPEST_NESTING, tooDeeplyNested } from './nesting.ts';
import { RuleParser } from './rule-parser.ts';
import { ENTRIES, entryOf, mendSlice, namesDeclaredIn, slicesOf } from './slices.ts';

export interface ParseResult {
  readonly file: A.RuleFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** The largest rule file that is read, in UTF-16 units. */
const LARGEST_FILE = 4_000_000;

/** A file that opens with `ruleset`, or with a word nearly spelt so, is English; every other file is Danish. */
function languageOf(text: string): Language {
  const [, first = ''] = /^\ufeff?(?:\s|\/\/[^\n]*\n)*(\p{L}+)/u.exec(text) ?? [];
  return nearest(first, ['regelsæt', 'ruleset']) === 'ruleset' ? 'en' : 'da';
}

/** Why a text cannot be a rule file at all, before anything is read. */
function unreadable(source: SourceText, language: Language): Diagnostic | undefined {
  const report = (code: string, start: number, end: number, fix?: Diagnostic['fix']): Diagnostic =>
    errorIn({ source, language }, code, { start, end }, { limit: LARGEST_FILE }, fix);
  const { text } = source;
  if (text.length > LARGEST_FILE) return report('R007', 0, 0);
  const nul = text.indexOf('\0');
  if (nul !== -1) return report('R008', nul, nul + 1);
  const normal = text.normalize('NFC');
  if (normal === text) return undefined;
  let start = 0;
  while (text[start] === normal[start]) start += 1;
  return report(
    'R009',
    start,
    Math.min(start + 2, text.length),
    writeInstead({ start: 0, end: text.length }, normal),
  );
}

interface Reader {
  readonly parser: RuleParser;
  readonly clauses: ClauseKeywords;
}

let reader: Reader | undefined;

function theReader(): Reader {
  if (reader) return reader;
  const parser = new RuleParser();
  reader = { parser, clauses: clauseKeywords(parser, ENTRIES) };
  return reader;
}

/** What one declaration came to: a tree, or the names it would have declared. */
interface Piece {
  readonly opening: RuleToken | undefined;
  readonly node?: A.Header | A.Declaration;
  readonly diagnostics: readonly Diagnostic[];
  readonly unread: readonly string[];
}

type Report = (code: string, span: Span, args?: Diagnostic['args'], fix?: Diagnostic['fix']) => Diagnostic;

function unknownStrength({ text, span }: A.Name, language: Language, report: Report): Diagnostic {
  const known = Object.values(STRENGTH_WORDS).map((word) => word[language]);
  const suggestion = nearest(text, known);
  return suggestion === undefined
    ? report('R022', span, { name: text })
    : report('R022', span, { name: text, suggestion }, writeInstead(span, suggestion));
}

function unknownStatus({ text, span }: A.Name, language: Language, report: Report): Diagnostic {
  const known = Object.values(DUTY_STATUS_WORDS).map((word) => word[language]);
  const suggestion = nearest(text, known);
  return report(
    'R160',
    span,
    { name: text, known, ...(suggestion !== undefined && { suggestion }) },
    suggestion === undefined ? undefined : writeInstead(span, suggestion),
  );
}

function unknownDay({ text, span }: A.Name, language: Language, report: Report): Diagnostic {
  const suggestion = nearest(text, WEEKDAY_NAMES[language]);
  return suggestion === undefined
    ? report('R049', span, { name: text })
    : report('R049', span, { name: text, suggestion }, writeInstead(span, suggestion));
}

/** A header whose dates could not all be read says only from when it is in force. */
function withoutBadEnd(header: A.Header, bad: readonly Diagnostic[]): A.Header {
  const clauses = header.clauses.map((clause) => {
    const within = bad.some(({ span }) => clause.span.start <= span.start && span.end <= clause.span.end);
    if (clause.kind !== 'in_force' || !within) return clause;
    const { to: _, ...from } = clause;
    return from;
  });
  return { ...header, clauses };
}

/** Reads the tokens of one declaration. */
function readSlice(
  slice: readonly RuleToken[],
  source: SourceText,
  language: Language,
  lexical: readonly Diagnostic[],
  report: Report,
): Piece {
  const opening = slice[0] as RuleToken;
  const entry = entryOf(opening);
  if (!entry) return { opening, diagnostics: [], unread: [] };
  const { parser, clauses } = theReader();
  const deep = tooDeeplyNested(slice);
  const unread = namesDeclaredIn(slice);
  if (deep)
    return { opening, unread, diagnostics: [report('R017', spanOf(deep), { limit: DEEPEST_NESTING })] };
  parser.feed(slice, language);
  const node = parser[entry]() as A.Header | A.Declaration;
  const error = parser.errors[0];
  const strengths = [
    ...parser.unknownStrengths.splice(0).map((name) => unknownStrength(name, language, report)),
    ...parser.unknownStatuses.splice(0).map((name) => unknownStatus(name, language, report)),
    ...parser.unknownDays.splice(0).map((name) => unknownDay(name, language, report)),
  ];
  const end = spanOf(slice.at(-1) as RuleToken).end;
  const bad = lexical.filter(({ span }) => opening.startOffset <= span.start && span.start <= end);
  if (!error) {
    if (bad.length === 0) return { opening, node, unread: [], diagnostics: strengths };
    if (node.kind === 'ruleset')
      return { opening, node: withoutBadEnd(node, bad), unread: [], diagnostics: strengths };
    return { opening, unread, diagnostics: strengths };
  }
  const explained = explainSyntaxError(error, { source, language, tokens: slice, entry, clauses });
  // What is no sign or figure was reported already; that the sentence cannot be read then is not a second mistake.
  const known = bad.some(
    ({ code, span }) =>
      code < 'R040' || (span.start <= explained.span.end && explained.span.start <= span.end + 1),
  );
  return { opening, unread, diagnostics: known ? strengths : [...strengths, explained] };
}

/**
 * Reads one rule file.
 *
 * @returns the tree of everything that could be read, and a diagnostic for each declaration that could not.
 */
export function parseFile(source: SourceText): ParseResult {
  const language = languageOf(source.text);
  const refusal = unreadable(source, language);
  if (refusal) {
    return { file: { source, language, declarations: [], comments: [] }, diagnostics: [refusal] };
  }
  const { tokens, comments, diagnostics: found } = lex(source, language);
  const lexical = advised(found);
  const report: Report = (...said) => errorIn({ source, language }, ...said);
  const read = (slice: readonly RuleToken[]): Piece => readSlice(slice, source, language, lexical, report);
  const pieces = slicesOf(tokens).flatMap((slice): readonly Piece[] => {
    const whole = read(slice);
    if (whole.node) return [whole];
    // A misspelt declaration stands as part of the one before it; each is then read by itself.
    return mendSlice(slice, source, language).map(({ tokens: part, diagnostic }): Piece => {
      const piece = part === slice ? whole : read(part);
      // A declaration that opens in the other language is in it throughout: that is said once.
      if (diagnostic?.code === 'R018' && !piece.node) return { ...piece, diagnostics: [diagnostic] };
      return diagnostic ? { ...piece, diagnostics: [diagnostic, ...piece.diagnostics] } : piece;
    });
  });

  const diagnostics = [...lexical, ...pieces.flatMap((piece) => piece.diagnostics)];
  const nodes = pieces.flatMap(({ node }) => node ?? []);
  const [header, ...others] = nodes.filter((node) => node.kind === 'ruleset');
  for (const other of others) diagnostics.push(report('R010', other.head.forms[0]?.span ?? other.span));
  if (pieces[0]?.opening?.tokenType !== K.Ruleset && !lexical.some(({ span }) => span.start < 2)) {
    diagnostics.push(report('R001', tokens[0] ? spanOf(tokens[0]) : { start: 0, end: 0 }));
  }
  diagnostics.sort((a, b) => a.span.start - b.span.start);
  const unread = [...new Set(pieces.flatMap((piece) => piece.unread))];
  const file: A.RuleFile = {
    source,
    language,
    ...(header && { header }),
    declarations: nodes.filter((node) => node.kind !== 'ruleset'),
    comments,
    ...(unread.length > 0 && { unread }),
  };
  return { file, diagnostics };
}
