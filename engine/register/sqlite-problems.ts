import { RegisterError } from './register.ts';

/** Primary result codes of SQLite that a user can do something about. */
const PROBLEMS: Readonly<Record<number, RegisterError['problem']>> = {
  5: 'LOCKED',
  6: 'LOCKED',
  8: 'NOT_WRITABLE',
  10: 'DISK_FULL',
  11: 'DAMAGED',
  13: 'DISK_FULL',
  14: 'NOT_WRITABLE',
  26: 'NOT_A_REGISTER',
};

/** Does what asks SQLite, and throws a `RegisterError` where the file or the disk fails. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : undefined;
    if (code === undefined) throw error;
    throw new RegisterError(PROBLEMS[code % 256] ?? 'FAILED', { code });
  }
}
