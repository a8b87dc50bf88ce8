/** Line mode reaches everything that keys do: each action by its word, by its number, and what it opens by numbers. */
import { describe, expect, test } from 'vitest';
import { actions } from '../../../engine/session/actions/index.ts';
import { answer, greet, type Reply } from '../../../engine/session/plain/conversation.ts';
import { answerStart, greetStart } from '../../../engine/session/plain/start.ts';
import { press } from '../../../engine/session/press.ts';
import { sessionData } from '../../../engine/session/saved/json.ts';
import { askCase, askRules, openStart, pressStart } from '../../../engine/session/start.ts';
import { keyed, openedIn } from '../../support/keyed.ts';

/** Sessions in one of which each action can be done. */
const places = [
  keyed(''),
  keyed('right d d 7'),
  keyed('right right x'),
  keyed('G 6'),
  keyed('right 6'),
  keyed('m'),
  keyed('right 6 down'),
  keyed('5 / "e" enter'),
  { ...keyed(''), problems: [{ place: 'a.regel:1', text: { da: 'ukendt', en: 'unknown' } }] },
];

/** What lies on top after something that only has to be read has been read. */
function closedOver({ overlay }: ReturnType<typeof keyed>): string | undefined {
  return ['detail', 'differences'].includes(overlay?.kind ?? '') ? undefined : overlay?.kind;
}

function say(start: ReturnType<typeof keyed>, ...lines: readonly string[]): Reply {
  return lines.reduce((reply, line) => answer(reply.session, line), greet(start));
}

describe.each(actions.map((action) => [action.id, action] as const))('%s', (id, action) => {
  const place = places.find((session) => action.unavailable?.(session) === undefined);

  test.each(['da', 'en'] as const)('by its word in %s', (language) => {
    if (place === undefined) throw new Error(`nowhere can ${id} be done`);
    const { session } = say(place, action.word[language]);
    const keyedThere = press(place, action.keys[0] ?? '');
    const closed = ['detail', 'differences'].includes(keyedThere.overlay?.kind ?? '');
    expect(sessionData({ ...session, keys: [] })).toEqual(
      sessionData({ ...(closed ? press(keyedThere, 'escape') : keyedThere), keys: [] }),
    );
  });

  test('by its number in the help', () => {
    if (place === undefined) throw new Error(`nowhere can ${id} be done`);
    const number = actions.indexOf(action) + 1;
    const asked = say(place, 'hjælp');
    expect(asked.lines.join('\n')).toContain(`${number} ${action.word.da}: `);
    const { session } = answer(asked.session, String(number));
    expect(session.overlay?.kind).toBe(closedOver(press(place, action.keys[0] ?? '')));
    expect(session.message ?? {}).toEqual(press(place, action.keys[0] ?? '').message ?? {});
  });
});

test('no two actions have a word in common, in either language', () => {
  const words = actions.flatMap(({ word }) => [...new Set([word.da, word.en])]);
  expect(words.toSorted()).toEqual([...new Set(words)].toSorted());
});

test('what cannot be done now is in the help with its reason, and is said when it is asked for', () => {
  const { lines } = say(openedIn('da'), 'hjælp');
  expect(lines.join(' ').replaceAll(/\s+/g, ' ')).toContain(
    'fortryd: tag den seneste ændring tilbage (ikke nu: Der er ikke ændret noget i sagen.)',
  );
  expect(say(openedIn('da'), 'fortryd').lines).toEqual(['Kan ikke nu: Der er ikke ændret noget i sagen.']);
});

test('a what-if from the first word to the file', () => {
  const { session } = say(
    openedIn('da'),
    ...['gå 3', 'ret', '12. marts 2015', '', '', '', 'sammenlign', 'gem', '1', 'ny.jsonl'],
  );
  expect(session.outbox).toMatchObject([{ kind: 'write', path: 'ny.jsonl', how: 'new' }]);
  expect(session.whole.steps[2]?.event.on).toBe('2015-03-12');
});

test('the differences are read out, both sides of each', () => {
  const { lines } = say(keyed('right M "skovlund" enter'), 'sammenlign');
  expect(lines).toContain('  Afgørelse:');
  expect(lines).toContain('    Afgørelse: da sagen blev åbnet: i målgruppen; nu: OUTSIDE');
});

test('lines of a pane are chosen by number', () => {
  const listed = say(keyed('right d d'), 'fund', 'linjer');
  expect(listed.lines[0]).toContain('1 lovovertrædelse: Familien skulle');
  const { session, lines } = say(keyed('right d d'), 'fund', 'linje 1', 'kopiér');
  expect(session.outbox).toMatchObject([{ kind: 'copy' }]);
  expect(lines).toBeDefined();
  expect(say(keyed(''), 'fund', 'linje 9').lines).toEqual(['Der er ikke noget nummer 9.']);
});

test('a search is a question, and its answer the line that fits', () => {
  const asked = say(keyed('right'), 'regelspor', 'søg');
  expect(asked.prompt).toBe('Søg: ');
  expect(answer(asked.session, 'røveri').lines[0]).toContain('gerningstype er røveri');
});

test('the start is a numbered list and questions', () => {
  const start = openStart('da', {
    tours: [{ code: 'nybegynder', name: { da: 'fem minutter', en: 'five minutes' } }],
    examples: [{ path: 'examples/sager/a.jsonl', name: { da: 'a', en: 'a' } }],
    processes: [
      {
        code: 'network-council',
        name: { da: 'netværkssamråd', en: 'network council' },
        municipalities: ['Fjordby Kommune'],
      },
    ],
  });
  expect(greetStart(start).lines).toEqual([
    'Hvad vil du?',
    '  1 Rundvisning: fem minutter',
    '  2 Eksempel: a',
    '  3 Åbn en sag fra en fil eller et register',
    '  4 Begynd en ny sag',
  ]);
  const answers = (...lines: readonly string[]) =>
    lines.reduce((reply, line) => answerStart(reply.start, line), greetStart(start));
  expect(answers('2').start.chosen).toEqual({ kind: 'case', path: 'examples/sager/a.jsonl' });
  expect(answers('3', 'min.jsonl').start.chosen).toEqual({ kind: 'case', path: 'min.jsonl' });
  const wrong = answers('4', '1', '1', 'i morgen');
  expect(wrong.lines[0]).toContain('Skriv en dato');
  expect(answers('4', '1', '1', '2. marts 2015').start.chosen).toEqual({
    kind: 'new',
    process: 'network-council',
    municipality: 'Fjordby Kommune',
    date: '2015-03-02',
  });
  expect(answers('7').lines).toEqual(['Der er ikke noget nummer 7.']);
  expect(answers('slut').start.ended).toBe(true);
});

const nothing = { tours: [], examples: [], processes: [] };
const names = Array.from({ length: 30 }, (_, index) => `sag-${String(index + 1).padStart(2, '0')}`);

test('a case of a register is chosen from twenty at a time, by number or by part of its name', () => {
  const greeted = greetStart(askCase(openStart('da', nothing), 'reg.db', names));
  expect(greeted.lines[0]).toBe('Hvilken sag?');
  expect(greeted.lines).toHaveLength(22);
  expect(greeted.lines[20]).toBe('  20 sag-20');
  expect(greeted.lines[21]).toBe('… og 10 til. Skriv en del af navnet for at søge.');
  expect(greeted.prompt).toBe('Nummer eller en del af navnet: ');
  const answers = (...lines: readonly string[]) =>
    lines.reduce((reply, line) => answerStart(reply.start, line), greeted);
  const chosen = (name: string) => ({ kind: 'case', path: 'reg.db', name });
  expect(answers('20').start.chosen).toEqual(chosen('sag-20'));
  expect(answers('-3').lines).toEqual(['Hvilken sag?', '  1 sag-30']);
  expect(answers('-3', '1').start.chosen).toEqual(chosen('sag-30'));
  expect(answers('-3', '').lines).toHaveLength(22);
  expect(answers('odder').lines).toEqual(['Ingen på listen har »odder« i navnet.']);
  expect(answers('fortryd').lines[0]).toBe('Hvad vil du?');
});

test('a case of a municipality without rules asks whose rules to use, and says why', () => {
  const of = { kind: 'case', path: 'reg.db', name: 'sag-01' } as const;
  const municipalities = ['Fjordby Kommune', 'Skovlund Kommune'];
  const asked = greetStart(askRules(openStart('da', nothing), of, { own: 'Mosvad Kommune', municipalities }));
  expect(asked.lines).toEqual([
    'Mosvad Kommune har ingen regler her. Vælg en kommune, der har.',
    'Hvilken kommunes regler?',
    '  1 Fjordby Kommune',
    '  2 Skovlund Kommune',
  ]);
  expect(answerStart(asked.start, '2').start.chosen).toEqual({ ...of, municipality: 'Skovlund Kommune' });
});

test('keys narrow the cases of a register, and Escape goes back to the start', () => {
  const start = askCase(openStart('da', nothing), 'reg.db', names);
  const keys = (...pressed: readonly string[]) => pressed.reduce(pressStart, start);
  expect(keys('2', '9', 'enter').chosen).toEqual({ kind: 'case', path: 'reg.db', name: 'sag-29' });
  expect(keys('down', 'enter').chosen).toEqual({ kind: 'case', path: 'reg.db', name: 'sag-02' });
  expect(keys('escape').stage).toEqual({ kind: 'what' });
});
