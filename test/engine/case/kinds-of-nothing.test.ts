/** Known to be none, unknown although asked, never asked, not applicable: four things, in the case's data and in the trace. */
import { expect, test } from 'vitest';
import type { TraceNode } from '../../../dsl/index.ts';
import { courseOf } from '../../../engine/case/course-of.ts';
import { standingJson } from '../../../engine/cli/output/replay/steps-json.ts';
import { caseLog, notice } from '../support/case-log.ts';
import { rulesFor } from '../support/rules.ts';

/** The assessed case of one vandalism; `damage` is what the police wrote of the amount. */
function assessed(damage: Readonly<Record<string, unknown>>) {
  const suspicions = [{ incidentId: 'f1', offenceType: 'vandalism', ...damage }];
  return courseOf(caseLog(notice('2015-03-02', { suspicions }), ['2015-03-03', 'ASSESSED']), rulesFor).now;
}

function nodesOf(node: TraceNode): readonly TraceNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

test.each([
  [
    'known to be none',
    { damageAmount: null },
    { value: null, seq: 1 },
    { value: null, seq: 1, display: { da: 'ingen', en: 'none' } },
    'not_met',
    [],
  ],
  [
    'asked for, and nobody knows',
    { damageAmount: { known: false } },
    { known: false, seq: 1 },
    {
      asked: true,
      seq: 1,
      display: { da: 'ukendt, selv om der er spurgt', en: 'unknown, though it was asked for' },
    },
    'unknown',
    [{ code: 'damageAmount', asked: true }],
  ],
  [
    'never asked for',
    {},
    undefined,
    { display: { da: 'ukendt', en: 'unknown' } },
    'unknown',
    [{ code: 'damageAmount' }],
  ],
  [
    'not applicable',
    { damageAmount: { applies: false } },
    { value: null, applies: false, seq: 1 },
    { value: null, applies: false, seq: 1, display: { da: 'ikke relevant', en: 'not applicable' } },
    'not_met',
    [],
  ],
])('%s', (_, damage, data, read, outcome, missing) => {
  const now = assessed(damage);
  const json = standingJson(now) as { facts: { groups: { offence: { records: { fields: object }[] } } } };
  expect(json.facts.groups.offence.records[0]?.fields).toEqual({
    offenceType: { value: 'vandalism', seq: 1 },
    ...(data && { damageAmount: data }),
  });
  const asked = now.decision?.asked.find(({ concept }) => concept === 'seriousCrime')?.evaluation;
  const comparison = nodesOf(asked?.trace as TraceNode).find(
    ({ kind, facts }) => kind === 'comparison' && facts.some(({ code }) => code === 'damageAmount'),
  );
  const fact = comparison?.facts.find(({ code }) => code === 'damageAmount');
  const { code: _code, name: _name, type: _type, record: _record, ...told } = fact ?? {};
  expect(told).toEqual(read);
  expect(comparison?.outcome).toBe(outcome);
  expect(
    now.decision?.missing.map(({ code, asked: unanswered }) => ({
      code,
      ...(unanswered && { asked: unanswered }),
    })),
  ).toEqual(missing);
});
