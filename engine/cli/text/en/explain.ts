import type { explain as daExplain } from '../da/explain.ts';

/** The words of what `samraad explain` says of a concept and of a line of a rule file. */
export const explain: typeof daExplain = {
  relation: {
    defines: (ruleset) => `defined in ${ruleset}`,
    opens: (ruleset) => `left open in ${ruleset}`,
    fills: (ruleset) => `filled by ${ruleset}`,
    departs: (ruleset) => `departed from in ${ruleset}`,
  },
  binding: 'binding',
  ifNotFilled: (outcome) => `if not filled: ${outcome}`,
  order: 'each line goes before those it stands under:',
  line: (line) => `(line ${line})`,
  any: 'decides for any ',
  otherwise: 'otherwise',
  established: 'except when established: ',
  means: 'means',
  from: 'from',
  nothingThere: (place) => ({
    cause: `there are no names and no conditions at ${place}`,
    next: 'choose a line with a condition or a name',
  }),
  kind: {
    fact: 'fact',
    option: 'option',
    choice: 'choice',
    group: 'group',
    role: 'role',
    limit: 'limit',
    concept: 'concept',
    deadline: 'deadline',
    duty: 'duty',
    check: 'check',
    event: 'event',
    field: 'field',
    calendar: 'calendar',
    process: 'process',
    ruleset: 'ruleset',
  },
};
