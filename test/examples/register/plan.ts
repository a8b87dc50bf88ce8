/**
 * 377 synthetic cases of 345 synthetic youths in 47 fictional municipalities, whose figures are the ones that seed 000
 * prints (chapter 7.3), with the numerators of the reference fixture (7.7). Nobody in it exists.
 */
import { dateAfter } from '../../../dsl/index.ts';
import type { Chance } from './chance.ts';
import type { Sender } from './municipalities.ts';

export interface PlannedYouth {
  readonly id: string;
  readonly municipality: string;
  readonly sex: 'boy' | 'girl';
  readonly birthDate: string;
  readonly bothParents: boolean;
  readonly knownBefore: boolean;
}

export interface PlannedCase {
  readonly youth: PlannedYouth;
  readonly receivedOn?: string;
  readonly summonsLag?: number;
  readonly held: boolean;
  readonly heldLag?: number;
  readonly reason?: string;
  readonly offences: readonly string[];
  readonly participants?: readonly string[];
  readonly agreements: readonly { readonly holder: string; readonly duty: string }[];
  readonly measures: readonly string[];
  readonly childExam: boolean;
}

interface Draft {
  youth: number;
  year: 2015 | 'other' | 'none';
  held: boolean;
  /** Held, but without a date or without a date of receipt. */
  vague: boolean;
  summonsLag?: number;
  heldLag?: number;
}

const CASES = 377;
const YOUTHS = 345;

export function planOf(chance: Chance, senders: readonly Sender[]): readonly PlannedCase[] {
  const drafts = draftsOf(chance);
  timesOf(chance, drafts);
  const received = receiptsOf(chance, drafts);
  const youths = youthsOf(chance, senders, drafts, received);
  const offences = offencesOf(chance);
  const reasons = reasonsOf(chance, drafts);
  const present = participantsOf(chance, drafts);
  const agreed = agreementsOf(chance, drafts, present);
  return drafts.map((draft, index) => {
    const { summonsLag, heldLag } = draft;
    const [receivedOn, reason, participants] = [received[index], reasons.get(draft), present.get(draft)];
    return {
      youth: youths[draft.youth] as PlannedYouth,
      held: draft.held,
      offences: offences[index] ?? [],
      ...(agreed.get(draft) ?? { agreements: [], measures: [], childExam: false }),
      ...(receivedOn !== undefined && { receivedOn }),
      ...(summonsLag !== undefined && { summonsLag }),
      ...(heldLag !== undefined && { heldLag }),
      ...(reason !== undefined && { reason }),
      ...(participants !== undefined && { participants }),
    };
  });
}

/**
 * Who appears how often, when and with what end. 24 youths have 32 further cases, 30 of them in 2015 as well; their
 * earlier cases are without a council, so that none of them is a review. So 316 cases and 286 youths are of 2015.
 */
function draftsOf(chance: Chance): Draft[] {
  const drafts: Draft[] = [];
  for (let youth = 0; youth < 24; youth += 1) {
    const further = youth < 8 ? 2 : 1;
    for (let number = 0; number <= further; number += 1) {
      const earlier = number < further;
      const year = number === 0 && youth >= 22 ? 'other' : 2015;
      drafts.push({ youth, year, held: !earlier && chance.between(1, 10) <= 6, vague: false });
    }
  }
  const singles = chance.shuffled(Array.from({ length: YOUTHS - 24 }, (_, index) => index + 24));
  for (const [index, youth] of singles.entries()) {
    const year = index < 262 ? 2015 : index < 311 ? 'other' : 'none';
    drafts.push({ youth, year, held: false, vague: false });
  }
  const own = drafts.slice(-singles.length);
  const undated = own.filter(({ year }) => year === 'none');
  const dated = own.filter(({ year }) => year !== 'none');
  const already = drafts.filter(({ held }) => held).length;
  const councils = [...undated, ...chance.some(dated, 232 - undated.length - already)];
  for (const draft of councils) draft.held = true;
  for (const draft of [...undated, ...chance.some(councils.slice(undated.length), 8)]) draft.vague = true;
  if (drafts.length !== CASES) throw new Error('not as many cases as planned');
  return drafts;
}

/** 264 with receipt and summons: 180 within 7 days, 53 of them on the last, 219 within 14, 251 within 35. */
function timesOf(chance: Chance, drafts: readonly Draft[]): void {
  const councils = chance.shuffled(drafts.filter(({ held, vague }) => held && !vague));
  const rest = drafts.filter(({ held }) => !held);
  const lags = [
    ...Array.from({ length: 127 }, () => chance.between(1, 6)),
    ...Array.from({ length: 53 }, () => 7),
    ...Array.from({ length: 39 }, () => chance.between(8, 14)),
    ...Array.from({ length: 32 }, () => chance.between(15, 35)),
    ...Array.from({ length: 13 }, () => chance.between(36, 60)),
  ];
  const summoned = [...councils, ...chance.some(rest, 264 - councils.length)];
  for (const [index, lag] of chance.shuffled(lags).entries()) (summoned[index] as Draft).summonsLag = lag;

  // Three councils straight after the interrogation, 158 within 35 days, 5,992 days together.
  const byLag = councils.toSorted((a, b) => (a.summonsLag ?? 0) - (b.summonsLag ?? 0));
  const sameDay = byLag.slice(0, 3);
  const early = byLag.filter((draft) => !sameDay.includes(draft) && (draft.summonsLag ?? 0) < 30);
  const within = new Set(chance.some(early, 155));
  for (const draft of councils) {
    const summons = draft.summonsLag ?? 0;
    if (sameDay.includes(draft)) Object.assign(draft, { summonsLag: 0, heldLag: 0 });
    else if (within.has(draft)) draft.heldLag = chance.between(Math.max(summons, 1), 35);
    else draft.heldLag = chance.between(Math.max(summons, 36), 75);
  }
  settle(chance, councils, within, 5_992);
}

/** Moves councils by a day, each within its bounds, until the lags have the wanted sum. */
function settle(
  chance: Chance,
  councils: readonly Draft[],
  within: ReadonlySet<Draft>,
  wanted: number,
): void {
  let off = wanted - councils.reduce((sum, { heldLag = 0 }) => sum + heldLag, 0);
  while (off !== 0) {
    const draft = councils[chance.between(0, councils.length - 1)] as Draft;
    const { summonsLag = 0, heldLag = 0 } = draft;
    if (heldLag === 0) continue;
    const [lowest, highest] = within.has(draft)
      ? [Math.max(summonsLag, 1), 35]
      : [Math.max(summonsLag, 36), 110];
    const moved = heldLag + Math.sign(off);
    if (moved < lowest || moved > highest) continue;
    draft.heldLag = moved;
    off -= Math.sign(off);
  }
}

/** Dates of receipt; the cases of one youth follow each other by more than two months. */
function receiptsOf(chance: Chance, drafts: readonly Draft[]): readonly (string | undefined)[] {
  const number = new Map<number, number>();
  return drafts.map(({ youth, year }) => {
    const earlier = number.get(youth) ?? 0;
    number.set(youth, earlier + 1);
    if (year === 'none') return undefined;
    if (youth < 24) {
      if (year === 'other') return dayOf('2014-10-06', chance.between(0, 60));
      return dayOf('2015-01-05', earlier * 115 + chance.between(0, 50));
    }
    if (year === 2015) return dayOf('2015-01-01', chance.between(0, 364));
    return chance.between(1, 2) === 1
      ? dayOf('2014-10-01', chance.between(0, 91))
      : dayOf('2016-01-01', chance.between(0, 80));
  });
}

const dayOf = (from: string, days: number): string => dateAfter(from, { count: days, unit: 'day' });

/** 300 boys, 59 known beforehand, a mean age of 16; nobody turns 18 while the case runs. */
function youthsOf(
  chance: Chance,
  senders: readonly Sender[],
  drafts: readonly Draft[],
  received: readonly (string | undefined)[],
): readonly PlannedYouth[] {
  const numbers = Array.from({ length: YOUTHS }, (_, index) => index);
  const boys = new Set(chance.some(numbers, 300));
  const known = new Set(chance.some(numbers, 59));
  const homes = chance.shuffled(
    senders.flatMap(({ municipality, youths }) => Array.from({ length: youths }, () => municipality)),
  );
  const ages = chance.shuffled([
    ...Array.from({ length: 9 }, () => 13),
    ...Array.from({ length: 24 }, () => 14),
    ...Array.from({ length: 62 }, () => 15),
    ...Array.from({ length: 95 }, () => 16),
    ...Array.from({ length: 131 }, () => 17),
  ]);
  return numbers.map((number) => {
    const first = received[drafts.findIndex(({ youth }) => youth === number)];
    const age = number < 24 ? chance.between(15, 16) : (ages[number - 24] as number);
    const from = first ?? '2015-06-01';
    // Between one and six months into the year of age, so that the birthday is far off.
    const birthday = dayOf(from, -chance.between(30, 180));
    const birthDate = `${Number(birthday.slice(0, 4)) - age}${birthday.slice(4).replace('-02-29', '-02-28')}`;
    return {
      id: `ung-${String(number + 1).padStart(3, '0')}`,
      municipality: homes[number] as string,
      sex: boys.has(number) ? 'boy' : 'girl',
      birthDate,
      bothParents: chance.between(1, 3) > 1,
      knownBefore: known.has(number),
    };
  });
}

/** Types in 355 cases, 64 of them with two: violence in 128, theft in 57, robbery in 46. */
function offencesOf(chance: Chance): readonly (readonly string[])[] {
  const counts = {
    violence: 128,
    theft: 57,
    robbery: 46,
    burglary: 43,
    threats: 41,
    vandalism: 40,
    other: 35,
    repeated_unspecified: 17,
    extortion: 8,
    deprivation_of_liberty: 4,
  };
  const all = chance.shuffled(
    Object.entries(counts).flatMap(([type, count]) => Array.from({ length: count }, () => type)),
  );
  const single = all.slice(0, 355).map((type) => [type]);
  const open = chance.shuffled(single.map((_, index) => index));
  for (const type of all.slice(355)) {
    const place = open.findIndex((index) => single[index]?.length === 1 && !single[index]?.includes(type));
    const [index] = open.splice(place, 1);
    single[index as number]?.push(type);
  }
  return chance.shuffled([...single, ...Array.from({ length: CASES - 355 }, () => [])]);
}

/** Why there was no council in 145 cases; 51 times the family stayed away or declined (M-24). */
function reasonsOf(chance: Chance, drafts: readonly Draft[]): ReadonlyMap<Draft, string> {
  const afterSummons = { family_declined: 29, no_show: 12, illness: 4, accident: 2, phone_talk: 3 };
  const withoutSummons = {
    family_declined: 10,
    already_measures: 24,
    placed_in_institution: 21,
    other_body_acted: 16,
    health: 10,
    moved: 6,
    permit_refused: 4,
    other: 4,
  };
  const dealt = (counts: Readonly<Record<string, number>>): string[] =>
    chance.shuffled(
      Object.entries(counts).flatMap(([reason, count]) => Array.from({ length: count }, () => reason)),
    );
  const notHeld = drafts.filter(({ held }) => !held);
  const summoned = notHeld.filter(({ summonsLag }) => summonsLag !== undefined);
  const others = notHeld.filter(({ summonsLag }) => summonsLag === undefined);
  return new Map([...pairs(summoned, dealt(afterSummons)), ...pairs(others, dealt(withoutSummons))]);
}

function pairs<T>(drafts: readonly Draft[], values: readonly T[]): [Draft, T][] {
  if (drafts.length !== values.length) throw new Error(`${values.length} values for ${drafts.length} cases`);
  return drafts.map((draft, index) => [draft, values[index] as T]);
}

const others = [
  'contact_person',
  'ssp',
  'family_adviser',
  'mentor',
  'residential_facility',
  'club_staff',
  'police',
];

/**
 * Who was there, in 218 councils: the youth in 188, a parent in 198, other family in 44, the school in 55, only the
 * family in 42; 981 people besides the caseworker, 12 at the most and 2 at the least.
 */
function participantsOf(chance: Chance, drafts: readonly Draft[]): ReadonlyMap<Draft, readonly string[]> {
  const councils = drafts.filter(({ held }) => held);
  const vague = councils.filter((draft) => draft.vague);
  const known = chance.shuffled([...councils.filter((draft) => !draft.vague), ...vague.slice(0, 4)]);
  // Straight after the interrogation youth and mother are there, so that both are summoned (C-15).
  const sameDay = known.filter(({ heldLag }) => heldLag === 0);
  const free = known.filter((draft) => !sameDay.includes(draft));
  const without = new Map([
    ...free.slice(0, 30).map((draft): [Draft, string] => [draft, 'youth']),
    ...free.slice(30, 50).map((draft): [Draft, string] => [draft, 'parents']),
  ]);
  const narrow = new Set(free.slice(60, 102));
  const wide = free.filter((draft) => !narrow.has(draft));
  const withFamily = new Set(chance.some(wide, 44));
  const withSchool = new Set(chance.some(wide, 55));
  const people = new Map(
    known.map((draft): [Draft, Set<string>] => {
      const there = new Set<string>();
      if (without.get(draft) !== 'youth') there.add('youth');
      if (without.get(draft) !== 'parents') there.add('mother');
      if (withFamily.has(draft)) there.add('relative');
      if (withSchool.has(draft)) there.add('school');
      // Somebody beside the family is there wherever the council was not narrow.
      const alone = !withFamily.has(draft) && !withSchool.has(draft);
      if (!narrow.has(draft) && (alone || there.size < 2)) there.add(chance.some(others, 1)[0] as string);
      return [draft, there];
    }),
  );
  const largest = free.find((draft) => withFamily.has(draft) && withSchool.has(draft)) as Draft;
  const total = (): number => [...people.values()].reduce((sum, { size }) => sum + size, 0);
  const join = (draft: Draft): void => {
    const there = people.get(draft) as Set<string>;
    const more = [
      ...(without.get(draft) === 'parents' ? [] : ['father']),
      ...(narrow.has(draft) ? [] : others),
      ...(withFamily.has(draft) ? ['step_parent', 'sibling'] : []),
      ...(withSchool.has(draft) ? ['class_teacher'] : []),
    ].filter((person) => !there.has(person));
    const [person] = chance.some(more, Math.min(1, more.length));
    if (person !== undefined) there.add(person);
  };
  while ((people.get(largest)?.size ?? 0) < 12) join(largest);
  while (total() < 981) {
    const draft = known[chance.between(0, known.length - 1)] as Draft;
    if ((people.get(draft)?.size ?? 0) < 8) join(draft);
  }
  return new Map([...people].map(([draft, there]) => [draft, [...there]]));
}

const measures = {
  support_contact_person: 28,
  mentor: 2,
  traineeship: 4,
  substance_treatment: 8,
  family_treatment: 6,
  ssp_talks: 6,
  placement: 7,
  other: 7,
};

const schoolDuties = [
  { holder: 'youth', duty: 'youth_attends_school_and_leisure' },
  { holder: 'school', duty: 'teacher_has_regular_talks' },
  { holder: 'mother', duty: 'parents_back_schooling_and_leisure' },
];
const otherDuties = [
  { holder: 'youth', duty: 'youth_keeps_the_rules_at_home' },
  { holder: 'youth', duty: 'youth_looks_for_better_friends' },
  { holder: 'youth', duty: 'youth_keeps_away_from_cannabis_and_crime' },
  { holder: 'mother', duty: 'parents_set_firmer_rules' },
  { holder: 'ssp', duty: 'ssp_has_sharper_focus_in_the_street' },
];

type Agreed = Pick<PlannedCase, 'agreements' | 'measures' | 'childExam'>;

/** Agreements in 208 councils, about school in 55; an examination after 22, 68 new measures after 58. */
function agreementsOf(
  chance: Chance,
  drafts: readonly Draft[],
  present: ReadonlyMap<Draft, unknown>,
): ReadonlyMap<Draft, Agreed> {
  const having = chance.some(
    drafts.filter(({ held }) => held).filter((draft) => present.has(draft)),
    208,
  );
  const aboutSchool = new Set(chance.some(having, 55));
  const examined = new Set(chance.some(having, 22));
  const receiving = chance.shuffled(having).slice(0, 58);
  const dealt = chance.shuffled(
    Object.entries(measures).flatMap(([type, count]) => Array.from({ length: count }, () => type)),
  );
  const given = new Map(
    receiving.map((draft, index): [Draft, string[]] => [draft, [dealt[index] as string]]),
  );
  for (const type of dealt.slice(58)) {
    const draft = receiving.find((one) => given.get(one)?.length === 1 && !given.get(one)?.includes(type));
    given.get(draft as Draft)?.push(type);
  }
  return new Map(
    having.map((draft): [Draft, Agreed] => {
      const agreements = chance.some(otherDuties, chance.between(1, 2));
      if (aboutSchool.has(draft)) agreements.unshift(...chance.some(schoolDuties, 1));
      return [draft, { agreements, measures: given.get(draft) ?? [], childExam: examined.has(draft) }];
    }),
  );
}
