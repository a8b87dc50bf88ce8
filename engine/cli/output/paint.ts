import { styleText } from 'node:util';

/** Colours by meaning. Every text reads the same without them. */
export interface Painter {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** The painter for an output with or without colours. */
export function painter(colour: boolean): Painter {
  const style =
    (format: Parameters<typeof styleText>[0]) =>
    (text: string): string =>
      colour ? styleText(format, text, { validateStream: false }) : text;
  return {
    error: style(['red', 'bold']),
    warning: style(['yellow', 'bold']),
    good: style('green'),
    strong: style('bold'),
    faint: style('dim'),
  };
}
