import { describe, expect, test } from 'vitest';
import { answer, greet, type Reply } from '../../../engine/session/plain/conversation.ts';
import { walkLines } from '../../../engine/session/plain/walk.ts';
import { pressAll } from '../../../engine/session/press.ts';
import { sessionData } from '../../../engine/session/saved/json.ts';
import { summaryLines } from '../../../engine/session/saved/summary.ts';
import { openSession } from '../../../engine/session/session.ts';
import { branchOf } from '../../../engine/session/what-if/branch.ts';
import { smallBook, smallLog, smallWorld } from '../../support/small-world.ts';

const golden = (name: string) => `../../golden/simulator/${name}`;

/** What a user of line mode reads when answering these lines. */
function talk(language: 'da' | 'en', answers: readonly string[]): { text: string; reply: Reply } {
  let reply = greet(openSession({ book: smallBook, world: smallWorld, events: smallLog, language }));
  const read = [...reply.lines];
  for (const line of answers) {
    read.push(`${reply.prompt}${line}`);
    reply = answer(reply.session, line);
    read.push(...reply.lines);
  }
  return { text: `${read.join('\n')}\n`, reply };
}

describe.each(['da', 'en'] as const)('in %s', (language) => {
  test('the walk of a case', async () => {
    const session = openSession({
      book: smallBook,
      world: smallWorld,
      events: smallLog,
      language,
      date: '2015-04-01',
    });
    await expect(`${walkLines(session).join('\n')}\n`).toMatchFileSnapshot(golden(`walk.${language}.txt`));
  });

  test('a talk', async () => {
    const words = {
      da: [
        'frem',
        'frist',
        'frist',
        '1',
        '',
        'i går',
        '',
        'den unge, far',
        '',
        'ukendt',
        'fortryd',
        '9',
        'gå 4',
        'sludder',
      ],
      en: [
        'forward',
        'deadline',
        'deadline',
        '1',
        '',
        'yesterday',
        '',
        'the youth, father',
        '',
        'unknown',
        'undo',
        '9',
        'go 4',
        'rubbish',
      ],
    };
    await expect(talk(language, words[language]).text).toMatchFileSnapshot(golden(`talk.${language}.txt`));
  });

  test('every word of line mode gives an answer', () => {
    for (const word of [
      'tidslinje',
      'regelspor',
      'tilstand',
      'frister',
      'hændelser',
      'hjælp',
      'help',
      'trace',
    ]) {
      expect(talk(language, ['frem', word]).reply.lines.length, word).toBeGreaterThan(1);
    }
  });
});

test('line mode ends with its word', () => {
  expect(talk('da', ['frem', 'slut']).reply.session.ended).toBe(true);
});

test('line mode and the screen are one session: the script of one gives the other', () => {
  const { session } = talk('da', ['frem', 'frist', '1', '', 'mor', '', '']).reply;
  const screen = pressAll(
    openSession({ book: smallBook, world: smallWorld, events: smallLog, language: 'da' }),
    session.keys,
  );
  expect(sessionData(screen)).toEqual(sessionData(session));
  expect(branchOf(screen)).toMatchObject({ added: 1 });
});

test('an event that is stopped in its form does not happen', () => {
  const { session } = talk('da', ['1', 'fortryd']).reply;
  expect(branchOf(session)).toBeUndefined();
  expect(session.position).toBe(1);
  expect(session.overlay).toBeUndefined();
});

test('the data of a session holds what the screen shows', async () => {
  const session = pressAll(
    openSession({ book: smallBook, world: smallWorld, events: smallLog, language: 'da' }),
    ['right', 'd', 'd'],
  );
  await expect(`${JSON.stringify(sessionData(session), null, 2)}\n`).toMatchFileSnapshot(
    golden('session.json'),
  );
});

test('the summary says where it stood and how to come back', () => {
  const session = pressAll(
    openSession({ book: smallBook, world: smallWorld, events: smallLog, language: 'da' }),
    ['right', 'd', 'q'],
  );
  expect(summaryLines(session, 'samraad simulate sag.jsonl')).toEqual([
    'Sag fjordby-01: Hændelse 2 af 4, 9. marts 2015.',
    'Tilstand: skal indkaldes. Fund: 0.',
    "Samme forløb igen: samraad simulate sag.jsonl --script 'right d'",
  ]);
});
