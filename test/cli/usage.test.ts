import { describe, expect, test } from 'vitest';
import { shellOf } from '../../engine/cli/context.ts';
import { reportFailure } from '../../engine/cli/terminal/report-failure.ts';
import { samraad } from './samraad.ts';

describe('a command line that cannot be understood ends with 2 and one message in the user’s language', () => {
  test.each([
    [['chekc'], 'kommandoen »chekc« findes ikke', 'mente I »samraad check«?'],
    [['sag.jsonl'], 'kommandoen »sag.jsonl« findes ikke', 'mente I »samraad simulate sag.jsonl«?'],
    [
      ['noget-helt-andet'],
      'kommandoen »noget-helt-andet« findes ikke',
      'se kommandoerne med »samraad --help«',
    ],
    [
      ['completion'],
      '»samraad completion« mangler SHELL',
      'se, hvordan den bruges, med »samraad completion --help«',
    ],
    [['completion', 'bsh'], 'SHELL kan ikke være »bsh«', 'vælg en af: bash, zsh, fish'],
    [['version', '--formt', 'json'], 'tilvalget »--formt« findes ikke', 'mente I »--format«?'],
    [['version', '--format', 'xml'], '--format kan ikke være »xml«', 'vælg en af: full, json'],
    [['version', '--date'], 'tilvalget »--date <date>« mangler en værdi', undefined],
    [['version', '--lang', 'fr'], '--lang kan ikke være »fr«', 'vælg en af: da, en'],
    [['version', 'nu'], '»samraad version« fik flere argumenter, end den kan bruge', undefined],
    [
      ['version', '--date', '2015-02-30'],
      '--date kan ikke være »2015-02-30«: den dag findes ikke i kalenderen',
      undefined,
    ],
    [['version', '--date', '2. marts'], '--date kan ikke være »2. marts«', undefined],
  ])('%s', (args, cause, next) => {
    const { code, stdout, stderr } = samraad(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.split('\n')[0]).toBe(`fejl: ${cause}`);
    if (next !== undefined) expect(stderr.split('\n')[1]).toBe(`  = ${next}`);
  });

  test.each([
    [['--lang', 'en', 'chekc'], 'error: there is no command “chekc”\n  = did you mean “samraad check”?\n'],
    [
      ['completion', 'bsh', '--lang=en'],
      'error: SHELL cannot be “bsh”\n  = choose one of: bash, zsh, fish\n',
    ],
  ])('%s', (args, message) => {
    expect(samraad(args)).toEqual({ code: 2, stdout: '', stderr: message });
  });
});

describe('help', () => {
  test.each(['da', 'en'])('is in the language asked for: %s', async (lang) => {
    const { code, stdout, stderr } = samraad(['--help', '--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`golden/help-${lang}.txt`);
  });

  test('can be asked for as a command', () => {
    expect(samraad(['help', 'check'])).toEqual(samraad(['check', '--help']));
    expect(samraad(['help']).code).toBe(0);
    expect(samraad(['help', 'chekc'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('has no English word of the library in Danish', () => {
    for (const command of ['check', 'format', 'graph', 'version', 'completion']) {
      const { code, stdout } = samraad([command, '--help']);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/Usage|Options|Arguments|Commands|display help|choices|default/);
    }
  });
});

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish'])('%s knows every command', (shell) => {
    const commands = [...samraad(['--help']).stdout.matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1]);
    expect(commands.length).toBeGreaterThan(5);
    const { code, stdout } = samraad(['completion', shell]);
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toContain(command);
  });
});

test('an error nobody was prepared for is one sentence, without the insides unless asked for', () => {
  const lines: string[] = [];
  const shell = { ...shellOf([], false), say: (text: string) => void lines.push(text) };
  reportFailure(new TypeError('x is\n not a function'), shell);
  expect(lines.join('')).toMatchInlineSnapshot(`
    "fejl: der skete noget, som samraad ikke var forberedt på (x is not a function)
      = kør kommandoen igen med SAMRAAD_DEBUG=1 foran, og send teksten til dem, der vedligeholder samraad
    "
  `);
});

describe('version', () => {
  test('says which samraad and which Node', () => {
    expect(samraad(['version']).stdout).toMatch(/^samraad \d+\.\d+\.\d+ \(Node \d+\.\d+\.\d+\)\n$/);
    expect(samraad(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(JSON.parse(samraad(['version', '--json']).stdout)).toMatchObject({ format_version: '1.0' });
  });
});

test.each([
  [
    ['translate', 'rules/fjordby/alvorlig-kriminalitet-1.regel', '--to', 'en'],
    'text',
    /^ {2}expect serious case is met$/m,
  ],
  [['completion', 'bash'], 'script', /^# samraad: eval/],
])('%j gives programs JSON as well', (args, field, expected) => {
  const content = JSON.parse(samraad([...args, '--json']).stdout);
  expect(content.format_version).toBe('1.0');
  expect(content[field]).toMatch(expected);
});

test.each([
  [['simulate', 'sag.jsonl', '--tour'], 'sag.jsonl og --tour'],
  [['replay', 'sag.jsonl', '--steps', '--html', 'side.html'], '--steps og --html'],
])('%j is refused, not half done', (args, what) => {
  const { code, stderr } = samraad(args);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `fejl: ${what} kan ikke bruges sammen\n  = brug kun det ene\n`,
  });
});
