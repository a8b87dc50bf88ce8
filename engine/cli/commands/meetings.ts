import type { Command } from 'commander';
import { meetingProcess, meetingReports } from '../../audit/meetings.ts';
import { courseOf } from '../../case/course-of.ts';
import { rulesOf } from '../../case/rules-of.ts';
import { readCase, soundCase } from '../cases/case-file.ts';
import { formatOption } from '../command-line/choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { meetingsJson, meetingsText } from '../output/meetings.ts';
import { rulesForCase } from '../rules/case-rules.ts';
import { soundLibrary } from '../rules/rule-library.ts';

const FORMATS = ['full', 'json'] as const;

/** `samraad meetings CASE…`: how many inclusive network meetings there were, what they cost, and how they were held. */
export function registerMeetings(program: Command, shell: Shell): void {
  const { help } = shell.texts.meetings;
  program
    .command('meetings')
    .description(help.meetings)
    .argument('<case...>', help.cases)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((paths: string[], _options: object, command: Command) => {
      meetings(contextOf(shell, command, FORMATS), paths);
    });
}

function meetings(context: Context, paths: readonly string[]): void {
  const files = paths.map((path) => readCase(path, context));
  const library = soundLibrary(context);
  const cases = files.flatMap((file) => {
    if (soundCase(file).events[0]?.process !== meetingProcess) return [];
    const rulesFor = rulesForCase(library, {}, file.shown);
    const course = courseOf(file.events, rulesFor);
    const rules = rulesOf(course, rulesFor);
    return rules === undefined ? [] : [{ course, rules }];
  });
  if (cases.length === 0) throw new CannotDo((texts) => texts.meetings.errors.none());
  const others = files.length - cases.length;
  if (others > 0) context.say(`${context.texts.meetings.leftOut(others)}\n`);
  const reports = meetingReports(cases);
  context.out(context.format === 'json' ? meetingsJson(reports, context) : meetingsText(reports, context));
}
