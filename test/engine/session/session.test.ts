import { describe, expect, test } from 'vitest';
import { parseScript } from '../../../engine/session/keys.ts';
import { press, pressAll } from '../../../engine/session/press.ts';
import { currentStep, openSession, type Session } from '../../../engine/session/session.ts';
import { branchOf } from '../../../engine/session/what-if/branch.ts';
import { smallBook, smallLog, smallWorld } from '../../support/small-world.ts';

const opened = openSession({ book: smallBook, world: smallWorld, events: smallLog, language: 'da' });

/** The session after a key script. */
function keyed(script: string, start: Session = opened): Session {
  const parsed = parseScript(script);
  if (!parsed.ok) throw new Error(`no key: ${parsed.word}`);
  return pressAll(start, parsed.keys);
}

describe('stepping', () => {
  test('a session opens on the first event', () => {
    expect(opened).toMatchObject({ position: 1, date: '2015-03-02', shown: { now: { state: 'received' } } });
  });

  test('with a date it opens where the case stood that day', () => {
    const there = openSession({
      book: smallBook,
      world: smallWorld,
      events: smallLog,
      language: 'da',
      date: '2015-03-10',
    });
    expect(there).toMatchObject({ position: 3, date: '2015-03-10', shown: { now: { state: 'summoned' } } });
  });

  test('forward and back give the same place, and several keys in one read all count', () => {
    expect(keyed('right right right left')).toMatchObject({ position: 3, date: '2015-03-06' });
    expect(keyed('right right left left').shown).toEqual(opened.shown);
  });

  test('what cannot be done says why and changes nothing else', () => {
    const stuck = keyed('left');
    expect(stuck.message?.da).toBe('Det er sagens første hændelse.');
    expect(stuck.position).toBe(1);
    expect(keyed('G right').message?.da).toMatch(/^Sagen har ikke flere hændelser/);
  });

  test('the timeline jumps to its ends', () => {
    expect(keyed('G').position).toBe(4);
    expect(keyed('G g').position).toBe(1);
  });
});

describe('the next deadline', () => {
  test('stops on the last day, with no finding', () => {
    const last = keyed('right d');
    expect(last).toMatchObject({ date: '2015-03-09', position: 2 });
    expect(last.shown.now.findings).toEqual([]);
    expect(last.message?.da).toContain('9. marts 2015: sidste dag');
    expect(last.message?.da).toContain('næste hændelse ikke skete');
  });

  test('then on the day after, where the finding stands', () => {
    const past = keyed('right d d');
    expect(past.date).toBe('2015-03-10');
    expect(past.shown.now.findings).toMatchObject([{ code: 'V-SUMMON-OVERDUE', status: 'open' }]);
    expect(keyed('d', past).message?.da).toBe('Der er ingen frister forude.');
  });

  test('going back first takes the time back', () => {
    expect(keyed('right d d left')).toMatchObject({ position: 2, date: '2015-03-03' });
  });
});

describe('an event that the user lets happen', () => {
  const sent = keyed('right d d 5 a home ctrl+u "10. marts 2015" down "den unge, mor" ctrl+s');

  test('joins the case at the place reached, and the rest of the case is left out', () => {
    expect(sent.overlay).toBeUndefined();
    expect(currentStep(sent)?.event).toMatchObject({
      type: 'SUMMONS_SENT',
      on: '2015-03-10',
      data: { recipients: ['youth', 'mother'] },
    });
    expect(sent.position).toBe(3);
    expect(branchOf(sent)).toEqual({ added: 1, changed: 0, omitted: 2, otherRules: false });
    expect(sent.shown.now.findings).toMatchObject([{ code: 'V-SUMMON-LATE' }]);
  });

  test('can be taken back, to the same day and place', () => {
    expect(keyed('u', sent)).toMatchObject({ position: 2, date: '2015-03-10' });
    expect(branchOf(keyed('u', sent))).toBeUndefined();
    expect(keyed('u', sent).events).toEqual(smallLog);
    expect(keyed('u').message?.da).toBe('Der er ikke ændret noget i sagen.');
  });

  test('is refused with the reason when it is not possible', () => {
    const refused = keyed('5 down down enter');
    expect(refused.overlay?.kind).toBe('detail');
    const tried = keyed('5 down down a');
    expect(tried.message?.da).toContain('kan ikke ske nu: sagen er »modtaget«');
    expect(tried.overlay).toBeUndefined();
  });

  test('asks for what is missing and keeps what is written', () => {
    const unsent = keyed('right 5 a ctrl+s');
    expect(unsent.overlay).toMatchObject({
      kind: 'form',
      selected: 1,
      problems: { recipients: { da: 'Skal udfyldes' } },
    });
    expect(keyed('"mor" ctrl+s', unsent).overlay).toBeUndefined();
  });

  test('cannot lie before the latest event', () => {
    const early = keyed('right 5 a home ctrl+u "1.3.2015" down "mor" ctrl+s');
    expect(early.overlay).toMatchObject({
      selected: 0,
      problems: { on: { en: expect.stringContaining('before') } },
    });
  });

  test('arrows go through the answers, unknown among them', () => {
    const answers = ['right', 'right right', 'right right right', 'left'].map((keys) => {
      const { overlay } = keyed(`right 5 a down down ${keys}`);
      return overlay?.kind === 'form' ? overlay.written.remand : undefined;
    });
    expect(answers).toEqual(['ja', 'nej', 'ukendt', 'ukendt']);
  });
});

describe('panes and lines', () => {
  test('numbers and Tab choose a pane', () => {
    expect(keyed('4').pane).toBe('deadlines');
    expect(keyed('tab tab').pane).toBe('state');
    expect(keyed('shift+tab').pane).toBe('findings');
    expect(keyed('6').front).toBe('facts');
  });

  test('a selection skips headings and stays inside the pane', () => {
    const far = keyed('right 4 down down down down down');
    expect(far.selected.deadlines).toBe(3);
    expect(keyed('up up up up', far).selected.deadlines).toBe(1);
  });

  test('Enter opens and closes a line of the trace', () => {
    const closed = keyed('right 2 down enter');
    expect(closed.toggled.size).toBe(1);
    expect(keyed('enter', closed).toggled.size).toBe(0);
  });

  test('a key without meaning says so', () => {
    expect(keyed('z').message?.en).toContain('The key z does nothing');
  });
});

describe('help', () => {
  test('narrows while typing, and Enter does the action', () => {
    const helped = keyed('? "næste frist" enter');
    expect(helped.overlay).toBeUndefined();
    expect(helped.date).toBe('2015-03-09');
  });

  test('an action that cannot be done says why', () => {
    expect(keyed('? "seneste ændring" enter').message?.da).toBe('Der er ikke ændret noget i sagen.');
  });

  test('letters are letters there', () => {
    expect(keyed('? "q"').ended).toBe(false);
    expect(keyed('? escape q').ended).toBe(true);
  });
});

test('the keys of a session give the same session again', () => {
  const session = keyed(
    'right d 5 a home down "den unge" down "12. marts 2015" ctrl+s 2 down enter ? "tids" enter',
  );
  const again = pressAll(opened, session.keys);
  expect(again).toEqual(session);
});

test('nothing happens after the end', () => {
  const ended = keyed('q');
  expect(press(ended, 'right')).toBe(ended);
});
