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
  const { municipalities, documentedEffects, practiceExperience } = JSON.parse(
    samraad(['meetings', EXAMPLE, '--json']).stdout,
  );
  expect([documentedEffects.length, practiceExperience.length]).toEqual([1, 5]);
  expect(municipalities).toEqual([
    {
      municipality: 'Fjordby Kommune',
      cases: 1,
      firstMeetings: 1,
      followUps: 1,
      childPresent: { numerator: 2, denominator: 2, unknown: 0 },
      privatePresent: { numerator: 2, denominator: 2, unknown: 0 },
      followUpAgreed: { numerator: 1, denominator: 1, unknown: 0 },
      agreementMinutesInTime: { numerator: 0, denominator: 1, unknown: 0 },
      heard: { numerator: 1, denominator: 1, unknown: 0 },
      involved: { numerator: 1, denominator: 1, unknown: 0 },
      superUsers: 2,
      costs: [{ perMeeting: 410_000, meetings: 1, estimate: 410_000, level: 2016, about: true }],
      followUpsWithoutAmount: 1,
    },
  ]);
});

test('says what to do when there is nothing to count', () => {
  const { code, stdout, stderr } = samraad(['meetings', 'examples/sager/indkaldt-for-sent.jsonl']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('ingen af sagerne har et inddragende netværksmøde');
});
