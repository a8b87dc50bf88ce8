import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { RuleLibrary } from '../../../dsl/index.ts';
import { processes } from '../../process/registry.ts';
import type { Offers } from '../../session/start.ts';
import type { Context } from '../context.ts';
import { municipalitiesOf } from './rule-book.ts';
import { exampleFile, toursOf } from './tours.ts';

const EXAMPLES = 'examples/sager';

/** What can be opened or begun from here: tours, examples, and new cases where a municipality has rules. */
export function startOffers(context: Context, library: RuleLibrary): Offers {
  const folder = exampleFile(EXAMPLES, context);
  return {
    tours: toursOf(context).map(({ code, title }) => ({ code, name: { da: title, en: title } })),
    examples: readdirSync(path.resolve(context.cwd, folder))
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .map((file) => {
        const name = file.replace(/\.jsonl$/, '').replaceAll('-', ' ');
        return { path: path.join(folder, file), name: { da: name, en: name } };
      }),
    processes: processes.flatMap(({ code, name, isRecord }) => {
      const municipalities = municipalitiesOf(library, code);
      return municipalities.length > 0 && !isRecord ? [{ code, name, municipalities }] : [];
    }),
  };
}
