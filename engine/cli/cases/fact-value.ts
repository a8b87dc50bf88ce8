import { dayInterval, type FactInfo, type FactValue, nearest } from '../../../dsl/index.ts';
import { isNamed, namesOf } from '../command-line/naming.ts';
import { CannotDo } from '../errors.ts';
import { isTable } from '../files/json-file.ts';
import type { Texts } from '../text/texts.ts';

/** A value from a facts file as the rules take it. Choices may be given by code or by name, in either language. */
export function factValue(info: FactInfo, value: unknown, field: string, shown: string): FactValue {
  const found = readers[info.type.kind](value, info, field, shown);
  if (found !== undefined) return found;
  throw new CannotDo((texts) => texts.errors.wrongValue(field, expected(info, texts)), shown);
}

type Reader = (value: unknown, info: FactInfo, field: string, shown: string) => FactValue | undefined;

const whole: Reader = (value) => (Number.isSafeInteger(value) ? Number(value) : undefined);

const readers: Readonly<Record<FactInfo['type']['kind'], Reader>> = {
  money: whole,
  percent: whole,
  number: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  text: (value) => (typeof value === 'string' ? value : undefined),
  date: (value) => (typeof value === 'string' && dayInterval(value) !== undefined ? value : undefined),
  duration: (value) => {
    if (!isTable(value) || Object.keys(value).length !== 2) return undefined;
    const unit = (['day', 'week', 'month', 'year'] as const).find((known) => known === value.unit);
    return unit !== undefined && Number.isSafeInteger(value.count)
      ? { count: Number(value.count), unit }
      : undefined;
  },
  choice: (value, info, field, shown) =>
    typeof value === 'string' ? option(value, info, field, shown) : undefined,
  set: (value, info, field, shown) => {
    if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) return undefined;
    return value.map((one) => option(one, info, field, shown)).sort();
  },
};

function option(value: string, { options = [] }: FactInfo, field: string, shown: string): string {
  const found = options.find((one) => isNamed(one, value));
  if (found !== undefined) return found.code;
  const suggestion = nearest(value, options.flatMap(namesOf));
  throw new CannotDo(
    ({ errors }) =>
      errors.wrongOption(
        field,
        value,
        suggestion,
        options.map(({ code }) => code),
      ),
    shown,
  );
}

function expected({ type, options = [] }: FactInfo, { words }: Texts): string {
  const codes = options.map(({ code }) => code).join(', ');
  return `${words.expectedValue[type.kind]}${codes === '' ? '' : `: ${codes}`}`;
}
