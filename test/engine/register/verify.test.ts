import { describe, expect, test } from 'vitest';
import { chainedText, hashOf } from '../../../engine/register/chain.ts';
import { signedCheckpoint } from '../../../engine/register/checkpoint.ts';
import type { Register, StoredRow } from '../../../engine/register/register.ts';
import { logOf } from '../../../engine/register/sealing.ts';
import { newKeyPair } from '../../../engine/register/signed-note.ts';
import { verified } from '../../../engine/register/verify.ts';
import { addition, eventNumbered, KEY, ORIGIN, onEveryStore } from '../../support/registers.ts';

/** Positions: a1 a2 a3 b1 b2 | c1 c2 | a4 b3, with a checkpoint at each bar. */
async function filled(register: Register): Promise<void> {
  await register.append([addition('a', 0, 3), addition('b', 0, 2)], KEY.secret);
  await register.append([addition('c', 0, 2)], KEY.secret);
  await register.append([addition('a', 3, 1), addition('b', 2, 1)], KEY.secret);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What whoever knows how it is done, but has not the key, can do: rows with chain and log made anew from a position on. */
function remade(rows: readonly StoredRow[]): string[] {
  const last = new Map<string, { readonly seq: number; readonly hash: string }>();
  let log = '';
  const inserts = rows.map((row, position) => {
    const before = last.get(row.case);
    const seq = (before?.seq ?? 0) + 1;
    const { prev: _, ...envelope } = JSON.parse(row.text);
    const text = chainedText({ ...envelope, seq }, before?.hash ?? null);
    const hash = hashOf(text);
    log = logOf(log, hash);
    last.set(row.case, { seq, hash });
    const values = [quoted(row.case), seq, quoted(hash), quoted(text), quoted(log)].join(', ');
    return `INSERT INTO event VALUES (${position}, ${values})`;
  });
  return ['DELETE FROM event', ...inserts];
}

onEveryStore(({ make, open, sql }) => {
  const verification = async (
    tamper: (where: string, rows: readonly StoredRow[]) => Promise<void>,
    anchor?: string,
  ) => {
    const where = await make();
    const register = await open(where);
    await filled(register);
    await tamper(where, await Array.fromAsync(register.events()));
    return verified(await open(where), anchor);
  };
  const tampering = async (...statements: readonly string[]) =>
    (await verification((where) => sql(where, ...statements))).tampering;
  const rewriting = async (change: (rows: StoredRow[]) => readonly StoredRow[]) =>
    (await verification((where, rows) => sql(where, ...remade(change([...rows]))))).tampering;

  test('finds nothing in a register that nobody has touched', async () => {
    const { tampering: none, ...rest } = await verification(async () => {});
    expect(none).toBeUndefined();
    expect(rest).toMatchObject({ events: 9, cases: 3, checkpoint: { origin: ORIGIN, size: 9 } });
  });

  test('finds nothing in an empty register', async () => {
    expect(await verified(await open(await make()))).toMatchObject({
      events: 0,
      cases: 0,
      checkpoint: { size: 0 },
    });
  });

  describe('names the event that was', () => {
    const changed = { kind: 'changed', position: 1, case: 'a', seq: 2 };

    test('changed', async () => {
      expect(
        await tampering(`UPDATE event SET text = replace(text, 'caseworker', 'someone') WHERE position = 1`),
      ).toEqual(changed);
    });

    test('changed to something that is no event', async () => {
      expect(await tampering(`UPDATE event SET text = '{}' WHERE position = 1`)).toEqual(changed);
    });

    test('given to another case', async () => {
      expect(await tampering(`UPDATE event SET case_name = 'z' WHERE position = 1`)).toEqual({
        ...changed,
        case: 'z',
      });
    });

    test('given another hash', async () => {
      expect(await tampering(`UPDATE event SET hash = '${'0'.repeat(64)}' WHERE position = 1`)).toEqual(
        changed,
      );
    });

    test('changed, with a hash that fits', async () => {
      const { tampering: found } = await verification(async (where, rows) => {
        const { prev, ...event } = JSON.parse(rows[1]?.text ?? '');
        const text = chainedText({ ...event, by: 'someone' }, prev);
        await sql(
          where,
          `UPDATE event SET text = ${quoted(text)}, hash = '${hashOf(text)}' WHERE position = 1`,
        );
      });
      expect(found).toEqual(changed);
    });

    test('removed', async () => {
      expect(await tampering('DELETE FROM event WHERE position = 1')).toEqual({
        kind: 'removed',
        position: 1,
        case: 'a',
        seq: 2,
      });
    });

    test('removed, with the places of the others closed up', async () => {
      const found = await tampering(
        'DELETE FROM event WHERE position = 1',
        'UPDATE event SET position = position + 99 WHERE position > 1',
        'UPDATE event SET position = position - 100 WHERE position > 1',
      );
      expect(found).toEqual({ kind: 'removed', position: 1, case: 'a', seq: 2 });
    });

    test('removed from the end', async () => {
      expect(await tampering('DELETE FROM event WHERE position > 7')).toEqual({
        kind: 'removed',
        position: 8,
      });
    });

    test('removed, all of them', async () => {
      expect(await tampering('DELETE FROM event')).toEqual({ kind: 'removed', position: 0 });
    });

    test('moved to another place', async () => {
      const found = await tampering(
        'UPDATE event SET position = 99 WHERE position = 2',
        'UPDATE event SET position = 2 WHERE position = 5',
        'UPDATE event SET position = 5 WHERE position = 99',
      );
      expect(found).toEqual({ kind: 'reordered', position: 2, case: 'c', seq: 1 });
    });

    test('put in between', async () => {
      const text = chainedText(eventNumbered('d', 1), null);
      const found = await tampering(
        'UPDATE event SET position = position + 100 WHERE position > 3',
        'UPDATE event SET position = position - 99 WHERE position > 3',
        `INSERT INTO event VALUES (4, 'd', 1, '${hashOf(text)}', ${quoted(text)}, '')`,
      );
      expect(found).toEqual({ kind: 'added', position: 4, case: 'd', seq: 1 });
    });

    test('put in between, with a hash over the log that fits', async () => {
      const { tampering: found } = await verification(async (where, rows) => {
        const text = chainedText(eventNumbered('d', 1), null);
        const log = logOf(rows[3]?.log ?? '', hashOf(text));
        await sql(
          where,
          'UPDATE event SET position = position + 100 WHERE position > 3',
          'UPDATE event SET position = position - 99 WHERE position > 3',
          `INSERT INTO event VALUES (4, 'd', 1, '${hashOf(text)}', ${quoted(text)}, '${log}')`,
        );
      });
      expect(found).toEqual({ kind: 'added', position: 4, case: 'd', seq: 1 });
    });

    test('put at the end, with all hashes right', async () => {
      const { tampering: found } = await verification(async (where, rows) => {
        const text = chainedText(eventNumbered('a', 5), rows[7]?.hash ?? '');
        const log = logOf(rows[8]?.log ?? '', hashOf(text));
        await sql(
          where,
          `INSERT INTO event VALUES (9, 'a', 5, '${hashOf(text)}', ${quoted(text)}, '${log}')`,
        );
      });
      expect(found).toEqual({ kind: 'added', position: 9, case: 'a', seq: 5 });
    });
  });

  describe('names the events among which one was touched, where every hash was made anew', () => {
    const among = (position: number, upTo: number, name: string, seq: number) => ({
      kind: 'rewritten',
      position,
      upTo,
      case: name,
      seq,
    });

    test('after a change', async () => {
      const change = (row: StoredRow) => ({ ...row, text: row.text.replace('caseworker', 'someone') });
      expect(await rewriting((rows) => rows.with(6, change(rows[6] as StoredRow)))).toEqual(
        among(5, 6, 'c', 1),
      );
    });

    test('after two events changed places', async () => {
      const swap = (rows: readonly StoredRow[]) =>
        rows.with(1, rows[3] as StoredRow).with(3, rows[1] as StoredRow);
      expect(await rewriting(swap)).toEqual(among(0, 4, 'a', 1));
    });

    test('after one was put in', async () => {
      const row = { case: 'd', text: chainedText(eventNumbered('d', 1), null) } as StoredRow;
      expect(await rewriting((rows) => rows.toSpliced(8, 0, row))).toEqual(among(7, 8, 'a', 4));
    });

    test('after one was removed', async () => {
      expect(await rewriting((rows) => rows.toSpliced(5, 1))).toEqual(among(5, 6, 'c', 1));
    });
  });

  describe('names the checkpoint that is not signed with the key', () => {
    const other = newKeyPair(ORIGIN);
    const forged = (size: number) =>
      quoted(signedCheckpoint({ origin: ORIGIN, size, root: '0'.repeat(64) }, other.secret));

    test('in the middle', async () => {
      expect(await tampering(`UPDATE checkpoint SET note = ${forged(7)} WHERE size = 7`)).toEqual({
        kind: 'unsigned',
        position: 5,
      });
    });

    test('at the end', async () => {
      expect(await tampering(`UPDATE checkpoint SET note = ${forged(9)} WHERE size = 9`)).toEqual({
        kind: 'unsigned',
        position: 7,
      });
    });

    test('when the key was changed as well', async () => {
      expect(await tampering(`UPDATE register SET verifier = '${other.verifier}'`)).toEqual({
        kind: 'unsigned',
        position: 0,
      });
    });
  });

  describe('with a checkpoint that was kept outside', () => {
    const kept = async (index: number): Promise<string> => {
      const register = await open(await make());
      await filled(register);
      return (await register.checkpoints())[index] as string;
    };
    const rolledBack = [
      'DELETE FROM event WHERE position >= 5',
      'DELETE FROM checkpoint WHERE size > 5',
      'UPDATE register SET size = 5',
    ];

    test('finds what it stands for', async () => {
      const found = await verification(async () => {}, await kept(2));
      expect(found).toMatchObject({ events: 9, anchor: { size: 7 } });
      expect(found.tampering).toBeUndefined();
    });

    test('finds that the newest events are gone, which nothing inside can show', async () => {
      const within = await verification((where) => sql(where, ...rolledBack));
      expect(within.tampering).toBeUndefined();
      const { tampering: found } = await verification((where) => sql(where, ...rolledBack), await kept(3));
      expect(found).toEqual({ kind: 'removed', position: 5 });
    });

    test('finds that the holder of the key has written the register anew', async () => {
      const register = await open(await make());
      await register.append([addition('x', 0, 9)], KEY.secret);
      expect((await verified(register)).tampering).toBeUndefined();
      const { tampering: found } = await verified(register, await kept(2));
      expect(found).toMatchObject({ kind: 'rewritten', position: 0, upTo: 6 });
    });

    test('finds that it is of another register', async () => {
      const { secret } = newKeyPair('samraad/other');
      const anchor = signedCheckpoint({ origin: 'samraad/other', size: 0, root: '0'.repeat(64) }, secret);
      expect((await verification(async () => {}, anchor)).tampering).toEqual({
        kind: 'unsigned',
        position: 0,
      });
    });
  });

  test('nothing more is signed where the head is not what was signed', async () => {
    const where = await make();
    await filled(await open(where));
    await sql(where, 'DELETE FROM event WHERE position = 8', 'UPDATE register SET size = 8');
    await expect((await open(where)).append([addition('z', 0, 1)], KEY.secret)).rejects.toMatchObject({
      problem: 'DAMAGED',
    });
  });
});
