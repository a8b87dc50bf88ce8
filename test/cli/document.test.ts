/** `samraad document`: every kind, of a case that has everything and of one that lacks it; and what cannot be made. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TemplateRule } from '../../dsl/index.ts';
import { courseOf } from '../../engine/case/course-of.ts';
import type { CaseEvent } from '../../engine/case/event.ts';
import { parseLog } from '../../engine/case/log.ts';
import { rulesOf } from '../../engine/case/rules-of.ts';
import { draftText } from '../../engine/cli/output/document.ts';
import { type CaseAtStep, draftOf, readyStep, templateNamed } from '../../engine/documents/draft.ts';
import { processOf } from '../../engine/process/registry.ts';
import { rulesFor } from '../support/shipped-rules.ts';
import { bare, complete, justAssessed } from './document-cases.ts';
import { folderWith, samraad, steady } from './samraad.ts';

const EXAMPLE = 'examples/sager/rettidig-og-fulgt-op.jsonl';

function at(events: readonly CaseEvent[]): CaseAtStep {
  const course = courseOf(events, rulesFor);
  const process = processOf(course.process);
  const rules = rulesOf(course, rulesFor);
  if (!process || !rules) throw new Error('the case is not opened');
  expect(course.steps.filter(({ accepted }) => !accepted)).toEqual([]);
  return { process, course, rules };
}

function template(name: string, { rules }: CaseAtStep): TemplateRule {
  const found = templateNamed(name, rules);
  if (!found) throw new Error(`no template ${name}`);
  return found;
}

const drafted = (name: string, { events, step }: { events: readonly CaseEvent[]; step?: number }): string => {
  const read = { ...at(events), ...(step !== undefined && { step }) };
  return draftText(draftOf(template(name, read), read), { colour: false });
};

const example = { events: parseLog(readFileSync(EXAMPLE, 'utf8')).events };

describe.each([
  ['indkaldelse', justAssessed],
  ['samtykke', justAssessed],
  ['dagsorden', justAssessed],
  ['aftalepapir', bare],
  ['referat', bare],
  ['handleplan', bare],
  ['opfølgning', bare],
] as const)('%s', (name, incomplete) => {
  test.each([
    ['complete', { events: complete }],
    ['incomplete', { events: incomplete }],
    ['example', example],
  ] as const)('%s', async (state, from) => {
    const text = steady(drafted(name, from)).replace(/\([0-9a-f]{8}\)$/m, '(#)');
    const file = `${name.replace('ø', 'oe')}-${state}.txt`;
    await expect(text).toMatchFileSnapshot(`golden/documents/${file}`);
  });

  test('of a case that has everything nothing is missing', () => {
    const read = at(complete);
    const { missing, toSettle } = draftOf(template(name, read), read);
    expect({ missing, toSettle }).toEqual({ missing: [], toSettle: [] });
  });
});

test('the agenda is that of the leaflet, or of Signs of Safety where it is chosen', () => {
  const items = (events: readonly CaseEvent[]): readonly string[] =>
    drafted('dagsorden', { events }).match(/^\d\. .*$/gm) ?? [];
  expect(items(justAssessed)).toEqual([
    '1. Kommunen fortæller om baggrunden og formålet.',
    '2. Alle præsenterer sig og siger, hvordan de kender ung-1.',
    '3. Vi taler om, hvordan ung-1 har det: skole, fritid, helbred, familie, venner, udvikling og adfærd.',
    '4. Hver af os, også ung-1, siger, hvad vi kan gøre.',
    '5. Vi aftaler, hvordan vi følger op på aftalerne.',
  ]);
  expect(items(complete)).toEqual([
    '1. Runde om bekymringer',
    '2. Runde om ressourcer',
    '3. Aftaler, løsninger og plan',
  ]);
});

test('the consent lists whom to think of, beside those found with the relation circle', () => {
  const text = drafted('samtykke', { events: complete });
  expect(complete.find(({ type }) => type === 'NETWORK_MAPPED')?.data.tool).toBe('relation_circle');
  expect(text.match(/^\[ \] (Nogen|En|Slægtninge|Andre)/gm)).toHaveLength(6);
  expect(text).toContain(
    '\nDem har vi talt om: klasselærer og farbror Ib\nDem vil I ikke have med: træneren\n',
  );
});

test('a draft shows the case as it stood at a step, and says where it can be made', () => {
  const read = at(example.events);
  const minutes = template('minutes', read);
  expect(readyStep(minutes, { ...read, step: 3 })).toBe(7);
  expect(readyStep(minutes, read)).toBe(12);
  const early = draftOf(minutes, { ...read, step: 7 });
  expect(early).toMatchObject({ date: '2015-03-19', step: 7, case: 'rettidig-og-fulgt-op' });
  expect(early.missing.map(({ name }) => name)).toEqual(['aftaler', 'planlagt opfølgningsdato']);
});

test('a condition that cannot be decided is told, and its piece stands with a mark', () => {
  const [first, ...rest] = justAssessed;
  const { youth, ...data } = (first as CaseEvent).data as { youth: Record<string, unknown> };
  const unknown = { ...(first as CaseEvent), data: { ...data, youth } };
  const text = drafted('indkaldelse', { events: [unknown, ...rest] });
  expect(text).toContain('\n[afklar: varetægtssurrogat er ja] Mødet holdes, mens');
  expect(text).toMatch(/\nSkal afklares, før udkastet kan bruges:\n- .*varetægtssurrogat er ja\n/);
});

test('no CPR number gets into a draft in full', () => {
  const told = complete.map((event) =>
    event.type === 'PLAN_ADOPTED'
      ? { ...event, data: { initiatives: ['Aftale med 100199-1234 og 1001991234, tlf. 12 34 56 78'] } }
      : event,
  );
  const text = drafted('handleplan', { events: told });
  expect(text).toContain('- Aftale med 100199-xxxx og 100199-xxxx, tlf. 12 34 56 78\n');
});

describe('the command', () => {
  test('writes the draft of a case file, and takes the English name too', () => {
    const danish = samraad(['document', 'referat', EXAMPLE]);
    expect(danish).toMatchObject({ code: 0, stderr: '' });
    expect(danish.stdout).toMatch(/^Udkast: referat\nrettidig-og-fulgt-op, Fjordby Kommune, 12\. maj 2015\n/);
    expect(samraad(['document', 'minutes', EXAMPLE]).stdout).toBe(danish.stdout);
  });

  test('as data it names what is missing, and the rule set', () => {
    const { code, stdout } = samraad(['document', 'referat', EXAMPLE, '--step', '7', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      draft: true,
      kind: 'minutes',
      language: 'da',
      step: 7,
      date: '2015-03-19',
      missing: [{ name: 'aftaler', times: 1 }, { name: 'planlagt opfølgningsdato' }],
      ruleset: {
        name: { da: 'skabeloner for netværkssamråd' },
        version: 1,
        file: 'rules/nationalt/skabeloner.regel',
      },
    });
  });

  test('lists the kinds without arguments', () => {
    const { code, stdout } = samraad(['document']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nnetværkssamråd\n {2}indkaldelse +rules\/nationalt\/skabeloner\.regel:\d+\n/);
    expect(stdout).toMatch(/\ninddragende netværksmøde\n(?: {2}.*\n)* {2}aftalereferat /);
    const { kinds } = JSON.parse(samraad(['document', '--json']).stdout);
    expect(kinds).toContainEqual(
      expect.objectContaining({ process: 'inclusive-meeting', kind: 'agreementMinutes' }),
    );
  });

  test.each([
    [['referat'], 'der mangler en sag til »referat«'],
    [['refrat', EXAMPLE], 'der er ingen skabelon »refrat« til sagen\n  = mente I »referat«?'],
    [['aftalereferat', EXAMPLE], '»aftalereferat« hører til inddragende netværksmøde, og sagen er et'],
    [
      ['referat', EXAMPLE, '--step', '5'],
      '»afholdelsesdato er kendt« er ikke opfyldt\n  = det gør det efter hændelse 7: tilføj --step 7',
    ],
    [['referat', EXAMPLE, '--step', '13'], '--step kan ikke være »13«\n  = skriv et tal fra 1 til 12'],
    [['referat', EXAMPLE, '--step', 'x'], '--step kan ikke være »x«'],
    [['referat', 'findes-ikke.jsonl'], 'filen »findes-ikke.jsonl« findes ikke'],
  ])('refuses %j', (args, said) => {
    const { code, stdout, stderr } = samraad(['document', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  test('refuses a case that has not been opened', () => {
    const [, second] = caseLines();
    const folder = folderWith({
      'sag.jsonl': `${JSON.stringify({ ...JSON.parse(second ?? ''), seq: 1 })}\n`,
    });
    const { code, stderr } = samraad(['document', 'referat', `${folder}/sag.jsonl`]);
    expect(code).toBe(2);
    expect(stderr).toContain('sagen er ikke oprettet');
  });
});

function caseLines(): readonly string[] {
  return readFileSync(EXAMPLE, 'utf8').split('\n');
}
