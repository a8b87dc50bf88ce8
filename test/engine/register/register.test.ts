import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { chainedText, hashOf } from '../../../engine/register/chain.ts';
import { openedCheckpoint } from '../../../engine/register/checkpoint.ts';
import { leafOfHash, rootOfLeaves } from '../../../engine/register/merkle.ts';
import { createRegister, openRegister, shownStore } from '../../../engine/register/open-register.ts';
import type { Register, StoredCase, StoredRow } from '../../../engine/register/register.ts';
import { newKeyPair } from '../../../engine/register/signed-note.ts';
import { addition, eventNumbered, KEY, ORIGIN, onEveryStore } from '../../support/registers.ts';

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const numbers = (cases: readonly StoredCase[]) =>
  cases.map(({ case: name, events }) => [name, events.map(({ event }) => event.seq)]);

onEveryStore(({ make, open, server }) => {
  const fresh = async (): Promise<Register> => open(await make());

  test('an empty register has a signed checkpoint over nothing', async () => {
    const register = await fresh();
    expect(await register.size()).toBe(0);
    expect(await collected(register.events())).toEqual([]);
    expect(await collected(register.cases())).toEqual([]);
    expect(await register.read('a')).toEqual([]);
    const [note = ''] = await register.checkpoints();
    expect(openedCheckpoint(note, KEY.verifier)).toEqual({ origin: ORIGIN, size: 0, root: rootOfLeaves([]) });
  });

  test('gives back what was stored, bound to the event before it', async () => {
    const register = await fresh();
    const data = { amount: 1_750_000, text: 'hærværk på skolen', nul: 'a\u0000b', deep: [{ b: 1, a: null }] };
    const events = [eventNumbered('a', 1, data), eventNumbered('a', 2)];
    expect(await register.append([{ case: 'a', expected: 0, events }], KEY.secret)).toBe(2);

    const stored = await register.read('a');
    expect(stored.map(({ event }) => event)).toEqual(events);
    const [first, second] = events.map((event, index) =>
      chainedText(event, index === 0 ? null : hashOf(chainedText(events[0] as typeof event, null))),
    );
    expect(stored.map(({ position, prev, hash }) => ({ position, prev, hash }))).toEqual([
      { position: 0, prev: null, hash: hashOf(first as string) },
      { position: 1, prev: hashOf(first as string), hash: hashOf(second as string) },
    ]);
  });

  test('signs a checkpoint over all events with every transaction', async () => {
    const register = await fresh();
    await register.append([addition('a', 0, 3), addition('b', 0, 2)], KEY.secret);
    await register.append([addition('a', 3, 2)], KEY.secret);
    const leaves = (await collected(register.events())).map(({ hash }) => leafOfHash(hash));
    const checkpoints = (await register.checkpoints()).map((note) => openedCheckpoint(note, KEY.verifier));
    expect(checkpoints).toEqual(
      [0, 5, 7].map((size) => ({ origin: ORIGIN, size, root: rootOfLeaves(leaves.slice(0, size)) })),
    );
  });

  test('an addition of nothing leaves no trace', async () => {
    const register = await fresh();
    expect(await register.append([addition('a', 0, 0)], KEY.secret)).toBe(0);
    expect(await register.checkpoints()).toHaveLength(1);
  });

  test('streams events in the order of storing, from any position', async () => {
    const register = await fresh();
    await register.append([addition('b', 0, 2), addition('a', 0, 1), addition('b', 2, 1)], KEY.secret);
    const places = (rows: readonly StoredRow[]) => rows.map((row) => [row.position, row.case, row.seq]);
    expect(places(await collected(register.events()))).toEqual([
      [0, 'b', 1],
      [1, 'b', 2],
      [2, 'a', 1],
      [3, 'b', 3],
    ]);
    expect(places(await collected(register.events(2)))).toEqual([
      [2, 'a', 1],
      [3, 'b', 3],
    ]);
  });

  test('streams cases in the order of the bytes of their names', async () => {
    const register = await fresh();
    const names = ['ø', 'Z', 'a-10', 'a-2', 'a', '\u{1f600}', '\ufb33', 'å'];
    await register.append(
      names.map((name) => addition(name, 0, 1)),
      KEY.secret,
    );
    const sorted = names.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
    expect(await register.names()).toEqual(sorted);
    expect((await collected(register.cases())).map((one) => one.case)).toEqual(sorted);
    const range = { from: 'a', to: 'a-2' };
    expect((await collected(register.cases({ range }))).map((one) => one.case)).toEqual(['a', 'a-10', 'a-2']);
  });

  test('streams cases as they stood at a position', async () => {
    const register = await fresh();
    await register.append([addition('a', 0, 2), addition('b', 0, 1)], KEY.secret);
    await register.append([addition('a', 2, 1), addition('c', 0, 1)], KEY.secret);
    expect(numbers(await collected(register.cases({ below: 3 })))).toEqual([
      ['a', [1, 2]],
      ['b', [1]],
    ]);
    expect(await register.names(3)).toEqual(['a', 'b']);
    expect(numbers(await collected(register.cases()))).toEqual([
      ['a', [1, 2, 3]],
      ['b', [1]],
      ['c', [1]],
    ]);
  });

  test('takes more than fits on one page', async () => {
    const register = await fresh();
    const additions = Array.from({ length: 50 }, (_, index) => addition(`case ${index}`, 0, 101));
    expect(await register.append(additions, KEY.secret)).toBe(5050);
    expect((await collected(register.events())).map(({ position }) => position)).toEqual(
      Array.from({ length: 5050 }, (_, position) => position),
    );
    const cases = await collected(register.cases());
    expect(cases.map(({ events }) => events.length)).toEqual(Array.from({ length: 50 }, () => 101));
  });

  test('is the same when it is opened again', async () => {
    const where = await make();
    await (await open(where)).append([addition('a', 0, 2)], KEY.secret);
    const again = await open(where);
    expect([again.origin, again.verifier, await again.size()]).toEqual([ORIGIN, KEY.verifier, 2]);
    await again.append([addition('a', 2, 1)], KEY.secret);
    expect(await again.read('a')).toHaveLength(3);
  });

  describe('stores all of a transaction or none of it', () => {
    test.each([
      ['a case that has gone on', [addition('b', 0, 1), addition('a', 1, 1)], 'CONFLICT'],
      ['a case that is not so far', [addition('b', 0, 1), addition('a', 3, 1)], 'CONFLICT'],
      [
        'a number that is taken twice',
        [{ case: 'c', expected: 0, events: [eventNumbered('c', 1), eventNumbered('c', 1)] }],
        'OUT_OF_ORDER',
      ],
      [
        'a hole in the numbers',
        [{ case: 'c', expected: 0, events: [eventNumbered('c', 1), eventNumbered('c', 3)] }],
        'OUT_OF_ORDER',
      ],
      [
        'an event of another case',
        [{ case: 'c', expected: 0, events: [eventNumbered('d', 1)] }],
        'OUT_OF_ORDER',
      ],
      [
        'an event of another process',
        [{ case: 'a', expected: 2, events: [{ ...eventNumbered('a', 3), process: 'x' }] }],
        'OUT_OF_ORDER',
      ],
      [
        'half a letter',
        [
          addition('b', 0, 1),
          { case: 'c', expected: 0, events: [eventNumbered('c', 1, { text: '\ud800' })] },
        ],
        'NOT_STORABLE',
      ],
      ['a line end in a name', [addition('b', 0, 1), addition('c\n', 0, 1)], 'NOT_STORABLE'],
    ])('not %s', async (_, additions, problem) => {
      const register = await fresh();
      await register.append([addition('a', 0, 2)], KEY.secret);
      await expect(register.append(additions, KEY.secret)).rejects.toMatchObject({ problem });
      expect(await register.names()).toEqual(['a']);
      expect(await register.checkpoints()).toHaveLength(2);
      expect(await register.append([addition('a', 2, 1)], KEY.secret)).toBe(3);
    });

    test('and nothing where the work breaks off', async () => {
      const register = await fresh();
      const breaking = function* () {
        yield addition('a', 0, 3000);
        throw new Error('the disk of the reader');
      };
      await expect(register.append(breaking(), KEY.secret)).rejects.toThrow('the disk of the reader');
      expect(await register.size()).toBe(0);
    });

    test('and nothing under another key', async () => {
      const register = await fresh();
      const { secret } = newKeyPair(ORIGIN);
      await expect(register.append([addition('a', 0, 1)], secret)).rejects.toMatchObject({
        problem: 'WRONG_KEY',
      });
      expect(await register.size()).toBe(0);
    });
  });

  test('of two writers on one case one wins, and the other is told how far the case is', async () => {
    const where = await make();
    const [one, other] = await Promise.all([open(where), open(where)]);
    const results = await Promise.allSettled([
      one.append([addition('a', 0, 2)], KEY.secret),
      other.append([addition('a', 0, 3)], KEY.secret),
    ]);
    const lost = results.filter((result) => result.status === 'rejected');
    const size = await one.size();
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(lost.map(({ reason }) => reason)).toEqual([
      expect.objectContaining({ problem: 'CONFLICT', args: { case: 'a', expected: 0, actual: size } }),
    ]);
    expect(numbers(await collected(other.cases()))).toEqual([
      ['a', Array.from({ length: size }, (_, index) => index + 1)],
    ]);
  });

  test('nothing is lost where many write and go on from what they are told', async () => {
    const where = await make();
    const writers = await Promise.all(Array.from({ length: 4 }, () => open(where)));
    await Promise.all(
      writers.map(async (register, index) => {
        for (let done = 0, expected = 0; done < 10; ) {
          try {
            const event = eventNumbered('a', expected + 1, { writer: index, number: done });
            await register.append([{ case: 'a', expected, events: [event] }], KEY.secret);
            done += 1;
            expected += 1;
          } catch (error) {
            expect(error).toMatchObject({ problem: 'CONFLICT' });
            expected = Number((error as { args: { actual: number } }).args.actual);
          }
        }
      }),
    );
    const events = await (writers[0] as Register).read('a');
    expect(events.map(({ event }) => event.seq)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    for (let writer = 0; writer < 4; writer += 1) {
      const own = events.filter(({ event }) => event.data.writer === writer);
      expect(own.map(({ event }) => event.data.number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }
  });

  test('is not made where one is', async () => {
    const where = await make();
    await expect(createRegister(where, ORIGIN, KEY, '/')).rejects.toMatchObject({ problem: 'ALREADY_THERE' });
    expect(await (await open(where)).size()).toBe(0);
  });

  test('is not found where none is', async () => {
    const where = await make();
    const missing = where.startsWith('postgres') ? await server().database() : `${where}.other`;
    await expect(openRegister(missing, '/')).rejects.toMatchObject({ problem: 'MISSING' });
  });
});

test.each([
  [
    'no database',
    'not a database, but long enough to have a head of a hundred bytes'.repeat(20),
    'NOT_A_REGISTER',
  ],
  ['an empty file', '', 'NOT_A_REGISTER'],
])('%s is no register', async (_, content, problem) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'samraad-')), 'register.db');
  writeFileSync(file, content);
  await expect(openRegister(file, '/')).rejects.toMatchObject({ problem });
});

test.each([
  ['postgres://user:secret@host:5433/db?host=/run', 'postgres://host:5433/db'],
  ['postgresql://host/db', 'postgres://host/db'],
  ['register.db', 'register.db'],
])('the address %s is shown as %s', (where, shown) => {
  expect(shownStore(where)).toBe(shown);
});

test('a server that is not there is not reached', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'samraad-'));
  await expect(openRegister(`postgres://a@localhost/b?host=${folder}`, '/')).rejects.toMatchObject({
    problem: 'UNREACHABLE',
  });
});
