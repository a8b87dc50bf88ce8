/** The network council case (netværkssamråd, serviceloven § 57 c) as a process of the engine. */
import { type Bilingual, dateAfter, type RulesInForce } from '../../../dsl/index.ts';
import { birthdayInYearOf } from '../../calendar/age.ts';
import type { Passing, Prepared, Process, Snapshot, View } from '../process.ts';
import { mainPath, stateTree } from '../states.ts';
import { type Context, knownText } from './context.ts';
import { concepts, decide, decideByPerson } from './decision.ts';
import { type EventOf, events } from './events.ts';
import { factsOf } from './facts.ts';
import { guards } from './guards.ts';
import { localReasons } from './local-reasons.ts';
import { machine } from './machine.ts';
import { screen } from './screen.ts';
import { decisionNames, partyNames, reasonTexts, regionNames, stateNames, vocabulary } from './vocabulary.ts';

export const networkCouncil: Process = {
  code: vocabulary.code,
  name: vocabulary.name,
  vocabulary,
  machine,
  events,
  opening: 'POLICE_NOTICE_RECEIVED',
  states: stateTree(machine, stateNames),
  regionNames,
  guards,
  reasonTexts,
  partyNames,
  decisionNames,
  concepts: Object.values(concepts),
  timeFacts: ['today', 'ageToday', 'weekdayToday'],

  /** C-22: the version in force on the day of receipt decides. */
  selection: (opening) => ({ municipality: String(opening.data.municipality), date: opening.on }),

  prepare(snapshot, event, facts, rules): Prepared {
    if (event.type === 'ASSESSED') return { decision: decide(facts, rules), reasons: [] };
    if (event.type === 'HUMAN_DECISION') {
      return decideByPerson(event.data as EventOf<'HUMAN_DECISION'>['data'], facts, rules);
    }
    return { reasons: localReasons(snapshot, event, rules) };
  },

  passings(snapshot, facts, rules) {
    const context = contextOf(snapshot);
    if (context.known.receivedOn === undefined) return [];
    return [...summonsDue(facts, rules), ...birthday(context, facts, rules)];
  },

  facts: (snapshot, view: View) => factsOf(contextOf(snapshot), topState(snapshot), view),
  hasDecision: (snapshot) => contextOf(snapshot).decided !== undefined,
  path: mainPath,

  regions(snapshot) {
    const { clock, age, consent, network, exam, custody } = snapshot.value as Readonly<
      Record<'clock' | 'age' | 'consent' | 'network' | 'exam', string>
    > & { readonly custody: string | { readonly remand: string } };
    const { planVersion } = contextOf(snapshot);
    return {
      clock,
      age,
      plan: planVersion === 0 ? 'none' : `v${planVersion}`,
      custody: typeof custody === 'string' ? custody : `remand.${custody.remand}`,
      consent,
      network,
      exam,
    };
  },

  isFinal: (snapshot) => ['legacy', 'out_of_scope', 'closed'].includes(topState(snapshot)),
  screen,
};

function contextOf(snapshot: Snapshot): Context {
  return snapshot.context as Context;
}

function topState(snapshot: Snapshot): string {
  return mainPath(snapshot).split('.')[0] ?? '';
}

type Facts = Parameters<Process['passings']>[1];

/** An overdue clock is judged at the start of the day after the last day (chapter 5.8). */
function summonsDue(facts: Facts, rules: RulesInForce): Passing[] {
  if (!rules.deadlineCodes.includes('D-SUMMON')) return [];
  const { due, name } = rules.deadline('D-SUMMON', facts);
  return due === undefined
    ? []
    : [
        {
          on: dateAfter(due, { count: 1, unit: 'day' }),
          event: 'SUMMON_DUE_PASSED',
          name: summonsDuePassed(name),
        },
      ];
}

function summonsDuePassed({ da, en }: Bilingual): Bilingual {
  return { da: `sidste dag er passeret: ${da}`, en: `the last day has passed: ${en}` };
}

/** How many years make an adult stands in the rules; which day of that year is the birthday is C-06. */
function birthday(context: Context, facts: Facts, rules: RulesInForce): Passing[] {
  const birthDate = knownText(context, 'birthDate');
  if (birthDate === undefined || !rules.deadlineCodes.includes('D-ADULT')) return [];
  const { due } = rules.deadline('D-ADULT', facts);
  if (due === undefined) return [];
  return [{ on: birthdayInYearOf(birthDate, due), event: 'TURNED_18', name: events.TURNED_18.name }];
}
