import type { Command } from 'commander';
import {
  type CaseFacts,
  type Ruleset,
  type RulesInForce,
  rulesInForce,
  selectRulesets,
} from '../../../dsl/index.ts';
import { vocabularies } from '../../process/registry.ts';
import { readFacts } from '../cases/facts-file.ts';
import { formatOption } from '../command-line/choice.ts';
import { todayInDenmark } from '../command-line/dates.ts';
import { vocabularyNamed } from '../command-line/processes.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { readText } from '../files/files.ts';
import { shownPath } from '../files/paths.ts';
import { type Answer, answerJson, answerText } from '../output/answer.ts';
import { valueText } from '../output/value-text.ts';
import { municipalityNamed } from '../rules/municipalities.ts';
import { soundLibrary } from '../rules/rule-library.ts';
import { type Asked, askedNamed, canAsk } from '../rules/rule-names.ts';

const FORMATS = ['full', 'json'] as const;

interface Options {
  readonly municipality: string;
  readonly facts: string;
  readonly record?: string;
  readonly process?: string;
}

/** `samraad evaluate NAME`: what the rules make of some facts, without a case. */
export function registerEvaluate(program: Command, shell: Shell): void {
  const { help } = shell.texts;
  program
    .command('evaluate')
    .description(help.evaluate)
    .argument('<name>', help.conceptName)
    .requiredOption('--municipality <name>', help.municipality)
    .requiredOption('--facts <file>', help.facts)
    .option('--record <id>', help.record)
    .option('--process <name>', help.process)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((name: string, options: Options, command: Command) => {
      const context = contextOf(shell, command, FORMATS);
      const answer = evaluate(context, name, options);
      context.out(context.format === 'json' ? answerJson(answer) : answerText(answer, context));
      if (context.today > todayInDenmark(new Date())) {
        const { errors, words } = context.texts;
        context.say(`${errors.note}: ${words.futureDate(context.today)}\n`);
      }
    });
}

function evaluate(context: Context, name: string, options: Options): Answer {
  const library = soundLibrary(context);
  const municipality = municipalityNamed(options.municipality, library);
  const date = context.today;
  const chosen = options.process === undefined ? vocabularies : [vocabularyNamed(options.process)];
  const candidates = chosen.map((vocabulary) => {
    const selection = { process: vocabulary.code, municipality, on: date };
    return { vocabulary, selection, rulesets: selectRulesets(library, selection) };
  });
  const withRules = candidates.filter(({ rulesets }) => rulesets.length > 0);
  const found = withRules.find(({ rulesets }) => canAsk(name, rulesets)) ?? withRules[0];
  if (found === undefined) throw new CannotDo(({ errors }) => errors.noRulesThatDay(municipality, date));

  const asked = askedNamed(name, found.rulesets, library.rulesets);
  const inForce = rulesInForce(library, found.vocabulary, found.selection);
  const shown = shownPath(options.facts, context.cwd);
  const facts = readFacts(readText(options.facts, shown), shown, inForce);
  const rules = inForce.hasTransitions
    ? rulesInForce(library, found.vocabulary, { ...found.selection, facts })
    : inForce;
  const answer = { asked, municipality, date, rulesets: rules.rulesets };
  if (asked.kind === 'limit') return { ...answer, ...limitOf(asked, rules, found.rulesets, context) };
  return { ...answer, ...answerOf(asked, rules, facts, options.record) };
}

function limitOf(
  { code }: Asked,
  rules: RulesInForce,
  rulesets: readonly Ruleset[],
  context: Context,
): Pick<Answer, 'limit'> {
  const value = rules.limit(code);
  const type = rulesets.flatMap(({ limits }) => limits).findLast((limit) => limit.code === code)?.type;
  if (value === undefined || type === undefined) return {};
  return { limit: { value, display: valueText(value, type, rulesets, context) } };
}

function answerOf(
  { code, kind, concerns }: Asked,
  rules: RulesInForce,
  facts: CaseFacts,
  wanted: string | undefined,
): Pick<Answer, 'evaluation' | 'deadline' | 'record'> {
  if (kind === 'deadline') return { deadline: rules.deadline(code, facts) };
  if (concerns === undefined) return { evaluation: rules.concept(code, facts) };
  const record = chosenRecord(concerns, facts, wanted);
  return { evaluation: rules.concept(code, facts, record), record };
}

function chosenRecord(group: string, facts: CaseFacts, wanted: string | undefined): string {
  const records = (facts.groups[group]?.records ?? []).map(({ id }) => id);
  if (wanted !== undefined && !records.includes(wanted)) {
    throw new CannotDo(({ errors }) => errors.unknownRecord(wanted, records));
  }
  const [first] = records;
  if (first === undefined) throw new CannotDo(({ errors }) => errors.noRecord(group));
  if (wanted === undefined && records.length > 1)
    throw new CannotDo(({ errors }) => errors.whichRecord(records));
  return wanted ?? first;
}
