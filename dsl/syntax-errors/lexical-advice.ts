/** What to write in place of signs and figures that are none of the language: pasted quotes, `>`, English month names. */
import { type Diagnostic, type Fix, writeInstead } from '../diagnostic.ts';
import { KEYWORDS, type KeywordId, MONTH_NAMES } from '../keywords.ts';
import { nearest } from '../messages/nearest.ts';
import { lineTextAt } from '../source.ts';
import { edit } from './stop.ts';

const QUOTES = /[\u201c\u201d\u201e\u201f]/g;
/** Dashes and dots that a word processor makes of `-` at the start of a line. */
const BULLETS = /^[ \t]*[\u2012-\u2015\u2022*]/gm;
const POINTED = /\u00bb([^\u00ab\u00bb\r\n]*)\u00ab/;

/** Signs that people write for a word of the language. */
const WORDS: Readonly<Record<string, KeywordId>> = {
  '=': 'Is',
  '>': 'Over',
  '<': 'Under',
  '\u2265': 'AtLeast',
  '\u2264': 'AtMost',
  '&': 'And',
};

/** What was pasted once was pasted everywhere: one message, and one fix for the whole file. */
function everywhere(text: string, signs: RegExp, instead: string): Fix {
  return {
    edits: [...text.matchAll(signs)].map((match) => {
      const start = match.index + match[0].length - 1;
      return { span: { start, end: start + 1 }, text: instead };
    }),
  };
}

/** `1. oktober 2014` around a place of an English line. */
function danishDate(
  line: string,
  at: number,
): { readonly start: number; readonly written: string } | undefined {
  const match = [...line.matchAll(/\d{1,2}\. *\p{L}+ +\d{4}/gu)].find(
    ({ index, 0: written }) => index <= at && at < index + written.length,
  );
  return match && { start: match.index, written: match[0] };
}

function badSign(diagnostic: Diagnostic): Diagnostic {
  const { source, span, language } = diagnostic;
  const line = lineTextAt(source.text, span.start);
  const lineStart = source.text.lastIndexOf('\n', span.start - 1) + 1;
  const written = source.text.slice(span.start, span.end);
  const advise = (instead: string, fix: Fix): Diagnostic => ({
    ...diagnostic,
    args: { ...diagnostic.args, instead },
    fix,
  });
  if (written.search(QUOTES) === 0) return advise('"', everywhere(source.text, QUOTES, '"'));
  if (written.startsWith('\u00bb') && POINTED.test(line.slice(span.start - lineStart))) {
    const turned = line.replace(POINTED, '\u00ab$1\u00bb');
    return advise('\u00ab', edit(lineStart, lineStart + line.length, turned));
  }
  if (/^[\u2012-\u2015\u2022*]/.test(written) && line.slice(0, span.start - lineStart).trim() === '') {
    return advise('-', everywhere(source.text, BULLETS, '-'));
  }
  const date = language === 'en' && danishDate(line, span.start - lineStart);
  if (date) {
    const start = lineStart + date.start;
    const whole = { start, end: start + date.written.length };
    return badMonth({ ...diagnostic, code: 'R045', span: whole, args: { written: date.written } });
  }
  const id = WORDS[written.trim()];
  if (id) return advise(KEYWORDS[id][language], edit(span.start, span.end, KEYWORDS[id][language]));
  return { ...diagnostic, fix: edit(span.start, span.end, '') };
}

/** `1. janar 2016`, `1. January 2016`: the month that was meant. */
function badMonth(diagnostic: Diagnostic): Diagnostic {
  const { language } = diagnostic;
  const written = String(diagnostic.args.written);
  const word = /\p{L}+/u.exec(written)?.[0] ?? '';
  const other = MONTH_NAMES[language === 'da' ? 'en' : 'da'].findIndex(
    (name) => name.toLowerCase() === word.toLowerCase(),
  );
  const month = MONTH_NAMES[language][other] ?? nearest(word, MONTH_NAMES[language]);
  if (month === undefined) return diagnostic;
  const rewrite =
    language === 'en' ? written.replace(/\. */, ' ').replace(word, month) : written.replace(word, month);
  return {
    ...diagnostic,
    args: { ...diagnostic.args, rewrite },
    fix: writeInstead(diagnostic.span, rewrite),
  };
}

/**
 * The lexer's diagnostics with what to write instead. Signs that come in pairs are reported once for a line: mending the
 * first mends the others.
 */
export function advised(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const result: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const mended = result.some((known) =>
      known.fix?.edits.some(
        ({ span }) => span.start <= diagnostic.span.start && diagnostic.span.end <= span.end,
      ),
    );
    if (mended) continue;
    if (diagnostic.code === 'R002') result.push(badSign(diagnostic));
    else if (diagnostic.code === 'R045') result.push(badMonth(diagnostic));
    else result.push(diagnostic);
  }
  return result;
}
