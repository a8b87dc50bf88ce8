import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Ruleset, rulesInForce } from '../../../dsl/index.ts';
import type { RulesFor } from '../../case/course-of.ts';
import { processOf, registeredProcess } from '../../process/registry.ts';
import { mergeReports, type ReplayReport, reportOf, unreadReport } from '../../replay/report.ts';
import { short } from '../../replay/rules-under.ts';
import { type CaseFile, readCase } from '../cases/case-file.ts';
import type { Context } from '../context.ts';
import { kindOf } from '../files/files.ts';
import { shownPath } from '../files/paths.ts';
import type { NamedRuleset } from '../rules/named-ruleset.ts';
import { goneThrough, type PlanCase } from './replay-case.ts';

/** What two rule sets do to stored cases. */
export interface EffectOnCases {
  readonly cases: readonly PlanCase[];
  readonly report: ReplayReport;
  /** Cases of other processes or municipalities. */
  readonly others: number;
}

/** The case logs that are named: files, and folders with all the `.jsonl` files in them. */
export function caseFiles(named: readonly string[], context: Context): readonly CaseFile[] {
  return named.flatMap((each) => {
    const whole = path.resolve(context.cwd, each);
    if (kindOf(whole, shownPath(whole, context.cwd)) !== 'folder') return [readCase(each, context)];
    return readdirSync(whole, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.jsonl'))
      .toSorted()
      .map((name) => readCase(path.join(whole, name), context));
  });
}

/** Every case gone through with one rule set and with the other; what cannot be gone through says why. */
export function effectOnCases(
  files: readonly CaseFile[],
  before: NamedRuleset,
  after: NamedRuleset,
): EffectOnCases {
  const concerned = files.filter((file) => isConcerned(file, before.ruleset, after.ruleset));
  const cases = concerned.map((file) =>
    goneThrough(file, { own: rulesWith(before), other: rulesWith(after) }),
  );
  const reports = cases.map((one) => (one.result ? reportOf(one.result) : unreadReport));
  return { cases, report: mergeReports(reports), others: files.length - concerned.length };
}

/** A file that cannot be read is told of, whatever case it holds. */
function isConcerned(file: CaseFile, before: Ruleset, after: Ruleset): boolean {
  const process = processOf(file.events[0]?.process ?? '');
  const opening = process && file.events.find(({ type }) => type === process.opening);
  if (!process || !opening || file.issues.length > 0) return true;
  const { municipality } = process.selection(opening);
  return [before, after].every(
    (ruleset) =>
      (ruleset.process === undefined || ruleset.process === process.code) &&
      (before.municipality !== after.municipality ||
        ruleset.municipality === undefined ||
        short(ruleset.municipality) === short(municipality)),
  );
}

/** The rules of any case with this version of a rule set; a case from another time is judged on the nearest day in it. */
function rulesWith({ ruleset, library }: NamedRuleset): RulesFor {
  const { name, version, inForceFrom, inForceTo } = ruleset;
  return ({ process, municipality, date, facts }) => {
    const known = registeredProcess(process);
    const since = date < inForceFrom ? inForceFrom : date;
    const on = inForceTo !== undefined && since > inForceTo ? inForceTo : since;
    return rulesInForce(library, known.vocabulary, {
      process,
      municipality: ruleset.municipality ?? municipality,
      on,
      versions: { [name.da]: version },
      ...(facts && { facts }),
    });
  };
}
