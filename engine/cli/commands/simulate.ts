import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { RulesFor } from '../../case/course-of.ts';
import { processOf } from '../../process/registry.ts';
import { sessionData } from '../../session/json.ts';
import { parseScript } from '../../session/keys.ts';
import { menuLines } from '../../session/plain/menu.ts';
import { walkLines } from '../../session/plain/walk.ts';
import { pressAll } from '../../session/press.ts';
import { processWorld } from '../../session/process-world.ts';
import { openSession, type Session } from '../../session/session.ts';
import { summaryLines } from '../../session/summary.ts';
import { textsIn } from '../../session/text/index.ts';
import { caseProblem, readCase } from '../case-file.ts';
import { rulesForCase } from '../case-rules.ts';
import { formatOption } from '../choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { kindOf, readText } from '../files.ts';
import { jsonText } from '../output/json-text.ts';
import { soundLibrary } from '../rule-library.ts';
import { talk } from '../simulate-plain.ts';

const FORMATS = ['full', 'json'] as const;

const EXAMPLE = 'examples/sager/rettidig-og-fulgt-op.jsonl';

interface Options {
  readonly plain?: true;
  readonly script?: string;
  readonly ascii?: true;
  readonly municipality?: string;
}

/** `samraad simulate [CASE]`: one session, on a terminal as a screen, else as text or as data. */
export function registerSimulate(program: Command, shell: Shell): void {
  const { command } = textsIn(shell.language);
  program
    .command('simulate')
    .description(shell.texts.help.simulate)
    .argument('[case]', command.case)
    .option('--plain', command.plain)
    .option('--script <keys>', command.script)
    .option('--municipality <name>', command.municipality)
    .option('--ascii', command.ascii)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((file: string | undefined, options: Options, command: Command) =>
      simulate(contextOf(shell, command, FORMATS), file, options),
    );
}

async function simulate(context: Context, file: string | undefined, options: Options): Promise<void> {
  const named = file ?? exampleCase(context);
  const session = pressAll(sessionOf(context, named, options), scriptKeys(context, options.script));
  switch (faceOf(context, options)) {
    case 'json':
      return context.out(jsonText(sessionData(session)));
    case 'screen': {
      const { runScreen } = await import('../../tui/main.tsx');
      return leave(await runScreen(session, { ascii: options.ascii === true }), context, named, options);
    }
    case 'talk': {
      const read = createInterface({ input: process.stdin, terminal: false });
      const last = await talk(session, { read, write: context.out });
      read.close();
      return leave(last, context, named, options);
    }
    case 'text':
      return write(options.script === undefined ? walkLines(session) : menuLines(session), context);
  }
}

type Face = 'json' | 'screen' | 'talk' | 'text';

/** A screen needs a terminal at both ends that can be drawn on; a reader of the screen is better off with lines. */
function faceOf({ format }: Context, { plain }: Options): Face {
  if (format === 'json') return 'json';
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return 'text';
  const { TERM, INK_SCREEN_READER } = process.env;
  return plain || TERM === 'dumb' || INK_SCREEN_READER === 'true' ? 'talk' : 'screen';
}

function sessionOf(context: Context, named: string, { municipality, script }: Options): Session {
  const file = readCase(named, context);
  const problem = caseProblem(file);
  if (problem !== undefined) throw problem;
  const { events } = file;
  const code = events[0]?.process ?? '';
  const known = processOf(code);
  // INVARIANT: `caseProblem` has refused a log without events or of another process.
  if (known === undefined) throw new Error(`no process ${code}`);
  const other = municipality === undefined ? {} : { municipality };
  const rulesFor = remembered(rulesForCase(soundLibrary(context), other, file.shown));
  const last = events.reduce((latest, event) => (event.on > latest ? event.on : latest), '');
  const walks = faceOf(context, {}) === 'text' && script === undefined;
  const date = context.dated ? context.today : walks ? last : undefined;
  return openSession({
    world: processWorld(known, rulesFor, events),
    events,
    language: context.language,
    ...(date !== undefined && { date }),
  });
}

/** A session asks for the same rules at every step; where facts decide the version, they are part of what was asked. */
function remembered(rulesFor: RulesFor): RulesFor {
  const known = new Map<string, ReturnType<RulesFor>>();
  return (wanted) => {
    const key = JSON.stringify([wanted.process, wanted.municipality, wanted.date, wanted.facts]);
    const rules = known.get(key) ?? rulesFor(wanted);
    known.set(key, rules);
    return rules;
  };
}

/** The keys of `--script`: a file that holds them, or the keys themselves. */
function scriptKeys({ cwd, language }: Context, script: string | undefined): readonly string[] {
  if (script === undefined) return [];
  const file = path.resolve(cwd, script);
  const parsed = parseScript(kindOf(file, script) === 'file' ? readText(file, script) : script);
  if (parsed.ok) return parsed.keys;
  throw new CannotDo(() => textsIn(language).command.badKey(parsed.word));
}

function exampleCase({ cwd }: Context): string {
  if (kindOf(path.resolve(cwd, EXAMPLE), EXAMPLE) === 'file') return EXAMPLE;
  return fileURLToPath(new URL(`../${EXAMPLE}`, import.meta.url));
}

function leave(session: Session, context: Context, named: string, { municipality, ascii }: Options): void {
  const words = [
    'samraad simulate',
    quoted(named),
    ...(context.dated ? ['--date', context.today] : []),
    ...(context.rulesFolder === undefined ? [] : ['--rules', quoted(context.rulesFolder)]),
    ...(municipality === undefined ? [] : ['--municipality', quoted(municipality)]),
    ...(context.language === 'da' ? [] : ['--lang', context.language]),
    ...(ascii ? ['--ascii'] : []),
  ];
  write(summaryLines(session, words.join(' ')), context);
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function write(lines: readonly string[], { out }: Context): void {
  out(lines.map((line) => `${line}\n`).join(''));
}
