/** Registers as the commands use them: found by `--store`, opened, closed, and their failures said in our words. */
import path from 'node:path';
import { isServer, openRegister, shownStore } from '../../register/open-register.ts';
import { type Register, RegisterError } from '../../register/register.ts';
import { verifierOf } from '../../register/signed-note.ts';
import type { CaseFile } from '../cases/case-file.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { kindOf, readText } from '../files/files.ts';
import { shownPath } from '../files/paths.ts';

/** The register that is meant when none is named. */
export const USUAL_STORE = 'register.db';

/** True for what can only be a register: a server's address, or a file that is called one. */
export function namesRegister(argument: string): boolean {
  return isServer(argument) || argument.endsWith('.db');
}

/** Does some work with a register and closes it. Whatever the store has to say becomes a `CannotDo`. */
export async function withRegister<T>(
  where: string,
  { cwd }: Context,
  work: (register: Register) => Promise<T>,
): Promise<T> {
  return storeFailures(where, async () => {
    const register = await openRegister(where, cwd);
    try {
      return await work(register);
    } finally {
      await register.close();
    }
  });
}

/** The named cases of a register, as if each stood in a file. */
export function storedFiles(
  where: string,
  names: readonly string[],
  context: Context,
): Promise<readonly CaseFile[]> {
  return withRegister(where, context, async (register) => {
    const files: CaseFile[] = [];
    for (const name of names) {
      const events = await register.read(name);
      if (events.length === 0) throw new CannotDo((texts) => texts.register.errors.unknownCase(name));
      files.push({ shown: name, events: events.map(({ event }) => event), issues: [] });
    }
    return files;
  });
}

/** Does some work, and says in our words what the store at that address has to say. */
export async function storeFailures<T>(where: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    const { problem, args } = error;
    throw new CannotDo((texts) => texts.register.problem(problem, shownStore(where), args));
  }
}

/** Where the key of a register is: as `--key` says, else beside the file, or here under the database's name. */
export function keyFile(where: string, named: string | undefined, { cwd }: Context): string {
  if (named !== undefined) return path.resolve(cwd, named);
  if (!isServer(where)) return path.resolve(cwd, where.replace(/\.db$/, '').concat('.key'));
  return path.resolve(cwd, `${storeName(where)}.key`);
}

/** The last part of an address, without ending: the name of a file or a database. */
export function storeName(where: string): string {
  return path.posix.basename(shownStore(where).replaceAll('\\', '/')).replace(/\.db$/, '');
}

/** The secret key in a file. */
export function readKey(file: string, { cwd }: Context): string {
  const shown = shownPath(file, cwd);
  if (kindOf(file, shown) === undefined)
    throw new CannotDo(({ register }) => register.errors.missingKey(shown));
  const secret = readText(file, shown).trim();
  try {
    verifierOf(secret);
  } catch {
    throw new CannotDo(({ register }) => register.errors.notKey(shown));
  }
  return secret;
}
