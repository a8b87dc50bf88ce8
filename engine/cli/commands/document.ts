import type { Command } from 'commander';
import { nearest, type RulesInForce, type TemplateRule } from '../../../dsl/index.ts';
import { courseOf } from '../../case/course-of.ts';
import { rulesOf } from '../../case/rules-of.ts';
import { type CaseAtStep, draftOf, readiness, readyStep, templateNamed } from '../../documents/draft.ts';
import { registeredProcess, vocabularies } from '../../process/registry.ts';
import { readCase, soundCase } from '../cases/case-file.ts';
import { formatOption } from '../command-line/choice.ts';
import { isNamed, namesOf } from '../command-line/naming.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { draftJson, draftText, kindsJson, kindsText } from '../output/document.ts';
import { rulesForCase } from '../rules/case-rules.ts';
import { soundLibrary } from '../rules/rule-library.ts';

const FORMATS = ['full', 'json'] as const;

interface Options {
  readonly step?: string;
}

/** `samraad document KIND CASE`: the draft of a letter or a paper; without arguments, the kinds there are. */
export function registerDocument(program: Command, shell: Shell): void {
  const { help } = shell.texts.document;
  program
    .command('document')
    .description(help.document)
    .argument('[kind]', help.kind)
    .argument('[case]', shell.texts.compare.help.caseFile)
    .option('--step <number>', help.step)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((kind: string | undefined, path: string | undefined, options: Options, command: Command) => {
      const context = contextOf(shell, command, FORMATS);
      if (kind === undefined) listKinds(context);
      else if (path === undefined) throw new CannotDo(({ document }) => document.errors.noCase(kind));
      else writeDraft(kind, path, options, context);
    });
}

function listKinds(context: Context): void {
  const { rulesets } = soundLibrary(context);
  context.out(context.format === 'json' ? kindsJson(rulesets) : kindsText(rulesets, context));
}

function writeDraft(kind: string, path: string, options: Options, context: Context): void {
  const file = soundCase(readCase(path, context));
  const library = soundLibrary(context);
  const rulesFor = rulesForCase(library, {}, file.shown);
  const course = courseOf(file.events, rulesFor);
  const process = registeredProcess(course.process);
  const rules = rulesOf(course, rulesFor);
  if (rules === undefined) throw new CannotDo(({ document }) => document.errors.notOpened(), file.shown);

  const template = templateNamed(kind, rules) ?? refuseKind(kind, rules, course.process, context);
  const step = options.step === undefined ? undefined : stepOption(options.step, course.steps.length);
  const at: CaseAtStep = { process, course, rules, ...(step !== undefined && { step }) };
  refuseTooEarly(template, at, file.shown, context);
  const draft = draftOf(template, at);
  context.out(context.format === 'json' ? draftJson(draft) : draftText(draft, context));
}

function refuseKind(kind: string, rules: RulesInForce, own: string, context: Context): never {
  const { language } = context;
  const known = rules.templates.map(({ name }) => name[language]);
  const owner = soundLibrary(context).rulesets.find(({ templates }) =>
    templates.some((template) => isNamed(template, kind)),
  )?.process;
  const nameOf = (process: string): string =>
    vocabularies.find(({ code }) => code === process)?.name[language] ?? process;
  if (owner !== undefined && owner !== own) {
    throw new CannotDo(({ document }) =>
      document.errors.otherProcess(kind, nameOf(owner), nameOf(own), known),
    );
  }
  throw new CannotDo(({ document }) =>
    document.errors.unknownKind(kind, nearest(kind, rules.templates.flatMap(namesOf)), known),
  );
}

function refuseTooEarly(template: TemplateRule, at: CaseAtStep, place: string, { language }: Context): void {
  const judged = readiness(template, at);
  if (judged?.outcome !== 'not_met') return;
  const step = readyStep(template, at);
  const condition = judged.trace.text[language];
  throw new CannotDo(
    ({ document }) => document.errors.notReady(template.name[language], condition, step),
    place,
  );
}

function stepOption(written: string, last: number): number {
  const step = /^[1-9]\d{0,5}$/.test(written) ? Number(written) : 0;
  if (step === 0 || step > last) throw new CannotDo(({ document }) => document.errors.noStep(written, last));
  return step;
}
