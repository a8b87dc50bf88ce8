/** The clauses any declaration may have: where it comes from, its code, a note. */
import type { Code, CodeClause, Note, Sentence, Source, Text, Waiver, Wording } from '../ast.ts';
import { keywordText } from '../keywords.ts';
import { formatCitation } from '../lexer/citation.ts';
import { type Block, line } from './block.ts';
import { type Printer, printName } from './name.ts';
import { printDate } from './value.ts';

/** A text in quotation marks. */
export function printText({ text }: Text): string {
  return `"${text}"`;
}

/** The code and the sentence of a finding; translated, the sentence and its label change places. */
export function printFinding(finding: Sentence & { readonly code: Code }, { translates }: Printer): string {
  const { code, text, label } = finding;
  if (!label) return `${code.text} ${printText(text)}`;
  const [first, second] = translates ? [label, text] : [text, label];
  return `${code.text} ${printText(first)} [${printText(second)}]`;
}

/** A source with its keyword: `kilde serviceloven § 57 c`, `kilde "Punkt 7" af 12. november 2015, bekræftet af juraen …`. */
export function printSource(source: Source, printer: Printer): string {
  const { act, citation, document, date, confirmed } = source;
  const { language } = printer;
  const written = [
    keywordText('Source', language),
    ...(act ? [printName(act, printer)] : []),
    ...(citation ? [formatCitation(citation)] : []),
    ...(document ? [printText(document)] : []),
    ...(date === undefined ? [] : [keywordText('Of', language), printDate(date, language)]),
  ].join(' ');
  if (!confirmed) return written;
  const by = printName(confirmed.by, printer, 'dated');
  return `${written}, ${keywordText('ConfirmedBy', language)} ${by} ${printDate(confirmed.on, language)}`;
}

function printAccepted(accepts: Waiver['accepts'], { language }: Printer): string {
  if (accepts.kind === 'warning') return accepts.code.text;
  const { before, after } = accepts;
  return after === undefined
    ? `${keywordText('Without', language)} ${printText(before)}`
    : `${printText(after)} ${keywordText('InsteadOf', language)} ${printText(before)}`;
}

/** A clause that declarations of every kind can have. */
export function printCommonClause(
  clause: Source | Note | CodeClause | Waiver | Wording,
  printer: Printer,
): Block {
  switch (clause.kind) {
    case 'source':
      return line(printSource(clause, printer));
    case 'note':
      return line(`${keywordText('Note', printer.language)} ${printText(clause.text)}`);
    case 'code':
      return line(`${keywordText('Code', printer.language)} ${clause.code.text}`);
    case 'wording': {
      const confirmed =
        clause.confirmed && ` ${keywordText('Confirmed', printer.language)} ${printText(clause.confirmed)}`;
      return line(`${keywordText('Wording', printer.language)} ${printText(clause.text)}${confirmed ?? ''}`);
    }
    case 'accepted': {
      const because =
        clause.reason && ` ${keywordText('Because', printer.language)} ${printText(clause.reason)}`;
      return line(
        `${keywordText('Accepted', printer.language)} ${printAccepted(clause.accepts, printer)}${because ?? ''}`,
      );
    }
  }
}
