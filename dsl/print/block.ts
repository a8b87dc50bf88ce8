/** Lines of output before they become text: how deep each stands, and the place in the source it stands for. */
import type { Span } from '../source.ts';

export interface Line {
  readonly depth: number;
  readonly text: string;
  /** Offset in the source; comments find the line they belong to by it. */
  readonly at?: number;
}

export type Block = readonly Line[];

/** One line at the depth of the clause. */
export function line(text: string, at?: Span): Block {
  return [{ depth: 0, text, ...(at && { at: at.start }) }];
}

/** The block with its first line standing for `span`. */
export function anchored(block: Block, span: Span): Block {
  return block.map((each, index) => (index === 0 ? { ...each, at: span.start } : each));
}

/** The block one step deeper. */
export function indented(block: Block): Block {
  return block.map((each) => ({ ...each, depth: each.depth + 1 }));
}

/** The parts one after another as running text: each begins where the last line of the one before it ends. */
export function flow(...parts: readonly (string | Block)[]): Block {
  const lines: Line[] = [];
  for (const part of parts) {
    const [first, ...rest] = typeof part === 'string' ? line(part) : part;
    const last = lines.pop();
    if (first) lines.push(last ? { ...first, ...last, text: last.text + first.text } : first);
    else if (last) lines.push(last);
    for (const next of rest) lines.push(next);
  }
  return lines;
}
