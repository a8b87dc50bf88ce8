import path from 'node:path';
import type { Command } from 'commander';
import { type ListRow, readPoliceList } from '../../register/police-list.ts';
import { sheetOf } from '../../register/sheet.ts';
import { type Triage, triageOf } from '../../register/triage.ts';
import { formatOption } from '../command-line/choice.ts';
import { pastDateOption } from '../command-line/dates.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { readBytes } from '../files/files.ts';
import { shownPath } from '../files/paths.ts';
import { type Intake, intakeJson, intakeText } from '../output/intake.ts';
import { rulesForCase } from '../rules/case-rules.ts';
import { municipalityNamed } from '../rules/municipalities.ts';
import { soundLibrary } from '../rules/rule-library.ts';
import { ProgressBar } from '../terminal/progress.ts';

const FORMATS = ['full', 'json'] as const;

interface Options {
  readonly municipality: string;
  readonly received?: string;
}

/** `samraad intake LIST`: each row of a police list under the municipality's rules on its day of receipt. */
export function registerIntake(program: Command, shell: Shell): void {
  const { help, intake } = shell.texts;
  program
    .command('intake')
    .description(intake.help.intake)
    .argument('<list>', intake.help.list)
    .requiredOption('--municipality <name>', help.municipality)
    .option('--received <date>', intake.help.received)
    .addOption(formatOption(FORMATS, shell.texts))
    .action(async (list: string, options: Options, command: Command) => {
      process.exitCode = await runIntake(contextOf(shell, command, FORMATS), list, options);
    });
}

async function runIntake(context: Context, named: string, options: Options): Promise<ExitCode> {
  const { today, cwd } = context;
  const received =
    options.received === undefined ? today : pastDateOption('--received', options.received, today);
  const file = path.resolve(cwd, named);
  const shown = shownPath(file, cwd);
  const sheet = await sheetOf(readBytes(file, shown));
  if (sheet === undefined) throw new CannotDo(({ intake }) => intake.errors.notList(shown));
  const library = soundLibrary(context);
  const municipality = municipalityNamed(options.municipality, library);

  const rulesFor = rulesForCase(library, { municipality }, shown);
  const { facts } = rulesFor({ process: 'network-council', municipality, date: received });
  const offenceFacts = facts.filter(({ groups }) => groups.includes('offence'));
  const list = readPoliceList(sheet, offenceFacts, received);
  if (list === undefined) {
    throw new CannotDo(({ intake }) => intake.errors.wrongColumns(sheet.head.join(', ')), shown);
  }
  const triaged = (row: ListRow): Triage | undefined =>
    row.notice && triageOf(row.notice, municipality, rulesFor);
  const bar = new ProgressBar(context.texts, process.stderr);
  const rows = list.rows.map((row, done) => {
    bar.show({ done, total: list.rows.length, before: 0 });
    return { ...row, triage: triaged(row) };
  });
  bar.clear();
  const result: Intake = { municipality, rows, unused: list.unused, isWindowsText: sheet.isWindowsText };
  context.out(context.format === 'json' ? intakeJson(result, context) : intakeText(result, context));
  const settled = rows.every(({ triage }) => triage && triage.decision !== 'UNDETERMINED');
  return settled ? EXIT.fine : EXIT.findings;
}
