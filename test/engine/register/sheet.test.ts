/** Lists in every form in which they may come give the same cells. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readPoliceList } from '../../../engine/register/police-list.ts';
import { sheetOf } from '../../../engine/register/sheet.ts';
import { rulesFor } from '../../support/shipped-rules.ts';

const bytes = readFileSync('examples/politilister/mandagsdata.csv');
const text = bytes.toString('utf8').replace(/^\ufeff/, '');
const { facts } = rulesFor({
  process: 'network-council',
  municipality: 'Fjordby Kommune',
  date: '2015-03-02',
});
const offenceFacts = facts.filter(({ groups }) => groups.includes('offence'));

async function listOf(file: Buffer) {
  const sheet = await sheetOf(file);
  return sheet && readPoliceList(sheet, offenceFacts, '2015-03-02');
}

const workbookOf = (rows: readonly (readonly unknown[])[]): Promise<Buffer> =>
  writeXlsxFile(rows as never).toBuffer() as Promise<Buffer>;

test.each([
  ['with a byte order mark', bytes],
  ['without one', Buffer.from(text)],
  ['as Windows text', Buffer.from(text, 'latin1')],
  ['as wide text', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['with tabs', Buffer.from(text.replaceAll(';', '\t'))],
  [
    'with commas where the cells have quotation marks',
    Buffer.from(text.replaceAll('mor, far', '"mor, far"').replaceAll(';', ',')),
  ],
])('a list %s', async (_, file) => {
  expect(await listOf(file)).toEqual(await listOf(bytes));
  expect((await sheetOf(file))?.isWindowsText).toBe(
    file.includes(Buffer.from('æ', 'latin1')) && !file.includes('æ') && file[0] !== 0xff,
  );
});

test('a workbook, with dates and amounts as such and first zeros dropped, says the same', async () => {
  const [head = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(';'));
  const cell = (value: string, column: number): unknown => {
    if (value === '') return null;
    if (head[column] === 'CPR-nummer' && /^\d{6}-\d{4}$/.test(value))
      return { value: Number(value.replace('-', '')), type: Number };
    if (head[column] === 'Skadebeløb') return { value: Number(value.replace('.', '')), type: Number };
    if (!/^\d\d-\d\d-\d{4}$/.test(value)) return { value, type: String };
    const iso = value.split('-').reverse().join('-');
    return { value: new Date(`${iso}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' };
  };
  const file = await workbookOf([
    head.map((value) => ({ value, type: String })),
    ...rows.map((row) => row.map(cell)),
  ]);
  expect(await listOf(file)).toEqual(await listOf(bytes));
});

test('a formula that was never worked out is an empty cell', async () => {
  const file = await workbookOf([
    ['CPR-nummer', 'Gerningstype', 'Skadebeløb'].map((value) => ({ value, type: String })),
    [
      { value: '140998-0001', type: String },
      { value: 'hærværk', type: String },
      { value: '=17000+500', type: 'Formula' },
    ],
  ]);
  expect((await listOf(file))?.rows[0]?.notice?.offence).toEqual({ offenceType: 'vandalism' });
});

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])],
  ['an archive that is no workbook', Buffer.from('PK\u0003\u0004nej')],
])('%s is no list', async (_, file) => {
  expect(await sheetOf(file)).toBeUndefined();
});

test('an empty file has no columns', async () => {
  expect(await listOf(Buffer.from(''))).toBeUndefined();
});
