import { describe, expect, test } from 'vitest';
import { whatIfBanner } from '../../../engine/session/headline.ts';
import { differences } from '../../../engine/session/overlays/differences.ts';
import { rowsOf } from '../../../engine/session/rows/index.ts';
import { openSession } from '../../../engine/session/session.ts';
import { branchOf } from '../../../engine/session/what-if/branch.ts';
import { withRules } from '../../../engine/session/what-if/other-rules.ts';
import { keyed, openedIn } from '../../support/keyed.ts';
import { smallBook, smallLog, smallWorld } from '../../support/small-world.ts';

const types = (session: ReturnType<typeof keyed>) => session.whole.steps.map(({ event }) => event.type);

describe('an event left out', () => {
  const without = keyed('right right x');

  test('is gone, the rest is kept, and what it no longer allows is said', () => {
    expect(types(without)).toEqual(['POLICE_NOTICE_RECEIVED', 'ASSESSED', 'CASE_CLOSED']);
    expect(without.whole.steps.map(({ accepted }) => accepted)).toEqual([true, true, false]);
    expect(whatIfBanner(without)).toBe('HVAD-NU-HVIS: 1 udeladt');
    expect(without.position).toBe(2);
  });

  test('cannot be the one that opens the case', () => {
    expect(keyed('x').message?.da).toBe('Sagens første hændelse kan ikke udelades.');
  });

  test('comes back with undo', () => {
    expect(branchOf(keyed('u', without))).toBeUndefined();
    expect(keyed('u', without).events).toBe(without.opened.events);
  });
});

describe('an event put in', () => {
  test('takes its place by its day, and the rest of the case is kept', () => {
    const inserted = keyed('right 5 i home ctrl+u "4. marts 2015" down "mor" ctrl+s');
    expect(types(inserted)).toEqual([
      'POLICE_NOTICE_RECEIVED',
      'ASSESSED',
      'SUMMONS_SENT',
      'SUMMONS_SENT',
      'CASE_CLOSED',
    ]);
    expect(inserted.position).toBe(3);
    expect(branchOf(inserted)).toEqual({ added: 1, changed: 0, omitted: 0, otherRules: false });
    expect(rowsOf(inserted, 'timeline')[2]?.cells[1]?.text).toBe('+3 ');
  });
});

describe('an event changed', () => {
  const changed = keyed('right right r home ctrl+u "12. marts 2015" ctrl+s');

  test('keeps its other answers and its number, and the case is gone through again', () => {
    expect(changed.whole.steps[2]?.event).toMatchObject({
      seq: 3,
      on: '2015-03-12',
      data: { recipients: ['youth', 'mother'] },
    });
    expect(changed.shown.now.findings).toMatchObject([{ code: 'V-SUMMON-LATE' }]);
    expect(whatIfBanner(changed)).toBe('HVAD-NU-HVIS: 1 ændret');
    expect(smallLog[2]?.on).toBe('2015-03-06');
  });

  test('opens with what it holds', () => {
    const { overlay } = keyed('right right r');
    expect(overlay?.kind === 'form' && overlay.written).toEqual({
      on: '06-03-2015',
      recipients: 'den unge, mor',
      meetingOn: '',
      remand: '',
    });
  });

  test('a fact is changed in the event that it came with', () => {
    const { overlay } = keyed('G 6 r');
    expect(overlay).toMatchObject({ kind: 'form', purpose: { kind: 'change', seq: 1 } });
  });
});

describe('other rules', () => {
  test('another municipality, and the decision that changes with it', () => {
    const there = keyed('right M "skovlund" enter');
    expect(there.shown.now.decision?.code).toBe('OUTSIDE');
    expect(there.message?.da).toBe('Afgørelsen er nu OUTSIDE; før i målgruppen.');
    expect(whatIfBanner(there)).toBe('HVAD-NU-HVIS: Skovlund Kommune');
    expect(keyed('u', there).shown.now.decision?.code).toBe('IN_TARGET');
  });

  test('a municipality without rules is refused with the reason, and nothing changes', () => {
    const refused = keyed('right M "vest" enter');
    expect(refused.message?.da).toBe('Vest Kommune har ingen regler');
    expect(branchOf(refused)).toBeUndefined();
  });

  test('what is in force already cannot be chosen', () => {
    const same = keyed('right M enter');
    expect(same.message?.da).toBe('gælder allerede');
    expect(same.overlay?.kind).toBe('choose');
  });
});

describe('what differs', () => {
  test('nothing, while the case is as it was opened', () => {
    expect(differences(keyed('right right'))).toEqual([]);
  });

  test('both sides of each thing, on the same day', () => {
    const listed = differences(keyed('right right r home ctrl+u "12. marts 2015" ctrl+s'));
    expect(listed).toContainEqual({
      part: 'event',
      what: 'indkaldelse sendt',
      before: '06-03 indkaldt',
      now: '12-03 indkaldt (ændret)',
    });
    expect(listed).toContainEqual(
      expect.objectContaining({
        part: 'duty',
        what: 'indkald familien',
        now: expect.stringContaining('for sent'),
      }),
    );
    expect(listed.filter(({ part }) => part === 'finding')).toMatchObject([{ before: '' }]);
  });
});

describe('discarding', () => {
  test('takes back everything, to the place where the branch began', () => {
    const branch = keyed('right right x r home ctrl+u "4. marts 2015" ctrl+s');
    expect(branchOf(branch)).toMatchObject({ changed: 1, omitted: 1 });
    const back = keyed('U', branch);
    expect(branchOf(back)).toBeUndefined();
    expect(back).toMatchObject({ position: 3, earlier: [] });
    expect(keyed('U').message?.da).toBe('Sagen er, som den blev åbnet.');
  });
});

describe('a new case', () => {
  const begun = openSession({
    book: smallBook,
    world: { ...smallWorld, run: (events, options) => smallWorld.run(events, options) },
    events: [],
    language: 'da',
    date: '2015-03-02',
  });

  test('has no events, stands on its day, and what happens at its end is no what-if', () => {
    expect(begun).toMatchObject({ position: 0, date: '2015-03-02', pane: 'events' });
    const opened = keyed('a ctrl+s', begun);
    expect(types(opened)).toEqual(['POLICE_NOTICE_RECEIVED']);
    expect(branchOf(opened)).toBeUndefined();
    expect(keyed('u', opened).position).toBe(0);
  });

  test('becomes one when something in it is changed', () => {
    const changed = keyed('a ctrl+s a ctrl+s r home ctrl+u "3. marts 2015" ctrl+s', begun);
    expect(branchOf(changed)).toMatchObject({ changed: 1 });
    expect(keyed('U', changed).whole.steps).toHaveLength(2);
  });
});

describe('rule files that change meanwhile', () => {
  const open = keyed('right 2');

  test('sound ones are taken over at the same place, and what changes is said', () => {
    const book = { ...smallBook, under: () => smallBook.under({ municipality: 'Skovlund Kommune' }) };
    const now = withRules(open, { ok: true, book });
    expect(now).toMatchObject({ position: 2, pane: 'trace', problems: [] });
    expect(now.message?.en).toBe(
      'The rules have been read again. The decision is now OUTSIDE; it was in the target group.',
    );
    expect(differences(now)).toContainEqual({
      part: 'decision',
      what: 'Afgørelse',
      before: 'i målgruppen',
      now: 'OUTSIDE',
    });
  });

  test('broken ones are told, and the last sound rules stay in force', () => {
    const problems = [
      { place: 'rules/a.regel:3', text: { da: 'ukendt ord', en: 'unknown word' } },
      { place: 'rules/b.regel:4', text: { da: 'og et til.', en: 'and one more.' } },
    ];
    const now = withRules(open, { ok: false, problems });
    expect(now.shown).toBe(open.shown);
    expect(now.message?.da).toBe(
      'rules/a.regel:3: ukendt ord. Og 1 til. De sidste gode regler gælder; tryk ! for at se alt.',
    );
    const { overlay } = keyed('!', now);
    expect(overlay?.kind === 'detail' && overlay.lines).toEqual([
      'rules/a.regel:3: ukendt ord',
      'rules/b.regel:4: og et til.',
    ]);
    expect(keyed('!').message?.da).toBe('Regelfilerne er i orden.');
    expect(withRules(now, { ok: true, book: smallBook }).problems).toEqual([]);
  });
});

test('the list of what can be otherwise leads to each of it', () => {
  expect(keyed('right w "kommune" enter').overlay).toMatchObject({ kind: 'choose', what: 'municipality' });
  expect(openedIn('da').overlay).toBeUndefined();
});
