/** Placements in network foster families: what whoever acts is refused, and history keeps. */
import { describe, expect, test } from 'vitest';
import type { Line } from '../support/case-log.ts';
import {
  approved,
  assessed,
  candidate,
  concern,
  considered,
  contacted,
  courseFor,
  decided,
  examined,
  findingsOf,
  involved,
  named,
  placed,
  ready,
  refusedLive,
  started,
} from '../support/foster-case.ts';

const sibling = (line: Line): Line => [line[0], line[1], { ...line[2], child: 2 }];
const two = concern({ children: [{ child: 1 }, { child: 2 }] });

describe('what whoever acts is refused, history keeps', () => {
  const unapproved = [concern(), named(), considered, involved, decided()];
  const rows: readonly (readonly [code: string, before: readonly Line[], event: Line])[] = [
    ['V-APPROVAL-MISSING', unapproved, started],
    [
      'V-APPROVAL-MISSING',
      [...candidate, assessed, approved({ conditions: ['terapi'] }), considered, involved, decided()],
      started,
    ],
    [
      'V-APPROVAL-WRONG-CHILD',
      [
        two,
        named(),
        named({ child: 2 }),
        contacted,
        examined,
        assessed,
        approved(),
        considered,
        sibling(considered),
        sibling(involved),
        sibling(decided()),
      ],
      sibling(started),
    ],
    ['V-47', [concern(), considered], decided()],
    [
      'V-50',
      [concern(), ['2021-02-02', 'EXAMINATION_STARTED', { supportNeedAssumed: true }], considered, involved],
      decided(),
    ],
    [
      'V-RELATION-MISSING',
      [concern(), ['2021-02-02', 'CANDIDATE_NAMED', { namedBy: 'staff' }], contacted, examined, assessed],
      approved(),
    ],
    ['V-REMUNERATION-PAID', placed, ['2021-03-01', 'REMUNERATION_PAID', { amount: 100 }]],
    [
      'V-INT-INVALID-DEFERRAL',
      placed,
      ['2021-03-01', 'INTENSIVE_SUPPORT_DEFERRED', { ground: 'waiting_list', reason: 'x' }],
    ],
    [
      'V-LE-BENEFIT-EXCLUSION',
      [...placed, ['2021-03-01', 'LOST_EARNINGS_CLAIMED', { number: 1, reducedHours: true }]],
      [
        '2021-03-02',
        'LOST_EARNINGS_DECIDED',
        { number: 1, extent: 'nothing', ground: 'transfer_income', reason: 'x' },
      ],
    ],
  ];

  test.each(rows)('%s is refused to whoever acts, and history keeps it', (code, before, event) => {
    expect(refusedLive(before, event)).toEqual([code]);
    const kept = courseFor([...before, event]);
    expect(kept.steps.at(-1)?.accepted).toBe(true);
    expect(findingsOf(kept)).toContain(code);
  });

  test('the list of what can happen says so before there is any data', () => {
    const start = courseFor(unapproved).now.possible.find(({ type }) => type === 'PLACEMENT_STARTED');
    expect(start).toMatchObject({ possible: false, reasons: [{ code: 'V-APPROVAL-MISSING' }] });
    const now = courseFor(ready).now.possible.find(({ type }) => type === 'PLACEMENT_STARTED');
    expect(now?.possible).toBe(true);
  });

  test('a condition that the municipality requires bars the approval there, and nowhere else', () => {
    const assessedIn = (municipality: string) => [
      concern({ municipality }, '2022-02-01'),
      ...[named(), contacted, examined, assessed].map(
        ([on, ...rest]): Line => [on.replace('2021', '2022'), ...rest],
      ),
    ];
    const approval: Line = ['2022-02-09', 'CANDIDATE_APPROVED', { reason: 'x', consultants: ['a', 'b'] }];
    expect(refusedLive(assessedIn('Elmose Kommune'), approval)).toEqual(['D-CRITERIA']);
    expect(refusedLive(assessedIn('Egelev Kommune'), approval)).toEqual([]);
    expect(findingsOf(courseFor([...assessedIn('Elmose Kommune'), approval]))).toContain('D-CRITERIA');
  });
});
