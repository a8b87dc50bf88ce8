/** The pieces of a template. */
import type { Passage } from '../ast.ts';
import { keywordText } from '../keywords.ts';
import { type Block, flow, line } from './block.ts';
import { printCondition } from './condition.ts';
import type { Printer } from './name.ts';
import { printText } from './source-clause.ts';

/** A passage with the condition it stands under. */
export function printPassage({ opens, when, text }: Passage, printer: Printer): Block {
  const word = keywordText(opens ? 'Paragraph' : 'NextLine', printer.language);
  if (!when) return line(`${word} ${printText(text)}`);
  const condition = printCondition(when, printer);
  return flow(`${word} ${keywordText('When', printer.language)} `, condition, `: ${printText(text)}`);
}
