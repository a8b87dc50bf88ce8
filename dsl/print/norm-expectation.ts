/** Duties, due dates and findings as tests and scenarios speak of them. */
import type { ExpectedDutyStatus, NormCell, NormExpectation, RuleReference } from '../ast.ts';
import { DUTY_STATUS_WORDS, type KeywordId, keywordText } from '../keywords.ts';
import { type Block, line } from './block.ts';
import { type Printer, printName } from './name.ts';
import { printDate, printLiteral } from './value.ts';

const SEVERITIES = {
  any: 'Finding',
  violation: 'Violation',
  deviation: 'Deviation',
} as const satisfies Record<string, KeywordId>;

export const printReference = (reference: RuleReference, printer: Printer): string =>
  reference.kind === 'code' ? reference.code.text : printName(reference.name, printer);

/** `pligt O-SUMMON er åben` */
export function printDutyIs(duty: RuleReference, status: ExpectedDutyStatus, printer: Printer): string {
  const { language } = printer;
  const is = keywordText('Is', language);
  return `${keywordText('DutyOf', language)} ${printReference(duty, printer)} ${is} ${DUTY_STATUS_WORDS[status][language]}`;
}

export function printNormExpectation(clause: NormExpectation, printer: Printer): Block {
  const { language } = printer;
  const word = (id: KeywordId): string => keywordText(id, language);
  switch (clause.kind) {
    case 'expect_due': {
      const due =
        clause.due === 'unknown'
          ? word('Unknown')
          : clause.due === 'none'
            ? word('None')
            : printDate(clause.due, language);
      return line(
        `${word('Expect')} ${word('DueOf')} ${printReference(clause.of, printer)} ${word('Is')} ${due}`,
      );
    }
    case 'expect_duty':
      return line(`${word('Expect')} ${printDutyIs(clause.duty, clause.status, printer)}`);
    case 'expect_finding':
      return line(
        [
          word('Expect'),
          ...(clause.none ? [word('NoSuch')] : []),
          word(SEVERITIES[clause.severity]),
          clause.code.text,
          ...(clause.days ? [word('With'), printLiteral(clause.days, language)] : []),
        ].join(' '),
      );
  }
}

/** What a table says below a code. */
export function printNormCell(cell: NormCell, { language }: Printer): string {
  if (cell.kind === 'status') return DUTY_STATUS_WORDS[cell.status][language];
  if (!cell.stands) return keywordText('No', language);
  return keywordText(cell.severity === 'any' ? 'Yes' : SEVERITIES[cell.severity], language);
}
