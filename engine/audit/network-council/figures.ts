/**
 * The figures of the report on network councils, one row each (M-10 to M-54 of chapter 7.3): over cases, and over youths
 * with all their cases.
 */
import { daysBetween } from '../../../dsl/index.ts';
import { byPerson } from '../countable.ts';
import { type Figure, type FigureSet, figuresOver, type NumberFigure, type ShareFigure } from '../figure.ts';
import type { Agreement, CountedCase } from './counted-case.ts';

export interface CouncilSettings {
  /** The calendar year that M-13 and M-15 are about. */
  readonly year: number;
  readonly shortDays: number;
  readonly longDays: number;
}

type Section = 'cases' | 'outcome' | 'crime' | 'timing' | 'participants' | 'agreements';
type CaseFigure = Figure<CountedCase, CouncilSettings>;
type YouthFigure = Figure<readonly CountedCase[], CouncilSettings>;
type CaseShare = ShareFigure<CountedCase, CouncilSettings>;
type OfCase<T> = (one: CountedCase, settings: CouncilSettings) => T;

const any = (): boolean => true;
const held: OfCase<boolean> = (one) => one.held === true;
const notHeld: OfCase<boolean> = (one) => one.held === false;
const withParticipants: OfCase<boolean> = (one) => one.held === true && one.participants !== undefined;
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
  among: CaseShare['among'],
  holds: CaseShare['holds'],
  within: readonly string[] = [],
  together: readonly string[] = [],
): CaseShare => ({ id, section, kind: 'share', among, holds, within, together });

const youthShare = (
  id: string,
  holds: ShareFigure<readonly CountedCase[], CouncilSettings>['holds'],
): YouthFigure => ({ id, section: 'cases', kind: 'share', among: any, holds, within: ['M-11'] });

const offenceShare = (id: string, type: string): CaseFigure =>
  caseShare(id, 'crime', any, ({ offences }) => (offences.length > 0 ? offences.includes(type) : undefined), [
    'M-26',
  ]);

const attended = (id: string, of: keyof typeof attendance): CaseFigure =>
  caseShare(id, 'participants', withParticipants, ({ participants = [] }) => attendance[of](participants), [
    'M-42',
  ]);

const ofParticipants = (
  id: string,
  kind: NumberFigure<CountedCase, CouncilSettings>['kind'],
): CaseFigure => ({
  id,
  section: 'participants',
  kind,
  among: withParticipants,
  value: ({ participants }) => participants?.length,
  within: ['M-42'],
});

const within = (lag: OfCase<number | undefined>, limit: (settings: CouncilSettings) => number) =>
  ((one, settings) => {
    const days = lag(one, settings);
    return days === undefined ? undefined : days <= limit(settings);
  }) satisfies OfCase<boolean | undefined>;

const withAgreements: OfCase<boolean> = (one) => one.held === true && one.agreements.length > 0;

const youthFigures: readonly YouthFigure[] = [
  { id: 'M-11', section: 'cases', kind: 'count', among: any, within: ['M-10'] },
  youthShare('M-12', (cases) => cases.length > 1),
  {
    id: 'M-15',
    section: 'cases',
    kind: 'count',
    among: (cases, { year }) => cases.some((one) => inYear(one, year)),
    within: ['M-11'],
  },
  youthShare('M-19', (cases) => {
    const sex = cases.find((one) => one.sex !== undefined)?.sex;
    return sex === undefined ? undefined : sex === 'boy';
  }),
  { id: 'M-20', section: 'cases', kind: 'mean', among: any, value: firstAge, within: ['M-11'] },
  // Known is only known where it was recorded: the number is a lower bound [000 §7.5].
  youthShare('M-21', (cases) => cases.some(({ knownBefore }) => knownBefore === true)),
];

const caseFigures: readonly CaseFigure[] = [
  { id: 'M-10', section: 'cases', kind: 'count', among: any, within: [] },
  caseShare('M-13', 'cases', any, (one, { year }) => inYear(one, year), ['M-10']),
  caseShare(
    'M-14',
    'cases',
    any,
    ({ receivedOn, summonedOn, heldOn }) => (receivedOn ?? summonedOn ?? heldOn) === undefined,
    ['M-10'],
  ),

  caseShare('M-22', 'outcome', any, ({ held }) => held, ['M-10'], ['M-23']),
  caseShare(
    'M-23',
    'outcome',
    any,
    ({ held }) => (held === undefined ? undefined : !held),
    ['M-10'],
    ['M-22'],
  ),
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
    ['M-28'],
  ),
  caseShare(
    'M-28',
    'crime',
    any,
    ({ offences }) => (offences.length > 0 ? offences.length > 1 : undefined),
    ['M-26'],
    ['M-27'],
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
    among: held,
    value: daysToCouncil,
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
function firstAge(cases: readonly CountedCase[]): number | undefined {
  return cases
    .filter(({ age }) => age !== undefined)
    .toSorted((a, b) => ((a.receivedOn ?? '') < (b.receivedOn ?? '') ? -1 : 1))[0]?.age;
}

export const councilFigures: readonly FigureSet<CountedCase, CouncilSettings>[] = [
  figuresOver('cases', (cases) => cases, caseFigures),
  figuresOver('youths', byPerson, youthFigures),
];
