/**
 * Numbers, money, per cent and durations as they are written. A numeral with a separator is valid in one language
 * only, so that `16.000` and `16,000` can never be read two ways. Money is whole øre; no floating point touches it.
 */
import { DURATION_WORDS } from '../keywords.ts';
import type { Language } from '../source.ts';
import type { Duration, DurationUnit } from '../values.ts';

const NUMERAL = {
  da: /^(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,2}))?$/,
  en: /^(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d{1,2}))?$/,
} as const satisfies Readonly<Record<Language, RegExp>>;

const GROUP_MARK = { da: '.', en: ',' } as const;
const DECIMAL_MARK = { da: ',', en: '.' } as const;

/** Largest whole amount in hundredths that is held exactly; larger numerals are refused. */
const LARGEST = 10n ** 15n;

/** A numeral in hundredths (`16.000,50` → 1600050), or undefined when it is none in this language or too large. */
export function hundredthsOf(numeral: string, language: Language): number | undefined {
  const match = NUMERAL[language].exec(numeral);
  if (!match) return undefined;
  const whole = (match[1] as string).replaceAll(GROUP_MARK[language], '');
  const hundredths = BigInt(whole) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'));
  return hundredths > LARGEST ? undefined : Number(hundredths);
}

export type Numeral =
  | { readonly kind: 'money'; readonly oere: number; readonly length: number }
  | { readonly kind: 'percent'; readonly hundredths: number; readonly length: number }
  | { readonly kind: 'duration'; readonly duration: Duration; readonly length: number }
  | { readonly kind: 'number'; readonly value: number; readonly length: number }
  | {
      readonly kind: 'bad';
      readonly problem: NumeralProblem;
      readonly length: number;
      readonly rewrite?: string;
    };

/** `other_language`: valid in the other language; `spaced`: groups set apart by spaces; `malformed`: neither. */
export type NumeralProblem = 'other_language' | 'spaced' | 'malformed';

const RUN = /\d+(?:[.,]\d+)*/y;
const SPACED_MONEY =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?=[ \u00a0\u202f]*(?:mio\.[ \u00a0\u202f]*)?kr(?![\p{L}\p{N}]))/uy;
const MONEY_UNIT = /[ \u00a0\u202f]*(mio\.[ \u00a0\u202f]*)?kr(?![\p{L}\p{N}])\.?/uy;
const PERCENT_UNIT = /[ \u00a0\u202f]*(?:%|pct\.|percent(?![\p{L}\p{N}]))/uy;
const UNIT_WORD = /[ \u00a0\u202f]+(working[ \u00a0\u202f]+days?|\p{L}+)/uy;

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

function durationUnit(word: string, language: Language): DurationUnit | undefined {
  const wanted = word.toLowerCase().replaceAll(/[ \u00a0\u202f]+/g, ' ');
  return (Object.keys(DURATION_WORDS) as DurationUnit[]).find((unit) =>
    (DURATION_WORDS[unit][language] as readonly string[]).includes(wanted),
  );
}

/**
 * Reads the numeral that starts at `offset` with its unit, the longest run of digits, dots and commas first.
 * Returns undefined where no digit stands.
 */
export function scanNumeral(text: string, offset: number, language: Language): Numeral | undefined {
  const spaced = matchAt(SPACED_MONEY, text, offset);
  if (spaced) {
    const hundredths = hundredthsOf(spaced[0].replaceAll(/[ \u00a0\u202f]/g, ''), language);
    const unit = matchAt(MONEY_UNIT, text, offset + spaced[0].length)?.[0] ?? '';
    return {
      kind: 'bad',
      problem: 'spaced',
      length: spaced[0].length + unit.length,
      ...(hundredths !== undefined && { rewrite: `${formatHundredths(hundredths, language)}${unit}` }),
    };
  }
  const run = matchAt(RUN, text, offset);
  if (!run) return undefined;
  const hundredths = hundredthsOf(run[0], language);
  const end = offset + run[0].length;
  if (hundredths === undefined) {
    const other = hundredthsOf(run[0], language === 'da' ? 'en' : 'da');
    const unit = matchAt(MONEY_UNIT, text, end)?.[0] ?? matchAt(PERCENT_UNIT, text, end)?.[0] ?? '';
    const length = run[0].length + unit.length;
    return other === undefined
      ? { kind: 'bad', problem: 'malformed', length }
      : {
          kind: 'bad',
          problem: 'other_language',
          length,
          rewrite: `${formatHundredths(other, language)}${unit}`,
        };
  }
  const money = matchAt(MONEY_UNIT, text, end);
  if (money) {
    const oere = money[1] === undefined ? hundredths : hundredths * 1_000_000;
    if (oere > Number(LARGEST)) return { kind: 'bad', problem: 'malformed', length: run[0].length };
    return { kind: 'money', oere, length: run[0].length + money[0].length };
  }
  const percent = matchAt(PERCENT_UNIT, text, end);
  if (percent) return { kind: 'percent', hundredths, length: run[0].length + percent[0].length };
  const unitWord = matchAt(UNIT_WORD, text, end);
  const unit = unitWord && durationUnit(unitWord[1] as string, language);
  if (unitWord && unit && hundredths % 100 === 0) {
    return {
      kind: 'duration',
      duration: { count: hundredths / 100, unit },
      length: run[0].length + unitWord[0].length,
    };
  }
  return { kind: 'number', value: hundredths / 100, length: run[0].length };
}

/** Hundredths as a numeral, grouped from four digits, decimals only where there are any. */
export function formatHundredths(hundredths: number, language: Language): string {
  const whole = String(Math.trunc(hundredths / 100)).replace(/\B(?=(?:\d{3})+$)/g, GROUP_MARK[language]);
  const rest = hundredths % 100;
  return rest === 0 ? whole : `${whole}${DECIMAL_MARK[language]}${String(rest).padStart(2, '0')}`;
}

/** Øre as money: `16.000 kr.`, `16.000,01 kr.` */
export function formatMoney(oere: number, language: Language): string {
  return `${formatHundredths(oere, language)} kr.`;
}

/** A number, rounded to two decimals. */
export function formatNumber(value: number, language: Language): string {
  return formatHundredths(Math.round(value * 100), language);
}

/** Hundredths of a per cent: `15 %`, in English `15%`. */
export function formatPercent(hundredths: number, language: Language): string {
  return `${formatHundredths(hundredths, language)}${language === 'da' ? ' %' : '%'}`;
}

/** `7 dage`, `1 år`. */
export function formatDuration({ count, unit }: Duration, language: Language): string {
  const words = DURATION_WORDS[unit][language];
  return `${formatNumber(count, language)} ${count === 1 ? words[0] : words[1]}`;
}
