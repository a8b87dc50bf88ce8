import { expect, test } from 'vitest';
import { events } from '../../../engine/process/network-council-register/events.ts';
import { readRegisterRows } from '../../../engine/register/register-rows.ts';
import { rowWords } from '../../../engine/register/row-columns.ts';
import { sheetOf } from '../../../engine/register/sheet.ts';
import { rulesFor } from '../../support/shipped-rules.ts';

const municipality = 'Fjordby Kommune';
const { facts } = rulesFor({ process: 'network-council', municipality, date: '2015-03-02' });

async function rowsOf(text: string) {
  const sheet = await sheetOf(Buffer.from(text));
  const reading = { municipality: () => municipality, words: rowWords(facts), pseudonym: () => 'ung-x' };
  return (sheet && readRegisterRows(sheet, reading)) ?? [];
}

const head =
  'Sagsnummer;CPR-nummer;Kriminalitetens art;Dato for underretning;Dato for indkaldelse;Dato for afholdelse;Deltagere;Aftaler';

test('a row gives the seven variables in their order', async () => {
  const [row] = await rowsOf(
    `${head}\nF-1;140998-0001;vold, hærværk;02-03-2015;06-03-2015;19-03-2015;den unge, mor, skole;den unge: passer skolen | fodbold om tirsdagen\n`,
  );
  expect(row).toMatchObject({ case: 'F-1', problems: [], lacks: [] });
  const data = events.ROW_RECORDED.data.parse(row?.data);
  expect(data).toMatchObject({
    youth: { id: 'ung-x', cprKnown: true, birthDate: '1998-09-14', sex: 'boy' },
    offences: ['violence', 'vandalism'],
    receivedOn: '2015-03-02',
    summonedOn: '2015-03-06',
    heldOn: '2015-03-19',
    participants: ['youth', 'mother', 'school'],
    agreements: [
      { holder: 'youth', text: 'passer skolen' },
      { holder: 'other', text: 'fodbold om tirsdagen' },
    ],
  });
});

test('variables 4 and 5 take a date or a reason', async () => {
  const [row] = await rowsOf(`${head}\nF-2;140998-0001;vold;02-03-2015;helbred;familien afslog;;\n`);
  expect(row?.data).toMatchObject({ reasonNotSummoned: 'health', reasonNotHeld: 'family_declined' });
  expect(row?.lacks).toEqual([]);
});

test('what a row lacks is named; without a council neither participants nor agreements are lacking', async () => {
  const [row] = await rowsOf(`${head}\nF-3;140998-0001;;02-03-2015;;;;\n`);
  expect(row?.lacks).toEqual(['Kriminalitetens art', 'Dato for indkaldelse', 'Dato for afholdelse']);
  const [other] = await rowsOf(`${head}\nF-4;140998-0001;vold;02-03-2015;06-03-2015;19-03-2015;;\n`);
  expect(other?.lacks).toEqual(['Deltagere', 'Aftaler']);
});

test('a name that is a CPR number, a case that stands twice, and a word that is no reason are refused', async () => {
  const problems = async (text: string) =>
    (await rowsOf(text)).map((row) => row.problems.map(({ code }) => code));
  const short = 'Sagsnummer;Løbenummer;Dato for underretning;Dato for indkaldelse';
  expect(await problems(`${short}\n140998-0001;1;02-03-2015;\n`)).toEqual([['NO_CASE']]);
  expect(await problems(`${short}\nX;140998-0001;02-03-2015;\n`)).toEqual([['NO_CASE']]);
  expect(await problems(`${short}\nX;1;02-03-2015;\nX;1;02-03-2015;\n`)).toEqual([[], ['TWICE']]);
  expect(await problems(`${short}\nX;1;02-03-2015;glemt\n`)).toEqual([['BAD_CELL']]);
  expect(await rowsOf('Navn;By\nA;B\n')).toEqual([]);
});
