/** A register written out as a list (NC-106), and read in again. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCase } from '../../../engine/audit/network-council/count-case.ts';
import { courseOf } from '../../../engine/case/course-of.ts';
import type { CaseEvent } from '../../../engine/case/event.ts';
import { parseLine, parseLog } from '../../../engine/case/log.ts';
import { reasonNotHeld } from '../../../engine/process/network-council/choices.ts';
import { measureType, party } from '../../../engine/process/network-council/choices-meeting.ts';
import { events, type RegisterRow } from '../../../engine/process/network-council-register/events.ts';
import { readRegisterRows } from '../../../engine/register/register-rows.ts';
import { headCells, rowCells } from '../../../engine/register/row-cells.ts';
import { rowWords } from '../../../engine/register/row-columns.ts';
import { recordedRow, rowOfCase } from '../../../engine/register/row-of-case.ts';
import { semicolonList } from '../../../engine/register/semicolon-list.ts';
import { sheetOf } from '../../../engine/register/sheet.ts';
import { rulesFor } from '../../support/shipped-rules.ts';

const { facts } = rulesFor({
  process: 'network-council',
  municipality: 'Fjordby Kommune',
  date: '2015-03-02',
});
const words = rowWords(facts);
const codesOf = (fact: string): string[] =>
  facts.find(({ code }) => code === fact)?.options?.map(({ code }) => code) ?? [];

const late = parseLog(readFileSync('examples/sager/indkaldt-for-sent.jsonl', 'utf8')).events;

interface Named {
  readonly name: string;
  readonly row: RegisterRow;
}

function listOf(rows: readonly Named[], language: 'da' | 'en' = 'da'): string {
  return semicolonList([
    headCells(language),
    ...rows.map(({ name, row }) => rowCells(name, row, words, language)),
  ]);
}

async function readAgain(text: string): Promise<readonly Named[]> {
  const sheet = await sheetOf(Buffer.from(text));
  const reading = { municipality: (written: string) => written || undefined, words, pseudonym: () => '' };
  const read = (sheet && readRegisterRows(sheet, reading)) ?? [];
  return read.map(({ case: name = '', data, problems }) => {
    expect(problems).toEqual([]);
    return { name, row: events.ROW_RECORDED.data.parse(data) };
  });
}

const day = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2019-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Text as people and spreadsheets write it, with what has a meaning of its own in a list. */
const text = fc
  .string({ unit: fc.constantFrom(...'abæøåÆØÅ 12;",\'=+-@:()|'), minLength: 1, maxLength: 12 })
  .map((one) => one.trim())
  .filter((one) => one !== '' && !/^[\d\s-]+$/.test(one));
const some = (codes: readonly string[]) => fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 4 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
/** A date, or a reason in its place, or neither. */
const dated = (date: string, reason: string) =>
  fc.oneof(
    day.map((value) => ({ [date]: value })),
    fc.constantFrom(...reasonNotHeld.codes).map((value) => ({ [reason]: value })),
    fc.constant({}),
  );
const ownWords = text
  .map((one) => one.replaceAll('|', '/').replace(/\s+/g, ' ').trim())
  .filter((one) => one !== '' && words.duties.codeOf(one) === undefined);
const agreement = fc
  .tuple(
    fc.constantFrom(...party.codes),
    fc.oneof(
      ownWords.map((own) => ({ text: own })),
      fc.constantFrom(...codesOf('listedDuty')).map((duty) => ({ duty })),
      fc.record({ duty: fc.constantFrom(...codesOf('listedDuty')), text: ownWords }),
    ),
  )
  .map(([holder, what]) => ({ holder, ...what }));
const row: fc.Arbitrary<RegisterRow> = fc
  .tuple(
    fc.record({
      municipality: text,
      youth: fc.record({
        id: text,
        cprKnown: fc.boolean(),
        birthDate: maybe(day),
        sex: maybe(fc.constantFrom('boy', 'girl')),
        knownBefore: maybe(fc.boolean()),
      }),
      offences: some(codesOf('offenceType')),
      receivedOn: maybe(day),
      participants: maybe(some(party.codes)),
      agreements: maybe(fc.array(agreement, { minLength: 1, maxLength: 3 })),
      measures: some(measureType.codes),
      childExamStarted: maybe(fc.boolean()),
    }),
    dated('summonedOn', 'reasonNotSummoned'),
    fc.oneof(
      dated('heldOn', 'reasonNotHeld'),
      fc.boolean().map((held) => ({ held })),
    ),
  )
  .map((parts) => events.ROW_RECORDED.data.parse(Object.assign({}, ...parts)));

describe('what is written out', () => {
  test('is read in again as the same rows, in both languages', async () => {
    const rows = fc.uniqueArray(fc.record({ name: text, row }), {
      selector: ({ name }) => name,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('da', 'en'), async (all, language) => {
        expect(await readAgain(listOf(all, language))).toEqual(all);
      }),
    );
  });

  test('has the seven variables in their order, with Danish dates', () => {
    const row = rowOfCase(courseOf(late, rulesFor)) as RegisterRow;
    const [head, first] = listOf([{ name: 'indkaldt-for-sent', row }]).split('\r\n');
    expect(head).toMatch(
      /^\ufeffSagsnummer;Løbenummer;Kriminalitetens art;Dato for underretning;Dato for indkaldelse;Dato for afholdelse;Deltagere;Aftaler;/,
    );
    expect(first).toBe(
      'indkaldt-for-sent;ung-02;vold;10-08-2015;18-08-2015;10-09-2015;den unge, mor;mor: Henter den unge efter fritidsjobbet;;nej;;04-05-1999;;nej;Fjordby Kommune',
    );
  });
});

describe('a case with a course', () => {
  const lines = readFileSync('examples/register/reference.jsonl', 'utf8').trim().split('\n');
  const logs = Map.groupBy(
    lines.map((line) => parseLine(line, { line: 1, isWhole: true }).event as CaseEvent),
    (event) => event.case,
  );
  const recorded = (name: string, data: RegisterRow): CaseEvent => ({
    case: name,
    process: 'network-council-register',
    seq: 1,
    type: 'ROW_RECORDED',
    on: '2016-04-01',
    at: '2016-04-01T12:00:00Z',
    by: 'register',
    data,
  });

  test('counts in the report as the row that it is written as', () => {
    const sample = [...logs.values()].filter((_, index) => index % 9 === 0);
    const counted = sample.flatMap((log) => {
      const course = courseOf(log, rulesFor);
      const data = rowOfCase(course);
      if (data === undefined) return [];
      const again = recordedRow([recorded(course.case, data)]);
      const asRow = countCase(courseOf([recorded(course.case, again as RegisterRow)], rulesFor));
      return [[countCase(course), asRow] as const];
    });
    expect(counted.length).toBeGreaterThan(35);
    for (const [one, other] of counted) {
      const { findings: _, reasonNotSummoned: __, agreements, ...said } = one ?? ({} as never);
      expect(other).toMatchObject({ ...said, agreements: agreements.map(({ holder }) => ({ holder })) });
    }
  });

  test('is no row where it is outside the target group', () => {
    const outside = courseOf(late.slice(0, 1), rulesFor);
    expect(rowOfCase(outside)).toBeUndefined();
  });
});
