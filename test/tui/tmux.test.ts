import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parseScript } from '../../engine/session/keys.ts';
import { formScript } from '../support/form-script.ts';

/** Each window has a server of its own: one that is just ending takes no new one. */
let socket = '';
const CASE = 'examples/sager/rettidig-og-fulgt-op.jsonl';

function tmux(...args: string[]) {
  return spawnSync('tmux', ['-L', socket, ...args], { encoding: 'utf8' });
}

const samraad = `'${process.execPath}' .build/main.js`;

/** Runs a command in a window of its own, which stays when the command has ended. */
function open(name: string, columns: number, rows: number, command: string): void {
  socket = `samraad-test-${process.pid}-${name}`;
  tmux('new-session', '-d', '-x', String(columns), '-y', String(rows), `${command}; exec cat`);
}

const missing = spawnSync('tmux', ['-V']).error !== undefined;
const skipped = missing && process.env.CI === undefined;
if (skipped) console.log('The simulator is not tried in tmux: tmux is not installed here.');

async function until(wanted: (screen: string) => boolean): Promise<string> {
  let screen = '';
  for (let waited = 0; waited < 20_000; waited += 50) {
    screen = tmux('capture-pane', '-J', '-p').stdout;
    if (wanted(screen)) return screen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the screen never came to be as wanted; it is:\n${screen}`);
}

/** Keys of a script as tmux sends them; what is typed goes in one, since tmux takes a lone `;` for its own. */
function press(script: string): void {
  const parsed = parseScript(script);
  if (!parsed.ok) throw new Error(`no key: ${parsed.word}`);
  const names: Readonly<Record<string, string>> = {
    ...{ left: 'Left', right: 'Right', up: 'Up', down: 'Down', home: 'Home', enter: 'Enter' },
    ...{ escape: 'Escape', 'ctrl+s': 'C-s', 'ctrl+u': 'C-u' },
  };
  let typed = '';
  for (const key of [...parsed.keys, '']) {
    if (key.startsWith('"')) {
      typed += key.slice(1);
      continue;
    }
    if (typed !== '') tmux('send-keys', '-l', typed);
    typed = '';
    const name = names[key];
    if (name !== undefined) tmux('send-keys', name);
    else if (key !== '') tmux('send-keys', '-l', key);
  }
}

/** A whole case of § 57 c, by keys alone; each line is pressed and then shows on the screen what is said beside it. */
const wholeCase: readonly (readonly [script: string, shows: string])[] = [
  [
    `a ${formScript('POLICE_NOTICE_RECEIVED', {
      channel: 'indkaldelse til afhøring',
      'youth/id': 'ung-01',
      'youth/birthDate': '20. november 1998',
      'youth/custodyHolders': 'mor',
      'history/latestHeldCouncilOn': 'ingen',
      suspicions: 'gerningstype: hærværk; skadebeløb: 17.500',
    })}`,
    'tilstanden er modtaget',
  ],
  ['5 / "målgruppe vurderet" enter a ctrl+s', 'tilstanden er skal indkaldes'],
  [
    `5 / "indkaldelse sendt" enter a ${formScript('SUMMONS_SENT', { on: '4. marts 2015', recipients: 'den unge, mor' })}`,
    'tilstanden er indkaldt',
  ],
  [
    `5 / "netværkssamråd afholdt" enter a ${formScript('COUNCIL_HELD', { on: '19. marts 2015', participants: 'den unge, mor, skole' })}`,
    'tilstanden er afholdt',
  ],
  [
    `5 / "aftaler noteret" enter a ${formScript('AGREEMENTS_RECORDED', { agreements: 'ansvarlig: den unge; handlepligt: Passer skolen hver dag' })}`,
    'aftaler noteret: tilstanden er afholdt',
  ],
  [
    `5 / "handleplan vedtaget" enter a ${formScript('PLAN_ADOPTED', {
      on: '24. marts 2015',
      initiatives: 'Kontaktperson',
      duties: 'ansvarlig: den unge; handlepligt: Passer skolen hver dag',
    })}`,
    'tilstanden er handleplan i kraft',
  ],
  [
    `5 / "referat sendt" enter a ${formScript('MINUTES_SENT', { recipients: 'den unge, mor' })}`,
    'referat sendt: tilstanden',
  ],
  [
    `5 / "opfølgning gennemført" enter a ${formScript('FOLLOW_UP_DONE', { on: '11. maj 2015', outcome: 'på rette spor' })}`,
    'tilstanden er fulgt op',
  ],
  ['5 / "sag lukket" enter a ctrl+s', 'tilstanden er lukket'],
];

/** A copy of the rules in a folder of its own, so that they can be edited. */
function folderWithRules(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'samraad-tmux-'));
  cpSync('rules', path.join(folder, 'rules'), { recursive: true });
  return folder;
}

describe.skipIf(skipped)('the bundle in a real terminal', () => {
  afterEach(() => void tmux('kill-server'));

  test.each([
    [60, 20],
    [100, 30],
    [140, 40],
  ])('%d x %d', { timeout: 60_000 }, async (columns, rows) => {
    open(String(columns), columns, rows, `${samraad} simulate ${CASE}`);

    const first = await until((screen) => screen.includes('1 af 12'));
    expect(first).toContain('underretning modtaget');
    expect(first.split('\n').every((line) => line.length <= columns)).toBe(true);

    tmux('send-keys', 'Right', 'Right', '2');
    const trace = await until((screen) => screen.includes('[2] Regelspor'));
    expect(trace).toContain('Afgørelse: i målgruppen');
    expect(trace).toContain('OPFYLDT');

    tmux('send-keys', 'q');
    const left = await until((screen) => screen.includes('Samme forløb igen'));
    expect(left).not.toContain('╭');
    expect(left.replaceAll('\n', '')).toContain(`samraad simulate ${CASE} --script 'right right 2'`);
  });

  test('line mode takes words', { timeout: 60_000 }, async () => {
    open('plain', 100, 80, `${samraad} simulate ${CASE} --plain`);
    await until((screen) => screen.includes('>'));
    tmux('send-keys', 'frem', 'Enter');
    await until((screen) => screen.includes('Hændelse 2 af 12'));
    tmux('send-keys', 'slut', 'Enter');
    await until((screen) => screen.includes('Samme forløb igen'));
  });

  test('NO_COLOR leaves no colours and no weights', { timeout: 60_000 }, async () => {
    open('no-color', 100, 30, `NO_COLOR=1 ${samraad} simulate ${CASE}`);
    await until((screen) => screen.includes('Tidslinje'));
    expect(tmux('capture-pane', '-e', '-p').stdout).not.toContain('\u001b[');
  });

  test('a whole case, a what-if and a rule edited meanwhile, by keys alone', {
    timeout: 120_000,
  }, async () => {
    const folder = folderWithRules();
    const begin = '--new netværkssamråd --municipality Fjordby --date 2015-03-02';
    open('whole', 140, 40, `${samraad} simulate ${begin} --rules '${folder}/rules'`);
    await until((screen) => screen.includes('underretning modtaget'));
    for (const [script, shows] of wholeCase) {
      press(script);
      await until((screen) => screen.includes(shows));
    }

    // What if the amount had been smaller: the fact is changed where it came from, and the case gone through again.
    press('6 / "skadebeløb" enter r');
    await until((screen) => screen.includes('underretning modtaget · rettes'));
    press('ctrl+u "gerningstype: hærværk; skadebeløb: 9.000" ctrl+s');
    await until((screen) => screen.includes('HVAD-NU-HVIS: ') && screen.includes('1 ændret'));
    press('1 G c');
    const compared = await until((screen) => screen.includes('Forskelle fra sagen'));
    expect(compared).toMatch(/Afgørelse +i målgruppen +uden for målgruppen/);
    press('escape');
    await until((screen) => !screen.includes('Forskelle fra sagen'));
    press('U');
    await until((screen) => screen.includes('Grenen er forkastet'));

    // Back in time, to a case that is in the target group; in another window somebody raises the limit, first wrongly.
    press(': "2" enter');
    await until((screen) => screen.includes('Afgørelse: i målgruppen'));
    const edit = (from: string, to: string) =>
      tmux(
        'split-window',
        '-d',
        '-l',
        '1',
        'sed',
        '-i',
        `s/${from}/${to}/`,
        `${folder}/rules/fjordby/alvorlig-kriminalitet-1.regel`,
      );
    edit('fra 1. januar 2015: 16.000 kr.', 'fra 1. januar 2015: 18,000 kr.');
    await until((screen) => screen.includes('REGELFEJL: '));
    press('!');
    await until((screen) => screen.includes('alvorlig-kriminalitet-1.regel:15'));
    press('escape');
    await until((screen) => screen.includes('Tidslinje'));
    edit('18,000', '18.000');
    const reloaded = await until((screen) => screen.includes('Reglerne er læst igen'));
    expect(reloaded).toContain('Afgørelsen er nu uden for målgruppen');
    expect(reloaded).not.toContain('REGELFEJL');
    press('2 / "hærværksgrænse = 18" enter');
    await until((screen) => screen.includes('hærværksgrænse = 18.000 kr.'));

    press('s down');
    await until((screen) => screen.includes('[ Gem ]'));
    press('escape');
    await until((screen) => screen.includes('Tidslinje'));
    press('q');
    const left = await until((screen) => screen.includes('Samme forløb igen'));
    expect(left.replaceAll('\n', '')).toContain(
      "simulate --new network-council --municipality 'Fjordby Kommune'",
    );
    expect(readFileSync(`${folder}/rules/fjordby/alvorlig-kriminalitet-1.regel`, 'utf8')).toContain('18.000');
  });

  test('the start screen leads to an example and to a new case', { timeout: 60_000 }, async () => {
    open('start', 100, 30, `${samraad} simulate`);
    await until((screen) => screen.includes('Hvad vil du?'));
    tmux('send-keys', '-l', 'ny sag');
    tmux('send-keys', 'Enter');
    await until((screen) => screen.includes('Hvilken slags sag?'));
    tmux('send-keys', '-l', 'netværkssamråd');
    tmux('send-keys', 'Enter');
    await until((screen) => screen.includes('Hvilken kommunes regler?'));
    tmux('send-keys', '-l', 'fjordby');
    tmux('send-keys', 'Enter');
    await until((screen) => screen.includes('Hvilken dag begynder den?'));
    tmux('send-keys', '-l', '2. marts 2015');
    tmux('send-keys', 'Enter');
    const begun = await until((screen) => screen.includes('Mulige hændelser: 1 af'));
    expect(begun).toContain('Sag ny-sag');
  });
});
