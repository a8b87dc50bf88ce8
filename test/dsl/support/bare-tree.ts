/** A tree without what the layout of its text decides: places, quotes, comments. */
import type { RuleFile } from '../../../dsl/ast.ts';

export function bareTree({ language, header, declarations }: RuleFile): unknown {
  const text = JSON.stringify({ language, header, declarations }, (key, value: unknown) =>
    key === 'span' || key === 'quoted' ? undefined : value,
  );
  return JSON.parse(text);
}
