import pg from 'pg';
import { RegisterError } from './register.ts';

/** States of PostgreSQL that a user can do something about. */
const STATES: Readonly<Record<string, RegisterError['problem']>> = {
  '28000': 'REFUSED',
  '28P01': 'REFUSED',
  '3D000': 'MISSING',
  '3F000': 'MISSING',
  '42P01': 'MISSING',
  '42501': 'NOT_WRITABLE',
  '25006': 'NOT_WRITABLE',
  '53100': 'DISK_FULL',
  '55P03': 'LOCKED',
  '57P01': 'CONNECTION_LOST',
  '57P02': 'CONNECTION_LOST',
  '57P03': 'UNREACHABLE',
  '53300': 'UNREACHABLE',
  XX001: 'DAMAGED',
};

const NEVER_REACHED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ENOENT',
  'EACCES',
]);

const BROKEN: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE']);

/** Does what asks the server, and throws a `RegisterError` where the server or the way to it fails. */
export async function guardedQuery<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RegisterError || !(error instanceof Error)) throw error;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    if (error instanceof pg.DatabaseError) throw new RegisterError(STATES[code] ?? 'FAILED', { code });
    if (NEVER_REACHED.has(code)) throw new RegisterError('UNREACHABLE', { code });
    // The driver has no codes for these.
    if (/timeout exceeded when trying to connect|does not support SSL/i.test(error.message))
      throw new RegisterError('UNREACHABLE', { code: 'TIMEOUT' });
    if (BROKEN.has(code) || /connection terminated|not queryable/i.test(error.message))
      throw new RegisterError('CONNECTION_LOST');
    throw error;
  }
}
