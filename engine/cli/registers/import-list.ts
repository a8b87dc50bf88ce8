/** A register that comes as a list: what each row becomes, and with `--write` its way into the store. */
import path from 'node:path';
import type { CaseEvent } from '../../case/event.ts';
import type { StoredEvent } from '../../register/chain.ts';
import type { Addition, Register } from '../../register/register.ts';
import { type RegisterRowRead, readRegisterRows } from '../../register/register-rows.ts';
import { rowWords } from '../../register/row-columns.ts';
import { pseudonymWith, rowEvent } from '../../register/row-events.ts';
import { sheetOf } from '../../register/sheet.ts';
import { municipalityIn } from '../../replay/rules-under.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { readBytes } from '../files/files.ts';
import { shownPath } from '../files/paths.ts';
import { type ImportedRow, importedJson, importedText } from '../output/register/imported-rows.ts';
import { municipalityNamed } from '../rules/municipalities.ts';
import { soundLibrary } from '../rules/rule-library.ts';
import { ProgressBar } from '../terminal/progress.ts';
import { auditRules } from './audited-cases.ts';
import { keyFile, readKey, withRegister } from './stores.ts';

interface Options {
  readonly store: string;
  readonly key?: string;
  readonly write?: true;
  readonly municipality?: string;
}

/** True for a list, as against a log of events. */
export function isList(file: string): boolean {
  return /\.(xlsx|csv)$/i.test(file);
}

export async function importList(
  context: Context,
  files: readonly string[],
  { store, key, write, municipality: named }: Options,
): Promise<ExitCode> {
  const [list] = files;
  if (list === undefined || files.length > 1) throw new CannotDo(({ rows }) => rows.errors.oneList());
  const file = path.resolve(context.cwd, list);
  const shown = shownPath(file, context.cwd);
  const sheet = await sheetOf(readBytes(file, shown));
  if (sheet === undefined) throw new CannotDo(({ intake }) => intake.errors.notList(shown));
  const library = soundLibrary(context);
  const municipality = named === undefined ? undefined : municipalityNamed(named, library);
  const wanted = { process: 'network-council', municipality: municipality ?? '', date: context.today };
  const words = rowWords(auditRules(library)(wanted).facts);

  return withRegister(store, context, async (register) => {
    // The key makes the pseudonyms too: without it nobody can say which rows the register has already.
    const secret = readKey(keyFile(store, key, context), context);
    const rows = readRegisterRows(sheet, {
      municipality: (written) =>
        written === '' ? municipality : (municipalityIn(library, written) ?? written),
      words,
      pseudonym: pseudonymWith(secret),
    });
    if (rows === undefined) {
      throw new CannotDo((texts) => texts.rows.errors.wrongColumns(sheet.head.join(', ')), shown);
    }
    const imported = await judgedRows(rows, register, context);
    const additions = imported.flatMap(({ event }) => (event ? [additionOf(event)] : []));
    const total = write && additions.length > 0 ? await register.append(additions, secret) : undefined;
    const how = { total, isPreview: write !== true };
    context.out(
      context.format === 'json' ? importedJson(imported, how, context) : importedText(imported, how, context),
    );
    return imported.some(({ verdict }) => verdict === 'refused') ? EXIT.findings : EXIT.fine;
  });
}

/** What each row becomes. Only cases that are there are asked for: a first import of a long list asks for none. */
async function judgedRows(
  rows: readonly RegisterRowRead[],
  register: Register,
  { texts, today }: Context,
): Promise<readonly ImportedRow[]> {
  const known = new Set(await register.names());
  const bar = new ProgressBar(texts, process.stderr);
  const imported: ImportedRow[] = [];
  for (const row of rows) {
    const stored = row.case !== undefined && known.has(row.case) ? await register.read(row.case) : [];
    imported.push(judged(row, stored, today));
    bar.show({ done: imported.length, total: rows.length, before: 0 });
  }
  bar.clear();
  return imported;
}

function judged(row: RegisterRowRead, stored: readonly StoredEvent[], today: string): ImportedRow {
  if (row.case === undefined || row.data === undefined) return { row, verdict: 'refused' };
  if (stored.some(({ event }) => event.process !== 'network-council-register')) {
    return { row, verdict: 'refused', isOtherCase: true };
  }
  const event = rowEvent(row, stored, { on: today, at: `${today}T12:00:00Z` });
  if (!event) return { row, verdict: 'unchanged' };
  return { row, verdict: stored.length === 0 ? 'new' : 'corrected', event };
}

function additionOf(event: CaseEvent): Addition {
  return { case: event.case, expected: event.seq - 1, events: [event] };
}
