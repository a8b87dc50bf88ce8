/** Puts the comments of a file back among its printed lines. */
import type { Comment } from '../ast.ts';
import type { Block, Line } from './block.ts';

/** A declaration (or the header) as lines, with the comments that stand around it. */
export interface Section {
  readonly block: Block;
  /** Comments above the declaration, at the margin. */
  readonly above: readonly Comment[];
}

export interface Commented {
  readonly sections: readonly Section[];
  /** Comments after everything else, at the margin. */
  readonly below: readonly Comment[];
}

/** Finds lines by their place in the source; lines that stand for no place are never found. */
class LinesByPlace {
  private readonly anchors: readonly { readonly at: number; readonly index: number }[];
  private readonly count: number;

  constructor(lines: Block) {
    this.count = lines.length;
    this.anchors = lines
      .flatMap(({ at }, index) => (at === undefined ? [] : [{ at, index }]))
      .sort((a, b) => a.at - b.at || a.index - b.index);
  }

  /** How many anchors stand at or before `offset`. */
  private rank(offset: number): number {
    let low = 0;
    let high = this.anchors.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.anchors[middle]?.at ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The line that holds `offset`, or undefined before the first. */
  holding(offset: number): number | undefined {
    return this.anchors[this.rank(offset) - 1]?.index;
  }

  /** The line that follows `offset`; the number of lines when none does. */
  following(offset: number): number {
    return this.anchors[this.rank(offset)]?.index ?? this.count;
  }
}

/**
 * Finds the line each comment belongs to. A comment at the end of a line stays at the end of what is now that line;
 * of several, the last does and the others go above it. A comment on its own line stays before what follows it, save
 * that an indented one after the last clause of a declaration stays in that declaration.
 */
export function placeComments(
  blocks: readonly Block[],
  comments: readonly Comment[],
  text: string,
): Commented {
  const lines = blocks.flat();
  const places = new LinesByPlace(lines);
  const starts: number[] = [];
  let count = 0;
  for (const block of blocks) {
    starts.push(count);
    count += block.length;
  }
  const openings = new Set(starts).add(lines.length);
  const before = new Map<number, Comment[]>();
  const after = new Map<number, Comment[]>();
  const trailing = new Map<number, Comment>();
  const push = (map: Map<number, Comment[]>, index: number, comment: Comment): void => {
    const known = map.get(index);
    if (known) known.push(comment);
    else map.set(index, [comment]);
  };

  for (const comment of [...comments].sort((a, b) => a.span.start - b.span.start)) {
    const { start } = comment.span;
    const ended = places.holding(start);
    if (!comment.ownLine && ended !== undefined) {
      const earlier = trailing.get(ended);
      if (earlier) push(before, ended, earlier);
      trailing.set(ended, comment);
      continue;
    }
    const next = places.following(start);
    const indentedInSource = start > 0 && text[start - 1] !== '\n';
    const endsSection = next > 0 && openings.has(next);
    if (endsSection && indentedInSource && !before.has(next)) push(after, next - 1, comment);
    else push(before, next, comment);
  }

  const commented = (each: Line, index: number, opens: boolean): Block => {
    const note = trailing.get(index);
    return [
      ...(opens
        ? []
        : (before.get(index) ?? []).map((comment) => ({ depth: each.depth, text: tidy(comment) }))),
      note ? { ...each, text: `${each.text}  ${tidy(note)}` } : each,
      ...(after.get(index) ?? []).map((comment) => ({ depth: 1, text: tidy(comment) })),
    ];
  };
  return {
    sections: blocks.map((block, section) => {
      const start = starts[section] ?? 0;
      return {
        block: block.flatMap((each, index) => commented(each, start + index, index === 0)),
        above: before.get(start) ?? [],
      };
    }),
    below: before.get(lines.length) ?? [],
  };
}

/** A comment without the spaces after it. */
export const tidy = (comment: Comment): string => comment.text.trimEnd();
