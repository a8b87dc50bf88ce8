import type { Command } from 'commander';
import type { CaseEvent } from '../../case/event.ts';
import { receivingNotice } from '../../process/network-council/moved-case.ts';
import { readCase, soundCase } from '../cases/case-file.ts';
import { pastDateOption } from '../command-line/dates.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { municipalityNamed } from '../rules/municipalities.ts';
import { soundLibrary } from '../rules/rule-library.ts';

interface Options {
  readonly received: string;
  readonly name?: string;
}

/** `samraad move CASE`: the first event of the case that a family's new municipality opens, with its own receipt (C-24). */
export function registerMove(program: Command, shell: Shell): void {
  const { help } = shell.texts.move;
  program
    .command('move')
    .description(help.move)
    .argument('<case>', help.file)
    .requiredOption('--received <date>', help.received)
    .option('--name <case>', help.name)
    .action((path: string, options: Options, command: Command) => {
      move(contextOf(shell, command, ['json']), path, options);
    });
}

function move(context: Context, path: string, { received, name }: Options): void {
  const receivedOn = pastDateOption('--received', received, context.today);
  const file = soundCase(readCase(path, context));
  const moved = file.events.findLast(({ type }) => type === 'MOVED_MUNICIPALITY');
  if (moved === undefined) throw new CannotDo(({ move: { errors } }) => errors.notMoved(), file.shown);
  const { to, linkedCase } = moved.data as { readonly to: string; readonly linkedCase?: string };
  const opening: CaseEvent = receivingNotice(file.events, {
    case: name ?? linkedCase ?? `${moved.case}-2`,
    municipality: municipalityNamed(to, soundLibrary(context), file.shown),
    receivedOn,
    // The command knows no hour: noon is the same day everywhere in Europe.
    at: `${receivedOn}T12:00:00Z`,
    by: 'intake_unit',
  });
  context.out(`${JSON.stringify(opening)}\n`);
}
