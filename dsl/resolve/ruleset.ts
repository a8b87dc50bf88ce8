/** One rule file with everything in it resolved. */
import type { RuleFile } from '../ast.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Ruleset, TransitionModel } from '../model.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
import { holdToBinding } from './binding.ts';
import { resolveCalendar } from './calendar.ts';
import { resolveCheck } from './check.ts';
import { resolveConcept } from './concept.ts';
import { refuseCycles, refuseLongChains } from './concept-cycles.ts';
import { resolveCondition } from './condition.ts';
import { holdToWording, resolveConfirmations } from './confirmations.ts';
import { resolveDeadline } from './deadline.ts';
import { declareNames } from './declare.ts';
import { resolveDuty } from './duty.ts';
import { choiceModel, factModel, groupModel } from './facts.ts';
import type { HeaderFacts } from './header.ts';
import { resolveLimit } from './limit.ts';
import { findingsOf, normsInSight } from './norms.ts';
import { declareRelations } from './relations.ts';
import { Resolution } from './resolution.ts';
import { resolveScenario } from './scenario.ts';
import { sourceLines } from './sources.ts';
import type { Scope } from './symbols.ts';
import { resolveTemplate } from './template.ts';
import { resolveTestTable } from './test-table.ts';
import { resolveTest } from './tests.ts';

export interface RulesetInput {
  readonly file: RuleFile;
  readonly header: HeaderFacts;
  /** The names in sight; the file's own are added to it. */
  readonly scope: Scope;
  readonly buildsOn: readonly Ruleset[];
  readonly process: ProcessVocabulary | undefined;
  readonly hash: string;
}

function transitionsOf({ header }: HeaderFacts, resolution: Resolution): readonly TransitionModel[] {
  return header.clauses.flatMap((clause) => {
    if (clause.kind !== 'transition_when') return [];
    const condition = resolveCondition(clause.condition, [], resolution);
    return condition ? [{ condition, version: clause.version, span: clause.span }] : [];
  });
}

/** Everything of a file in one pass; a declaration with an error is left out and reported. */
export function resolveRuleset(input: RulesetInput): {
  readonly ruleset?: Ruleset;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { file, header, scope } = input;
  const resolution = new Resolution(file, scope);
  for (const name of [...header.header.head.forms, ...header.header.head.label]) {
    const forms = { da: [header.name.da], en: [header.name.en] };
    resolution.bind(name, { kind: 'ruleset', code: header.name.en, forms });
  }
  declareNames(resolution);
  declareRelations(resolution);
  holdToWording(file, resolution);
  resolveConfirmations(file, resolution);
  const selectedBy = resolution.lookUp(header.selectedBy, 'fact');
  if (selectedBy?.type && selectedBy.type.kind !== 'date') {
    resolution.report('R050', header.selectedBy.span, { expected: 'date', found: selectedBy.type.kind });
  }
  if (header.process && input.process) {
    const { code, name } = input.process;
    resolution.bind(header.process, { kind: 'process', code, forms: { da: [name.da], en: [name.en] } });
  }
  for (const base of header.buildsOn) {
    const found = input.buildsOn.find(
      ({ name, version }) =>
        version === base.version &&
        [name.da, name.en].some((text) => text.toLowerCase() === base.name.text.toLowerCase()),
    );
    if (found) {
      resolution.bind(base.name, {
        kind: 'ruleset',
        code: found.name.en,
        forms: { da: [found.name.da], en: [found.name.en] },
      });
    }
  }
  const of = <K extends RuleFile['declarations'][number]['kind']>(kind: K) =>
    file.declarations.filter(
      (declaration): declaration is Extract<RuleFile['declarations'][number], { kind: K }> =>
        declaration.kind === kind,
    );
  const found = <D, M>(
    declarations: readonly D[],
    resolve: (declaration: D, resolution: Resolution) => M | undefined,
  ): M[] => declarations.flatMap((declaration) => resolve(declaration, resolution) ?? []);

  for (const declaration of [...of('fact'), ...of('choice')]) {
    for (const clause of declaration.clauses)
      if (clause.kind === 'comes_from') resolution.lookUp(clause.from, 'role');
  }
  const duties = found(of('duty'), resolveDuty);
  const checks = found(of('check'), resolveCheck);
  const norms = normsInSight({ duties, checks, buildsOn: input.buildsOn });
  const defined: Omit<Ruleset, 'selectedBy' | 'scenarios'> = {
    name: header.name,
    level: header.level,
    ...(header.municipality !== undefined && { municipality: header.municipality }),
    ...(input.process && { process: input.process.code }),
    version: header.version,
    inForceFrom: header.inForceFrom,
    ...(header.inForceTo !== undefined && { inForceTo: header.inForceTo }),
    ...(header.replaces !== undefined && { replaces: header.replaces }),
    transitions: transitionsOf(header, resolution),
    buildsOn: input.buildsOn,
    hash: input.hash,
    origin: resolution.origin(header.header.span),
    sources: sourceLines(header.header.clauses, file.language),
    facts: scope
      .all('fact')
      .filter((symbol) => symbol.declared?.source === file.source)
      .map((symbol) => factModel(symbol, resolution)),
    choices: found(of('choice'), choiceModel),
    groups: found(of('group'), groupModel),
    limits: found(of('limit'), resolveLimit),
    concepts: found(of('concept'), resolveConcept),
    calendars: found(of('calendar'), resolveCalendar),
    deadlines: found(of('deadline'), resolveDeadline),
    duties,
    checks,
    templates: found(of('template'), resolveTemplate),
    tests: [
      ...of('test').map((declaration) => resolveTest(declaration, norms, resolution)),
      ...of('test_table').flatMap((declaration) => resolveTestTable(declaration, norms, resolution)),
    ],
  };
  const setting = {
    process: input.process,
    municipality: header.municipality,
    // The engine itself reports findings too.
    findings: new Set([...findingsOf(norms), ...(input.process?.findings ?? [])]),
  };
  const scenarios = of('scenario').flatMap(
    (declaration) => resolveScenario(declaration, setting, resolution) ?? [],
  );
  const ruleset: Omit<Ruleset, 'selectedBy'> = { ...defined, scenarios };
  holdToBinding(ruleset.concepts, input.buildsOn, resolution);
  refuseCycles(ruleset.concepts, input.buildsOn, resolution);
  refuseLongChains(ruleset.concepts, input.buildsOn, resolution);
  return {
    ...(selectedBy && { ruleset: { ...ruleset, selectedBy: resolution.factRef(selectedBy) } }),
    diagnostics: resolution.diagnostics,
  };
}
