import type { Command } from 'commander';
import {
  citationIndex,
  definitionsOf,
  diagnosticCodes,
  isWithin,
  meaningIn,
  nearest,
  readProvision,
} from '../../../dsl/index.ts';
import { courseOf } from '../../case/course-of.ts';
import { registeredProcess } from '../../process/registry.ts';
import { readCase, soundCase } from '../cases/case-file.ts';
import { refuseWithoutDecisions } from '../cases/deciding-process.ts';
import { formatOption } from '../command-line/choice.ts';
import { isNamed, namesOf } from '../command-line/naming.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { citedJson, citedText } from '../output/explain/cited.ts';
import { definitionsJson, definitionsText } from '../output/explain/definitions.ts';
import { diagnosticPage, pageJson, pageText } from '../output/explain/diagnostic-page.ts';
import { type Draft, draftJson, draftText } from '../output/explain/explanation.ts';
import { meaningJson, meaningText } from '../output/explain/meaning.ts';
import { rulesForCase } from '../rules/case-rules.ts';
import { refuseBroken } from '../rules/refuse-broken.ts';
import { libraryWith, soundLibrary } from '../rules/rule-library.ts';

const FORMATS = ['full', 'json'] as const;

interface Options {
  readonly decision?: string;
}

/**
 * `samraad explain CODE`: what a message about a rule file means, and what to do. `samraad explain "serviceloven § 57 c"`:
 * the rules that cite it. `samraad explain CASE`: the draft of the reasons for a decision. `samraad explain NAME`: a concept
 * with its exceptions. `samraad explain FILE:LINE`: what stands there.
 */
export function registerExplain(program: Command, shell: Shell): void {
  const { help } = shell.texts;
  program
    .command('explain')
    .description(help.explain)
    .argument('<code-or-case>', help.codeOrCase)
    .option('--decision <number>', help.decision)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((written: string, options: Options, command: Command) => {
      const context = contextOf(shell, command, FORMATS);
      const place = PLACE.exec(written);
      if (place) explainPlace(place[1] ?? '', Number(place[2]), context);
      else if (written.includes('§')) explainProvision(written, context);
      else if (isCode(written)) explainCode(written, context);
      else if (isWord(written)) explainConcept(written, context);
      else explainCase(written, options, context);
    });
}

/** `R041`, or what comes near to it. */
function isCode(written: string): boolean {
  return /^[a-z]\d\w{0,4}$/i.test(written);
}

/** A word without a dot or a folder: the name of a case file has at least a dot. */
function isWord(written: string): boolean {
  return /^[^./\\]*$/.test(written);
}

/** `rules/fjordby/alvorlig-kriminalitet-1.regel:35` */
const PLACE = /^(.+\.regel):(\d{1,6})(?::\d+)?$/;

/** A line of a rule file: what its short forms say in full, and what its names stand for. */
function explainPlace(path: string, line: number, context: Context): void {
  const { named, library } = libraryWith(context, [path]);
  refuseBroken(library.diagnostics, context);
  const ruleset = library.rulesets.find(({ origin }) => origin.source.path === named[0]?.path);
  const lines = named[0]?.text.split('\n') ?? [];
  const start = lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0);
  const end = start + (lines[line - 1]?.length ?? 0);
  const meaning = ruleset && line <= lines.length ? meaningIn(ruleset, { start, end }) : undefined;
  if (!meaning || meaning.names.length + meaning.shortForms.length === 0) {
    throw new CannotDo(({ explain }) => explain.nothingThere(`${path}:${line}`));
  }
  context.out(context.format === 'json' ? meaningJson(meaning) : meaningText(meaning, context));
}

/** A concept by name or code: every definition of it, as the tree of its exceptions. */
function explainConcept(written: string, context: Context): void {
  const { rulesets } = soundLibrary(context);
  const concepts = rulesets.flatMap((ruleset) => ruleset.concepts);
  const found = concepts.find((concept) => isNamed(concept, written));
  if (!found) {
    const meant = nearest(written, concepts.flatMap(namesOf));
    throw new CannotDo(({ errors }) => errors.nothingToExplain(written, meant));
  }
  const definitions = definitionsOf(found.fills ?? found.departsFrom ?? found.code, rulesets);
  context.out(
    context.format === 'json' ? definitionsJson(definitions) : definitionsText(definitions, context),
  );
}

function explainCode(written: string, context: Context): void {
  const code = written.toUpperCase();
  if (!diagnosticCodes.includes(code)) {
    throw new CannotDo(({ errors }) => errors.unknownCode(written, nearest(code, diagnosticCodes)));
  }
  const page = diagnosticPage(code, context);
  context.out(context.format === 'json' ? pageJson(page) : pageText(page, context));
}

function explainProvision(written: string, context: Context): void {
  const wanted = readProvision(written);
  if (wanted === undefined) throw new CannotDo(({ errors }) => errors.notProvision(written));
  const index = citationIndex(soundLibrary(context).files.map(({ file }) => file));
  const cited = index.filter((provision) => isWithin(provision, wanted));
  if (cited.length === 0) {
    const acts = index.map(({ act }) => act);
    const meant = acts.includes(wanted.act) ? undefined : nearest(wanted.act, acts);
    throw new CannotDo(({ errors }) => errors.citedNowhere(written, meant));
  }
  context.out(context.format === 'json' ? citedJson(cited) : citedText(cited, context));
}

function explainCase(path: string, { decision }: Options, context: Context): void {
  const file = soundCase(readCase(path, context));
  const course = courseOf(file.events, rulesForCase(soundLibrary(context), {}, file.shown));
  const known = registeredProcess(course.process);

  const steps = course.steps.filter(({ taken }) => taken !== undefined);
  refuseWithoutDecisions(course.process, context, file.shown);
  if (steps.length === 0) throw new CannotDo(({ errors }) => errors.noDecisions(), file.shown);
  const number = decision === undefined ? steps.length : Number(decision);
  const step = steps[number - 1];
  if (!step?.taken || (decision !== undefined && !/^[1-9]\d{0,5}$/.test(decision))) {
    throw new CannotDo(({ errors }) => errors.noDecision(decision ?? '', steps.length), file.shown);
  }
  const draft: Draft = { course, process: known, step, decision: step.taken, number, of: steps.length };
  context.out(context.format === 'json' ? draftJson(draft, context) : draftText(draft, context));
}
