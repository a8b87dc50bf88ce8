/** What the grammar expected, as data. Chevrotain wants texts, so what it is given is JSON that only this file reads back. */
import type { IParserErrorMessageProvider, IRecognitionException, TokenType } from 'chevrotain';

interface Expectation {
  readonly expected: readonly string[];
}

const pack = (types: readonly TokenType[]): string =>
  JSON.stringify({ expected: [...new Set(types.map((type) => type.name))] });

const firstOfEach = (paths: readonly (readonly TokenType[])[]): TokenType[] =>
  paths.flatMap((path) => (path[0] ? [path[0]] : []));

export const expectationMessages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => pack([expected]),
  buildNotAllInputParsedMessage: () => pack([]),
  buildNoViableAltMessage: ({ expectedPathsPerAlt }) => pack(expectedPathsPerAlt.flatMap(firstOfEach)),
  buildEarlyExitMessage: ({ expectedIterationPaths }) => pack(firstOfEach(expectedIterationPaths)),
};

/** Names of the token types that could have stood where the error is; empty when the declaration had simply ended. */
export function expectedTokens(error: IRecognitionException): readonly string[] {
  return (JSON.parse(error.message) as Expectation).expected;
}
