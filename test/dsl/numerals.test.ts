import { describe, expect, test } from 'vitest';
import type { Language } from '../../dsl/source.ts';
import { dateText, dayNumber } from '../../dsl/values/civil-date.ts';
import {
  formatDuration,
  formatHundredths,
  formatMoney,
  formatPercent,
  hundredthsOf,
  scanNumeral,
} from '../../dsl/values/numerals.ts';
import { formatDate, scanDate } from '../../dsl/values/written-dates.ts';

const LANGUAGES = ['da', 'en'] as const satisfies readonly Language[];

/** Every string over `1 0 . ,` of up to `longest` characters. */
function* strings(longest: number): Generator<string> {
  let shorter = [''];
  for (let length = 1; length <= longest; length += 1) {
    shorter = shorter.flatMap((text) => ['1', '0', '.', ','].map((sign) => text + sign));
    yield* shorter;
  }
}

describe('numerals', () => {
  test('no numeral with a separator is valid in both languages', () => {
    let count = 0;
    const separated = { da: 0, en: 0 };
    const inBoth: string[] = [];
    const misread: string[] = [];
    for (const text of strings(9)) {
      count += 1;
      const danish = hundredthsOf(text, 'da');
      const english = hundredthsOf(text, 'en');
      if (!/[.,]/.test(text)) {
        if (danish !== english) misread.push(text);
        continue;
      }
      if (danish !== undefined && english !== undefined) inBoth.push(text);
      if (danish !== undefined) separated.da += 1;
      if (english !== undefined) separated.en += 1;
      const mirrored = text.replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
      if (danish !== hundredthsOf(mirrored, 'en')) misread.push(text);
    }
    expect(count).toBe(349_524);
    expect(inBoth).toEqual([]);
    expect(misread).toEqual([]);
    expect(separated).toEqual({ da: 840, en: 840 });
  });

  test('what is written is read as itself, in both languages', () => {
    const amounts = [
      0,
      1,
      9,
      10,
      99,
      100,
      101,
      99_999,
      100_000,
      1_600_050,
      123_456_789,
      999_999_999_999_999,
      10 ** 15,
    ];
    for (const language of LANGUAGES) {
      for (const hundredths of amounts) {
        expect(hundredthsOf(formatHundredths(hundredths, language), language)).toBe(hundredths);
        const money = formatMoney(hundredths, language);
        expect(scanNumeral(money, 0, language)).toEqual({
          kind: 'money',
          oere: hundredths,
          length: money.length,
        });
        const percent = formatPercent(hundredths, language);
        expect(scanNumeral(percent, 0, language)).toEqual({
          kind: 'percent',
          hundredths,
          length: percent.length,
        });
      }
      for (const unit of ['day', 'week', 'month', 'year'] as const) {
        for (const count of [0, 1, 2, 365, 12_000]) {
          const text = formatDuration({ count, unit }, language);
          expect(scanNumeral(text, 0, language)).toEqual({
            kind: 'duration',
            duration: { count, unit },
            length: text.length,
          });
        }
      }
    }
  });

  test.each([
    ['da', '16.000 kr.', 1_600_000],
    ['da', '16000 kr', 1_600_000],
    ['da', '16.000,50 kr.', 1_600_050],
    ['da', '16.000,5 kr.', 1_600_050],
    ['da', '2 mio. kr.', 200_000_000],
    ['da', '16.000\u00a0kr.', 1_600_000],
    ['en', '16,000.50 kr.', 1_600_050],
  ] as const)('%s: %s is money', (language, text, oere) => {
    expect(scanNumeral(text, 0, language)).toEqual({ kind: 'money', oere, length: text.length });
  });

  test.each([
    ['da', '16,000 kr.', 'other_language', '16.000 kr.'],
    ['en', '16.000 kr.', 'other_language', '16,000 kr.'],
    ['da', '18 000 kr.', 'spaced', '18.000 kr.'],
    ['da', '1.00 kr.', 'other_language', '1 kr.'],
    ['da', '01 kr.', 'malformed', undefined],
    ['da', '16.00.000', 'malformed', undefined],
    ['da', '10.000.000.000.000,01 kr.', 'malformed', undefined],
  ] as const)('%s: %s is refused', (language, text, problem, rewrite) => {
    expect(scanNumeral(text, 0, language)).toMatchObject({
      kind: 'bad',
      problem,
      ...(rewrite !== undefined && { rewrite }),
    });
  });
});

describe('dates', () => {
  test('every day from 1900 to 2100 is read in both languages', () => {
    const last = dayNumber('2100-12-31');
    const wrong: string[] = [];
    for (let day = dayNumber('1900-01-01'); day <= last; day += 1) {
      const date = dateText(day);
      for (const text of [formatDate(date, 'da'), formatDate(date, 'en'), date]) {
        const language = text.includes('.') ? 'da' : 'en';
        const scanned = scanDate(text, 0, language);
        if (scanned?.kind !== 'date' || scanned.date !== date || scanned.length !== text.length)
          wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['da', '31. februar 2026', 'impossible'],
    ['da', '29. februar 2025', 'impossible'],
    ['da', '0. maj 2025', 'impossible'],
    ['da', '31. februar', 'impossible'],
    ['en', '31 June 2026', 'impossible'],
    ['da', '2026-02-30', 'impossible'],
    ['da', '3. martz 2026', 'month'],
    ['da', '01.02.2026', 'numeric'],
    ['en', '01/02/2026', 'numeric'],
  ] as const)('%s: %s is a date error', (language, text, problem) => {
    expect(scanDate(text, 0, language)).toMatchObject({ kind: 'bad', problem, length: text.length });
  });

  test('a leap day in a leap year is a date', () => {
    expect(scanDate('29. februar 2024', 0, 'da')).toMatchObject({ kind: 'date', date: '2024-02-29' });
    expect(scanDate('29 February 2024', 0, 'en')).toMatchObject({ kind: 'date', date: '2024-02-29' });
  });
});
