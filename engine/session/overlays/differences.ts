/** What differs between the case as it was opened and the branch, on the day the session stands on. */
import type { Course, Standing, Step } from '../../case/course.ts';
import { dutyStatusName, findingStatusName } from '../../text/status.ts';
import { columnDate, shortDate } from '../display.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';

/** One thing in both; an empty text where it is not there. */
export interface Difference {
  readonly part: 'rules' | 'event' | 'state' | 'decision' | 'deadline' | 'duty' | 'finding' | 'fact';
  readonly what: string;
  readonly before: string;
  readonly now: string;
}

/** In the order of the parts; nothing that is the same in both. */
export function differences(session: Session): Difference[] {
  const { opened, date, shown, whole } = session;
  const before = opened.world.run(opened.events, { asOf: date });
  const wholeBefore = opened.world.run(opened.events, { asOf: whole.now.date });
  return [
    ...rules(session, before, shown),
    ...events(session, wholeBefore, whole),
    ...[before.now, shown.now].map((standing) => standingParts(session, standing)).reduce(paired),
  ].filter((one) => one.before !== one.now);
}

type Parts = Difference[];

/** The second list says what is now; both are keyed by part and name, and by their turn where a name comes again. */
function paired(before: Parts, now: Parts): Parts {
  const was = keyed(before);
  const is = keyed(now);
  return [
    ...[...was].map(([key, one]) => ({ ...one, now: is.get(key)?.before ?? '' })),
    ...[...is].flatMap(([key, one]) => (was.has(key) ? [] : [{ ...one, before: '', now: one.before }])),
  ].toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
}

function keyed(parts: Parts): Map<string, Difference> {
  const result = new Map<string, Difference>();
  const turns = new Map<string, number>();
  for (const one of parts) {
    const name = `${one.part} ${one.what}`;
    const turn = (turns.get(name) ?? 0) + 1;
    turns.set(name, turn);
    result.set(`${name} ${turn}`, one);
  }
  return result;
}

const order: readonly Difference['part'][] = [
  'rules',
  'event',
  'state',
  'decision',
  'finding',
  'duty',
  'deadline',
  'fact',
];

function rules({ language }: Session, before: Course, now: Course): Difference[] {
  const text = textsIn(language);
  const listed = ({ rulesets }: Course) =>
    rulesets.map((set) => `${set.name[language]} ${set.version} (${set.hash.slice(0, 7)})`);
  const [was, is] = [listed(before), listed(now)];
  const only = (mine: readonly string[], theirs: readonly string[]) =>
    mine.filter((one) => !theirs.includes(one)).join(', ');
  return [{ part: 'rules', what: text.rulesets, before: only(was, is), now: only(is, was) }];
}

/** Events of either list by their number: there, with what they held and the state they led to. */
function events(session: Session, before: Course, now: Course): Difference[] {
  const text = textsIn(session.language);
  const was = new Map(before.steps.map((step) => [step.event.seq, step]));
  const is = new Map(now.steps.map((step) => [step.event.seq, step]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((seq): Difference[] => {
    const [old, current] = [was.get(seq), is.get(seq)];
    const changed = old !== undefined && current !== undefined && old.event !== current.event;
    const told = (step: Step | undefined) => (step ? stepText(session, step) : '');
    const named = (old ?? current)?.event;
    return [
      {
        part: 'event',
        what: named ? session.world.names.event(named.type)[session.language] : '',
        before: told(old),
        now: `${told(current)}${changed ? ` (${text.changed})` : ''}`,
      },
    ];
  });
}

function stepText({ language, world, date }: Session, step: Step): string {
  const text = textsIn(language);
  const state = step.accepted ? world.names.state(step.state)[language] : text.notAllowed;
  return `${columnDate(step.event.on, date, language)} ${state}`;
}

function standingParts({ language, world }: Session, standing: Standing): Difference[] {
  const text = textsIn(language);
  const { decision, regions, findings, duties, deadlines, facts } = standing;
  const part = (kind: Difference['part'], what: string, value: string): Difference => ({
    part: kind,
    what,
    before: value,
    now: value,
  });
  const due = (day: string | undefined) =>
    day === undefined ? text.notComputable : shortDate(day, language);
  return [
    part('state', text.state, world.names.state(standing.state)[language]),
    ...Object.entries(regions).map(([region, state]) =>
      part('state', world.names.region(region)[language], world.names.regionState(region, state)[language]),
    ),
    part(
      'decision',
      text.decision,
      decision ? world.names.decision(decision.code, decision.ground)[language] : '',
    ),
    ...findings.map((finding) =>
      part(
        'finding',
        [finding.code, finding.record, shortDate(finding.openedOn, language)].filter(Boolean).join(' '),
        `${finding.text[language]} (${findingStatusName(finding.status)[language]})`,
      ),
    ),
    ...duties.map((duty) =>
      part(
        'duty',
        [duty.name[language], duty.record].filter(Boolean).join(' '),
        `${dutyStatusName(duty.status)[language]}${duty.due === undefined ? '' : `, ${due(duty.due)}`}`,
      ),
    ),
    ...deadlines.map((deadline) => part('deadline', deadline.name[language], due(deadline.due))),
    ...Object.entries(facts.facts).map(([code, entry]) =>
      part('fact', world.names.fact(code)[language], world.names.factValue(code, entry)[language]),
    ),
    ...Object.values(facts.groups).flatMap(({ records }) =>
      records.flatMap(({ id, fields }) =>
        Object.entries(fields).map(([code, entry]) =>
          part(
            'fact',
            `${id}: ${world.names.fact(code)[language]}`,
            world.names.factValue(code, entry)[language],
          ),
        ),
      ),
    ),
  ];
}
