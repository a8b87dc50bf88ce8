/** A row of a register over network councils as a process of the engine (chapter 7.1a). */
import { defineProcess } from '../define.ts';
import { events } from './events.ts';
import { factsOf } from './facts.ts';
import { type Context, machine } from './machine.ts';
import { partyNames, stateNames, vocabulary } from './vocabulary.ts';

export const networkCouncilRegister = defineProcess<Context>(
  {
    vocabulary,
    machine,
    events,
    opening: 'ROW_RECORDED',
    guards: {},
    stateNames,
    reasonTexts: {},
    partyNames,
    factsOf: ({ row, seq }) => (row ? factsOf(row, seq) : { facts: {}, groups: {} }),
  },
  {
    isRecord: true,
    timeFacts: [],
    /** C-22; a row without the date of receipt is judged under the rules of the day it came in. */
    selection: ({ data, on }) => ({
      municipality: String(data.municipality),
      date: typeof data.receivedOn === 'string' ? data.receivedOn : on,
    }),
  },
);
