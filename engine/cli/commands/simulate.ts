import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import type { RuleLibrary } from '../../../dsl/index.ts';
import type { Perform } from '../../session/effect.ts';
import { parseScript } from '../../session/keys.ts';
import { menuLines } from '../../session/plain/menu.ts';
import { tourLines } from '../../session/plain/tour.ts';
import { walkLines } from '../../session/plain/walk.ts';
import { press } from '../../session/press.ts';
import { sessionData } from '../../session/saved/json.ts';
import { summaryLines } from '../../session/saved/summary.ts';
import { type Session, settled } from '../../session/session.ts';
import { type Chosen, openStart, type Start } from '../../session/start.ts';
import { textsIn } from '../../session/text/index.ts';
import { type RuleChange, withRules } from '../../session/what-if/other-rules.ts';
import { formatOption } from '../command-line/choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { kindOf, readText } from '../files/files.ts';
import { jsonText } from '../output/json-text.ts';
import { municipalityNamed } from '../rules/municipalities.ts';
import { soundLibrary } from '../rules/rule-library.ts';
import { type Lines, talk, talkStart } from '../simulator/line-mode.ts';
import { newCase, type OpenedCase, openedCase } from '../simulator/opened-case.ts';
import { questionAbout } from '../simulator/question-about.ts';
import { problemText } from '../simulator/rule-book.ts';
import { watchRules } from '../simulator/rule-watch.ts';
import { performIn } from '../simulator/session-effects.ts';
import { startOffers } from '../simulator/start-offers.ts';
import { exampleFile, NEWCOMER } from '../simulator/tours.ts';

const FORMATS = ['full', 'json'] as const;

const EXAMPLE = 'examples/sager/rettidig-og-fulgt-op.jsonl';

interface Options {
  readonly case?: string;
  readonly plain?: true;
  readonly script?: string;
  readonly ascii?: true;
  readonly municipality?: string;
  readonly new?: string;
  readonly tour?: string | true;
}

/** `samraad simulate [CASE]`: one session, on a terminal as a screen, else as text or as data. */
export function registerSimulate(program: Command, shell: Shell): void {
  const { command } = textsIn(shell.language);
  program
    .command('simulate')
    .description(shell.texts.help.simulate)
    .argument('[case]', command.case)
    .option('--case <name>', command.name)
    .option('--new <process>', command.newCase)
    .option('--tour [name]', command.tour)
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
  const face = faceOf(context, options);
  const lines = face === 'talk' ? linesOf(context) : undefined;
  const library = soundLibrary(context);
  const asked = chosenBy(context, library, file, options);
  const open = (chosen: Chosen): Promise<OpenedCase> => {
    const municipality = (chosen.kind === 'case' ? chosen.municipality : undefined) ?? options.municipality;
    return openedCase(context, chosen, {
      library,
      other: municipality === undefined ? {} : { municipality: municipalityNamed(municipality, library) },
      atEnd: face === 'text' && options.script === undefined,
    });
  };
  const start = canAsk(context, options)
    ? openStart(context.language, startOffers(context, library))
    : undefined;
  const missing = (now: Start, chosen: Chosen) =>
    questionAbout(chosen, now, { context, library, municipality: options.municipality });
  const first = start && asked ? await missing(start, asked) : start;
  const opened = first
    ? await chosenAtStart(first, { open, missing, ask: (now) => askAtStart(now, options, lines) })
    : asked && (await open(asked));
  if (opened === undefined) return lines?.stop();
  const perform = performIn(context);
  const session = scripted(opened.session, scriptKeys(context, options.script), perform);
  switch (face) {
    case 'json':
      return context.out(jsonText(sessionData(session)));
    case 'text':
      return write(textLines(session, options), context);
    case 'screen': {
      const { runScreen } = await import('../../tui/main.tsx');
      const watch = (change: (next: (now: Session) => Session) => void) =>
        watchRules(context, opened.bookOf, (rules) => change((now) => withRules(now, rules)));
      const last = await runScreen(session, { theme: { ascii: options.ascii === true }, perform, watch });
      return leave(last, context, opened, options);
    }
    case 'talk':
      return leave(
        await talked(context, session, opened, { perform, lines: lines ?? linesOf(context) }),
        context,
        opened,
        options,
      );
  }
}

/** Without keys the whole case, or the whole tour; with keys the place they lead to. */
function textLines(session: Session, { script }: Options): readonly string[] {
  if (script !== undefined || session.events.length === 0) return menuLines(session);
  return session.tour ? tourLines(session) : walkLines(session);
}

/** Line mode, with the rules that were changed between two lines. */
async function talked(
  context: Context,
  session: Session,
  { bookOf }: OpenedCase,
  { perform, lines }: { readonly perform: Perform; readonly lines: Lines & { stop(): void } },
): Promise<Session> {
  const changes: RuleChange[] = [];
  const stopWatching = watchRules(context, bookOf, (change) => changes.push(change));
  const last = await talk(session, lines, {
    perform,
    refresh: (now) => changes.splice(0).reduce(withRules, now),
  });
  lines.stop();
  stopWatching();
  return last;
}

function linesOf({ out }: Context): Lines & { stop(): void } {
  const read = createInterface({ input: process.stdin, terminal: false });
  return { read: read[Symbol.asyncIterator](), write: out, stop: () => read.close() };
}

type Face = 'json' | 'screen' | 'talk' | 'text';

/** A screen needs a terminal at both ends that can be drawn on; a reader of the screen is better off with lines. */
function faceOf({ format }: Context, { plain }: Options): Face {
  if (format === 'json') return 'json';
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return 'text';
  const { TERM, INK_SCREEN_READER } = process.env;
  return plain || TERM === 'dumb' || INK_SCREEN_READER === 'true' ? 'talk' : 'screen';
}

/** What the command line asks for; nothing where the start screen is to ask. */
function chosenBy(
  context: Context,
  library: RuleLibrary,
  file: string | undefined,
  options: Options,
): Chosen | undefined {
  const { case: name } = options;
  const meant = [file, options.tour && '--tour', options.new && '--new'].filter((word) => word !== undefined);
  if (meant.length > 1) throw new CannotDo(({ errors }) => errors.conflictingWords(meant.map(String)));
  if (file !== undefined) return { kind: 'case', path: file, ...(name !== undefined && { name }) };
  if (name !== undefined) throw new CannotDo(() => textsIn(context.language).command.nameWithoutFile);
  if (options.tour !== undefined)
    return { kind: 'tour', code: options.tour === true ? NEWCOMER : options.tour };
  if (options.new !== undefined)
    return newCase(context, library, { process: options.new, municipality: options.municipality });
  return canAsk(context, options) ? undefined : { kind: 'case', path: exampleFile(EXAMPLE, context) };
}

function canAsk(context: Context, options: Options): boolean {
  return ['screen', 'talk'].includes(faceOf(context, options)) && options.script === undefined;
}

interface Asking {
  readonly open: (chosen: Chosen) => Promise<OpenedCase>;
  /** The question that must be answered before what was chosen can be opened. */
  readonly missing: (start: Start, chosen: Chosen) => Promise<Start | undefined>;
  readonly ask: (start: Start) => Promise<Start>;
}

/** Asks until something can be opened; nothing when the user leaves. */
async function chosenAtStart(first: Start, { open, missing, ask }: Asking): Promise<OpenedCase | undefined> {
  let start = first;
  for (;;) {
    const { chosen } = await ask(start);
    if (chosen === undefined) return undefined;
    try {
      const question = await missing(start, chosen);
      if (question === undefined) return await open(chosen);
      start = question;
    } catch (error) {
      if (!(error instanceof CannotDo)) throw error;
      start = { ...start, message: problemText(error) };
    }
  }
}

async function askAtStart(start: Start, { ascii }: Options, lines: Lines | undefined): Promise<Start> {
  if (lines) return talkStart(start, lines);
  const { runStart } = await import('../../tui/main.tsx');
  const last = await runStart(start, { ascii: ascii === true });
  // What is typed while the case is being opened is for its screen, and not to be echoed.
  process.stdin.setRawMode(true);
  return last;
}

/** The session after the keys of a script, with what it asked for done on the way. */
function scripted(start: Session, keys: readonly string[], perform: Perform): Session {
  return keys.reduce((session, key) => {
    const next = press(session, key);
    return next.outbox.length === 0 ? next : settled(next, next.outbox.map(perform));
  }, start);
}

/** The keys of `--script`: a file that holds them, or the keys themselves. */
function scriptKeys({ cwd, language }: Context, script: string | undefined): readonly string[] {
  if (script === undefined) return [];
  const file = path.resolve(cwd, script);
  const parsed = parseScript(kindOf(file, script) === 'file' ? readText(file, script) : script);
  if (parsed.ok) return parsed.keys;
  throw new CannotDo(() => textsIn(language).command.badKey(parsed.word));
}

function leave(session: Session, context: Context, { words: opened }: OpenedCase, { ascii }: Options): void {
  const words = [
    'samraad simulate',
    ...opened.map(quoted),
    ...(context.dated && !opened.includes('--date') ? ['--date', context.today] : []),
    ...(context.rulesFolder === undefined ? [] : ['--rules', quoted(context.rulesFolder)]),
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
