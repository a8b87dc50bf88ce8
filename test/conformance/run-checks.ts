/** Executes the checks of the conformance data against the real product. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type {
  BreachCheck,
  Check,
  CommandCheck,
  DeadlineCheck,
  LimitCheck,
  OutcomeCheck,
  Row,
  RulesCheck,
  SuiteCheck,
} from './check.ts';
import { caseFacts, factTable, readLibrary, records, rulesOn } from './product.ts';
import { courseProblems, decidedBy, same } from './run-course.ts';
import { figureProblems, tableProblems } from './run-figures.ts';
import { conceptProblems, dutyLifeProblems, findingProblems, rulesOf } from './run-norms.ts';
import { scenarioProblems } from './run-scenario-check.ts';

/** What is wrong; empty when the check holds. An exception of the product is a problem of the check. */
export function problemsOf(check: Check): readonly string[] {
  try {
    return run(check);
  } catch (error) {
    return [`${check.kind}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function run(check: Check): readonly string[] {
  switch (check.kind) {
    case 'outcome':
      return outcomeProblems(check);
    case 'deadline':
      return deadlineProblems(check);
    case 'limit':
      return limitProblems(check);
    case 'breach':
      return breachProblems(check);
    case 'finding':
      return findingProblems(check);
    case 'duty-life':
      return dutyLifeProblems(check);
    case 'concept':
      return conceptProblems(check);
    case 'course':
      return courseProblems(check);
    case 'rules':
      return rulesProblems(check);
    case 'command':
      return commandProblems(check);
    case 'scenario':
      return scenarioProblems(check);
    case 'figure':
      return figureProblems(check);
    case 'table':
      return tableProblems(check);
    case 'suite':
      return suiteProblems(check);
  }
}

function outcomeProblems(check: OutcomeCheck): readonly string[] {
  const rules = rulesOn(check.municipality, check.on);
  const earlier = check.earlier ?? { complete: true, offences: [] };
  const facts = {
    facts: factTable({ receivedOn: check.on, ...check.facts }),
    groups: {
      offence: { complete: true, records: records('offence-', check.offences) },
      earlierOffence: { complete: earlier.complete, records: records('earlier-', earlier.offences) },
    },
  };
  const record = check.concept === 'seriousCrime' ? `offence-${check.offences.length}` : undefined;
  const evaluation = rules.concept(check.concept, facts, record);
  const { outcome } = evaluation;
  const undetermined = outcome === 'unknown' || outcome === 'discretion' ? 'undetermined' : outcome;
  const noticed = evaluation.notices.flatMap(({ missing }) => missing.map(({ code }) => code));
  const missing = new Set(evaluation.missing.map(({ code }) => code));
  const version = rules.rulesets.find(({ level }) => level === 'municipal')?.version;
  return [
    ...same('outcome', check.expect === 'undetermined' ? undetermined : outcome, check.expect),
    ...same('decided by', decidedBy(evaluation), check.decided),
    ...(check.notice !== undefined && !noticed.includes(check.notice)
      ? [`no notice names ${check.notice}`]
      : []),
    ...(check.missing ? same('missing facts', [...missing].sort(), [...check.missing].sort()) : []),
    ...same('version', version, check.version),
  ].map(
    (problem) => `${check.municipality}, ${JSON.stringify(check.offences.at(-1) ?? check.facts)}: ${problem}`,
  );
}

function deadlineProblems({ code, facts, expect }: DeadlineCheck): readonly string[] {
  const day = Object.values(facts).find((value) => typeof value === 'string');
  // The rules in force on the day from which it is counted, but never before § 57 c itself.
  const on = code === 'D-PRELIMINARY-PLAN' || day === undefined || day > '2014-10-01' ? day : '2014-10-01';
  const { due } = rulesOn('', String(on)).deadline(code, caseFacts(facts));
  return same(`${code} for ${JSON.stringify(facts)}`, due, expect);
}

function limitProblems({ process, municipality, on, code, expect }: LimitCheck): readonly string[] {
  const rules = process === undefined ? rulesOn(municipality, on) : rulesOf({ process, municipality, on });
  return same(`limit ${code}`, rules.limit(code) ?? null, expect);
}

function breachProblems({ duty, when, facts, expect }: BreachCheck): readonly string[] {
  const rule = rulesOn('', '2015-03-02').duties.find(({ code }) => code === duty);
  const found = rule?.breaches
    .filter((breach) => breach.when === when && breach.holds(caseFacts(facts)) === 'met')
    .map(({ code, strength }) => ({ code, strength }));
  return same(`${duty} ${when}`, found, [expect]);
}

function rulesProblems({ text, expectDiagnostic, only, names, fixed }: RulesCheck): readonly string[] {
  const path = 'proeve.regel';
  const found = readLibrary([{ path, text }]).diagnostics.filter(({ source }) => source.path === path);
  const wanted = found.find(({ code }) => code === expectDiagnostic);
  if (!wanted)
    return [`no ${expectDiagnostic}; there are: ${found.map(({ code }) => code).join(', ') || 'none'}`];
  const errors = found.filter(({ severity }) => severity === 'error');
  const mended = [...(wanted.fix?.edits ?? [])]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, edit) => now.slice(0, edit.span.start) + edit.text + now.slice(edit.span.end), text);
  return [
    ...(only
      ? same(
          'errors',
          errors.map(({ code }) => code),
          [expectDiagnostic],
        )
      : []),
    ...(names === undefined || Object.values(wanted.args).includes(names)
      ? []
      : [`${expectDiagnostic} does not name ${names}`]),
    ...same('text after the fix', mended, fixed),
  ];
}

function commandProblems({ args, exit, contains }: CommandCheck): readonly string[] {
  const run = spawnSync(process.execPath, ['.build/main.js', ...args], { encoding: 'utf8', input: '' });
  const output = run.stdout + run.stderr;
  return [
    ...same(`exit of samraad ${args.join(' ')}`, run.status, exit),
    ...contains
      .filter((text) => !output.includes(text))
      .map((text) => `samraad ${args.join(' ')} does not say ${text}`),
  ];
}

/** Here only that the test is there; whether it is green, the report asks vitest. */
function suiteProblems({ file, title }: SuiteCheck): readonly string[] {
  if (!existsSync(file)) return [`no file ${file}`];
  return readFileSync(file, 'utf8').includes(title) ? [] : [`${file} has no test "${title}"`];
}

export type Status = 'passed' | 'open' | 'failed';

export interface Verdict {
  readonly row: Row;
  readonly status: Status;
  readonly problems: readonly string[];
}

/** A row with checks and a reason why it is open is held to its checks, but does not count as passed. */
export function judge(row: Row, more: (check: Check) => readonly string[] = () => []): Verdict {
  const problems = row.checks.flatMap((check) => [...problemsOf(check), ...more(check)]);
  const stuck = row.checks.length === 0 && row.open === undefined ? ['neither checks nor a reason'] : [];
  const status = problems.length + stuck.length > 0 ? 'failed' : row.open === undefined ? 'passed' : 'open';
  return { row, status, problems: [...problems, ...stuck] };
}
