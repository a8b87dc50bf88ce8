/** Turns “the grammar stopped here” into one message a policy author can act on. */
import type { IRecognitionException } from 'chevrotain';
import { type Diagnostic, errorIn } from '../diagnostic.ts';
import type { RuleToken } from '../lexer/tokens.ts';
import { expectedTokens } from '../parser/expectations.ts';
import { brokenFigure, numberInLetters } from './figures.ts';
import { between, joined } from './joined.ts';
import { keywordInName } from './keyword-in-name.ts';
import { countedFrom, missingIs, missingSign } from './missing.ts';
import { misspeltLine, misspeltWord } from './misspelt.ts';
import type { Stop, SyntaxContext } from './stop.ts';
import { surplus, unfitting } from './unfitting.ts';

/**
 * One diagnostic for one syntax error.
 *
 * @param error what Chevrotain reported, with expectations packed by `parser/expectations.ts`
 */
export function explainSyntaxError(error: IRecognitionException, context: SyntaxContext): Diagnostic {
  const { tokens, source, language } = context;
  const index = tokens.findIndex((token) => token.startOffset === error.token.startOffset);
  const stop: Stop = {
    ...context,
    expected: expectedTokens(error),
    found: tokens[index],
    previous: (index === -1 ? tokens.at(-1) : tokens[index - 1]) as RuleToken,
    next: index === -1 ? undefined : tokens[index + 1],
  };
  const { code, span, args, fix } =
    misspeltLine(stop) ??
    between(stop) ??
    numberInLetters(stop) ??
    brokenFigure(stop) ??
    misspeltWord(stop) ??
    keywordInName(stop) ??
    joined(stop) ??
    missingSign(stop) ??
    countedFrom(stop) ??
    missingIs(stop) ??
    (stop.expected.length === 0 ? surplus(stop) : unfitting(stop));
  return errorIn({ source, language }, code, span, args, fix);
}
