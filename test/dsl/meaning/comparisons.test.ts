/** Comparisons at their boundaries: øre, ordered choices, dates of less than a day, and what is known not to be. */
import { describe, expect, test } from 'vitest';
import { caseOf, type Given, group, ofOffence, ruling } from '../support/ruling.ts';

const offence = (condition: string) => {
  const rules = ruling(
    `begreb alvorligt [serious] vedrører forhold\n  gælder når ${condition}\n  kilde "Loven"\n`,
  );
  return (given: Given) => ofOffence(rules, 'serious', given).outcome;
};

const whole = (condition: string) => {
  const rules = ruling(`begreb sådan [so]\n  gælder når ${condition}\n  kilde "Loven"\n`);
  return (given: Given) => rules.concept('so', caseOf(given)).outcome;
};

describe('amounts, one øre on each side', () => {
  const below = { damageAmount: 1_599_999 };
  const at = { damageAmount: 1_600_000 };
  const above = { damageAmount: 1_600_001 };

  test.each([
    ['over 16.000 kr.', 'not_met', 'not_met', 'met'],
    ['er over 16.000 kr.', 'not_met', 'not_met', 'met'],
    ['under 16.000 kr.', 'met', 'not_met', 'not_met'],
    ['mindst 16.000 kr.', 'not_met', 'met', 'met'],
    ['højst 16.000 kr.', 'met', 'met', 'not_met'],
    ['netop 16.000 kr.', 'not_met', 'met', 'not_met'],
    ['er 16.000 kr.', 'not_met', 'met', 'not_met'],
    ['er ikke 16.000 kr.', 'met', 'not_met', 'met'],
    ['er ikke over 16.000 kr.', 'met', 'met', 'not_met'],
    ['fra 16.000 kr. til og med 16.000 kr.', 'not_met', 'met', 'not_met'],
    ['fra 16.000,01 kr. til og med 20.000 kr.', 'not_met', 'not_met', 'met'],
    ['er ikke fra 16.000 kr. til og med 20.000 kr.', 'met', 'not_met', 'not_met'],
  ])('skadebeløb %s', (comparison, ...expected) => {
    const ask = offence(`skadebeløb ${comparison}`);
    expect([below, at, above].map(ask)).toEqual(expected);
    expect(ask({})).toBe('unknown');
  });
});

describe('ordered choices', () => {
  const steps = ['no_sanction', 'fine', 'conditional_sentence', 'unconditional_sentence'];

  test.each([
    ['over bøde', 'not_met', 'not_met', 'met', 'met'],
    ['under bøde', 'met', 'not_met', 'not_met', 'not_met'],
    ['mindst bøde', 'not_met', 'met', 'met', 'met'],
    ['højst bøde', 'met', 'met', 'not_met', 'not_met'],
    ['er bøde eller betinget dom', 'not_met', 'met', 'met', 'not_met'],
    ['er ikke bøde eller betinget dom', 'met', 'not_met', 'not_met', 'met'],
  ])('forventet sanktion %s', (comparison, ...expected) => {
    const ask = offence(`forventet sanktion ${comparison}`);
    expect(steps.map((expectedSanction) => ask({ expectedSanction }))).toEqual(expected);
  });
});

describe('dates', () => {
  test.each([
    ['før 15. marts 2015', 'met', 'not_met', 'not_met'],
    ['efter 15. marts 2015', 'not_met', 'not_met', 'met'],
    ['senest 15. marts 2015', 'met', 'met', 'not_met'],
    ['tidligst 15. marts 2015', 'not_met', 'met', 'met'],
    ['er 15. marts 2015', 'not_met', 'met', 'not_met'],
    ['fra 15. marts 2015 til og med 15. marts 2015', 'not_met', 'met', 'not_met'],
  ])('afholdelsesdato %s', (comparison, ...expected) => {
    const ask = whole(`afholdelsesdato ${comparison}`);
    expect(['2015-03-14', '2015-03-15', '2015-03-16'].map((heldOn) => ask({ heldOn }))).toEqual(expected);
  });

  test.each([
    ['før 1. april 2015', 'met', 'unknown'],
    ['før 31. marts 2015', 'unknown', 'unknown'],
    ['før 1. marts 2015', 'not_met', 'unknown'],
    ['senest 31. marts 2015', 'met', 'unknown'],
    ['senest 28. februar 2015', 'not_met', 'unknown'],
    ['tidligst 1. marts 2015', 'met', 'unknown'],
    ['efter 31. marts 2015', 'not_met', 'unknown'],
    ['er 15. marts 2015', 'unknown', 'unknown'],
    ['er 15. april 2015', 'not_met', 'unknown'],
    ['før 1. januar 2016', 'met', 'met'],
    ['efter 31. december 2015', 'not_met', 'not_met'],
    ['fra 1. januar 2015 til og med 31. december 2015', 'met', 'met'],
    ['fra 1. april 2015 til og med 31. december 2015', 'not_met', 'unknown'],
  ])('afholdelsesdato %s, held some day in March and some day in 2015', (comparison, march, year) => {
    const ask = whole(`afholdelsesdato ${comparison}`);
    expect(ask({ heldOn: '2015-03' })).toBe(march);
    expect(ask({ heldOn: '2015' })).toBe(year);
  });

  test('what a vague date leaves open is asked for again', () => {
    const rules = ruling(
      'begreb sådan [so]\n  gælder når afholdelsesdato før 15. marts 2015\n  kilde "Loven"\n',
    );
    const found = rules.concept('so', caseOf({ heldOn: '2015-03' }));
    expect(found.outcome).toBe('unknown');
    expect(found.missing.map(({ code }) => code)).toEqual(['heldOn']);
    expect(rules.concept('so', caseOf({ heldOn: '2015-02' })).missing).toEqual([]);
  });

  test('a date moved by months stays a date', () => {
    const ask = whole('afholdelsesdato er senest 1 måned efter modtagelsesdato');
    expect(ask({ receivedOn: '2015-01-31', heldOn: '2015-02-28' })).toBe('met');
    expect(ask({ receivedOn: '2015-01-31', heldOn: '2015-03-01' })).toBe('not_met');
    expect(ask({ receivedOn: '2016-01-31', heldOn: '2016-02-29' })).toBe('met');
    expect(ask({ receivedOn: '2015-01', heldOn: '2015-02-10' })).toBe('unknown');
    expect(ask({ receivedOn: '2015-01', heldOn: '2015-02-28' })).toBe('unknown');
    expect(ask({ receivedOn: '2015-01', heldOn: '2015-03-01' })).toBe('not_met');
    expect(ask({ receivedOn: '2015-01', heldOn: '2015-02-01' })).toBe('met');
  });

  test('at least and at most of an offset are days as well', () => {
    const ask = whole('afholdelsesdato er mindst 14 dage efter modtagelsesdato');
    expect(ask({ receivedOn: '2015-03-01', heldOn: '2015-03-15' })).toBe('met');
    expect(ask({ receivedOn: '2015-03-01', heldOn: '2015-03-14' })).toBe('not_met');
  });
});

describe('durations', () => {
  test('years and months meet, days and weeks meet', () => {
    const ask = whole('alder ved modtagelsen under 18 år');
    expect(ask({ ageOnReceipt: { count: 17, unit: 'year' } })).toBe('met');
    expect(ask({ ageOnReceipt: { count: 18, unit: 'year' } })).toBe('not_met');
    expect(ask({ ageOnReceipt: { count: 215, unit: 'month' } })).toBe('met');
    expect(ask({ ageOnReceipt: { count: 216, unit: 'month' } })).toBe('not_met');
  });
});

describe('known not to be is not the same as not known', () => {
  test.each([
    ['er kendt', 'met', 'not_met', 'not_met'],
    ['er ikke kendt', 'not_met', 'met', 'met'],
    ['er ukendt', 'not_met', 'not_met', 'met'],
    ['er ikke ukendt', 'met', 'met', 'not_met'],
    ['er ingen', 'not_met', 'met', 'unknown'],
    ['er ikke ingen', 'met', 'not_met', 'unknown'],
    ['før 1. januar 2016', 'met', 'not_met', 'unknown'],
    ['er ikke før 1. januar 2016', 'not_met', 'not_met', 'unknown'],
    ['er ikke 1. januar 2016', 'met', 'not_met', 'unknown'],
  ])('afholdelsesdato %s: known, none, unknown', (predicate, ...expected) => {
    const ask = whole(`afholdelsesdato ${predicate}`);
    expect([{ heldOn: '2015-03-02' }, { heldOn: null }, {}].map(ask)).toEqual(expected);
  });

  test('on the right side it fulfils neither a comparison nor its opposite', () => {
    const facts = { receivedOn: '2015-03-02', heldOn: null };
    expect(whole('modtagelsesdato før afholdelsesdato')(facts)).toBe('not_met');
    expect(whole('modtagelsesdato er ikke før afholdelsesdato')(facts)).toBe('not_met');
    expect(whole('modtagelsesdato senest 1 år efter afholdelsesdato')(facts)).toBe('not_met');
  });
});

describe('sets', () => {
  const ask = whole('modtagere omfatter den unge, forældremyndighedsindehaver');
  test.each([
    [['youth', 'custody_holder'], 'met'],
    [['youth'], 'not_met'],
    [[], 'not_met'],
    [null, 'not_met'],
    [undefined, 'unknown'],
  ])('%j', (recipients, expected) => expect(ask({ recipients })).toBe(expected));
});

describe('the short form', () => {
  const ask = offence('hærværk over 16.000 kr.');

  test.each([
    [{ offenceType: 'vandalism', damageAmount: 1_600_001 }, 'met'],
    [{ offenceType: 'vandalism', damageAmount: 1_600_000 }, 'not_met'],
    [{ offenceType: 'theft', damageAmount: 1_600_001 }, 'not_met'],
    [{ offenceType: 'theft' }, 'not_met'],
    [{ damageAmount: 100 }, 'not_met'],
    [{ damageAmount: 1_600_001 }, 'unknown'],
    [{ offenceType: 'vandalism' }, 'unknown'],
  ])('%j is %s', (given, expected) => expect(ask(given)).toBe(expected));

  test('says in the trace what it stands for', () => {
    const rules = ruling(
      'begreb alvorligt [serious] vedrører forhold\n  gælder når hærværk over 16.000 kr.\n  kilde "Loven"\n',
    );
    const { trace } = rules.concept(
      'serious',
      caseOf({}, { offence: group([{ offenceType: 'vandalism', damageAmount: 1_750_000 }]) }),
      '1',
    );
    expect(trace.children[0]?.text.da).toBe('hærværk over 16.000 kr.');
    expect(trace.children[0]?.children.map(({ text }) => text.da)).toEqual([
      'gerningstype er hærværk',
      'skadebeløb over 16.000 kr.',
    ]);
    expect(trace.children[0]?.children.map(({ text }) => text.en)).toEqual([
      'offence type is vandalism',
      'damage amount over 16,000 kr.',
    ]);
  });
});
