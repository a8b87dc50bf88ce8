import type { move as danish } from '../da/move.ts';

export const move: typeof danish = {
  help: {
    move: 'write the first event of the case that the family’s new municipality opens',
    file: 'the first municipality’s case as a .jsonl file; it must have the event “family moved”',
    received:
      'the day the new municipality itself got the documentation of the police; its deadline is its own',
    name: 'name of the new case (otherwise the one given with the move)',
  },
  errors: {
    notMoved: () => ({
      cause: 'the case has no move',
      next: 'record “family moved” in the case first',
    }),
  },
};
