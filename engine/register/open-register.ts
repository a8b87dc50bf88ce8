/** Where a register is: a SQLite file, or a database on a PostgreSQL server. */
import path from 'node:path';
import type { Register } from './register.ts';
import type { KeyPair } from './signed-note.ts';
import { createSqliteRegister, openSqliteRegister } from './sqlite-register.ts';

/** True for the address of a server, false for a path. */
export function isServer(where: string): boolean {
  return /^postgres(ql)?:\/\//i.test(where);
}

/** The address without a user and a password; a path as it is. */
export function shownStore(where: string): string {
  if (!isServer(where)) return where;
  const rest = where.replace(/^[^:]+:\/\/([^/?#]*@)?/, '').replace(/[?#].*$/, '');
  return `postgres://${rest}`;
}

/** Makes an empty register that is signed with the key. Throws `RegisterError` where something is there already. */
export async function createRegister(
  where: string,
  origin: string,
  key: KeyPair,
  cwd: string,
): Promise<void> {
  if (!isServer(where)) return createSqliteRegister(path.resolve(cwd, where), origin, key);
  const { createPostgresRegister } = await import('./postgres-register.ts');
  return createPostgresRegister(where, origin, key);
}

/** Opens a register. Throws `RegisterError` where there is none. */
export async function openRegister(where: string, cwd: string): Promise<Register> {
  const shown = shownStore(where);
  if (!isServer(where)) return openSqliteRegister(path.resolve(cwd, where), shown);
  const { openPostgresRegister } = await import('./postgres-register.ts');
  return openPostgresRegister(where, shown);
}
