import { describe, expect, test } from 'vitest';
import { readCpr } from '../../../engine/register/cpr.ts';
import { readPoliceList } from '../../../engine/register/police-list.ts';
import { sheetOf } from '../../../engine/register/sheet.ts';
import { rulesFor } from '../../support/shipped-rules.ts';

const { facts } = rulesFor({
  process: 'network-council',
  municipality: 'Fjordby Kommune',
  date: '2015-03-02',
});
const offenceFacts = facts.filter(({ groups }) => groups.includes('offence'));

async function listOf(text: string, receivedOn: string | undefined = '2015-03-02') {
  const sheet = await sheetOf(Buffer.from(text));
  return sheet && readPoliceList(sheet, offenceFacts, receivedOn);
}

describe('a CPR number', () => {
  test.each([
    ['140998-0001', '1998-09-14', 'boy'],
    ['1409980002', '1998-09-14', 'girl'],
    ['10203 4003', '2003-02-01', 'boy'],
    ['010203-9004', '2003-02-01', 'girl'],
    ['010258-5003', '1858-02-01', 'boy'],
  ])('%s tells the day of birth and the sex', (text, birthDate, sex) => {
    expect(readCpr(text)).toMatchObject({ birthDate, sex });
  });

  test.each(['', '14099-000', '320198-0001', '290215-0001', '14099800011', 'abcdef-0001'])(
    '%s is none',
    (text) => {
      expect(readCpr(text)).toBeUndefined();
    },
  );

  test('is shown without its last four digits', () => {
    expect(readCpr('140998-0001')?.masked).toBe('140998-****');
  });
});

test('a list of 100,000 rows with one that is broken loses that row alone', async () => {
  const rows = Array.from({ length: 100_000 }, (_, index) =>
    index === 70_000 ? '140998-0001;"hærværk;17.500' : '140998-0001;hærværk;17.500',
  );
  const list = await listOf(['CPR-nummer;Gerningstype;Skadebeløb', ...rows].join('\n'));
  expect(list?.rows).toHaveLength(100_000);
  const refused = list?.rows.filter(({ problems }) => problems.length > 0);
  expect(refused).toEqual([{ row: 70_002, problems: [{ code: 'BROKEN_ROW' }] }]);
  expect(list?.rows.at(-1)?.notice?.offence).toEqual({ offenceType: 'vandalism', damageAmount: 1_750_000 });
});

test('what a cell should have been is told, and its row is not guessed at', async () => {
  const list = await listOf('CPR-nummer;Skadebeløb;Gerningsdato\n140998-0001;17,500;31-02-2015\n');
  expect(list?.rows[0]?.notice).toBeUndefined();
  expect(list?.rows[0]?.problems.map(({ code, column }) => [code, column])).toEqual([
    ['BAD_CELL', 'Skadebeløb'],
    ['BAD_CELL', 'Gerningsdato'],
  ]);
});

test('a row without a date takes that of the list, and is refused where there is none', async () => {
  const text = 'CPR-nummer;Modtaget\n140998-0001;01-03-2015\n140998-0001;\n';
  const dates = (await listOf(text))?.rows.map(({ notice }) => notice?.receivedOn);
  expect(dates).toEqual(['2015-03-01', '2015-03-02']);
  const sheet = await sheetOf(Buffer.from(text));
  const without = sheet && readPoliceList(sheet, offenceFacts, undefined);
  expect(without?.rows[1]?.problems).toEqual([{ code: 'NO_RECEIPT' }]);
});

test('headings that nothing is read from are named', async () => {
  expect((await listOf('CPR-nummer;Politikreds;Navn\n140998-0001;X;Y\n'))?.unused).toEqual(['Politikreds']);
});
