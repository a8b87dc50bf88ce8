import { nearest, type RuleLibrary, type Ruleset } from '../../../dsl/index.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { refuseBroken } from './refuse-broken.ts';
import { libraryWith, soundLibrary } from './rule-library.ts';

/** A rule set among those it was read with. */
export interface NamedRuleset {
  readonly ruleset: Ruleset;
  readonly library: RuleLibrary;
}

/** A rule set as a person writes it: a rule file, or its name and version. */
export function rulesetNamed(written: string, context: Context): NamedRuleset {
  if (written.endsWith('.regel')) return fromFile(written, context);
  const library = soundLibrary(context);
  const found = library.rulesets.find((ruleset) => namesOf(ruleset).includes(plain(written)));
  if (found) return { ruleset: found, library };
  throw new CannotDo(({ compare }) =>
    compare.errors.unknownRuleset(written, ...suggestions(written, library)),
  );
}

function fromFile(path: string, context: Context): NamedRuleset {
  const { named, library } = libraryWith(context, [path]);
  refuseBroken(library.diagnostics, context);
  const paths = named.map((source) => source.path);
  const found = library.rulesets.find(({ origin }) => paths.includes(origin.source.path));
  if (found) return { ruleset: found, library };
  throw new CannotDo(({ compare }) => compare.errors.unknownRuleset(path, ...suggestions(path, library)));
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[,\s]+/g, ' ')
    .trim();

/** `navn version 1`, in both languages. */
function namesOf({ name, version }: Ruleset): string[] {
  return [...new Set([name.da, name.en])].map((one) => plain(`${one} version ${version}`));
}

function suggestions(
  written: string,
  { rulesets }: RuleLibrary,
): [suggestion: string | undefined, known: readonly string[]] {
  const known = rulesets.map(({ name, version }) => `${name.da} version ${version}`);
  return [nearest(plain(written), rulesets.flatMap(namesOf)), known];
}
