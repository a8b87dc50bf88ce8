import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, samraad, steady } from './samraad.ts';

const cases = ['beloeb-ukendt', 'indkaldt-for-sent', 'rettidig-og-fulgt-op'].map(
  (name) => `examples/sager/${name}.jsonl`,
);
const [unknownAmount = '', late = '', inTime = ''] = cases;

interface StepRecord {
  readonly seq: number;
  readonly type: string;
  readonly accepted: boolean;
  readonly [field: string]: unknown;
}

function stepsOf(...args: string[]): StepRecord[] {
  const { stdout } = samraad(['replay', '--steps', '--json', ...args]);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('replay of stored cases', () => {
  test('under their own rules comes out the same', async () => {
    const { code, stdout, stderr } = samraad(['replay', ...cases]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(steady(stdout)).toMatchFileSnapshot('golden/replay-same.txt');
  });

  test('under a later version shows what it would have changed, and which line did', async () => {
    const { code, stdout } = samraad(['replay', ...cases, '--rules-version', '2']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/rules\/fjordby\/alvorlig-kriminalitet-2\.regel:\d+$/m);
    await expect(steady(stdout)).toMatchFileSnapshot('golden/replay-version.txt');
  });

  test('under the rules of another municipality', async () => {
    const { code, stdout } = samraad(['replay', inTime, '--municipality', 'Skovlund', '--lang', 'en']);
    expect(code).toBe(1);
    await expect(steady(stdout)).toMatchFileSnapshot('golden/replay-municipality-en.txt');
  });

  test('says in JSON all that it says in text', () => {
    const { code, stdout } = samraad(['replay', ...cases, '--rules-version', '2', '--json']);
    expect(code).toBe(1);
    const { format_version, cases: replayed, summary } = JSON.parse(stdout);
    expect(format_version).toBe('1.0');
    expect(summary).toMatchObject({ same: 2, changed: 1, impossible: 0 });
    expect(replayed[2].decisions[0]).toMatchObject({
      seq: 3,
      before: { code: 'IN_TARGET' },
      after: { code: 'NOT_IN_TARGET', ground: 'not_serious' },
    });
  });

  test('under a version that does not exist', () => {
    const { code, stdout } = samraad(['replay', late, '--rules-version', '7']);
    expect(code).toBe(2);
    expect(stdout).toContain('! indkaldt-for-sent  kan ikke genafspilles: reglerne findes ikke i version 7');
    expect(stdout).toContain('= disse findes: 1, 2');
  });
});

describe('replay step by step', () => {
  test('reads like this', async () => {
    const { code, stdout } = samraad(['replay', late, '--steps']);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot('golden/steps.txt');
  });

  test('gives one record for each event, with the promised fields', () => {
    const records = stepsOf(late);
    expect(records.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const record of records) {
      expect(Object.keys(record)).toEqual(
        expect.arrayContaining(
          'seq on type accepted reasons state regions decision facts duties deadlines findings possible'.split(
            ' ',
          ),
        ),
      );
    }
    const summons = records[3];
    expect(summons).toMatchObject({ type: 'SUMMONS_SENT', on: '2015-08-18', state: 'summoned' });
    expect(summons?.duties).toContainEqual({ code: 'O-SUMMON', status: 'met_late', due: '2015-08-17' });
    expect(summons?.findings).toContainEqual({
      code: 'V-SUMMON-LATE',
      severity: 'VIOLATION',
      status: 'permanent',
      days: 1,
    });
  });

  test('stops at the day asked for', () => {
    expect(stepsOf(late, '--as-of', '2015-08-18').map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  test('keeps an event for a closed case, and says why it is not allowed', () => {
    const log = readFileSync(inTime, 'utf8');
    const last = JSON.parse(log.trimEnd().split('\n').at(-1) ?? '');
    const extra = { ...last, seq: last.seq + 1, type: 'SUMMONS_SENT', data: { recipients: ['youth'] } };
    const cwd = folderWith({ 'sag.jsonl': `${log}${JSON.stringify(extra)}\n` });
    const { code, stdout } = samraad(['replay', 'sag.jsonl'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('ikke tilladt: hændelse 13 (indkaldelse sendt): sagen er afsluttet');
  });
});

describe('a case that cannot be replayed', () => {
  const lines = readFileSync(unknownAmount, 'utf8').trimEnd().split('\n');

  test.each([
    ['an empty file', '', 'sag.jsonl:1: sagen har ingen hændelser'],
    [
      'a last line that is cut',
      `${lines[0]}\n${lines[1]?.slice(0, 40)}`,
      'sag.jsonl:2: den sidste linje er skåret over',
    ],
    [
      'a line that is no JSON',
      `${lines[0]}\n{"a": }\n${lines[1]}\n`,
      'sag.jsonl:2: linjen er ikke gyldig JSON',
    ],
    [
      'a line that is no event',
      '{"case": "a"}\n',
      'sag.jsonl:1: feltet »process« mangler eller har en forkert værdi',
    ],
    ['an event that is missing', `${lines[0]}\n${lines[2]}\n`, 'sag.jsonl:2: hændelse 2 mangler'],
    [
      'an impossible date',
      `${lines[0]?.replace(/"on":"[^"]*"/, '"on":"2015-02-30"')}\n`,
      'sag.jsonl:1: feltet »on« mangler eller har en forkert værdi',
    ],
    [
      'an unknown municipality',
      `${lines[0]?.replace('Fjordby Kommune', 'Fjordbyg Kommune')}\n`,
      'sag.jsonl: der er ingen regler for kommunen »Fjordbyg Kommune«',
    ],
    [
      'an unknown process',
      `${lines[0]?.replace('network-council', 'bridge-club')}\n`,
      'sag.jsonl:1: processen »bridge-club« findes ikke',
    ],
  ])('%s', (_, log, message) => {
    const cwd = folderWith({ 'sag.jsonl': log });
    const plan = samraad(['replay', 'sag.jsonl'], { cwd });
    expect(plan.code).toBe(2);
    expect(plan.stdout).toContain(`kan ikke genafspilles: ${message}`);

    const steps = samraad(['replay', 'sag.jsonl', '--steps', '--json'], { cwd });
    expect({ code: steps.code, stdout: steps.stdout }).toEqual({ code: 2, stdout: '' });
    expect(steps.stderr).toContain(message);
  });

  test('a day that has not come', () => {
    const { code, stderr } = samraad(['replay', late, '--as-of', '2015-09-01', '--date', '2015-08-31']);
    expect(code).toBe(2);
    expect(stderr).toContain('--as-of kan ikke være »2015-09-01«, for den dag er ikke kommet endnu');
  });
});

describe('evaluate', () => {
  const cwd = folderWith({
    'f.json': '{"groups": {"offence": [{"offenceType": "vandalism", "damageAmount": 1750000}]}}',
    'navne.json': '{"groups": {"offence": [{"gerningstype": "hærværk"}]}}',
  });
  writeFileSync(path.join(cwd, 'frist.json'), '{"facts": {"receivedOn": "2015-03-02"}}');
  const evaluate = (name: string, flag: string, file: string, ...args: string[]) =>
    samraad(['evaluate', name, flag, path.join(cwd, file), '--municipality', 'Fjordby', ...args]);

  test('shows the outcome, the reasoning with its places and sources, and the rules', async () => {
    const { code, stdout, stderr } = evaluate(
      'alvorlig kriminalitet',
      '--facts',
      'f.json',
      '--date',
      '2015-03-02',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(steady(stdout)).toMatchFileSnapshot('golden/evaluate-met.txt');
  });

  test('names the facts that are missing, and whom to ask', async () => {
    const { stdout } = evaluate(
      'seriousCrime',
      '--facts',
      'navne.json',
      '--date',
      '2015-03-02',
      '--lang',
      'en',
    );
    await expect(steady(stdout)).toMatchFileSnapshot('golden/evaluate-unknown-en.txt');
  });

  test('gives programs the same', () => {
    const { stdout } = evaluate('seriousCrime', '--facts', 'navne.json', '--date', '2015-03-02', '--json');
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({
      format_version: '1.0',
      outcome: 'unknown',
      municipality: 'Fjordby Kommune',
    });
    expect(answer.missing.map(({ code }: { code: string }) => code)).toContain('damageAmount');
    expect(answer.rulesets.at(-1)).toMatchObject({ version: 1, level: 'municipal' });
  });

  test('computes a deadline and reads a limit', () => {
    const deadline = evaluate('D-SUMMON', '--facts', 'frist.json', '--date', '2015-03-02', '--json');
    expect(JSON.parse(deadline.stdout)).toMatchObject({ kind: 'deadline', due: '2015-03-09' });
    const limit = evaluate('hærværksgrænse', '--facts', 'frist.json', '--date', '2016-03-02');
    expect(limit.stdout).toContain('18.000 kr.');
  });

  test('takes a later day, and says that the rules may change', () => {
    const { code, stderr } = evaluate('seriousCrime', '--facts', 'f.json', '--date', '2999-01-01');
    expect(code).toBe(0);
    expect(stderr).toBe(
      'bemærk: 1. januar 2999 er ikke kommet endnu; reglerne kan nå at blive ændret inden da\n',
    );
  });
});
