/** `samraad explain` of a concept and of a line of a rule file. */
import { expect, test } from 'vitest';
import { samraad } from './samraad.ts';

test('a concept is shown with its exceptions, each under what it takes back, in the file that says so', () => {
  const { code, stdout } = samraad(['explain', 'Serious Crime', '--lang', 'en']);
  expect(code).toBe(0);
  const [title, , first] = stdout.split('\n');
  expect(title).toBe('serious crime (seriousCrime)');
  expect(first).toContain('left open in network council, version 1');
  const fjordby = stdout.split('\n\n').find((block) => block.includes('serious crime in Fjordby, version 1'));
  expect(
    fjordby
      ?.split('\n')
      .slice(3)
      .map((line) => line.replace(/ (?:at least|offence).* →/, ' … →')),
  ).toEqual([
    '  otherwise → discretion (line 37)',
    '  └ decides for … → not met (line 27)',
    '    └ applies when … → met (line 33)',
    '      └ discretion when … → discretion (line 29)',
    '        └ except when established: … → not met (line 28)',
  ]);
});

test('as data each rank stands by itself', () => {
  const { definitions } = JSON.parse(samraad(['explain', 'seriousCrime', '--json']).stdout);
  expect(definitions[0]).toMatchObject({ code: 'seriousCrime', relation: 'opens', municipality: null });
  expect(
    definitions.every(({ relation }: { relation: string }) => ['opens', 'fills'].includes(relation)),
  ).toBe(true);
});

test('a line tells its short form in full and what its names stand for', () => {
  const file = 'rules/fjordby/alvorlig-kriminalitet-1.regel';
  const { code, stdout } = samraad(['explain', `${file}:35`]);
  expect(code).toBe(0);
  expect(stdout).toContain(
    'hærværk over hærværksgrænse\n  betyder: gerningstype er hærværk og skadebeløb over hærværksgrænse\n',
  );
  expect(stdout).toMatch(/^hærværksgrænse +grænse +16\.000 kr\. fra 1\. januar 2015 +rules\/fjordby\S+:13$/m);
});

test.each([
  ['rules/fjordby/alvorlig-kriminalitet-1.regel:1', 'står ingen navne eller betingelser'],
  ['rules/fjordby/alvorlig-kriminalitet-1.regel:9999', 'står ingen navne eller betingelser'],
  ['mappe', 'er hverken en fejlkode eller et begreb i reglerne'],
  ['alvorlig kriminaletet', 'mente I »alvorlig kriminalitet«?'],
])('%s', (written, cause) => {
  const { code, stdout, stderr } = samraad(['explain', written]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(cause);
});
