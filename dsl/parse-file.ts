/** Text to syntax tree. Every mistake is a diagnostic; a declaration with a mistake is left out, the rest is read. */
import type { IRecognitionException } from 'chevrotain';
import type * as A from './ast.ts';
import type { Diagnostic } from './diagnostic.ts';
import { lex } from './lexer.ts';
import { DEEPEST_NESTING, tooDeeplyNested } from './nesting.ts';
import { RuleParser } from './parser/rule-parser.ts';
import type { Language, SourceText } from './source.ts';
import { explainSyntaxError } from './syntax-error.ts';
import { KEYWORD_TOKENS as K, LeftBracketToken, NameToken, type RuleToken, SlashToken } from './tokens.ts';

export interface ParseResult {
  readonly file: A.RuleFile;
  readonly diagnostics: readonly Diagnostic[];
}

const DECLARATIONS = new Map([
  [K.Ruleset, 'ruleset'],
  [K.Fact, 'fact'],
  [K.Choice, 'choice'],
  [K.Group, 'group'],
  [K.Role, 'role'],
  [K.Limit, 'limit'],
  [K.Setting, 'limit'],
  [K.OpenConcept, 'concept'],
  [K.Concept, 'concept'],
  [K.Deadline, 'deadline'],
  [K.Duty, 'duty'],
  [K.Recommendation, 'duty'],
  [K.Check, 'check'],
  [K.Test, 'test'],
  [K.TestTable, 'testTable'],
] as const);

/** The largest rule file that is read, in UTF-16 units. */
const LARGEST_FILE = 4_000_000;

/** A file that opens with `ruleset` is English; every other file is Danish. */
export function languageOf(text: string): Language {
  return /^\ufeff?(?:\s|\/\/[^\n]*\n)*ruleset(?![\p{L}])/iu.test(text) ? 'en' : 'da';
}

/** `frist X` inside a duty names a deadline; with a label, or at the margin, it declares one. */
function declares(tokens: readonly RuleToken[], index: number): boolean {
  const token = tokens[index] as RuleToken;
  if (!token.firstOnLine || !DECLARATIONS.has(token.tokenType as typeof K.Fact)) return false;
  if (token.tokenType !== K.Deadline || token.startColumn === 1) return true;
  const after = tokens[index + 2]?.tokenType;
  return tokens[index + 1]?.tokenType === NameToken && (after === LeftBracketToken || after === SlashToken);
}

/** Why a text cannot be a rule file at all, before anything is read. */
function unreadable(source: SourceText, language: Language): Diagnostic | undefined {
  const report = (code: string, start: number, end: number, fix?: Diagnostic['fix']): Diagnostic => ({
    code,
    severity: 'error',
    source,
    language,
    span: { start, end },
    args: { limit: LARGEST_FILE },
    ...(fix && { fix }),
  });
  const { text } = source;
  if (text.length > LARGEST_FILE) return report('R007', 0, 0);
  const nul = text.indexOf('\0');
  if (nul !== -1) return report('R008', nul, nul + 1);
  const normal = text.normalize('NFC');
  if (normal === text) return undefined;
  let start = 0;
  while (text[start] === normal[start]) start += 1;
  return report('R009', Math.max(start - 1, 0), start + 1, {
    edits: [{ span: { start: 0, end: text.length }, text: normal }],
  });
}

let parser: RuleParser | undefined;

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
  parser ??= new RuleParser();
  const { tokens, comments, diagnostics: lexical } = lex(source, language);
  const diagnostics: Diagnostic[] = [...lexical];
  const declarations: A.Declaration[] = [];
  let header: A.Header | undefined;

  const starts = tokens.flatMap((_, index) => (declares(tokens, index) ? [index] : []));
  const firstToken = tokens[0];
  if (!firstToken || firstToken.tokenType !== K.Ruleset) {
    diagnostics.push({
      code: 'R001',
      severity: 'error',
      source,
      language,
      span: firstToken
        ? { start: firstToken.startOffset, end: (firstToken.endOffset as number) + 1 }
        : { start: 0, end: 0 },
      args: {},
    });
  }
  starts.forEach((start, index) => {
    const slice = tokens.slice(start, starts[index + 1] ?? tokens.length);
    const deep = tooDeeplyNested(slice);
    if (deep) {
      const span = { start: deep.startOffset, end: (deep.endOffset as number) + 1 };
      diagnostics.push({
        code: 'R017',
        severity: 'error',
        source,
        language,
        span,
        args: { limit: DEEPEST_NESTING },
      });
      return;
    }
    const entry = DECLARATIONS.get((slice[0] as RuleToken).tokenType as typeof K.Fact) as 'ruleset';
    const reader = parser as RuleParser;
    reader.feed(slice, language);
    const node = reader[entry]() as A.Header | A.Declaration;
    const error: IRecognitionException | undefined = reader.errors[0];
    for (const name of reader.unknownStrengths.splice(0)) {
      diagnostics.push({
        code: 'R022',
        severity: 'error',
        source,
        language,
        span: name.span,
        args: { name: name.text },
      });
    }
    if (error) {
      const problem = explainSyntaxError(error, slice, source, language);
      // A figure or sign that is no token was reported already; what follows from it is not a second mistake.
      if (
        !lexical.some((known) => known.span.start <= problem.span.end && known.span.end >= problem.span.start)
      ) {
        diagnostics.push(problem);
      }
    } else if (node.kind === 'ruleset') {
      if (header)
        diagnostics.push({ code: 'R010', severity: 'error', source, language, span: node.span, args: {} });
      else header = node;
    } else {
      declarations.push(node);
    }
  });
  diagnostics.sort((a, b) => a.span.start - b.span.start);
  return { file: { source, language, ...(header && { header }), declarations, comments }, diagnostics };
}
