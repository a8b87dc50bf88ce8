/** Reads what a person wrote in a field, in Danish or English, or says what is wrong with it. */
import { type Bilingual, dayInterval } from '../../../dsl/index.ts';
import type { FieldOption, FormField } from './field.ts';

/** `value` is undefined when the field stays out of the data. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Bilingual };

const MONTHS = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['marts', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

export function parseField(field: FormField, text: string): Parsed {
  const written = text.trim();
  if (written === '') {
    return field.required ? wrong('Skal udfyldes', 'Must be filled in') : { ok: true, value: undefined };
  }
  if (/^(ukendt|unknown|\?)$/i.test(written)) {
    // What is not known stays out of the data.
    return field.required
      ? wrong('Kan ikke være ukendt', 'Cannot be unknown')
      : { ok: true, value: undefined };
  }
  if (field.mayBeNone && /^(ingen|none)$/i.test(written)) return { ok: true, value: null };
  switch (field.type) {
    case 'text':
      return {
        ok: true,
        value: field.options?.find((option) => isNamed(option, fold(written)))?.code ?? written,
      };
    case 'texts':
      return { ok: true, value: parseTexts(written, field.options ?? []) };
    case 'date':
      return parseDate(written);
    case 'money':
      return parseMoney(written);
    case 'number':
      return parseNumber(written);
    case 'percent':
      return parsePercent(written);
    case 'duration':
      return parseDuration(written);
    case 'boolean':
      return parseBoolean(written);
    case 'choice':
      return parseChoice(written, field.options ?? []);
    case 'multichoice':
      return parseChoices(written, field.options ?? []);
    case 'records':
      return parseRecords(written, field.fields ?? []);
  }
}

/** `2. marts 2015`, `2/3 2015`, `02-03-2015`, `2015-03-02`. */
export function parseDate(text: string): Parsed {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const danish = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/.exec(text);
  const spelled = /^(\d{1,2})\.?\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(text);
  const month = spelled
    ? MONTHS.findIndex((names) => names.includes((spelled[2] ?? '').toLowerCase())) + 1
    : 0;
  const parts = iso
    ? [iso[1], iso[2], iso[3]]
    : danish
      ? [danish[3], danish[2], danish[1]]
      : spelled && month > 0
        ? [spelled[3], String(month), spelled[1]]
        : undefined;
  const date = parts?.map((part) => (part ?? '').padStart(2, '0')).join('-');
  if (date === undefined)
    return wrong('Skriv en dato: 2. marts 2015 eller 02-03-2015', 'Write a date: 2 March 2015 or 2015-03-02');
  if (dayInterval(date) === undefined)
    return wrong('Den dag findes ikke i kalenderen', 'There is no such day');
  return { ok: true, value: date };
}

/** Danish figures: point between thousands, comma before øre. The value is whole øre. */
export function parseMoney(text: string): Parsed {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}|-))?\s*(?:kr\.?)?$/.exec(text);
  if (!match)
    return wrong(
      'Skriv et beløb: 16.000 eller 16.000,50',
      'Write an amount the Danish way: 16.000 or 16.000,50',
    );
  const kroner = Number((match[1] ?? '').replaceAll('.', ''));
  const oere = match[2] === undefined || match[2] === '-' ? 0 : Number(match[2]);
  if (!Number.isSafeInteger(kroner * 100 + oere))
    return wrong('Beløbet er for stort', 'The amount is too large');
  return { ok: true, value: kroner * 100 + oere };
}

function parseNumber(text: string): Parsed {
  return /^\d{1,9}$/.test(text)
    ? { ok: true, value: Number(text) }
    : wrong('Skriv et helt tal: 2', 'Write a whole number: 2');
}

/** Hundredths of a per cent. */
function parsePercent(text: string): Parsed {
  const match = /^(\d{1,5})(?:,(\d{1,2}))?\s*%?$/.exec(text);
  if (!match) return wrong('Skriv en procent: 12,5', 'Write a percentage the Danish way: 12,5');
  return { ok: true, value: Number(match[1]) * 100 + Number((match[2] ?? '0').padEnd(2, '0')) };
}

/** `14 dage`, `3 måneder`. */
function parseDuration(text: string): Parsed {
  const match = /^(\d{1,5})\s*(\p{L}[\p{L} ]*)$/u.exec(text);
  const units = {
    day: /^(dage?|days?)$/i,
    week: /^(uger?|weeks?)$/i,
    month: /^(måned(er)?|months?)$/i,
    workday: /^(hverdage?|working days?|workdays?)$/i,
    year: /^(år|years?)$/i,
  };
  const unit = Object.entries(units).find(([, names]) => names.test(match?.[2] ?? ''))?.[0];
  if (!match || !unit)
    return wrong(
      'Skriv et antal dage, uger, måneder eller år: 14 dage',
      'Write a number of days, weeks, months or years: 14 days',
    );
  return { ok: true, value: { count: Number(match[1]), unit } };
}

function parseBoolean(text: string): Parsed {
  if (/^(ja|j|yes|y)$/i.test(text)) return { ok: true, value: true };
  if (/^(nej|n|no)$/i.test(text)) return { ok: true, value: false };
  return wrong('Svar ja, nej eller ukendt', 'Answer yes, no or unknown');
}

function parseChoice(text: string, options: readonly FieldOption[]): Parsed {
  const option = findOption(text, options);
  return option ? { ok: true, value: option.code } : wrong(...choiceProblem(text, options));
}

function parseChoices(text: string, options: readonly FieldOption[]): Parsed {
  const codes: string[] = [];
  for (const part of text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')) {
    const option = findOption(part, options);
    if (!option) return wrong(...choiceProblem(part, options));
    if (!codes.includes(option.code)) codes.push(option.code);
  }
  return { ok: true, value: codes.toSorted() };
}

/** Words with commas between; a known name gives its code. */
function parseTexts(text: string, options: readonly FieldOption[]): string[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return [...new Set(parts.map((part) => findOption(part, options)?.code ?? part))];
}

/** Several records: fields as `name: value` with `;` between them and `|` between records. */
function parseRecords(text: string, fields: readonly FormField[]): Parsed {
  const records: Record<string, unknown>[] = [];
  for (const written of text.split('|').filter((part) => part.trim() !== '')) {
    const record: Record<string, unknown> = {};
    for (const part of written.split(';').filter((piece) => piece.trim() !== '')) {
      const colon = part.indexOf(':');
      const name = fold(colon === -1 ? '' : part.slice(0, colon));
      const field = fields.find(({ code, name: { da, en } }) =>
        [code, da, en].some((form) => fold(form) === name),
      );
      if (!field) {
        const known = fields.map(({ name: { da } }) => da).join(', ');
        const knownEn = fields.map(({ name: { en } }) => en).join(', ');
        return wrong(`Skriv »navn: svar«; navne: ${known}`, `Write "name: answer"; names: ${knownEn}`);
      }
      const parsed = parseField(field, part.slice(colon + 1));
      if (!parsed.ok)
        return wrong(`${field.name.da}: ${parsed.problem.da}`, `${field.name.en}: ${parsed.problem.en}`);
      if (parsed.value !== undefined) record[field.code] = parsed.value;
    }
    records.push(record);
  }
  return { ok: true, value: records };
}

/** By number, code, whole name or the only name that begins so. */
function findOption(text: string, options: readonly FieldOption[]): FieldOption | undefined {
  const wanted = fold(text);
  if (/^\d+$/.test(wanted)) return options[Number(wanted) - 1];
  const exact = options.find((option) => isNamed(option, wanted));
  if (exact) return exact;
  const begun = options.filter((option) => formsOf(option).some((form) => form.startsWith(wanted)));
  return begun.length === 1 ? begun[0] : undefined;
}

function formsOf({ code, name }: FieldOption): readonly string[] {
  return [code, name.da, name.en].map(fold);
}

function isNamed(option: FieldOption, wanted: string): boolean {
  return formsOf(option).includes(wanted);
}

function fold(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

function choiceProblem(text: string, options: readonly FieldOption[]): [string, string] {
  return [
    `»${text}« er ikke et af svarene: ${options.map(({ name }) => name.da).join(', ')}`,
    `"${text}" is not one of the answers: ${options.map(({ name }) => name.en).join(', ')}`,
  ];
}

function wrong(da: string, en: string): Parsed {
  return { ok: false, problem: { da, en } };
}
