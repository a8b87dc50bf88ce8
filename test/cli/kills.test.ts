import { expect, test } from 'vitest';
import { survived } from '../support/kills.ts';
import { hasServer, NO_SERVER, startServer } from '../support/postgres.ts';

// `npm run bench kills` does the same two hundred times.
test('imports and replays that are killed lose nothing and double nothing', async () => {
  const { wrong, acknowledged, unsaid, absent } = await survived({
    imports: 4,
    replays: 1,
    seed: 7,
    cases: 20,
  });
  expect(wrong).toEqual([]);
  expect(acknowledged + unsaid + absent).toBe(4);
});

test.skipIf(!hasServer)(
  hasServer ? 'and on a server neither' : `and on a server neither (${NO_SERVER})`,
  async () => {
    const server = startServer();
    try {
      const store = await server.database();
      const { wrong } = await survived({ imports: 3, replays: 1, seed: 11, cases: 10, store });
      expect(wrong).toEqual([]);
    } finally {
      server.stop();
    }
  },
);
