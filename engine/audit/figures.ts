/**
 * The figures of the report, one row each (M-10 to M-54 of chapter 7.3). A row says which cases or youths it is about,
 * and what is asked of each; the answer undefined means that the field is missing, and then it counts nowhere but as
 * missing (7.2). Numbers of days come from rule files.
 */
import { daysBetween } from '../../dsl/index.ts';
import { type Agreement, type CountedCase, youthKey } from './counted-case.ts';

export interface FigureSettings {
  /** The calendar year that M-13 and M-15 are about. */
  readonly year: number;
  readonly shortDays: number;
  readonly longDays: number;
}

export type Section = 'collection' | 'cases' | 'outcome' | 'crime' | 'timing' | 'participants' | 'agreements';

interface About {
  readonly id: string;
  readonly section: Section;
}

/** One youth of one municipality, with all cases. */
export type Youth = readonly CountedCase[];

/** How many of those asked about answer yes. */
export interface ShareFigure extends About {
  readonly kind: 'share';
  readonly unit: 'cases' | 'youths';
  readonly among: (cases: Youth, settings: FigureSettings) => boolean;
  readonly holds: (cases: Youth, settings: FigureSettings) => boolean | undefined;
  /** The figure whose count is this one's denominator, and those whose yes includes this one's yes. */
  readonly within: readonly string[];
  /** The figure that answers yes wherever this one answers no. */
  readonly complement?: string;
  /** Another base that the source's words allow; both readings are reported (OQ-08). */
  readonly alsoAmong?: ShareFigure['among'];
}

/** A number of each, and what is made of the numbers. */
export interface NumberFigure extends About {
  readonly kind: 'mean' | 'largest' | 'smallest';
  readonly unit: 'cases' | 'youths';
  readonly among: (cases: Youth, settings: FigureSettings) => boolean;
  readonly value: (cases: Youth, settings: FigureSettings) => number | undefined;
  readonly within: readonly string[];
}

/** Cases, youths, or youths of the year: a number without a denominator. */
export interface CountFigure extends About {
  readonly kind: 'count';
  readonly unit: 'cases' | 'youths';
  readonly among: (cases: Youth, settings: FigureSettings) => boolean;
  /** Counts that are at least as large. */
  readonly within: readonly string[];
}

export type Figure = ShareFigure | NumberFigure | CountFigure;

type OfCase<T> = (one: CountedCase, settings: FigureSettings) => T;

const ofCase =
  <T>(ask: OfCase<T>) =>
  (cases: Youth, settings: FigureSettings): T =>
    ask(cases[0] as CountedCase, settings);

const any = (): boolean => true;
const held = ofCase(({ held }) => held === true);
const notHeld = ofCase(({ held }) => held === false);
const withParticipants = ofCase((one) => one.held === true && one.participants !== undefined);
const inYear = ({ receivedOn }: CountedCase, year: number): boolean =>
  receivedOn?.startsWith(`${year}-`) ?? false;

/** Days from receipt to summons, and to the council. */
export const daysToSummons = ({ receivedOn, summonedOn }: CountedCase): number | undefined =>
  receivedOn !== undefined && summonedOn !== undefined ? daysBetween(receivedOn, summonedOn) : undefined;
export const daysToCouncil = ({ receivedOn, heldOn }: CountedCase): number | undefined =>
  receivedOn !== undefined && heldOn !== undefined ? daysBetween(receivedOn, heldOn) : undefined;

const parents: readonly string[] = ['mother', 'father', 'parent', 'custody_holder'];
const otherFamily: readonly string[] = ['step_parent', 'sibling', 'relative'];
const school: readonly string[] = ['school', 'class_teacher'];

/** Who can be counted at a council, as figure 5 of the source shows them. */
export const attendance = {
  youth: (people: readonly string[]) => people.includes('youth'),
  parents: (people: readonly string[]) => people.some((one) => parents.includes(one)),
  otherFamily: (people: readonly string[]) => people.some((one) => otherFamily.includes(one)),
  school: (people: readonly string[]) => people.some((one) => school.includes(one)),
  onlyFamily: (people: readonly string[]) => people.every((one) => one === 'youth' || parents.includes(one)),
} as const;

/** An agreement about school: by who keeps it, by the listed duty, or by its words. */
function concernsSchool({ holder, duty = '', text = '' }: Agreement): boolean {
  return [...school, 'uu_counsellor'].includes(holder) || /school|teacher|skole/i.test(`${duty} ${text}`);
}

const caseShare = (
  id: string,
  section: Section,
  among: ShareFigure['among'],
  holds: OfCase<boolean | undefined>,
  within: readonly string[] = [],
  complement?: string,
): ShareFigure => ({
  id,
  section,
  kind: 'share',
  unit: 'cases',
  among,
  holds: ofCase(holds),
  within,
  ...(complement !== undefined && { complement }),
});

const youthShare = (
  id: string,
  section: Section,
  holds: ShareFigure['holds'],
  within: readonly string[] = ['M-11'],
): ShareFigure => ({ id, section, kind: 'share', unit: 'youths', among: any, holds, within });

const offenceShare = (id: string, type: string): ShareFigure =>
  caseShare(id, 'crime', any, ({ offences }) => (offences.length > 0 ? offences.includes(type) : undefined), [
    'M-26',
  ]);

const attended = (id: string, of: keyof typeof attendance): ShareFigure =>
  caseShare(id, 'participants', withParticipants, ({ participants = [] }) => attendance[of](participants), [
    'M-42',
  ]);

const ofParticipants = (id: string, kind: NumberFigure['kind']): NumberFigure => ({
  id,
  section: 'participants',
  kind,
  unit: 'cases',
  among: withParticipants,
  value: ofCase(({ participants }) => participants?.length),
  within: ['M-42'],
});

const within = (lag: OfCase<number | undefined>, limit: (settings: FigureSettings) => number) =>
  ((one, settings) => {
    const days = lag(one, settings);
    return days === undefined ? undefined : days <= limit(settings);
  }) satisfies OfCase<boolean | undefined>;

const withAgreements = ofCase((one) => one.held === true && one.agreements.length > 0);

export const figures: readonly Figure[] = [
  { id: 'M-10', section: 'cases', kind: 'count', unit: 'cases', among: any, within: [] },
  { id: 'M-11', section: 'cases', kind: 'count', unit: 'youths', among: any, within: ['M-10'] },
  youthShare('M-12', 'cases', (cases) => cases.length > 1),
  caseShare('M-13', 'cases', any, (one, { year }) => inYear(one, year), ['M-10']),
  caseShare(
    'M-14',
    'cases',
    any,
    ({ receivedOn, summonedOn, heldOn }) => (receivedOn ?? summonedOn ?? heldOn) === undefined,
    ['M-10'],
  ),
  {
    id: 'M-15',
    section: 'cases',
    kind: 'count',
    unit: 'youths',
    among: (cases, { year }) => cases.some((one) => inYear(one, year)),
    within: ['M-11'],
  },
  youthShare('M-19', 'cases', (cases) => {
    const sex = cases.find((one) => one.sex !== undefined)?.sex;
    return sex === undefined ? undefined : sex === 'boy';
  }),
  {
    id: 'M-20',
    section: 'cases',
    kind: 'mean',
    unit: 'youths',
    among: any,
    value: firstAge,
    within: ['M-11'],
  },
  // Known is only known where it was recorded: the number is a lower bound [000 §7.5].
  youthShare('M-21', 'cases', (cases) => cases.some(({ knownBefore }) => knownBefore === true)),

  caseShare('M-22', 'outcome', any, ({ held }) => held, ['M-10'], 'M-23'),
  caseShare('M-23', 'outcome', any, ({ held }) => (held === undefined ? undefined : !held), ['M-10'], 'M-22'),
  caseShare(
    'M-24',
    'outcome',
    notHeld,
    ({ reasonNotHeld, reasonNotSummoned }) => {
      const reason = reasonNotHeld ?? reasonNotSummoned;
      return reason === undefined ? undefined : ['family_declined', 'no_show'].includes(reason);
    },
    ['M-23'],
  ),

  caseShare('M-26', 'crime', any, ({ offences }) => offences.length > 0, ['M-10']),
  caseShare(
    'M-27',
    'crime',
    any,
    ({ offences }) => (offences.length > 0 ? offences.length === 1 : undefined),
    ['M-26'],
    'M-28',
  ),
  caseShare(
    'M-28',
    'crime',
    any,
    ({ offences }) => (offences.length > 0 ? offences.length > 1 : undefined),
    ['M-26'],
    'M-27',
  ),
  offenceShare('M-29', 'violence'),
  offenceShare('M-30', 'theft'),
  offenceShare('M-31', 'robbery'),

  caseShare('M-33', 'timing', any, (one) => daysToSummons(one) !== undefined, ['M-10']),
  caseShare(
    'M-34',
    'timing',
    any,
    (one) => (summonsKnown(one) ? one.summonedOn <= one.summonsDue : undefined),
    ['M-33', 'M-36', 'M-37'],
  ),
  caseShare(
    'M-35',
    'timing',
    any,
    (one) => (summonsKnown(one) ? one.summonedOn === one.summonsDue : undefined),
    ['M-33', 'M-34', 'M-36', 'M-37'],
  ),
  caseShare(
    'M-36',
    'timing',
    any,
    within(daysToSummons, ({ shortDays }) => shortDays),
    ['M-33', 'M-37'],
  ),
  caseShare(
    'M-37',
    'timing',
    any,
    within(daysToSummons, ({ longDays }) => longDays),
    ['M-33'],
  ),
  caseShare('M-38', 'timing', held, (one) => daysToCouncil(one) !== undefined, ['M-22']),
  {
    id: 'M-39',
    section: 'timing',
    kind: 'mean',
    unit: 'cases',
    among: held,
    value: ofCase(daysToCouncil),
    within: ['M-38'],
  },
  caseShare(
    'M-40',
    'timing',
    held,
    within(daysToCouncil, ({ longDays }) => longDays),
    ['M-38'],
  ),
  caseShare(
    'M-41',
    'timing',
    held,
    within(daysToCouncil, () => 0),
    ['M-38', 'M-40'],
  ),

  caseShare('M-42', 'participants', held, ({ participants }) => participants !== undefined, ['M-22']),
  ofParticipants('M-43', 'mean'),
  ofParticipants('M-44', 'largest'),
  ofParticipants('M-45', 'smallest'),
  attended('M-46', 'youth'),
  attended('M-47', 'parents'),
  attended('M-48', 'otherFamily'),
  attended('M-49', 'school'),
  attended('M-50', 'onlyFamily'),

  caseShare('M-51', 'agreements', held, ({ agreements }) => agreements.length > 0, ['M-22']),
  {
    ...caseShare('M-52', 'agreements', held, ({ childExamStarted }) => childExamStarted ?? false, ['M-22']),
    alsoAmong: withAgreements,
  },
  {
    ...caseShare('M-53', 'agreements', held, ({ measures }) => measures.length > 0, ['M-22']),
    alsoAmong: withAgreements,
  },
  caseShare('M-54', 'agreements', withAgreements, ({ agreements }) => agreements.some(concernsSchool), [
    'M-51',
  ]),
];

function summonsKnown(
  one: CountedCase,
): one is CountedCase & { readonly summonedOn: string; readonly summonsDue: string } {
  return daysToSummons(one) !== undefined && one.summonsDue !== undefined;
}

/** The age at the first notification that tells it. */
function firstAge(cases: Youth): number | undefined {
  return cases
    .filter(({ age }) => age !== undefined)
    .toSorted((a, b) => ((a.receivedOn ?? '') < (b.receivedOn ?? '') ? -1 : 1))[0]?.age;
}

/** The cases grouped as a figure takes them: each case alone, or the cases of each youth. */
export function unitsOf(cases: readonly CountedCase[], unit: Figure['unit']): readonly Youth[] {
  if (unit === 'cases') return cases.map((one) => [one]);
  const byYouth = new Map<string, CountedCase[]>();
  for (const one of cases) {
    const key = youthKey(one);
    byYouth.set(key, [...(byYouth.get(key) ?? []), one]);
  }
  return [...byYouth.values()];
}
