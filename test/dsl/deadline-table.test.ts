/** Two hundred deadlines around closed days, each counted day by day by an independent calendar; the table is for people to read. */
import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { rulesInForce } from '../../dsl/index.ts';
import { vocabulary } from '../../engine/process/network-council/vocabulary.ts';
import { library, libraryOf } from '../support/shipped-rules.ts';

interface Rule {
  readonly code: string;
  readonly counted: string;
  readonly closed: string;
}

const DAY = 86_400_000;
const RULES: readonly Rule[] = [
  { code: 'kept', counted: '7 dage regnet fra dagen efter modtagelsesdato', closed: 'behold dagen' },
  {
    code: 'moved',
    counted: '7 dage regnet fra dagen efter modtagelsesdato',
    closed: 'flyt til første hverdag',
  },
  { code: 'working', counted: '5 hverdage regnet fra dagen efter modtagelsesdato', closed: 'behold dagen' },
  {
    code: 'month',
    counted: '1 måned regnet fra dagen efter modtagelsesdato',
    closed: 'flyt til første hverdag',
  },
];

/** First days of runs that lead into Easter, Whitsun, 5 June, Christmas, New Year and the last and first year around store bededag. */
const RUNS: readonly (readonly [from: string, days: number])[] = [
  ['2015-03-25', 8],
  ['2015-05-27', 5],
  ['2015-12-15', 10],
  ['2016-01-29', 3],
  ['2016-02-27', 4],
  ['2023-04-26', 5],
  ['2024-04-17', 5],
  ['2024-05-10', 4],
  ['2024-12-20', 6],
];

const received = RUNS.flatMap(([from, days]) =>
  Array.from({ length: days }, (_, day) => new Date(Date.parse(from) + day * DAY).toISOString().slice(0, 10)),
);

const oracle = new Holidays('DK', { timezone: 'UTC' });
const holidays = new Set(
  [2015, 2016, 2023, 2024, 2025].flatMap((year) =>
    oracle
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  ),
);

function isOpen(day: number): boolean {
  const date = new Date(day);
  const text = date.toISOString().slice(0, 10);
  const weekday = date.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(text) && !/06-05|12-24|12-31/.test(text.slice(5));
}

/** The last day, walked to one day at a time. */
function walked(code: string, receivedOn: string): string {
  let day = Date.parse(receivedOn);
  if (code === 'working') {
    for (let open = 0; open < 5; ) {
      day += DAY;
      if (isOpen(day)) open += 1;
    }
  } else if (code === 'month') {
    const [year = 0, month = 0, date = 0] = receivedOn.split('-').map(Number);
    const longest = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    day = Date.UTC(year, month, Math.min(date, longest));
  } else day += 7 * DAY;
  while ((code === 'moved' || code === 'month') && !isOpen(day)) day += DAY;
  return new Date(day).toISOString().slice(0, 10);
}

const text = `regelsæt frister på prøve [trial deadlines]
  niveau national
  version 1
  gælder fra 1. oktober 2014
  version vælges efter modtagelsesdato
  bygger på danske helligdage version 1
  kilde "Notat"
${RULES.map(
  ({ code, counted, closed }) => `
frist svar ${code} [answer ${code}]
  kode ${code}
  ${counted}
  på lukkedage: ${closed}
  kalender danske lukkedage
  kilde "Notat"
`,
).join('')}`;

const shown = (date: string): string =>
  `${new Date(date).toLocaleDateString('da', { weekday: 'short', timeZone: 'UTC' }).replace('.', '')} ${date}`;

test('two hundred last days, as the calendar of the rules counts them and as one walks to them', async () => {
  const calendar = library.files
    .map(({ file }) => file.source)
    .filter(({ path }) => path.endsWith('kalender.regel'));
  const trial = libraryOf([...calendar, { path: 'rules/frister-prøve.regel', text }]);
  expect(trial.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const rules = rulesInForce(trial, vocabulary, {
    process: 'network-council',
    municipality: 'X',
    on: '2015-01-01',
  });
  const rows = received.map((day) => {
    const facts = { facts: { receivedOn: { value: day } }, groups: {} };
    const due = RULES.map(({ code }) => rules.deadline(code, facts).due ?? 'none');
    expect([day, ...due]).toEqual([day, ...RULES.map(({ code }) => walked(code, day))]);
    return [day, ...due].map(shown).join('  ');
  });
  expect(rows.length * RULES.length).toBe(200);
  const head = ['received', ...RULES.map(({ code }) => code)]
    .map((word) => word.padEnd(14))
    .join('  ')
    .trimEnd();
  await expect(`${[head, ...rows].join('\n')}\n`).toMatchFileSnapshot('golden/deadlines.txt');
});
