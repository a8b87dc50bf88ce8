import { expect, test } from 'vitest';
import { samraad } from './samraad.ts';

const EXAMPLE = 'examples/sager/netvaerksmoede-med-opfoelgning.jsonl';

test('meetings reads like this', async () => {
  const { code, stdout, stderr } = samraad(['meetings', EXAMPLE, 'examples/sager/indkaldt-for-sent.jsonl']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '1 sag af et andet forløb er ikke talt med\n' });
  await expect(stdout).toMatchFileSnapshot('golden/meetings.txt');
  await expect(samraad(['meetings', EXAMPLE, '--lang', 'en']).stdout).toMatchFileSnapshot(
    'golden/meetings-en.txt',
  );
});

test('gives programs the same', () => {
  const {
    municipalities,
    documented_effects: effects,
    practice_experience: experience,
  } = JSON.parse(samraad(['meetings', EXAMPLE, '--json']).stdout);
  expect([effects.length, experience.length]).toEqual([1, 5]);
  expect(municipalities).toEqual([
    {
      municipality: 'Fjordby Kommune',
      cases: 1,
      first_meetings: 1,
      follow_ups: 1,
      child_present: { numerator: 2, denominator: 2, unknown: 0 },
      private_present: { numerator: 2, denominator: 2, unknown: 0 },
      follow_up_agreed: { numerator: 1, denominator: 1, unknown: 0 },
      agreement_minutes_in_time: { numerator: 0, denominator: 1, unknown: 0 },
      heard: { numerator: 1, denominator: 1, unknown: 0 },
      involved: { numerator: 1, denominator: 1, unknown: 0 },
      super_users: 2,
      costs: [{ per_meeting: 410_000, meetings: 1, estimate: 410_000, level: '2016', about: true }],
      follow_ups_without_amount: 1,
    },
  ]);
});

test('a replay under other rules tells the two meetings apart', () => {
  const { stdout } = samraad(['replay', EXAMPLE, '--municipality', 'Skovlund Kommune']);
  expect(stdout).toContain(
    'pligt O-AGREEMENT-MINUTES, send aftalereferatet (møde 1): opfyldt for sent → opfyldt\n',
  );
  expect(stdout).toContain('pligt L-MINUTES, send referatet hurtigt (møde 2): opfyldt → ingen\n');
});

test('the papers are those of the latest meeting, and go to everybody who took part', () => {
  const before = samraad(['document', 'aftalereferat', EXAMPLE, '--step', '20']).stdout;
  expect(before).toContain('Til barnet, mor, mormor, familierådgiver, klasselærer og onkel\n');
  expect(before).toContain('Aftaler før opfølgningsmødet 30. juni 2015\n');
  expect(before).toContain('- Onkel: Følge barnet i skole, begynder på mandag\n');
  const after = samraad(['document', 'referat', EXAMPLE]).stdout;
  expect(after).toContain('Referat af netværksmøde 30. juni 2015\n');
  expect(after).toContain('Vi følger op: ingen opfølgning (familien klarer resten selv)\n');
});

test.each(['explain', 'atlas'])('%s tells that there is no decision to show', (command) => {
  expect(samraad([command, EXAMPLE])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: `fejl: ${EXAMPLE}: et forløb af typen inddragende netværksmøde har ingen afgørelser\n  = se sagen igennem, hændelse for hændelse, med samraad replay SAG --steps\n`,
  });
});

test('says what to do when there is nothing to count', () => {
  const { code, stdout, stderr } = samraad(['meetings', 'examples/sager/indkaldt-for-sent.jsonl']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('ingen af sagerne har et inddragende netværksmøde');
});
