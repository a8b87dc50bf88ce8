import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../engine/session/rows/index.ts';
import { activeRow } from '../../../engine/session/selection.ts';
import { settled } from '../../../engine/session/session.ts';
import { parseTour } from '../../../engine/session/tour.ts';
import { keyed, openedIn } from '../../support/keyed.ts';

describe('to the next finding', () => {
  test('first on the day that brings it, then on the event that comes too late', () => {
    const overdue = keyed('right right r home ctrl+u "12. marts 2015" ctrl+s g f');
    expect(overdue).toMatchObject({ position: 2, date: '2015-03-10' });
    expect(overdue.message?.da).toContain('(V-SUMMON-OVERDUE)');
    const late = keyed('f', overdue);
    expect(late).toMatchObject({ position: 3, date: '2015-03-12' });
    expect(late.message?.da).toContain('(V-SUMMON-LATE)');
  });

  test('past the last event, where a deadline runs out with nothing happening', () => {
    const waiting = keyed('right right x G x f');
    expect(waiting).toMatchObject({ position: 2, date: '2015-03-10' });
    expect(waiting.message?.da).toContain('(V-SUMMON-OVERDUE)');
  });

  test('none: said at once where nothing is ahead', () => {
    expect(keyed('G f').message?.da).toBe('Der kommer ikke flere fund.');
  });
});

describe('to where a fact changed', () => {
  test('back to the event that brought it, with the fact still selected', () => {
    const there = keyed('G 6 [');
    expect(there.position).toBe(1);
    expect(there.message?.da).toBe('modtagelsesdato: 2015-03-02.');
    expect(activeRow(there)?.fact).toMatchObject({ code: 'receivedOn', seq: 1 });
    expect(keyed(']', there).message?.da).toBe('»modtagelsesdato« ændres ikke senere i sagen.');
    expect(keyed('[', there).message?.da).toBe('»modtagelsesdato« er ikke ændret før her.');
  });

  test('on to the event that will bring it', () => {
    const later = keyed('right 6 down ]');
    expect(later).toMatchObject({ position: 3 });
    expect(later.message?.da).toBe('seneste hændelse: 2015-03-06.');
    expect(keyed('[ [', later)).toMatchObject({ position: 1 });
  });

  test('a line without a fact says where facts are chosen', () => {
    expect(keyed('[').message?.da).toContain('Vælg først en oplysning');
  });
});

describe('the month', () => {
  test('today, last days and closed days have signs of their own', () => {
    const lines = rowsOf(keyed('right m'), 'deadlines').map((row) =>
      row.cells.map(({ text }) => text).join(''),
    );
    expect(lines).toEqual([
      'Marts 2015',
      ' ma  ti  on  to  fr  lø  sø ',
      '                          1-',
      '  2 [ 3]  4   5   6   7-  8-',
      '  9! 10  11  12  13  14- 15-',
      ' 16  17  18  19  20  21- 22-',
      ' 23  24  25  26  27  28- 29-',
      ' 30  31 ',
      '[ ] i dag · ! sidste dag · - lukket',
      '09-03 indkaldelse til netværkssamråd',
      '09-03 indkald familien',
    ]);
  });

  test('goes on and back, and names the closed days', () => {
    const april = rowsOf(keyed('m >'), 'deadlines');
    expect(april[0]?.cells[0]?.text).toBe('April 2015');
    expect(april.at(-1)?.detail).toEqual(['02-04 skærtorsdag (lukket)']);
    expect(keyed('m > < <').month).toBe('2015-02');
    expect(keyed('>').message?.da).toBe('Kalenderen er ikke fremme; tryk m.');
    expect(keyed('m m').month).toBeUndefined();
  });
});

describe('searching', () => {
  test('goes to the line while it is typed, into what is closed, and on to the next', () => {
    const found = keyed('right 2 / "røveri" enter');
    expect(activeRow(found)?.detail[0]).toContain('røveri');
    expect(found.overlay).toBeUndefined();
    const events = keyed('1 / "marts"');
    expect(events.overlay).toMatchObject({ kind: 'prompt', text: 'marts' });
    expect(keyed('5 / "e" enter n').selected.events).not.toBe(keyed('5 / "e" enter').selected.events);
  });

  test('says when there is nothing, and when nothing has been searched for', () => {
    expect(keyed('/ "zzz"').message?.da).toBe('»zzz« findes ikke i ruden.');
    expect(keyed('n').message?.da).toBe('Der er ikke søgt endnu; tryk /.');
  });
});

describe('commands', () => {
  test('the number of an event, a word, or as much of it as is needed', () => {
    expect(keyed(': "3" enter').position).toBe(3);
    expect(keyed(': "sammenlign" enter').overlay?.kind).toBe('differences');
    expect(keyed(': "samm" enter').overlay?.kind).toBe('differences');
    expect(keyed(': "trace" enter').pane).toBe('trace');
    expect(keyed(': "9" enter').message?.da).toBe('Sagen har ingen hændelse 9; den har 4.');
    expect(keyed(': "vrøvl" enter').message?.da).toContain('Kender ikke »vrøvl«');
  });

  test('Tab completes as far as the words are the same', () => {
    const { overlay } = keyed(': "søg" tab');
    expect(overlay).toMatchObject({ text: 'søg' });
    expect(keyed(': "samm" tab').overlay).toMatchObject({ text: 'sammenlign' });
  });
});

describe('what is taken out', () => {
  test('a line with its sources, to the clipboard', () => {
    const { outbox } = keyed('right d d 7 y');
    expect(outbox).toMatchObject([
      {
        kind: 'copy',
        text: 'Familien skulle være indkaldt senest 9. marts 2015\nserviceloven § 57 c, stk. 1\nrules/nationalt/netvaerkssamraad.regel:44',
      },
    ]);
    expect(keyed('y').message?.da).toBe('Der er ingen kilde på den valgte linje.');
  });

  test('the branch as a case of its own, numbered anew', () => {
    const { outbox } = keyed('right right x s enter ctrl+u "ny.jsonl" enter');
    const [effect] = outbox;
    if (effect?.kind !== 'write') throw new Error('nothing is written');
    expect(effect).toMatchObject({ path: 'ny.jsonl', how: 'new' });
    const lines = effect.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { seq: number; type: string });
    expect(lines.map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'POLICE_NOTICE_RECEIVED'],
      [2, 'ASSESSED'],
      [3, 'CASE_CLOSED'],
    ]);
  });

  test.each([
    ['down', 'rules/nationalt/netvaerkssamraad.regel', 'forløb "fjordby-01"'],
    ['down down', 'fjordby-01.txt', 'Sag fjordby-01: netværkssamråd'],
    ['down down down', 'fjordby-01.json', '"position": 1'],
    ['down down down down', 'fjordby-01.mmd', '  [*] --> received: 2015-03-02 underretning modtaget'],
  ])('with %s, a usual name stands ready: %s', (down, path, holds) => {
    const { outbox } = keyed(`s ${down} enter enter`);
    expect(outbox).toMatchObject([{ kind: 'write', path }]);
    expect(outbox[0]?.kind === 'write' && outbox[0].text).toContain(holds);
  });

  test('a name with another ending is refused, and can be written again', () => {
    const wrong = keyed('s enter ctrl+u "sag.txt" enter');
    expect(wrong.message?.da).toBe('Navnet skal slutte på .jsonl.');
    expect(wrong.overlay).toMatchObject({ kind: 'prompt', text: 'sag.txt' });
    expect(wrong.outbox).toEqual([]);
  });

  test('when it is done, that is said, and nothing waits any more', () => {
    const done = settled(keyed('right d d 7 y'), [{ da: 'Kopieret', en: 'Copied' }]);
    expect(done).toMatchObject({ outbox: [], message: { da: 'Kopieret' } });
  });
});

describe('a tour', () => {
  const tour = parseTour(
    '#! title t\n# Gå frem.\n# To gange.\nright right\n\n# Søg.\n/ "xy" enter\n\n# Slut.\n',
  );

  test('waits for its keys, in any case does what is pressed, and ends', () => {
    if (tour === undefined) throw new Error('no tour');
    expect(tour.steps.map(({ text }) => text)).toEqual(['Gå frem. To gange.', 'Søg.', 'Slut.']);
    const start = { ...openedIn('da'), tour };
    expect(keyed('right', start).tour).toMatchObject({ index: 0, done: 1 });
    expect(keyed('right 2', start).tour).toMatchObject({ index: 0, done: 0 });
    expect(keyed('right right', start).tour).toMatchObject({ index: 1 });
    const last = keyed('right right / "xy" enter', start);
    expect(last.tour).toMatchObject({ index: 2 });
    expect(keyed('3', last)).not.toHaveProperty('tour');
    expect(keyed('escape', start)).not.toHaveProperty('tour');
  });

  test('with a word that is no key it is none', () => {
    expect(parseTour('# Hej.\nrigth\n')).toBeUndefined();
  });
});
