import type { Command } from 'commander';
import { courseOf } from '../../case/course-of.ts';
import { recordedOf } from '../../case/recorded.ts';
import { type CaseFile, readCase, soundCase } from '../cases/case-file.ts';
import { refuseWithoutDecisions } from '../cases/deciding-process.ts';
import { formatOption } from '../command-line/choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Atlas, atlasJson, atlasText, type Place } from '../output/atlas.ts';
import { rulesForCase } from '../rules/case-rules.ts';
import { soundLibrary } from '../rules/rule-library.ts';

const FORMATS = ['full', 'json'] as const;

/** `samraad atlas CASE`: what the rules of every municipality make of one case, and which line decides it there. */
export function registerAtlas(program: Command, shell: Shell): void {
  const { help } = shell.texts.compare;
  program
    .command('atlas')
    .description(help.atlas)
    .argument('<case>', help.caseFile)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((path: string, _options: object, command: Command) => {
      const context = contextOf(shell, command, FORMATS);
      process.exitCode = atlas(context, soundCase(readCase(path, context)));
    });
}

function atlas(context: Context, file: CaseFile): ExitCode {
  const library = soundLibrary(context);
  const own = courseOf(file.events, rulesForCase(library, {}, file.shown));
  refuseWithoutDecisions(own.process, context, file.shown);
  const municipalities = [
    ...new Set(
      library.rulesets.flatMap(({ municipality, process }) =>
        municipality !== undefined && (process === undefined || process === own.process) ? municipality : [],
      ),
    ),
  ];
  const places = municipalities.sort().map((municipality): Place => {
    const isOwn = municipality === own.municipality;
    const course = isOwn ? own : courseOf(file.events, rulesForCase(library, { municipality }, file.shown));
    const decisions = course.steps.flatMap(({ event, taken }) =>
      taken ? [{ seq: event.seq, on: event.on, decision: recordedOf(taken) }] : [],
    );
    return { municipality, isOwn, decisions };
  });
  if (places.every(({ decisions }) => decisions.length === 0)) {
    throw new CannotDo(({ compare }) => compare.errors.noDecision(), file.shown);
  }
  const answers = places.map(({ decisions }) =>
    decisions.map(({ seq, decision: { code, ground } }) => `${seq} ${code} ${ground ?? ''}`).join('\n'),
  );
  const result: Atlas = {
    name: file.events[0]?.case ?? file.shown,
    process: own.process,
    places,
    same: new Set(answers).size === 1,
  };
  context.out(context.format === 'json' ? atlasJson(result) : atlasText(result, context));
  return result.same ? EXIT.fine : EXIT.findings;
}
