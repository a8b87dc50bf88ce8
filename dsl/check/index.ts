/** What is allowed and yet worth a warning, in rule sets that are free of errors; and what national law forbids, which is an error. */
import type { Diagnostic } from '../diagnostic.ts';
import type { LoadedFile, PartlyExamined } from '../load/library.ts';
import { checkAlwaysTrue } from './always-true.ts';
import { type Examined, examineConcepts } from './examine.ts';
import { checkFettered } from './fettered.ts';
import { checkFloors } from './floor.ts';
import { checkGaps } from './gap.ts';
import { type LintContext, lintContext, type Surroundings } from './lint-context.ts';
import { checkShadowed, checkUnused } from './names.ts';
import { checkNationalLaw } from './national-law.ts';
import { checkOverlaps } from './overlap.ts';
import { checkStaleLiterals } from './stale-literal.ts';
import { checkTouching } from './touching.ts';
import { checkReach } from './unreachable.ts';

/** `R101`: a municipal definition that leaves open what it decides. */
function checkBounds({ ruleset, language, report }: LintContext): void {
  for (const concept of ruleset.concepts) {
    const bounded =
      concept.otherwise ||
      concept.decidesForAny ||
      concept.clauses.some(({ kind }) => kind === 'decides_for');
    if (concept.fills === undefined || bounded) continue;
    report('R101', concept.origin.span, { name: concept.name[language] });
  }
}

/** `R102`: a rule set with definitions and neither tests nor scenarios. */
function checkTested({ file }: LoadedFile, { ruleset, language, report }: LintContext): void {
  const judges = ruleset.concepts.some((concept) => !concept.open) || ruleset.deadlines.length > 0;
  const head = file.header?.head.forms[0];
  const tried = ruleset.tests.length + ruleset.scenarios.length > 0;
  if (judges && !tried && head) report('R102', head.span, { name: ruleset.name[language] });
}

interface Linted {
  readonly found: readonly Diagnostic[];
  readonly partly?: PartlyExamined;
}

/**
 * Checks one file among all that were loaded with it. The concepts are gone through case by case, up to a cap; past it
 * only what a case shows is reported. Of a file that nobody wants warnings of, only what makes it load or not is checked.
 */
export function lint(loaded: LoadedFile, surroundings: Surroundings, isWanted: boolean): Linted {
  const { ruleset } = loaded;
  if (!ruleset) return { found: [] };
  const { context, found } = lintContext(loaded, ruleset, surroundings);
  checkNationalLaw(context);
  checkFloors(context);
  if (!isWanted) return { found };
  checkBounds(context);
  checkTested(loaded, context);
  const examined = examineConcepts(context);
  checkGaps(examined, context);
  checkOverlaps(examined, context);
  checkReach(examined, context);
  checkAlwaysTrue(examined, context);
  checkTouching(examined, context);
  checkFettered(examined, context);
  checkStaleLiterals(context);
  checkUnused(context);
  checkShadowed(context);
  const count = (...seen: readonly Examined['seen'][]): number =>
    examined.filter((each) => seen.includes(each.seen)).length;
  // What stands in for national law has its error; that its name hides the national one is the same mistake.
  const replaced = found.filter(({ code }) => code === 'R120').map(({ span }) => span.start);
  const distinct = found.filter(({ code, span }) => code !== 'R139' || !replaced.includes(span.start));
  return { found: distinct, partly: { sampled: count('sampled'), apart: count('apart', 'form') } };
}
