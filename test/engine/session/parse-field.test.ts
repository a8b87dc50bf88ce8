import { describe, expect, test } from 'vitest';
import type { FormField } from '../../../engine/session/forms/field.ts';
import { parseDate, parseField, parseMoney } from '../../../engine/session/forms/parse-field.ts';

const options = [
  { code: 'robbery', name: { da: 'røveri', en: 'robbery' } },
  { code: 'repeated', name: { da: 'gentagne forhold', en: 'repeated offences' } },
];

function field(type: FormField['type'], more: Partial<FormField> = {}): FormField {
  return { code: 'x', name: { da: 'x', en: 'x' }, type, required: false, options, ...more };
}

function valueGiven(type: FormField['type'], text: string, more: Partial<FormField> = {}): unknown {
  const parsed = parseField(field(type, more), text);
  return parsed.ok ? parsed.value : parsed.problem.da;
}

describe('dates', () => {
  test.each([
    '2. marts 2015',
    '2 marts 2015',
    '02-03-2015',
    '2/3 2015',
    '2.3.2015',
    '2015-03-02',
    '2 March 2015',
  ])('%s is the second of March', (text) =>
    expect(parseDate(text)).toEqual({ ok: true, value: '2015-03-02' }),
  );

  test.each(['30. februar 2015', '31-04-2015', '29-02-2015'])('%s is no day', (text) => {
    expect(valueGiven('date', text)).toBe('Den dag findes ikke i kalenderen');
  });

  test.each(['i morgen', '2. marst 2015', '2/3', '02-03-15'])('%s is no date', (text) => {
    expect(valueGiven('date', text)).toContain('Skriv en dato');
  });
});

describe('money', () => {
  test.each([
    ['16.000,50', 1600050],
    ['16.000', 1600000],
    ['16000', 1600000],
    ['16.000 kr.', 1600000],
    ['0,05', 5],
    ['1.234.567,-', 123456700],
  ])('%s', (text, oere) => expect(parseMoney(text)).toEqual({ ok: true, value: oere }));

  test.each(['16,000.50', '16,000', '16.00', '1.6000', '-5', '16.000,5', '999.999.999.999.999.999'])(
    '%s is refused, since it could mean another amount',
    (text) => expect(parseMoney(text).ok).toBe(false),
  );
});

describe('the other kinds', () => {
  test('yes, no and unknown are three answers', () => {
    expect(['ja', 'Nej', 'yes', 'ukendt', '?'].map((text) => valueGiven('boolean', text))).toEqual([
      true,
      false,
      true,
      undefined,
      undefined,
    ]);
    expect(valueGiven('boolean', 'måske')).toBe('Svar ja, nej eller ukendt');
  });

  test('a choice by name, code, number or the only beginning', () => {
    expect(['røveri', 'ROBBERY', '1', 'rø'].map((text) => valueGiven('choice', text))).toEqual(
      Array(4).fill('robbery'),
    );
    expect(valueGiven('choice', 'r')).toContain('er ikke et af svarene: røveri, gentagne forhold');
  });

  test('several answers, each once', () => {
    expect(valueGiven('multichoice', 'røveri, gentagne forhold, røveri')).toEqual(['repeated', 'robbery']);
    expect(valueGiven('texts', 'røveri, tyveri af cykel')).toEqual(['robbery', 'tyveri af cykel']);
  });

  test('a length of time', () => {
    expect(valueGiven('duration', '14 dage')).toEqual({ count: 14, unit: 'day' });
    expect(valueGiven('duration', '3 måneder')).toEqual({ count: 3, unit: 'month' });
    expect(valueGiven('duration', 'længe')).toContain('14 dage');
  });

  test('records with fields by name', () => {
    const fields = [
      { ...field('choice'), code: 'offenceType', name: { da: 'gerningstype', en: 'offence type' } },
      { ...field('money'), code: 'damageAmount', name: { da: 'skadebeløb', en: 'damage amount' } },
    ];
    expect(
      valueGiven('records', 'gerningstype: røveri; skadebeløb: 17.500 | offence type: gen', { fields }),
    ).toEqual([{ offenceType: 'robbery', damageAmount: 1750000 }, { offenceType: 'repeated' }]);
    expect(valueGiven('records', 'skade: 17.500', { fields })).toContain('navne: gerningstype, skadebeløb');
  });

  test('nothing written is no answer, unless the field must be filled', () => {
    expect(valueGiven('text', ' ')).toBeUndefined();
    expect(valueGiven('text', '', { required: true })).toBe('Skal udfyldes');
    expect(valueGiven('date', 'ukendt', { required: true })).toBe('Kan ikke være ukendt');
  });

  test('known to be none is not the same as unknown', () => {
    expect(valueGiven('date', 'ingen', { mayBeNone: true })).toBeNull();
    expect(valueGiven('date', 'ukendt', { mayBeNone: true })).toBeUndefined();
  });
});
