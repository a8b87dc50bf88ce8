import { copyFileSync, existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { exported, lines, logs, otherText, text, withCases, withRegister } from './registers.ts';
import { folderWith, samraad } from './samraad.ts';

describe('samraad register init', () => {
  test('makes a register and a key that only its owner can read', () => {
    const cwd = folderWith();
    const { code, stdout } = samraad(['register', 'init', '--name', 'fjordby'], { cwd });
    expect(code).toBe(0);
    expect(stdout.replace(/[0-9a-f]{8}\+\S+/, '#')).toBe(
      'Registret samraad/fjordby er oprettet i register.db\n' +
        'Den hemmelige nøgle ligger i register.key: gem den, hvor kun de, der skriver i registret, kan læse den\n' +
        'Enhver kan kontrollere med: samraad/fjordby+#\n',
    );
    expect(statSync(path.join(cwd, 'register.key')).mode % 0o1000).toBe(0o600);
    expect(samraad(['verify'], { cwd }).stdout).toContain('0 hændelser i 0 sager');
  });

  test('changes nothing where a register or a key is', () => {
    const cwd = withCases();
    const before = exported(cwd);
    expect(samraad(['register', 'init'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    const other = samraad(['register', 'init', '--key', 'other.key'], { cwd });
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('»register.db« findes i forvejen');
    expect(existsSync(path.join(cwd, 'other.key'))).toBe(false);
    expect(exported(cwd)).toBe(before);
  });

  test('takes no name that would break a checkpoint', () => {
    const { code, stderr } = samraad(['register', 'init', '--name', 'Fjordby Kommune'], {
      cwd: folderWith(),
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining('kan ikke hedde »Fjordby Kommune«')]);
  });
});

describe('samraad register import', () => {
  test('shows what would happen, and writes only when it is told to', () => {
    const cwd = withRegister();
    const { code, stdout } = samraad(['register', 'import', ...logs], { cwd });
    expect(code).toBe(0);
    expect(stdout).toBe(
      `Forhåndsvisning: der er ikke skrevet noget endnu

  + beloeb-ukendt         ny, 7 hændelser
  + indkaldt-for-sent     ny, 8 hændelser
  + rettidig-og-fulgt-op  ny, 12 hændelser

Nye 3 · længere 0 · uændrede 0 · afviste 0
Skriv dem i registret med --write
`,
    );
    expect(exported(cwd)).toBe('');
    expect(samraad(['register', 'import', ...logs, '--write'], { cwd }).stdout).toContain(
      'Skrevet: 27 hændelser i 3 sager. Registret har nu 27 hændelser\n',
    );
  });

  test('twice changes nothing', () => {
    const cwd = withCases();
    const before = exported(cwd);
    const again = samraad(['register', 'import', ...logs, '--write'], { cwd });
    expect(again.code).toBe(0);
    expect(again.stdout).toContain(
      'Nye 0 · længere 0 · uændrede 3 · afviste 0\nDer er intet nyt at skrive\n',
    );
    expect(exported(cwd)).toBe(before);
  });

  test('adds what has come since, and keeps what was there', () => {
    const cwd = withRegister({
      'first.jsonl': lines
        .slice(0, 3)
        .map((line) => `${line}\n`)
        .join(''),
    });
    samraad(['register', 'import', 'first.jsonl', '--write'], { cwd });
    const before = exported(cwd);
    const { stdout } = samraad(['register', 'import', logs[0] as string, '--write'], { cwd });
    expect(stdout).toContain('~ beloeb-ukendt  4 nye hændelser efter 3\n');
    expect(exported(cwd).startsWith(before)).toBe(true);
    expect(exported(cwd).split('\n')).toHaveLength(8);
  });

  test('of what was exported gives the same register, hash by hash', () => {
    const cwd = withCases();
    const all = exported(cwd);
    writeFileSync(path.join(cwd, 'all.jsonl'), all);
    samraad(['register', 'init', '--store', 'other.db'], { cwd });
    expect(samraad(['register', 'import', 'all.jsonl', '--store', 'other.db', '--write'], { cwd }).code).toBe(
      0,
    );
    expect(exported(cwd, '--store', 'other.db')).toBe(all);
    const one = exported(cwd, 'indkaldt-for-sent');
    expect(all).toContain(one);
    expect(one.split('\n')).toHaveLength(9);
    expect(samraad(['replay', 'all.jsonl'], { cwd }).stderr).toBe('');
  });

  test('takes a case whose lines are in another order, and cases mixed', () => {
    const mixed = [text, otherText].map((each) => each.trim().split('\n').toReversed());
    const [one = [], other = []] = mixed;
    const cwd = withRegister({
      'mixed.jsonl': other
        .flatMap((line, index) => [line, one[index] ?? ''])
        .map((line) => `${line}\n`)
        .join(''),
    });
    expect(samraad(['register', 'import', 'mixed.jsonl', '--write'], { cwd }).code).toBe(0);
    expect(exported(cwd).trim().split('\n')).toHaveLength(15);
  });

  test('reads a file that is larger than memory should hold at once', () => {
    const event = JSON.parse(lines[1] as string);
    const filler = 'x'.repeat(10_000);
    const many = Array.from({ length: 2000 }, (_, index) =>
      JSON.stringify({
        ...event,
        case: `sag ${index % 100}`,
        seq: 1 + Math.floor(index / 100),
        data: { filler },
      }),
    );
    const cwd = withRegister({ 'large.jsonl': `${many.join('\n')}\n` });
    const { code, stdout } = samraad(['register', 'import', 'large.jsonl', '--write'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('… og 50 sager mere; se dem alle med --json\n');
    expect(stdout).toContain('Skrevet: 2.000 hændelser i 100 sager');
  });

  test('says the same to programs', () => {
    const cwd = withRegister();
    const { stdout } = samraad(['register', 'import', logs[0] as string, '--json'], { cwd });
    expect(JSON.parse(stdout)).toEqual({
      format_version: '1.0',
      written: false,
      events: null,
      cases: [{ case: 'beloeb-ukendt', verdict: 'new', before: 0, added: 7, unknown_types: [], issue: null }],
      unread: [],
    });
  });
});

describe('a log with something wrong in it', () => {
  /** Imports the other example together with a broken one. */
  const imported = (broken: string) => {
    const cwd = withRegister({ 'broken.jsonl': broken });
    const run = samraad(['register', 'import', logs[1] as string, 'broken.jsonl', '--write'], { cwd });
    return { ...run, stored: exported(cwd).trim().split('\n').filter(Boolean).length, cwd };
  };
  const changed = (index: number, change: (event: Record<string, unknown>) => object): string =>
    lines.map((line, at) => (at === index ? JSON.stringify(change(JSON.parse(line))) : line)).join('\n');

  test.each([
    [
      'a number used twice',
      () => changed(3, (event) => ({ ...event, seq: 3 })),
      'broken.jsonl:4: hændelse 3 står også i linje 3',
    ],
    ['a missing number', () => lines.toSpliced(3, 1).join('\n'), 'broken.jsonl:4: hændelse 4 mangler'],
    [
      'a case without a process',
      () => changed(0, ({ process: _, ...event }) => event),
      'broken.jsonl:1: feltet »process« mangler eller har en forkert værdi',
    ],
    [
      'a process that nobody knows',
      () => text.replaceAll('network-council', 'nettet'),
      'broken.jsonl:1: processen »nettet« findes ikke',
    ],
    [
      'two processes',
      () => changed(2, (event) => ({ ...event, process: 'x' })),
      'broken.jsonl:3: hændelsen hører til processen »x«',
    ],
    [
      'half a letter',
      () => changed(2, (event) => ({ ...event, by: '\ud800' })),
      'broken.jsonl:3: hændelse 3 har tegn, der ikke kan gemmes uændret',
    ],
  ])('%s: the case is refused, the others are whole', (_, broken, message) => {
    const { code, stdout, stored } = imported(broken());
    expect(stdout).toContain(`! beloeb-ukendt      afvist: ${message}`);
    expect({ code, stored }).toEqual({ code: 1, stored: 8 });
  });

  test.each([
    [
      'a last line that was cut',
      () => text.slice(0, -200),
      'broken.jsonl:7: den sidste linje er skåret over',
    ],
    ['a line that is not JSON', () => `${text}hej\n`, 'broken.jsonl:8: linjen er ikke gyldig JSON'],
    [
      'a line without a case',
      () => changed(2, ({ case: _, ...event }) => event),
      'broken.jsonl:3: feltet »case« mangler',
    ],
  ])('%s: nobody knows which case is not whole, so nothing is written', (_, broken, message) => {
    const { code, stdout, stored } = imported(broken());
    expect(stdout).toContain(message);
    expect(stdout).toContain('én linje kan ikke læses; der er ikke skrevet noget\n');
    expect({ code, stored }).toEqual({ code: 2, stored: 0 });
  });

  test('an event that the process does not know is stored, and said', () => {
    const { code, stdout, stored } = imported(
      changed(4, (event) => ({ ...event, type: 'MEETING_WITH_MAYOR' })),
    );
    expect(stdout).toContain(
      '= ukendt i forløbet: MEETING_WITH_MAYOR; gemmes, og genafspilning melder det som fund',
    );
    expect({ code, stored }).toEqual({ code: 0, stored: 15 });
  });

  test('a hash that does not fit', () => {
    const cwd = withCases();
    const log = exported(cwd, 'beloeb-ukendt').replace('"by":"police"', '"by":"politiet"');
    const { code, stdout, stored } = imported(log);
    expect(stdout).toContain('! beloeb-ukendt      afvist: broken.jsonl:4: hashen på hændelse 4 passer ikke');
    expect({ code, stored }).toEqual({ code: 1, stored: 8 });
  });

  test('another history than the register has', () => {
    const cwd = withCases();
    writeFileSync(
      path.join(cwd, 'other.jsonl'),
      changed(3, (event) => ({ ...event, by: 'politiet' })),
    );
    const before = exported(cwd);
    const { code, stdout } = samraad(['register', 'import', 'other.jsonl', '--write'], { cwd });
    expect(stdout).toContain('other.jsonl:4: hændelse 4 står i registret med et andet indhold');
    expect([code, exported(cwd)]).toEqual([1, before]);
  });
});

describe('samraad register append', () => {
  const reminder = {
    case: 'indkaldt-for-sent',
    process: 'network-council',
    type: 'REMINDER',
    on: '2016-01-04',
    by: 'caseworker',
    data: {},
  };
  const append = (cwd: string, event: object, ...args: readonly string[]) => {
    writeFileSync(path.join(cwd, 'event.json'), JSON.stringify(event));
    return samraad(['register', 'append', 'event.json', ...args], { cwd });
  };
  const opening = { ...JSON.parse(lines[0] as string), case: 'ny-sag' };

  test('opens a case, and stores with a decision what decided', () => {
    const cwd = withRegister();
    expect(append(cwd, opening).stdout).toBe(
      'Skrevet som hændelse 1 i sagen ny-sag. Registret har nu 1 hændelse\n',
    );
    const { on, by } = opening;
    const next = { case: 'ny-sag', process: 'network-council', on, by, data: {} };
    expect(append(cwd, { ...next, type: 'ASSESSMENT_STARTED' }).code).toBe(0);
    expect(append(cwd, { ...next, type: 'ASSESSED' }).code).toBe(0);
    const decided = JSON.parse(exported(cwd).trim().split('\n')[2] as string);
    expect(decided.data.recorded.code).toBe('UNDETERMINED');
    expect(samraad(['verify'], { cwd }).code).toBe(0);
  });

  test('refuses what the process does not allow, with the reason', () => {
    const cwd = withCases();
    const before = exported(cwd);
    const { code, stderr } = append(cwd, { ...reminder, type: 'ASSESSED' });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^fejl: indkaldt-for-sent: målgruppe vurderet er ikke mulig i sagen nu: .*; der er ikke skrevet noget\n/,
    );
    expect(exported(cwd)).toBe(before);
  });

  test('tells the writer whose picture of the case is old', () => {
    const cwd = withRegister();
    append(cwd, opening);
    const started = { ...reminder, case: 'ny-sag', type: 'ASSESSMENT_STARTED', on: opening.on };
    const { code, stderr } = append(cwd, started, '--expected', '0');
    expect(code).toBe(2);
    expect(stderr).toContain('en anden har skrevet til sagen »ny-sag« imens: den har 1 hændelse, ikke 0');
  });

  test.each([
    ['is no JSON', '{', 'teksten er ikke gyldig JSON'],
    ['is no event', '[]', 'filen er ikke én hændelse'],
    [
      'lacks a field',
      '{"case":"a","process":"network-council","type":"REMINDER","on":"2016-01-04","data":{}}',
      'feltet »by« mangler',
    ],
  ])('a file that %s', (_, content, message) => {
    const cwd = withRegister({ 'event.json': content });
    const { code, stderr } = samraad(['register', 'append', 'event.json'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test('needs the key of the register', () => {
    const cwd = withRegister();
    const keys = { missing: 'no.key', wrong: 'other.key', none: 'none.key' };
    samraad(['register', 'init', '--store', 'other.db'], { cwd });
    writeFileSync(path.join(cwd, 'none.key'), 'hej');
    expect(append(cwd, opening, '--key', keys.missing).stderr).toContain('nøglen »no.key« findes ikke');
    expect(append(cwd, opening, '--key', keys.none).stderr).toContain('»none.key« er ikke en hemmelig nøgle');
    expect(append(cwd, opening, '--key', keys.wrong).stderr).toContain('nøglen hører ikke til »register.db«');
    expect(exported(cwd)).toBe('');
  });
});

describe('samraad verify', () => {
  test('names the event that was touched, and says what to do', () => {
    const cwd = withCases();
    const database = new DatabaseSync(path.join(cwd, 'register.db'));
    database.exec(`UPDATE event SET text = replace(text, 'caseworker', 'mayor') WHERE position = 8`);
    database.close();
    const { code, stdout } = samraad(['verify'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toBe(
      `! den 9. hændelse er ændret: hændelse 2 i sagen »indkaldt-for-sent«
  = luk registret for skrivning, og hent det fra en kopi, der passer til et kontrolpunkt udefra
`,
    );
    expect(JSON.parse(samraad(['verify', '--json'], { cwd }).stdout)).toMatchObject({
      untouched: false,
      tampering: { kind: 'changed', position: 8, case: 'indkaldt-for-sent', seq: 2 },
    });
  });

  test('compares with a checkpoint that was kept outside', () => {
    const cwd = withRegister();
    samraad(['register', 'import', logs[0] as string, '--write'], { cwd });
    copyFileSync(path.join(cwd, 'register.db'), path.join(cwd, 'old.db'));
    samraad(['register', 'import', ...logs, '--write'], { cwd });
    writeFileSync(path.join(cwd, 'kept.txt'), samraad(['register', 'checkpoint'], { cwd }).stdout);
    const kept = samraad(['verify', '--checkpoint', 'kept.txt'], { cwd });
    expect(kept).toMatchObject({ code: 0 });
    expect(kept.stdout).toContain(
      'Kontrolpunktet udefra står for de første 27 hændelser, og de er de samme\n',
    );
    expect(samraad(['verify', 'old.db'], { cwd }).code).toBe(0);
    const old = samraad(['verify', 'old.db', '--checkpoint', 'kept.txt'], { cwd });
    expect([old.code, old.stdout]).toEqual([1, expect.stringContaining('! den 8. hændelse er fjernet\n')]);
    expect(samraad(['verify', '--checkpoint', 'register.key'], { cwd }).stderr).toContain(
      'ikke et kontrolpunkt',
    );
  });
});
