/** `R138`: names that nothing uses; `R139`: names that hide another one. */
import type { Name, RuleFile } from '../ast.ts';
import type { Ruleset } from '../model.ts';
import { withBases } from '../rule-tests/test-setting.ts';
import type { Bilingual, Span } from '../source.ts';
import type { LintContext } from './lint-context.ts';

interface Named {
  readonly kind: 'fact' | 'choice' | 'group' | 'limit' | 'concept' | 'deadline';
  readonly code: string;
  readonly name: Bilingual;
  /** Codes of what it takes the place of on purpose. */
  readonly standsFor: readonly string[];
}

function namesOf({ facts, choices, groups, limits, concepts, deadlines }: Ruleset): readonly Named[] {
  const named = (kind: Named['kind'], all: readonly { code: string; name: Bilingual }[]): readonly Named[] =>
    all.map(({ code, name }) => ({ kind, code, name, standsFor: [code] }));
  const choiceCodes = new Set(choices.map(({ code }) => code));
  return [
    ...named(
      'fact',
      facts.filter(({ code }) => !choiceCodes.has(code)),
    ),
    ...named('choice', choices),
    ...named('group', groups),
    ...named('limit', limits),
    ...named('deadline', deadlines),
    ...concepts.map(({ code, name, fills, departsFrom }): Named => {
      const standsFor = [fills, departsFrom].filter((one) => one !== undefined);
      return { kind: 'concept', code, name, standsFor };
    }),
  ];
}

/** Where a name is declared in the file. */
function declaredAt({ name, code }: Named, { ruleset, language }: LintContext): Span {
  const symbols = [...ruleset.origin.bindings.values()];
  const symbol = symbols.find(
    (each) => each.code === code && each.forms[language][0] === name[language] && each.declared,
  );
  return symbol?.declared?.source === ruleset.origin.source ? symbol.declared.span : ruleset.origin.span;
}

/** The names in the heads of a file's declarations: these declare, all others refer. */
function headNames({ declarations }: RuleFile): ReadonlySet<Name> {
  const heads = declarations.flatMap((declaration) => ('head' in declaration ? [declaration.head] : []));
  return new Set(heads.flatMap(({ forms, label }) => [...forms, ...label]));
}

/** What some file refers to, by kind and code. */
function usedCodes({ files }: LintContext): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { file, ruleset } of files) {
    const declaring = headNames(file);
    for (const [name, symbol] of ruleset?.origin.bindings ?? []) {
      if (!declaring.has(name)) used.add(`${symbol.kind} ${symbol.code}`);
    }
  }
  return used;
}

/**
 * Reports names of a municipality that nothing uses. The engine and other rule sets ask national names by code, and a
 * municipality's own concept may be asked for in its own right when it fills or departs from a national one.
 */
export function checkUnused(context: LintContext): void {
  const { ruleset, language, report } = context;
  if (ruleset.level !== 'municipal') return;
  const used = usedCodes(context);
  const below = new Set(
    [...withBases(ruleset)]
      .filter((base) => base !== ruleset)
      .flatMap((base) => base.limits.map(({ code }) => code)),
  );
  for (const named of namesOf(ruleset)) {
    const replaces = named.kind === 'concept' ? named.standsFor.length > 0 : below.has(named.code);
    const isUsed = used.has(`${named.kind} ${named.code}`);
    const isShown = named.kind === 'choice' && used.has(`fact ${named.code}`);
    if (replaces || isUsed || isShown || named.kind === 'deadline') continue;
    report('R138', declaredAt(named, context), { name: named.name[language] });
  }
}

/** Reports names that stand for something else in a rule set below, so that the reader may take one for the other. */
export function checkShadowed(context: LintContext): void {
  const { ruleset, language, report } = context;
  const bases = [...withBases(ruleset)].filter((base) => base !== ruleset);
  const below = bases.flatMap((base) => namesOf(base).map((named) => ({ base, named })));
  for (const own of namesOf(ruleset)) {
    const hidden = below.find(({ named }) => {
      const same = named.name[language].toLowerCase() === own.name[language].toLowerCase();
      const onPurpose =
        own.kind === named.kind &&
        (own.kind === 'limit' || own.kind === 'concept') &&
        own.standsFor.includes(named.code);
      return same && !onPurpose;
    });
    if (!hidden) continue;
    const { base } = hidden;
    report('R139', declaredAt(own, context), {
      name: own.name[language],
      ruleset: base.name[language],
      file: base.origin.source.path,
    });
  }
}
