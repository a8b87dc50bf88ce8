/** A process of four states with one duty, made by hand: the simulator's own tests need no rules and no machine. */
import { dateAfter, dayNumber, dayOfWeek, daysBetween, type TraceNode } from '../../dsl/index.ts';
import type {
  Course,
  Decision,
  DutyState,
  Finding,
  PossibleEvent,
  Standing,
  Step,
} from '../../engine/case/course.ts';
import type { CaseEvent } from '../../engine/case/event.ts';
import type { RuleBook, World } from '../../engine/session/world.ts';

const both = (da: string, en: string) => ({ da, en });
const file = 'rules/nationalt/netvaerkssamraad.regel';
const place = (line: number) => ({ file, line, column: 1 });
const law = 'serviceloven § 57 c, stk. 1';

const eventNames: Readonly<Record<string, { da: string; en: string }>> = {
  POLICE_NOTICE_RECEIVED: both('underretning modtaget', 'notice received'),
  ASSESSED: both('målgruppe vurderet', 'target group assessed'),
  SUMMONS_SENT: both('indkaldelse sendt', 'summons sent'),
  CASE_CLOSED: both('sag lukket', 'case closed'),
};

const stateNames: Readonly<Record<string, { da: string; en: string }>> = {
  received: both('modtaget', 'received'),
  to_summon: both('skal indkaldes', 'to be summoned'),
  summoned: both('indkaldt', 'summoned'),
  closed: both('lukket', 'closed'),
};

const roleNames: Readonly<Record<string, { da: string; en: string }>> = {
  simulator: both('simulatoren', 'the simulator'),
  caseworker: both('sagsbehandler', 'caseworker'),
  youth: both('den unge', 'the youth'),
  mother: both('mor', 'mother'),
};

const moves: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': { POLICE_NOTICE_RECEIVED: 'received' },
  received: { ASSESSED: 'to_summon' },
  to_summon: { SUMMONS_SENT: 'summoned' },
  summoned: { CASE_CLOSED: 'closed' },
  closed: {},
};

function event(seq: number, type: string, on: string, data: CaseEvent['data'] = {}): CaseEvent {
  return {
    case: 'fjordby-01',
    process: 'network-council',
    seq,
    type,
    on,
    at: `${on}T09:00:00Z`,
    by: 'caseworker',
    data,
  };
}

export const smallLog: readonly CaseEvent[] = [
  event(1, 'POLICE_NOTICE_RECEIVED', '2015-03-02', { channel: 'ssp_list', municipality: 'Fjordby Kommune' }),
  event(2, 'ASSESSED', '2015-03-03'),
  event(3, 'SUMMONS_SENT', '2015-03-06', { recipients: ['youth', 'mother'] }),
  event(4, 'CASE_CLOSED', '2015-03-30'),
];

const trace: TraceNode = {
  kind: 'concept',
  text: both('alvorlig kriminalitet', 'serious crime'),
  outcome: 'met',
  place: place(12),
  sources: ['Politik for Fjordby, afsnit 3'],
  facts: [],
  limits: [],
  children: [
    {
      kind: 'applies',
      text: both('gælder når mindst én af følgende', 'applies when at least one of the following'),
      outcome: 'met',
      decisive: true,
      place: place(14),
      sources: [],
      facts: [],
      limits: [],
      children: [
        {
          kind: 'comparison',
          text: both('gerningstype er røveri', 'offence type is robbery'),
          outcome: 'not_met',
          place: place(15),
          sources: [],
          facts: [
            {
              code: 'offenceType',
              name: both('gerningstype', 'offence type'),
              type: { kind: 'choice', choice: 'offenceType' },
              value: 'vandalism',
              display: both('hærværk', 'vandalism'),
              seq: 1,
              record: 'A1',
            },
          ],
          limits: [],
          children: [],
        },
        {
          kind: 'comparison',
          text: both('hærværk over hærværksgrænse', 'vandalism over the vandalism limit'),
          outcome: 'met',
          decisive: true,
          place: place(16),
          sources: [],
          facts: [
            {
              code: 'damageAmount',
              name: both('skadebeløb', 'damage amount'),
              type: { kind: 'money' },
              value: 1750000,
              display: both('17.500 kr.', 'DKK 17,500'),
              seq: 1,
              record: 'A1',
            },
          ],
          limits: [
            {
              code: 'vandalismLimit',
              name: both('hærværksgrænse', 'vandalism limit'),
              display: both('16.000 kr.', 'DKK 16,000'),
              from: '2015-01-01',
              place: place(8),
              sources: [law],
            },
          ],
          children: [],
        },
      ],
    },
    {
      kind: 'except',
      text: both('undtagen når skoleslagsmål', 'except when a school fight'),
      outcome: 'not_met',
      skipped: true,
      place: place(18),
      sources: [],
      facts: [],
      limits: [],
      children: [],
    },
  ],
};

const rulesets = [
  {
    name: both('netværkssamråd', 'network council'),
    level: 'municipal' as const,
    version: 1,
    hash: '3f2a91c0d4'.padEnd(64, '0'),
    file,
    selectedBy: both('modtagelsesdato', 'date of receipt'),
    selectedOn: '2015-03-02',
  },
];

const decision: Decision = {
  code: 'IN_TARGET',
  by: 'rules',
  asked: [
    {
      concept: 'seriousCase',
      evaluation: { outcome: 'met', trace, missing: [], assessments: [], notices: [], assumptions: [] },
    },
  ],
  missing: [],
  assessments: [],
  notices: [],
  rulesets,
};

function standing(events: readonly CaseEvent[], state: string, date: string): Standing {
  const received = events[0]?.on ?? date;
  const due = dateAfter(received, { count: 7, unit: 'day' });
  const assessed = events.find(({ type }) => type === 'ASSESSED')?.on;
  const summoned = events.find(({ type }) => type === 'SUMMONS_SENT')?.on;
  const late = summoned === undefined ? date > due : summoned > due;
  const duty: DutyState = {
    code: 'O-SUMMON',
    name: both('indkald familien', 'summon the family'),
    status: summoned ? (late ? 'met_late' : 'met') : date > due ? 'overdue' : 'open',
    strength: 'law',
    due,
    daysLeft: daysBetween(date, due),
    place: place(40),
    sources: [law],
    ...(assessed ? { arisenOn: assessed } : {}),
    ...(summoned ? { metOn: summoned } : {}),
  };
  const finding: Finding = {
    code: summoned ? 'V-SUMMON-LATE' : 'V-SUMMON-OVERDUE',
    severity: 'VIOLATION',
    status: summoned ? 'permanent' : 'open',
    openedOn: dateAfter(due, { count: 1, unit: 'day' }),
    days: daysBetween(due, summoned ?? date),
    text: both(
      'Familien skulle være indkaldt senest 9. marts 2015',
      'The family should have been summoned by 9 March 2015',
    ),
    rule: 'O-SUMMON',
    place: place(44),
    sources: [law],
  };
  return {
    date,
    state,
    regions: { clock: summoned ? 'met' : 'running', age: 'minor' },
    tasks: [],
    facts: {
      facts: {
        receivedOn: { value: received, seq: 1 },
        latestOn: { value: events.at(-1)?.on ?? received, seq: events.at(-1)?.seq ?? 1 },
      },
      groups: {},
    },
    ...(assessed ? { decision } : {}),
    duties: assessed ? [duty] : [],
    deadlines: [
      {
        code: 'D-SUMMON',
        name: both('indkaldelse til netværkssamråd', 'summons to a network council'),
        start: received,
        due,
        daysLeft: daysBetween(date, due),
        missing: [],
        text: both(
          '7 dage regnet fra dagen efter modtagelsesdato',
          '7 days counted from the day after the date of receipt',
        ),
        place: place(30),
        sources: [law],
      },
    ],
    findings: assessed && late ? [finding] : [],
    possible: Object.entries(eventNames).map(([type, name]): PossibleEvent => {
      const possible = moves[state]?.[type] !== undefined;
      return { type, name, possible, reasons: possible ? [] : [{ code: 'WRONG_STATE', args: { state } }] };
    }),
  };
}

function run(list: readonly CaseEvent[], { asOf }: { readonly asOf: string }): Course {
  const events = list
    .filter(({ on }) => on <= asOf)
    .toSorted((a, b) => (a.on === b.on ? a.seq - b.seq : a.on < b.on ? -1 : 1));
  let state = '';
  const steps = events.map((event, index): Step => {
    const next = moves[state]?.[event.type];
    const reasons = next === undefined ? [{ code: 'WRONG_STATE', args: { state } }] : [];
    state = next ?? state;
    return {
      ...standing(events.slice(0, index + 1), state, event.on),
      event,
      accepted: next !== undefined,
      reasons,
    };
  });
  return {
    case: 'fjordby-01',
    process: 'network-council',
    municipality: 'Fjordby Kommune',
    rulesets,
    steps,
    passed: [],
    now: standing(events, state, asOf),
  };
}

const unnamed = (code: string) => both(code, code);

export const smallWorld: World = {
  run,
  take: (course, event) => {
    const { accepted, reasons } = run([...course.steps.map((step) => step.event), event], {
      asOf: event.on,
    }).steps.at(-1) ?? { accepted: false, reasons: [] };
    return accepted ? { ok: true, event } : { ok: false, reasons };
  },
  process: {
    code: 'network-council',
    name: both('netværkssamråd', 'network council'),
    states: Object.keys(stateNames).map((path) => ({ path, final: path === 'closed', children: [] })),
  },
  names: {
    state: (path) => stateNames[path] ?? unnamed(path),
    region: (region) => (region === 'clock' ? both('frist', 'clock') : both('alder', 'age')),
    regionState: (_, state) =>
      ({ running: both('løber', 'running'), met: both('holdt', 'met') })[state] ??
      both('mindreårig', 'minor'),
    event: (type) => eventNames[type] ?? unnamed(type),
    fact: (code) =>
      code === 'latestOn'
        ? both('seneste hændelse', 'latest event')
        : both('modtagelsesdato', 'date of receipt'),
    factValue: (_, entry) => unnamed('value' in entry ? String(entry.value) : 'none'),
    decision: (code) => (code === 'IN_TARGET' ? both('i målgruppen', 'in the target group') : unnamed(code)),
    reason: ({ args }) => {
      const state = stateNames[String(args.state)];
      return both(`sagen er »${state?.da}«`, `the case is "${state?.en}"`);
    },
    group: () => both('forhold', 'incident'),
    role: (code) => roleNames[code] ?? unnamed(code),
    people: ({ data: { recipients } }) =>
      Array.isArray(recipients) ? recipients.map((code: string) => roleNames[code] ?? unnamed(code)) : [],
  },
  form: (type) => ({
    type,
    name: eventNames[type] ?? unnamed(type),
    fields:
      type === 'SUMMONS_SENT'
        ? [
            {
              code: 'recipients',
              name: both('modtagere', 'recipients'),
              type: 'texts',
              required: true,
              options: [
                { code: 'youth', name: both('den unge', 'the youth') },
                { code: 'mother', name: both('mor', 'mother') },
              ],
            },
            {
              code: 'meetingOn',
              name: both('mødedato', 'date of the meeting'),
              type: 'date',
              required: false,
            },
            { code: 'remand', name: both('varetægt', 'remand'), type: 'boolean', required: false },
          ]
        : [],
  }),
  closedDay: (date) => {
    const day = dayOfWeek(dayNumber(date));
    if (date === '2015-04-02') return { name: both('skærtorsdag', 'Maundy Thursday') };
    return day > 5 ? {} : undefined;
  },
  scenario: (course, title) =>
    [`forløb "${title}"`, ...course.steps.map(({ event: { on, type } }) => `  ${on}: ${type}`), ''].join(
      '\n',
    ),
};

/** The same world again where rules make no difference: Skovlund takes the case, Vest has none. */
export const smallBook: RuleBook = {
  municipalities: ['Fjordby Kommune', 'Skovlund Kommune', 'Vest Kommune'],
  versions: () => [1, 2],
  under: ({ municipality }) =>
    municipality === 'Vest Kommune'
      ? { ok: false, problem: both('Vest Kommune har ingen regler', 'Vest Kommune has no rules') }
      : { ok: true, world: municipality === 'Skovlund Kommune' ? otherWorld : smallWorld },
};

/** As the small world, but nobody is in the target group. */
const otherWorld: World = {
  ...smallWorld,
  run: (events, options) => {
    const course = run(events, options);
    const outside = <T extends Standing>(standing: T): T =>
      standing.decision ? { ...standing, decision: { ...standing.decision, code: 'OUTSIDE' } } : standing;
    return { ...course, steps: course.steps.map(outside), now: outside(course.now) };
  },
};
