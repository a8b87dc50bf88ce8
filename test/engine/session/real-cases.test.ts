import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRules } from '../../../dsl/index.ts';
import { parseLog } from '../../../engine/case/log.ts';
import { ruleBook, worldUnder } from '../../../engine/cli/simulator/rule-book.ts';
import { processes, processOf, vocabularies } from '../../../engine/process/registry.ts';
import { actions } from '../../../engine/session/actions/index.ts';
import { eventForm } from '../../../engine/session/forms/event-form.ts';
import { headline } from '../../../engine/session/headline.ts';
import { formatScript, parseScript } from '../../../engine/session/keys.ts';
import { greet } from '../../../engine/session/plain/conversation.ts';
import { walkLines } from '../../../engine/session/plain/walk.ts';
import { press, pressAll } from '../../../engine/session/press.ts';
import { begunBy } from '../../../engine/session/process-world.ts';
import { rowsOf, selectedRow } from '../../../engine/session/rows/index.ts';
import { sessionData } from '../../../engine/session/saved/json.ts';
import { openSession, panes, type Session } from '../../../engine/session/session.ts';
import { beginEvent } from '../../../engine/session/what-if/what-if.ts';
import { entriesBelow } from '../../support/source-files.ts';

const library = loadRules(
  entriesBelow('rules')
    .filter((file) => file.endsWith('.regel'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  vocabularies,
);
const cases = readdirSync('examples/sager').filter((file) => file.endsWith('.jsonl'));

function openCase(file: string, language: 'da' | 'en' = 'da', municipality?: string): Session {
  const log = readFileSync(`examples/sager/${file}`, 'utf8');
  const { events } = parseLog(
    municipality === undefined ? log : log.replaceAll(/\p{Lu}\p{L}+ Kommune/gu, municipality),
  );
  const process = processOf(events[0]?.process ?? '');
  if (!process) throw new Error(`${file} is of no process`);
  const source = { process, begun: begunBy(process, events), place: file };
  return openSession({
    book: ruleBook(library, source),
    world: worldUnder(library, source, {}),
    events,
    language,
  });
}

describe.each(cases)('%s', (file) => {
  test.each(['da', 'en'] as const)('can be walked through in %s, with every word known', (language) => {
    const session = pressAll(openCase(file, language), ['G']);
    const text = [...walkLines(session), ...greet(session).lines].join('\n');
    expect(text).not.toMatch(/undefined|\[object|\bNaN\b|\{\w+\}/);
    for (const { event } of session.whole.steps) expect(text).not.toContain(event.type);
  });

  test('every event that is possible anywhere has a form that opens', () => {
    let session = openCase(file);
    for (const _ of session.whole.steps) {
      const { possible } = session.shown.now;
      for (const event of possible)
        expect(session.world.form(event.type, session.shown.now).fields).toBeDefined();
      session = press(session, 'right');
    }
  });
});

test('no keys, in any order, break a session or lead off its lines', () => {
  const keys = [...new Set(actions.flatMap((action) => action.keys))].filter(
    (key) => !['q', 'ctrl+c'].includes(key),
  );
  const typing = [
    '"3',
    '"m',
    '"o',
    '"r',
    '"',
    'space',
    'backspace',
    'ctrl+s',
    'ctrl+u',
    'enter',
    'enter',
    'down',
    'a',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...cases),
      fc.array(fc.constantFrom(...keys, ...typing), { maxLength: 40 }),
      (file, pressed) => {
        const session = pressAll(openCase(file), pressed);
        for (const pane of panes) {
          const rows = rowsOf(session, pane);
          expect(rows[selectedRow(session, pane)], pane).toBeDefined();
        }
        const script = parseScript(formatScript(session.keys));
        const again = script.ok ? pressAll(openCase(file), script.keys) : undefined;
        expect(again && sessionData(again)).toEqual(sessionData(session));
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

test('a municipality without rules of its own for the process is under the national ones, and the top line says so', () => {
  const lines = (municipality: string) =>
    headline(press(openCase('ingen-stiltiende-godkendelse.jsonl', 'da', municipality), 'G')).slice(2, 4);
  expect(lines('Elmose Kommune')).toEqual([
    'Elmose Kommune',
    expect.stringMatching(/^netværkspleje i Elmose 1 /),
  ]);
  expect(lines('Egelev Kommune')).toEqual([
    'Egelev Kommune (nationale regler)',
    expect.not.stringContaining('Elmose'),
  ]);
});

test('a form asks first for what the decision lacks, and the case goes on with it', () => {
  const script = ['right', 'right', '5', 'down', 'a'];
  const asked = pressAll(openCase('beloeb-ukendt.jsonl'), script);
  expect(asked.shown.now.decision?.code).toBe('UNDETERMINED');
  expect(asked.overlay?.kind === 'form' && asked.overlay.form.fields[1]?.name.da).toBe(
    'ruder i hallen: skadebeløb',
  );
  const decided = pressAll(
    asked,
    [...'21.150'].map((letter) => `"${letter}`).concat('ctrl+s', '5', 'a', 'ctrl+s'),
  );
  expect(decided.shown.now).toMatchObject({ state: 'to_summon', decision: { code: 'IN_TARGET' } });
  expect(decided.shown.steps.at(-1)?.recorded?.code).toBe('IN_TARGET');
});

test('an opening event cannot be changed to a municipality without rules', () => {
  const refused = pressAll(openCase('beloeb-ukendt.jsonl'), ['r', '"x', 'ctrl+s']);
  expect(refused.message?.da).toMatch(/^underretning modtaget kan ikke ske: .*Fjordby Kommunex/);
  expect(refused.overlay?.kind).toBe('form');
});

test('every event of every process has a form without two fields of one code', () => {
  for (const process of processes) {
    for (const type of Object.keys(process.events)) {
      const { fields } = eventForm(type, { process, facts: [], missing: [], isSet: () => false });
      const codes = fields.map(({ code }) => code);
      expect(new Set(codes).size, type).toBe(codes.length);
    }
  }
});

describe('records have a field for each thing that is asked of them', () => {
  const typed = (text: string): string[] => [...text].map((letter) => `"${letter}`);
  const afterCouncil = (): Session =>
    pressAll(openCase('rettidig-og-fulgt-op.jsonl'), Array(6).fill('right'));
  const open = (session: Session, type: string): Session => {
    const event = session.shown.now.possible.find((one) => one.type === type);
    if (event === undefined) throw new Error(`no ${type}`);
    return beginEvent(session, event);
  };

  test('every listed duty can be chosen by the role that has it', () => {
    const form = open(afterCouncil(), 'AGREEMENTS_RECORDED');
    const fields = form.overlay?.kind === 'form' ? (form.overlay.form.fields[1]?.fields ?? []) : [];
    const duties = fields.find(({ code }) => code === 'duty')?.options ?? [];
    expect(duties).toHaveLength(35);
    const roles = { 'den unge': 8, forældrene: 4, sagsbehandleren: 8, læreren: 4, kontaktpersonen: 5 };
    const others = { SSP: 2, 'UU-vejlederen': 1, opholdsstedet: 3 };
    for (const [role, count] of Object.entries({ ...roles, ...others })) {
      expect(duties.filter(({ name }) => name.da.startsWith(role))).toHaveLength(count);
    }
  });

  test('a duty is filled in with the arrows: one more record, its holder, its duty', () => {
    const opened = open(afterCouncil(), 'AGREEMENTS_RECORDED');
    const chosen = pressAll(opened, [
      ...['right', ...typed('mor'), 'down', ...typed('forældrene st'), 'right'],
      ...['up', 'up', 'right', ...typed('den unge'), 'down', ...typed('den unge'), 'right'],
    ]);
    const sent = press(chosen, 'ctrl+s');
    expect(sent.overlay).toBeUndefined();
    expect(sent.shown.steps.at(-1)?.event.data).toEqual({
      agreements: [
        { holder: 'mother', duty: 'parents_back_schooling_and_leisure' },
        { holder: 'youth', duty: 'youth_seeks_help' },
      ],
    });
    expect(sent.shown.now.facts.groups.agreedDuty?.records.map(({ id }) => id)).toContain(
      'mother: parents_back_schooling_and_leisure',
    );
  });

  test('a suspicion is asked for field by field, and a record that was begun by mistake is taken away', () => {
    const begun = pressAll(openCase('beloeb-ukendt.jsonl'), ['right', 'right']);
    const asked = open(begun, 'FACTS_SUPPLIED');
    const fields = asked.overlay?.kind === 'form' ? asked.overlay.form.fields : [];
    const at = fields.findIndex(({ type }) => type === 'records');
    const down = ['home', ...Array(at).fill('down')];
    const there = pressAll(asked, [...down, 'right']);
    expect(there.overlay?.kind === 'form' && there.overlay.inner).toBe(0);
    const two = pressAll(there, ['up', 'right']);
    expect(two.overlay?.kind === 'form' && two.overlay.inner).toBe(14);
    const one = pressAll(two, [...down, 'left']);
    expect(one.overlay?.kind === 'form' && one.overlay.written[fields[at]?.code ?? '']).toBe(' ');
  });

  test('the checklist of the consent comes first among those whom it may cover', () => {
    const form = open(pressAll(openCase('indkaldt-for-sent.jsonl'), ['right', 'right']), 'CONSENT_SIGNED');
    const covers = form.overlay?.kind === 'form' ? form.overlay.form.fields.at(-1) : undefined;
    expect(covers?.options?.slice(0, 5).map(({ code }) => code)).toEqual([
      'relative',
      'private_network',
      'school',
      'class_teacher',
      'club_staff',
    ]);
    expect(covers?.options).toHaveLength(
      processOf('network-council')?.vocabulary.choices.find(({ code }) => code === 'party')?.options.length ??
        0,
    );
  });
});

test('the deadline of the summons says which day is day 1, and that it concerns the summons alone', () => {
  const session = pressAll(openCase('indkaldt-for-sent.jsonl'), ['right', 'right']);
  const details = rowsOf(session, 'deadlines').map(({ detail }) => detail.join('\n'));
  const summons = details.find((detail) => detail.includes('D-SUMMON'));
  expect(summons).toContain('7 dage regnet fra dagen efter modtagelsesdato');
  expect(summons).toContain('dag 1 er 11. august 2015');
  const findings = rowsOf(session, 'findings').map(({ detail }) => detail.join('\n'));
  expect(findings.join('\n')).toContain('Fristen gælder indkaldelsen, ikke selve mødet');
});
