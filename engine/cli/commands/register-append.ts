import path from 'node:path';
import type { Command } from 'commander';
import { courseOf, type RulesFor } from '../../case/course-of.ts';
import { canApply, completeEvent } from '../../case/decide.ts';
import { type CaseEvent, caseEventSchema } from '../../case/event.ts';
import { processOf } from '../../process/registry.ts';
import type { Register } from '../../register/register.ts';
import { eventName } from '../../text/names.ts';
import { reasonText } from '../../text/reason.ts';
import { formatOption } from '../command-line/choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { readText } from '../files/files.ts';
import { isTable, parseJson } from '../files/json-file.ts';
import { shownPath } from '../files/paths.ts';
import { jsonText } from '../output/json-text.ts';
import { keyFile, readKey, USUAL_STORE, withRegister } from '../registers/stores.ts';
import { rulesForCase } from '../rules/case-rules.ts';
import { soundLibrary } from '../rules/rule-library.ts';

const FORMATS = ['full', 'json'] as const;

interface Options {
  readonly store: string;
  readonly key?: string;
  readonly expected?: string;
}

/** `samraad register append FILE`: one live event. What the process does not allow is refused, with the reason. */
export function registerAppend(register: Command, shell: Shell): void {
  const { help } = shell.texts.register;
  register
    .command('append')
    .description(help.append)
    .argument('<file>', help.eventFile)
    .option('--store <where>', help.store, USUAL_STORE)
    .option('--key <file>', help.key)
    .option('--expected <count>', help.expected)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((file: string, options: Options, command: Command) =>
      append(contextOf(shell, command, FORMATS), file, options),
    );
}

async function append(context: Context, file: string, options: Options): Promise<void> {
  const draft = readDraft(file, context);
  const expected = options.expected === undefined ? undefined : countOption(options.expected);
  const secret = readKey(keyFile(options.store, options.key, context), context);
  const { event, total } = await withRegister(options.store, context, (register) =>
    appended(register, draft, { expected, secret, context }),
  );
  const { register } = context.texts;
  context.out(
    context.format === 'json'
      ? jsonText({ case: event.case, seq: event.seq, events: total })
      : `${register.appended(event.case, event.seq, total)}\n`,
  );
}

async function appended(
  register: Register,
  draft: CaseEvent,
  how: { readonly expected: number | undefined; readonly secret: string; readonly context: Context },
): Promise<{ readonly event: CaseEvent; readonly total: number }> {
  const before = (await register.read(draft.case)).map(({ event }) => event);
  const expected = how.expected ?? before.length;
  const numbered = { ...draft, seq: before.length + 1 };
  const rulesFor = rulesForCase(soundLibrary(how.context), {}, draft.case);
  const event = allowed(before, numbered, { rulesFor, context: how.context });
  const total = await register.append([{ case: draft.case, expected, events: [event] }], how.secret);
  return { event, total };
}

/** The event with what it decided; throws where the process does not allow it. */
function allowed(
  before: readonly CaseEvent[],
  event: CaseEvent,
  { rulesFor, context }: { readonly rulesFor: RulesFor; readonly context: Context },
): CaseEvent {
  const process = processOf(event.process);
  if (process === undefined) {
    const issue = { code: 'UNKNOWN_PROCESS', line: 1, args: { process: event.process } } as const;
    throw new CannotDo(({ errors }) => errors.logIssue(issue));
  }
  // A new case is judged by its own first event; in the course of an old one the event must also come last.
  const course = courseOf(before.length === 0 ? [event] : before, rulesFor);
  const reasons = before.length === 0 ? (course.steps[0]?.reasons ?? []) : canApply(course, event, rulesFor);
  if (reasons.length > 0) {
    const { language } = context;
    const why = reasons.map((reason) => reasonText(process, reason, language)).join('; ');
    const name = eventName(process, event.type)[language];
    throw new CannotDo(({ register }) => register.errors.notAllowed(name, why), event.case);
  }
  return before.length === 0 ? event : completeEvent(course, event, rulesFor);
}

/** The event in a file, with the time of recording from the clock where the file has none. */
function readDraft(file: string, { cwd }: Context): CaseEvent {
  const whole = path.resolve(cwd, file);
  const shown = shownPath(whole, cwd);
  const value = parseJson(readText(whole, shown), shown);
  const parsed = caseEventSchema
    .omit({ prev: true, hash: true })
    .safeParse(isTable(value) ? { at: new Date().toISOString(), ...value, seq: 1 } : value);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new CannotDo(({ register }) => register.errors.notEvent(field), shown);
  }
  return parsed.data;
}

function countOption(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new CannotDo(({ register }) => register.errors.badExpected(value));
  return Number(value);
}
