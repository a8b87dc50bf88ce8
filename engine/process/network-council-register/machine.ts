/** A register row has no course of its own: it is recorded, and it may be corrected. */
import { assign, setup } from 'xstate';
import type { RegisterRow, RowEvent } from './events.ts';

export interface Context {
  readonly row?: RegisterRow;
  readonly seq: number;
}

export const machine = setup({
  types: { context: {} as Context, events: {} as RowEvent },
  actions: { record: assign(({ event }) => ({ row: event.data, seq: event.seq })) },
}).createMachine({
  id: 'network-council-register',
  type: 'parallel',
  context: { seq: 0 },
  states: {
    main: {
      initial: 'unopened',
      states: {
        unopened: { on: { ROW_RECORDED: { target: 'registered', actions: 'record' } } },
        registered: { on: { ROW_CORRECTED: { actions: 'record' } } },
      },
    },
  },
});
