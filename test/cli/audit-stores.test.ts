/** One register, wherever it is kept: the report has the same bytes. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasServer, NO_SERVER, startServer, type TestServer } from '../support/postgres.ts';
import { folderWith, samraad } from './samraad.ts';

const REFERENCE = 'examples/register/reference.jsonl';

describe.skipIf(!hasServer)(hasServer ? 'the report' : `the report (${NO_SERVER})`, () => {
  let server: TestServer;
  beforeAll(() => {
    server = startServer();
  });
  afterAll(() => server.stop());

  test('has the same bytes from a log, from SQLite and from PostgreSQL', async () => {
    const folder = folderWith();
    const report = (where: string): string => {
      const { code, stdout } = samraad(['audit', where, '--json']);
      expect(code).toBe(1);
      return stdout;
    };
    const kept = (where: string, key: string): string => {
      const store = ['--store', where, '--key', path.join(folder, key)];
      expect(samraad(['register', 'init', ...store])).toMatchObject({ code: 0 });
      expect(samraad(['register', 'import', REFERENCE, ...store, '--write'])).toMatchObject({ code: 0 });
      return report(where);
    };

    const fromLog = report(REFERENCE);
    expect(JSON.parse(fromLog)).toHaveProperty('format_version');
    expect(kept(path.join(folder, 'register.db'), 'file.key')).toBe(fromLog);
    expect(kept(await server.database(), 'server.key')).toBe(fromLog);
  });
});
