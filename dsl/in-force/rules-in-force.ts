/** The rules in force for a case, and the questions they answer about it. */

import { isClosed, namedClosedDay } from '../evaluate/calendar.ts';
import type { Watch } from '../evaluate/condition.ts';
import { type Environment, limitOn } from '../evaluate/environment.ts';
import { explainedOnDemand } from '../evaluate/on-demand.ts';
import type { CaseFacts } from '../facts.ts';
import type { RuleLibrary } from '../load/library.ts';
import type { FactModel, Ruleset } from '../model.ts';
import { dayNumber } from '../values/civil-date.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
import { askingUnder } from './asking.ts';
import { isDecidedBy } from './decided-by.ts';
import { checkRule, dutyRule } from './duty-rule.ts';
import { byCode, environmentOf } from './environment.ts';
import { ledByFacts } from './led-by-facts.ts';
import type { FactInfo, RulesInForce, UsedRuleset } from './rules.ts';
import type { Selection } from './selection.ts';
import { templateRule } from './template-rule.ts';
import type { VersionReason } from './transitions.ts';

/**
 * The rules in force for a case.
 *
 * @param vocabulary what the process brings; its facts and choices can be asked for like those of rule files
 * @param watch is told of every condition of a duty or a check that is asked
 */
export function rulesInForce(
  library: RuleLibrary,
  vocabulary: ProcessVocabulary,
  selection: Selection,
  watch?: Watch,
): RulesInForce {
  const { rulesets, why } = ledByFacts(library, vocabulary, selection);
  const environment = environmentOf(rulesets, vocabulary, selection.on);
  const duties = byCode(rulesets.map((ruleset) => ruleset.duties));
  const checks = byCode(rulesets.map((ruleset) => ruleset.checks));
  const templates = byCode(rulesets.map((ruleset) => ruleset.templates));
  const asking = askingUnder(environment, watch);
  const { ask, askOutcome } = asking;
  const outer = (code: string, facts: CaseFacts, record: string | undefined) => ({
    environment,
    facts,
    records: asking.lookingAt(environment.concepts.get(code)?.concerns, record, facts),
  });
  return {
    rulesets: rulesets.map((ruleset) => usedRuleset(ruleset, selection.on, why.get(ruleset))),
    hasTransitions: rulesets.some(({ transitions }) => transitions.length > 0),
    duties: [...duties.values()].map((model) => dutyRule(model, asking)),
    checks: [...checks.values()].map((model) => checkRule(model, asking)),
    templates: [...templates.values()].map((model) => templateRule(model, asking)),
    deadlineCodes: [...environment.deadlines.keys()],
    conceptCodes: [...environment.concepts.keys()],
    facts: [...environment.facts.values()].map((fact) => factInfo(fact, environment)),
    definitions: { environment, duties, checks },
    concept: (code, facts, record) => {
      const asked = outer(code, facts, record);
      return explainedOnDemand(askOutcome(code, asked), () => ask(code, asked));
    },
    isDecidedBy: (because, code, facts, record) => {
      const concept = environment.concepts.get(code);
      const asked = outer(code, facts, record);
      return concept !== undefined && isDecidedBy(because, ask(code, asked).trace, concept, asked, ask);
    },
    deadline: (code, facts) => asking.deadline(code, facts),
    limit: (code) => {
      const limit = environment.limits.get(code);
      return limit && limitOn(limit, selection.on)?.value;
    },
    closedDay: (date) => {
      const day = dayNumber(date);
      const calendar = [...environment.calendars.values()].find((each) => isClosed(day, each));
      const name = calendar && namedClosedDay(day, calendar);
      return calendar && { ...(name && { name }) };
    },
  };
}

function usedRuleset(ruleset: Ruleset, selectedOn: string, why: VersionReason | undefined): UsedRuleset {
  return {
    name: ruleset.name,
    level: ruleset.level,
    ...(ruleset.municipality !== undefined && { municipality: ruleset.municipality }),
    version: ruleset.version,
    hash: ruleset.hash,
    file: ruleset.origin.source.path,
    selectedBy: ruleset.selectedBy.name,
    selectedOn,
    ...(why && { why }),
  };
}

function factInfo({ code, name, type, groups }: FactModel, { choices }: Environment): FactInfo {
  const choice = type.kind === 'choice' || type.kind === 'set' ? choices.get(type.choice) : undefined;
  return { code, name, type, groups, ...(choice && { options: choice.options }) };
}
