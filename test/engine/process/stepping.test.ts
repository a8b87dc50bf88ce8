import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { transition } from 'xstate';
import { unimplemented } from '../../../engine/process/lint.ts';
import { emptyContext } from '../../../engine/process/network-council/context.ts';
import { networkCouncil } from '../../../engine/process/network-council/index.ts';
import type { MachineEvent, Snapshot } from '../../../engine/process/process.ts';
import { processes } from '../../../engine/process/registry.ts';
import { begin, step } from '../../../engine/process/step.ts';

const youth = { id: 'u', custodyHolders: ['mother'] };
const duty = { holder: 'youth', text: 'passe skolen' };

/** Enough of every event to walk through the whole machine. */
const samples: readonly Omit<MachineEvent, 'on' | 'seq'>[] = [
  { type: 'POLICE_NOTICE_RECEIVED', data: { municipality: 'x', channel: 'ssp_list', youth, suspicions: [] } },
  { type: 'ASSESSMENT_STARTED', data: {} },
  ...['LEGACY_REGIME', 'NOT_IN_TARGET', 'UNDETERMINED', 'RESUSPICION_REVIEW', 'IN_TARGET'].map((code) => ({
    type: 'ASSESSED',
    data: {},
    taken: { code },
  })),
  { type: 'FACTS_SUPPLIED', data: {} },
  { type: 'HUMAN_DECISION', data: { rationale: 'x' }, taken: { code: 'IN_TARGET' } },
  { type: 'SUMMONS_SENT', data: { recipients: ['youth'], letter: 'summons' } },
  { type: 'SUMMONS_SENT', data: { recipients: ['youth', 'mother'], letter: 'summons' } },
  { type: 'COUNCIL_HELD', data: { participants: ['youth', 'mother'], mode: 'in_person' } },
  { type: 'FAMILY_DECLINED', data: {} },
  { type: 'RESUMMONED', data: { meetingOn: '2015-03-20' } },
  { type: 'CONCLUDE_NOT_HELD', data: { reason: 'other' } },
  { type: 'PLAN_ADOPTED', data: { initiatives: [], duties: [duty], branches: [] } },
  { type: 'FOLLOW_UP_DONE', data: { outcome: 'on_track', progress: [] } },
  { type: 'PLAN_REVIEWED', data: { outcome: 'revised', rationale: 'x' } },
  { type: 'CASE_CLOSED', data: {} },
  { type: 'TURNED_18', data: {} },
  { type: 'SUMMON_DUE_PASSED', data: {} },
  { type: 'NO_SUCH_EVENT', data: {} },
];

const anyEvent: fc.Arbitrary<MachineEvent> = fc
  .tuple(fc.constantFrom(...samples), fc.integer({ min: 1, max: 28 }))
  .map(([sample, day], seq = 0) => ({ ...sample, on: `2015-03-${String(day).padStart(2, '0')}`, seq }));

describe('stepping', () => {
  test('with one shared scope is the same as XState’s own transition', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 15 }), (events) => {
        let ours = begin(networkCouncil);
        for (const event of events) {
          const [theirs] = transition(networkCouncil.machine, ours, event) as [Snapshot, unknown];
          const next = step(networkCouncil, ours, event);
          expect(next === undefined).toBe(theirs === ours);
          const plain = ({ value, context, status }: Snapshot) => ({ value, context, status });
          expect(plain(next ?? ours)).toEqual(plain(theirs));
          ours = next ?? ours;
        }
      }),
    );
  });

  test('leaves earlier snapshots as they were: the context is frozen all through', () => {
    const notice = { ...samples[0], on: '2015-03-02', seq: 1 } as MachineEvent;
    const before = begin(networkCouncil);
    const after = step(networkCouncil, before, notice) ?? before;
    expect(before.context).toEqual(emptyContext);
    expect(() => {
      (after.context as { custodyHolders: string[] }).custodyHolders.push('father');
    }).toThrow(TypeError);
  });
});

describe.each(processes)('the machine of $code', (process) => {
  test('has an implementation for every name', () => {
    expect(unimplemented(process.machine)).toEqual([]);
  });

  test('has every state of its tree in it', () => {
    const paths = (nodes: typeof process.states): readonly string[] =>
      nodes.flatMap(({ path, children }) => [path, ...paths(children)]);
    expect(new Set(paths(process.states)).size).toBe(paths(process.states).length);
  });
});

test('a name without implementation is found', () => {
  const { machine } = networkCouncil;
  const bare = Object.assign(Object.create(machine), { implementations: { guards: {}, actions: {} } });
  expect(unimplemented(bare)).toContain('action record');
  expect(unimplemented(bare)).toContain('guard isInTarget');
});
