/** A whole rule file in text, in the canonical layout. */
import type { Comment, Declaration, Header, RuleFile } from '../ast.ts';
import type { Block } from './block.ts';
import { placeComments, tidy } from './comments.ts';
import { printDeclaration } from './declaration.ts';
import type { Printer } from './name.ts';

const render = (block: Block): string[] => block.map(({ depth, text }) => '  '.repeat(depth) + text);

const EMPTY_LINE = /[^\S\n]*\r?\n[^\S\n]*\r?\n/y;

/** Comments at the margin; an empty line between two stays. */
function renderComments(comments: readonly Comment[], source: string): string[] {
  return comments.flatMap((comment) => {
    EMPTY_LINE.lastIndex = comment.span.end;
    return EMPTY_LINE.test(source) ? [tidy(comment), ''] : [tidy(comment)];
  });
}

/** Declarations of one line each and of one kind, such as roles, stand together. */
function standTogether(a: Declaration | Header | undefined, b: Declaration | Header | undefined): boolean {
  const isLine = (each: Declaration | Header): boolean => 'head' in each && each.clauses.length === 0;
  return a !== undefined && b !== undefined && a.kind === b.kind && isLine(a) && isLine(b);
}

/**
 * The text of a file. Lines end in LF; the last one too.
 *
 * @param file a file that was read without errors: what could not be read is in no tree and in no text
 */
export function printFile(file: RuleFile, printer: Printer): string {
  const nodes = [...(file.header ? [file.header] : []), ...file.declarations];
  const blocks = nodes.map((node) => printDeclaration(node, printer));
  const { sections, below } = placeComments(blocks, file.comments, file.source.text);
  const lines = sections.flatMap(({ above, block }, index) => {
    const gap = index > 0 && (above.length > 0 || !standTogether(nodes[index - 1], nodes[index]));
    return [...(gap ? [''] : []), ...renderComments(above, file.source.text), ...render(block)];
  });
  const last = renderComments(below, file.source.text);
  const text = [...lines, ...(last.length > 0 && lines.length > 0 ? [''] : []), ...last].join('\n').trimEnd();
  return text === '' ? '' : `${text}\n`;
}
