/** What is said of a token that does not fit, where nothing more is known of what was meant. */
import { KEYWORDS } from '../keywords.ts';
import {
  BarToken,
  endOf,
  KEYWORD_TOKENS as K,
  RightBracketToken,
  RightParenToken,
  RowToken,
  spanOf,
} from '../lexer/tokens.ts';
import { lineTextAt } from '../source.ts';
import { quotedElsewhere } from './keyword-in-name.ts';
import { type Explanation, edit, isKeyword, lastOf, type Stop, wordsOf } from './stop.ts';

/** One word for everything that could have stood there, where a list of keywords would be too long to read. */
function kindOf(expected: readonly string[]): string | undefined {
  const can = (name: string): boolean => expected.includes(name);
  if (can('CountOf')) return 'Condition';
  if (can('Over') && !can('Money')) return 'Comparison';
  if (can('Money')) return can('Over') ? 'Answer' : 'Value';
  if (can('Text') && can('Name')) return 'Source';
  if (can('YesNo')) return 'Type';
  if (can('Duration') && can('Name')) return 'Duration';
  return expected.length === 1 && !isKeyword(expected[0] as string) ? expected[0] : undefined;
}

/** A line that belongs to declarations of other kinds, a sign that closes nothing, or simply too much. */
export function surplus({ found, entry, clauses, language, previous, tokens, source }: Stop): Explanation {
  const token = found ?? previous;
  const span = spanOf(token);
  const id = token.tokenType.name;
  const owners = [...clauses].flatMap(([owner, ids]) => (ids.some((each) => each === id) ? [owner] : []));
  if (token.tokenType === BarToken) return { code: 'R026', span, args: {} };
  if (token.firstOnLine && isKeyword(id) && owners.length > 0) {
    return { code: 'R019', span, args: { word: KEYWORDS[id][language], entry, owners } };
  }
  if (token.tokenType === RightParenToken || token.tokenType === RightBracketToken) {
    const opener = token.tokenType === RightParenToken ? '(' : '[';
    return { code: 'R032', span, args: { sign: token.image, opener }, fix: edit(span.start, span.end, '') };
  }
  const fix = quotedElsewhere(token, tokens, source);
  return {
    code: 'R016',
    span,
    args: { written: token.image, ...(id === 'Is' && { kind: 'Is' }) },
    ...(fix && { fix }),
  };
}

/** The sentence ended where more was expected, or something else stands there. */
export function unfitting({ found, previous, expected, language, source, tokens }: Stop): Explanation {
  const kind = kindOf(expected);
  const args = { expected: wordsOf(expected, language), ...(kind !== undefined && { kind }) };
  const cut = !found || (found.firstOnLine && found.tokenType !== RowToken && !expected.includes('Name'));
  if (cut || (found.firstOnLine && isKeyword(found.tokenType.name))) {
    const last = tokens[tokens.indexOf(previous) - 1];
    const fix = previous.tokenType === K.And && last ? edit(endOf(last), endOf(previous), '') : undefined;
    return {
      code: 'R011',
      span: lastOf(previous),
      args: { ...args, after: previous.image },
      ...(fix && { fix }),
    };
  }
  const cell = found.tokenType === BarToken || found.tokenType === RowToken;
  if (cell && expected.includes('Met')) return { code: 'R026', span: spanOf(found), args: {} };
  const text = expected.includes('CodeWord') && /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+ \S/.exec(found.image);
  if (text) {
    const start = found.startOffset + found.image.indexOf(' ') + 1;
    const line = lineTextAt(source.text, start);
    const end = source.text.lastIndexOf('\n', start - 1) + 1 + line.trimEnd().length;
    const written = source.text.slice(start, end);
    return { code: 'R036', span: { start, end }, args: { written }, fix: edit(start, end, `"${written}"`) };
  }
  return { code: 'R004', span: spanOf(found), args: { ...args, written: found.image } };
}
