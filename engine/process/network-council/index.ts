/** The network council case (netværkssamråd, serviceloven § 57 c) as a process of the engine. */
import { type Bilingual, dateAfter, type RulesInForce } from '../../../dsl/index.ts';
import { birthdayInYearOf } from '../../calendar/age.ts';
import { contextOf, defineProcess } from '../define.ts';
import type { Passing, Prepared, Process } from '../process.ts';
import { regionPaths } from '../states.ts';
import { type Context, knownText } from './context.ts';
import { concepts, decide, decideByPerson } from './decision.ts';
import { type EventOf, events } from './events.ts';
import { factsOf } from './facts.ts';
import { guards } from './guards.ts';
import { localReasons } from './local-reasons.ts';
import { machine } from './machine.ts';
import { places } from './places.ts';
import { screen } from './screen.ts';
import { upcasts } from './upcasts.ts';
import { decisionNames, partyNames, reasonTexts, regionNames, stateNames, vocabulary } from './vocabulary.ts';

export const networkCouncil = defineProcess<Context>(
  {
    vocabulary,
    machine,
    events,
    opening: 'POLICE_NOTICE_RECEIVED',
    guards,
    stateNames,
    reasonTexts,
    partyNames,
    factsOf,
  },
  {
    regionNames,
    decisionNames,
    concepts: Object.values(concepts),
    places,
    upcasts,
    timeFacts: ['today', 'ageToday', 'weekdayToday'],

    prepare(snapshot, event, facts, rules): Prepared {
      if (event.type === 'ASSESSED') return { decision: decide(facts, rules), reasons: [] };
      if (event.type === 'HUMAN_DECISION') {
        return decideByPerson(event.data as EventOf<'HUMAN_DECISION'>['data'], facts, rules);
      }
      return { reasons: localReasons(snapshot, event, rules) };
    },

    passings(snapshot, facts, rules) {
      const context = contextOf<Context>(snapshot);
      if (context.known.receivedOn === undefined) return [];
      return [...summonsDue(facts, rules), ...birthday(context, facts, rules)];
    },

    hasDecision: (snapshot) => contextOf<Context>(snapshot).decided !== undefined,

    /** The machine knows that there is a plan; which version it is, the memory of the case. */
    regions(snapshot) {
      const { planVersion } = contextOf<Context>(snapshot);
      return { ...regionPaths(snapshot), plan: planVersion === 0 ? 'none' : `v${planVersion}` };
    },

    screen,
  },
);

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
