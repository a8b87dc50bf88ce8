/** Structured citations: `§ 57 c, stk. 1, nr. 2, litra a, 2. pkt.` Written the same in both languages, as in the act. */
import type { Citation } from '../ast.ts';

const CITATION =
  /§[ \u00a0\u202f]*(\d+)(?:[ \u00a0\u202f]+([a-z])(?![\p{L}\p{N}]))?(?:,[ \u00a0\u202f]*stk\.[ \u00a0\u202f]*(\d+))?(?:,[ \u00a0\u202f]*nr\.[ \u00a0\u202f]*(\d+))?(?:,[ \u00a0\u202f]*litra[ \u00a0\u202f]+([a-z])(?![\p{L}\p{N}]))?(?:,[ \u00a0\u202f]*(\d+)\.[ \u00a0\u202f]*pkt\.)?/uy;

export type ScannedCitation = { readonly parts: Omit<Citation, 'span'>; readonly length: number };

/** Reads the citation that starts at `offset`, or undefined where none stands. */
export function scanCitation(text: string, offset: number): ScannedCitation | undefined {
  CITATION.lastIndex = offset;
  const match = CITATION.exec(text);
  if (!match) return undefined;
  const [, section, letter, subsection, number, item, sentence] = match;
  return {
    length: match[0].length,
    parts: {
      section: Number(section),
      ...(letter !== undefined && { letter }),
      ...(subsection !== undefined && { subsection: Number(subsection) }),
      ...(number !== undefined && { number: Number(number) }),
      ...(item !== undefined && { item }),
      ...(sentence !== undefined && { sentence: Number(sentence) }),
    },
  };
}

/** The one spelling of a citation. */
export function formatCitation(citation: Omit<Citation, 'span'>): string {
  const { section, letter, subsection, number, item, sentence } = citation;
  return [
    `§ ${section}${letter === undefined ? '' : ` ${letter}`}`,
    ...(subsection === undefined ? [] : [`stk. ${subsection}`]),
    ...(number === undefined ? [] : [`nr. ${number}`]),
    ...(item === undefined ? [] : [`litra ${item}`]),
    ...(sentence === undefined ? [] : [`${sentence}. pkt.`]),
  ].join(', ');
}
