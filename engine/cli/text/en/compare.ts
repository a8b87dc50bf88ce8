import { formatNumber } from '../../../../dsl/index.ts';
import type { compare as daCompare } from '../da/compare.ts';

const many = (number: number): string => formatNumber(number, 'en');
const cases = (number: number): string => `${many(number)} ${number === 1 ? 'case' : 'cases'}`;

/** The words of `samraad compare` and `samraad atlas`. */
export const compare: typeof daCompare = {
  help: {
    compare: 'compare two rule sets, and show cases that come out differently and the change that does it',
    cases: 'show also which cases come out otherwise: .jsonl files, or folders with them',
    side: 'a rule file, or name and version: "serious crime in Fjordby version 1"',
    atlas: "go through a case under every municipality's rules, and show what decides it in each place",
    caseFile: 'the case as a .jsonl file',
  },
  errors: {
    unknownRuleset: (written, suggestion, known) => ({
      cause: `there is no rule set “${written}”`,
      next:
        suggestion === undefined
          ? `write a rule file, or a name and version; there are: ${known.join('; ')}`
          : `did you mean “${suggestion}”?`,
    }),
    noDecision: () => ({
      cause: 'the case is not decided under the rules of any municipality',
      next: 'a case is decided only when the target group has been assessed',
    }),
  },

  versions: (one, other) => `${one} → ${other}`,
  limitsOn: (one, other) =>
    one === other ? `limits read as of ${one}` : `limits read as of ${one} and as of ${other}`,
  differing: (differing, all) => `${many(differing)} of ${cases(all)} come out differently`,
  sampled: (all) => `a sample of ${many(all)}`,
  unchanged: 'unchanged',
  added: 'new concept',
  removed: 'no longer there',
  outcomes: (from, to, number) => `${from} → ${to} (${cases(number)})`,
  when: 'when',
  needs: (facts) => `now demands the fact ${facts}`,
  history: (group) => `whether there are more ${group}`,
  because: 'because',
  noBlame: 'no single change explains it',
  nothing: 'not written',
  subject: { limit: 'the limit', concept: 'the concept' },
  piece: {
    limit: '',
    clause: '',
    bullet: '- ',
    otherwise: 'otherwise ',
    decides_for_any: 'decides for any ',
    concept: '',
  },
  more: (number) => `… and ${number} more; see them all with --json`,
  leftOut: (number) => `… and ${cases(number)} more, which are not explained here`,
  idle: 'changed without effect on any case:',
  summary: (same, changed) => `Unchanged ${same} · changed ${changed}`,
  noCases: 'None of the cases is decided by these rules.',
  otherCases: (number) =>
    `${many(number)} ${number === 1 ? 'case' : 'cases'} of another municipality or process not gone through.`,
  exact: 'Every case was gone through.',
  notExact: 'Some concepts have too many cases: a sample was taken, and there may be other differences.',

  atlas: (name, number) =>
    `${name} under the rules of ${number === 1 ? 'one municipality' : `${number} municipalities`}`,
  own: "the case's own",
  undecided: 'no decision',
  same: 'All reach the same decision.',
  parts: 'The decision is not the same everywhere.',
};
