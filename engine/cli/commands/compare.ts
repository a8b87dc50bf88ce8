import type { Command } from 'commander';
import { type CompareSide, compareRulesets, dateAfter, type Ruleset, withBases } from '../../../dsl/index.ts';
import { processOf } from '../../process/registry.ts';
import { formatOption } from '../command-line/choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { comparisonJson } from '../output/compare/json.ts';
import { comparisonPlan } from '../output/compare/plan.ts';
import type { Compared } from '../replay/compared.ts';
import { caseFiles, effectOnCases } from '../replay/effect-on-cases.ts';
import { rulesetNamed } from '../rules/named-ruleset.ts';

const FORMATS = ['full', 'json'] as const;

interface Options {
  readonly cases?: readonly string[];
}

/**
 * `samraad compare A B [--cases FILE…]`: the cases that two rule sets decide differently, and the edits that make it so;
 * and which stored cases come out otherwise.
 */
export function registerCompare(program: Command, shell: Shell): void {
  const { help } = shell.texts.compare;
  program
    .command('compare')
    .description(help.compare)
    .argument('<a>', help.side)
    .argument('<b>', help.side)
    .option('--cases <files...>', help.cases)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((one: string, other: string, { cases }: Options, command: Command) => {
      process.exitCode = compare(contextOf(shell, command, FORMATS), one, other, cases);
    });
}

function compare(
  context: Context,
  one: string,
  other: string,
  cases: readonly string[] | undefined,
): ExitCode {
  const sides = [rulesetNamed(one, context), rulesetNamed(other, context)] as const;
  const [before, after] = [sides[0].ruleset, sides[1].ruleset];
  const days = context.dated ? ([context.today, context.today] as const) : daysOf(before, after);
  const comparison = compareRulesets(sideOf(before, days[0]), sideOf(after, days[1]));
  const effect = cases && effectOnCases(caseFiles(cases, context), ...sides);
  const compared: Compared = { before, after, days, comparison, ...(effect && { effect }) };
  context.out(context.format === 'json' ? comparisonJson(compared) : comparisonPlan(compared, context));
  const isUntouched = effect === undefined || effect.report.counts.changed === 0;
  return comparison.same && isUntouched ? EXIT.fine : EXIT.findings;
}

function sideOf(ruleset: Ruleset, asOf: string): CompareSide {
  const vocabulary = ruleset.process === undefined ? undefined : processOf(ruleset.process)?.vocabulary;
  return { rulesets: [...withBases(ruleset)], asOf, ...(vocabulary && { vocabulary }) };
}

/**
 * The day on which each side reads its limits: the first day both are in force; for versions that follow each other the
 * last day of the one and the first day of the other.
 */
function daysOf(before: Ruleset, after: Ruleset): readonly [string, string] {
  const later = before.inForceFrom > after.inForceFrom ? before.inForceFrom : after.inForceFrom;
  const isIn = ({ inForceFrom, inForceTo }: Ruleset, day: string): boolean =>
    inForceFrom <= day && (inForceTo === undefined || day <= inForceTo);
  const follows = before.name.da === after.name.da && before.inForceFrom !== after.inForceFrom;
  if (!follows && isIn(before, later) && isIn(after, later)) return [later, later];
  const dayOf = (own: Ruleset, other: Ruleset): string => {
    if (own.inForceFrom >= other.inForceFrom) return own.inForceFrom;
    const dayBefore = dateAfter(other.inForceFrom, { count: -1, unit: 'day' });
    return own.inForceTo !== undefined && own.inForceTo < dayBefore ? own.inForceTo : dayBefore;
  };
  return [dayOf(before, after), dayOf(after, before)];
}
