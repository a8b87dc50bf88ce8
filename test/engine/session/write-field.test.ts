import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FormField } from '../../../engine/session/forms/field.ts';
import { parseField } from '../../../engine/session/forms/parse-field.ts';
import { writeField } from '../../../engine/session/forms/write-field.ts';

const name = { da: 'felt', en: 'field' };
const options = [
  { code: 'violence', name: { da: 'vold', en: 'violence' } },
  { code: 'theft', name: { da: 'tyveri', en: 'theft' } },
  { code: 'arson', name: { da: 'ildspåsættelse', en: 'arson' } },
];
const field = (type: FormField['type']): FormField => ({ code: 'x', name, type, required: false, options });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const values: Partial<Record<FormField['type'], fc.Arbitrary<unknown>>> = {
  money: fc.nat({ max: 1_000_000_000 }),
  number: fc.nat({ max: 999_999_999 }),
  percent: fc.nat({ max: 9_999_999 }),
  boolean: fc.boolean(),
  date: day,
  choice: fc.constantFrom(...options.map(({ code }) => code)),
  multichoice: fc
    .subarray(
      options.map(({ code }) => code),
      { minLength: 1 },
    )
    .map((codes) => codes.toSorted()),
  duration: fc.record({
    count: fc.integer({ min: 1, max: 9999 }),
    unit: fc.constantFrom('day', 'week', 'month', 'year', 'workday'),
  }),
};

test.each(Object.keys(values) as FormField['type'][])(
  '%s: what is written is read back as the same',
  (type) => {
    fc.assert(
      fc.property(
        values[type] as fc.Arbitrary<unknown>,
        fc.constantFrom('da' as const, 'en' as const),
        (value, language) => {
          const text = writeField(field(type), value, language);
          expect(parseField(field(type), text), text).toEqual({ ok: true, value });
        },
      ),
    );
  },
);

test('records, known absence and what is not there', () => {
  const records: FormField = {
    ...field('records'),
    fields: [
      { ...field('choice'), code: 'type', name: { da: 'gerning', en: 'offence' } },
      { ...field('money'), code: 'amount', name: { da: 'beløb', en: 'amount' } },
    ],
  };
  const value = [{ type: 'theft', amount: 1_600_050 }, { type: 'arson' }];
  const text = writeField(records, value, 'da');
  expect(text).toBe('gerning: tyveri; beløb: 16.000,50 | gerning: ildspåsættelse');
  expect(parseField(records, text)).toEqual({ ok: true, value });
  expect(writeField(field('date'), null, 'da')).toBe('ingen');
  expect(writeField(field('date'), undefined, 'da')).toBe('');
});
