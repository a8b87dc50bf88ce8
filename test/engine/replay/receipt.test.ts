/** The receipt of a decision brings it about again by itself, and shows what was touched. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { courseOf } from '../../../engine/case/course-of.ts';
import { parseLog } from '../../../engine/case/log.ts';
import { processOf, vocabularies } from '../../../engine/process/registry.ts';
import { checkReceipt, type Receipt, receiptOf } from '../../../engine/replay/receipt.ts';
import { library, rulesFor } from '../../support/shipped-rules.ts';
import { caseLog, notice } from '../support/case-log.ts';

const log = (name: string) => parseLog(readFileSync(`examples/sager/${name}.jsonl`, 'utf8')).events;

/** Every decision of a case, as a receipt that was written to a file and read again. */
function receipts(events: Parameters<typeof courseOf>[0]): readonly Receipt[] {
  const course = courseOf(events, rulesFor);
  const vocabulary = processOf(course.process)?.vocabulary;
  if (!vocabulary) throw new Error('no such process');
  const options = { engine: 'samraad 0', library, vocabulary, rulesFor };
  return course.steps
    .filter(({ taken }) => taken)
    .map(({ event }) => JSON.parse(JSON.stringify(receiptOf(events, event.seq, options))) as Receipt);
}

test.each(['beloeb-ukendt', 'indkaldt-for-sent', 'rettidig-og-fulgt-op'])(
  'every decision of %s comes about again from its receipt alone, trace and tasks with it',
  (name) => {
    const all = receipts(log(name));
    expect(all.length).toBeGreaterThan(0);
    for (const receipt of all) expect(checkReceipt(receipt, vocabularies)).toEqual([]);
  },
);

test('an assessment by a person, and the task it closed, are in it', () => {
  const suspicions = [{ incidentId: 'f1', offenceType: 'violence', context: 'pupil_teacher' }];
  const decided = { decision: 'IN_TARGET', rationale: 'Slag med genstand' };
  const events = caseLog(
    notice('2015-03-02', { suspicions }),
    ['2015-03-03', 'ASSESSED'],
    ['2015-03-04', 'HUMAN_DECISION', decided],
  );
  const last = receipts(events).at(-1) as Receipt;
  expect(last.decision).toMatchObject({ by: 'person', rationale: decided.rationale });
  expect(last.tasks).toMatchObject([{ kind: 'assessment', status: 'done', assessedBy: { da: 'teamleder' } }]);
  expect(last.used[0]).toMatchObject({ selectedBy: 'modtagelsesdato', selectedOn: '2015-03-02' });
  expect(last.rules.some(({ file }) => file.endsWith('kalender.regel'))).toBe(true);
  expect(checkReceipt(last, vocabularies)).toEqual([]);
});

describe('what was touched is named:', () => {
  const receipt = receipts(log('rettidig-og-fulgt-op'))[0] as Receipt;
  const kinds = (changed: Partial<Receipt>) =>
    checkReceipt({ ...receipt, ...changed }, vocabularies).map(({ kind }) => kind);
  const limit = (text: string) => text.replaceAll('16.000 kr.', '18.000 kr.');

  test('a limit in a rule file', () => {
    const rules = receipt.rules.map((each) => ({ ...each, text: limit(each.text) }));
    expect(kinds({ rules })).toEqual(expect.arrayContaining(['altered', 'rule_file', 'decision']));
  });

  test('a fact of the case', () => {
    const events = JSON.parse(JSON.stringify(receipt.events).replace('1750000', '1760000'));
    expect(events).not.toEqual(receipt.events);
    expect(kinds({ events })).toEqual(['altered', 'facts', 'trace']);
  });

  test('the answer', () => {
    const decision = { ...receipt.decision, code: 'NOT_IN_TARGET' };
    expect(kinds({ decision })).toEqual(['altered', 'decision']);
  });

  test('the reasons', () => {
    const decision = { ...receipt.decision, asked: receipt.decision.asked.slice(1) };
    expect(kinds({ decision })).toEqual(['altered', 'trace']);
  });

  test('a rule file that is no longer one', () => {
    const rules = receipt.rules.map((each, index) => (index === 0 ? { ...each, text: 'regelsæt' } : each));
    expect(kinds({ rules })).toEqual(['altered', 'rule_file', 'rules_refused']);
  });
});
