/** A placement in a network foster family, as far as a test needs it. Everything in it is made up. */
import type { CaseFacts } from '../../../dsl/index.ts';
import type { Course } from '../../../engine/case/course.ts';
import { courseOf } from '../../../engine/case/course-of.ts';
import { canApply } from '../../../engine/case/decide.ts';
import type { CaseEvent } from '../../../engine/case/event.ts';
import { rulesFor } from '../../support/shipped-rules.ts';
import type { Line } from './case-log.ts';

function eventsOf(lines: readonly Line[]): readonly CaseEvent[] {
  return lines.map(
    ([on, type, data = {}], index): CaseEvent => ({
      case: 'pleje',
      process: 'foster-placement',
      seq: index + 1,
      type,
      on,
      at: `${on}T12:00:00Z`,
      by: 'adviser',
      data,
    }),
  );
}

export function courseFor(lines: readonly Line[], asOf?: string): Course {
  return courseOf(eventsOf(lines), rulesFor, asOf === undefined ? {} : { asOf });
}

/** Why an event cannot be done after these; what the simulator says. */
export function refusedLive(before: readonly Line[], event: Line): readonly string[] {
  const last = eventsOf([...before, event]).at(-1) as CaseEvent;
  return canApply(courseFor(before), last, rulesFor).map(({ code }) => code);
}

/** The values of the records of a group, without the numbers of their events; `null` is known to be none. */
export function recordsOf({ now }: Course, group: string): readonly Readonly<Record<string, unknown>>[] {
  return (now.facts.groups[group]?.records ?? []).map(({ fields }) => valuesOf(fields));
}

function valuesOf(fields: CaseFacts['facts']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([code, entry]) => [code, 'value' in entry ? entry.value : null]),
  );
}

export function findingsOf({ now }: Course): readonly string[] {
  return now.findings.filter(({ status }) => status !== 'resolved').map(({ code }) => code);
}

/** The concern, of one child unless it says more. */
export const concern = (data: Readonly<Record<string, unknown>> = {}, on = '2021-02-01'): Line => [
  on,
  'CONCERN_RECEIVED',
  { municipality: 'Egelev Kommune', children: [{}], ...data },
];
export const named = (data: Readonly<Record<string, unknown>> = {}): Line => [
  '2021-02-02',
  'CANDIDATE_NAMED',
  { namedBy: 'child', relation: 'grandparent', relationText: 'Mormor', ...data },
];
export const contacted: Line = ['2021-02-03', 'CONTACT_MADE', { contactBy: 'municipality' }];
export const examined: Line = [
  '2021-02-04',
  'EXAMINATION_OF_CANDIDATE_STARTED',
  { consultants: ['konsulent 1'] },
];
export const assessed: Line = [
  '2021-02-08',
  'ASSESSMENT_COMPLETED',
  { networkProfile: true, resources: 'x' },
];
export const approved = (data: Readonly<Record<string, unknown>> = {}): Line => [
  '2021-02-09',
  'CANDIDATE_APPROVED',
  { reason: 'Relationen bærer', consultants: ['konsulent 1'], ...data },
];
export const considered: Line = ['2021-02-10', 'PLACEMENT_CONSIDERED'];
export const involved: Line = ['2021-02-10', 'NETWORK_INVOLVEMENT_CONSIDERED', { text: 'Mormor er med' }];
export const decided = (data: Readonly<Record<string, unknown>> = {}): Line => [
  '2021-02-11',
  'PLACEMENT_DECIDED',
  { type: 'network', measure: 'placement', consent: true, reason: 'x', costOnly: false, ...data },
];
export const started: Line = ['2021-02-15', 'PLACEMENT_STARTED'];

export const candidate: readonly Line[] = [concern(), named(), contacted, examined];
export const ready: readonly Line[] = [...candidate, assessed, approved(), considered, involved, decided()];
export const placed: readonly Line[] = [...ready, started];
