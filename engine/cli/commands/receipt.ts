import type { Command } from 'commander';
import * as z from 'zod';
import manifest from '../../../package.json' with { type: 'json' };
import { courseOf } from '../../case/course-of.ts';
import { processOf, vocabularies } from '../../process/registry.ts';
import { checkReceipt, type Receipt, receiptOf } from '../../replay/receipt.ts';
import { readCase, soundCase } from '../cases/case-file.ts';
import { refuseWithoutDecisions } from '../cases/deciding-process.ts';
import { formatOption } from '../command-line/choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { readText } from '../files/files.ts';
import { parseJson } from '../files/json-file.ts';
import { shownPath } from '../files/paths.ts';
import { jsonText } from '../output/json-text.ts';
import { rulesForCase } from '../rules/case-rules.ts';
import { soundLibrary } from '../rules/rule-library.ts';

const FORMATS = ['full', 'json'] as const;

interface Options {
  readonly decision?: string;
  readonly check?: boolean;
}

/**
 * `samraad receipt CASE`: a decision with everything it rests on, as JSON, word by word, since its hash stands over it.
 * `samraad receipt --check FILE`: does it hold?
 */
export function registerReceipt(program: Command, shell: Shell): void {
  const { help, receipt } = shell.texts;
  program
    .command('receipt')
    .description(receipt.help.receipt)
    .argument('<file>', receipt.help.file)
    .option('--decision <number>', help.decision)
    .option('--check', receipt.help.check)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((file: string, { decision, check }: Options, command: Command) => {
      const context = contextOf(shell, command, FORMATS);
      if (check) process.exitCode = tried(file, context);
      else shell.out(`${JSON.stringify(written(file, decision, context), undefined, 2)}\n`);
    });
}

function written(path: string, decision: string | undefined, context: Context): Receipt {
  const file = soundCase(readCase(path, context));
  const library = soundLibrary(context);
  const rulesFor = rulesForCase(library, {}, file.shown);
  const course = courseOf(file.events, rulesFor);
  refuseWithoutDecisions(course.process, context, file.shown);
  const deciding = course.steps.filter(({ taken }) => taken !== undefined);
  const number = decision === undefined ? deciding.length : Number(decision);
  const seq = deciding[number - 1]?.event.seq;
  const known = processOf(course.process);
  const receipt =
    seq === undefined || known === undefined
      ? undefined
      : receiptOf(file.events, seq, {
          engine: `samraad ${manifest.version}`,
          library,
          vocabulary: known.vocabulary,
          rulesFor,
        });
  if (receipt !== undefined) return receipt;
  throw new CannotDo(
    ({ errors }) =>
      deciding.length === 0 ? errors.noDecisions() : errors.noDecision(decision ?? '', deciding.length),
    file.shown,
  );
}

/** Enough of a receipt to go through it; what else it says is compared. */
const shape = z.looseObject({
  format_version: z.literal(1),
  case: z.string(),
  process: z.string(),
  seq: z.int(),
  hash: z.string(),
  rules: z.array(z.looseObject({ file: z.string(), hash: z.string(), text: z.string() })),
  events: z
    .array(z.looseObject({ case: z.string(), process: z.string(), seq: z.int(), on: z.string() }))
    .min(1),
  decision: z.looseObject({ code: z.string() }),
});

function tried(path: string, context: Context): ExitCode {
  const shown = shownPath(path, context.cwd);
  const parsed = shape.safeParse(parseJson(readText(path, shown), shown));
  if (!parsed.success) throw new CannotDo(({ receipt }) => receipt.errors.notReceipt(), shown);
  const receipt = parsed.data as unknown as Receipt;
  const problems = checkReceipt(receipt, vocabularies);
  const { receipt: words } = context.texts;
  if (context.format === 'json') context.out(jsonText({ holds: problems.length === 0, problems }));
  else if (problems.length === 0) context.out(`${words.holds(receipt.case, receipt.seq)}\n`);
  else {
    const lines = problems.map((problem) => `  - ${words.problem(problem)}`);
    context.out(`${[words.fails(receipt.case, receipt.seq), ...lines].join('\n')}\n`);
  }
  return problems.length === 0 ? EXIT.fine : EXIT.findings;
}
