/** Which keywords can open a line of a declaration, read off the grammar itself. */
import type { EmbeddedActionsParser, ISerializedGast } from 'chevrotain';
import { KEYWORDS, type KeywordId } from '../keywords.ts';

type Node = ISerializedGast & {
  readonly name?: string;
  readonly definition?: readonly Node[];
};

/** Keywords that begin a line, by the rule of the declaration they can stand in; the one that opens it is left out. */
export type ClauseKeywords = ReadonlyMap<string, readonly KeywordId[]>;

const opensLine = (name: string): name is KeywordId =>
  name in KEYWORDS && (KEYWORDS[name as KeywordId].reach === 'line' || name === 'Strength');

/** @param entries the grammar rules of the declarations */
export function clauseKeywords(parser: EmbeddedActionsParser, entries: readonly string[]): ClauseKeywords {
  const rules = new Map(
    (parser.getSerializedGastProductions() as readonly Node[]).map((rule) => [rule.name, rule]),
  );
  const terminals = (node: Node, seen: Set<string>): readonly string[] => {
    const { name = '' } = node;
    if (node.type === 'Terminal') return [name];
    if (node.type !== 'NonTerminal') return (node.definition ?? []).flatMap((each) => terminals(each, seen));
    if (seen.has(name)) return [];
    seen.add(name);
    const rule = rules.get(name);
    return rule ? terminals(rule, seen) : [];
  };
  return new Map(
    entries.map((entry) => {
      const rule = rules.get(entry);
      const [, ...parts] = rule?.definition ?? [];
      const names = parts.flatMap((part) => terminals(part, new Set([entry])));
      return [entry, [...new Set(names.filter(opensLine))]];
    }),
  );
}
