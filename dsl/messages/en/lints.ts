/** English texts of the checks that go through cases. Each prints a case. */
import { type MessageTable, text } from '../message.ts';

const CLAUSES: Readonly<Record<string, string>> = {
  except: 'except when',
  discretion: 'discretion when',
};

const clause = (kind: string): string => CLAUSES[kind] ?? kind;

export const lints: MessageTable = {
  R130: (args) => ({
    message: `»${text(args, 'name')}« goes below what the law demands (${text(args, 'source')}): ${args.outcome === 'discretion' ? 'discretion' : 'not met'} when ${text(args, 'case')}`,
    hint: 'the open concept says under »must always include« what must always be met; use for example »always applies when …«',
  }),
  R131: (args) => ({
    message: `»${text(args, 'name')}« does not say what holds when ${text(args, 'case')}`,
    hint: 'add for example »otherwise discretion«, or name the case under »decides for«',
  }),
  R132: (args) => ({
    message: `»${clause(text(args, 'loses'))}« and »${clause(text(args, 'wins'))}« both hold when ${text(args, 'case')}; then »${clause(text(args, 'wins'))}« decides`,
    hint: 'make them hold for different cases, or keep it if that is what is meant',
  }),
  R133: (args) =>
    args.why === 'covered'
      ? {
          message: `the condition never makes a difference in »${text(args, 'name')}«: where it is met the case is decided already, for example when ${text(args, 'case')}`,
          hint: 'delete it, or correct it',
        }
      : {
          message: `the condition in »${text(args, 'name')}« can never be met, not even when ${text(args, 'case')}`,
          hint: 'correct the values, or delete it',
        },
  R134: (args) => ({
    message: `the condition in »${text(args, 'name')}« is always met, also when ${text(args, 'case')}`,
    hint: 'delete it, or correct the values',
  }),
  R135: (args) => ({
    message: `exactly ${text(args, 'value')} is neither over nor under: ${args.case === undefined ? `»${text(args, 'name')}« leaves that value out` : `no condition holds when ${text(args, 'case')}`}`,
    hint: 'write »at least« or »at most« in one of the places (of dates: »no earlier than« or »no later than«)',
  }),
  R136: (args) => ({
    message: `»${text(args, 'case')}« is written out, but the limit »${text(args, 'name')}« has or had the same value`,
    hint: `write »${text(args, 'name')}«, and it follows when the limit is changed`,
  }),
  R137: (args) => ({
    message: `»${text(args, 'name')}« is binding and leaves no room for the assessment that the law gives (${text(args, 'source')}): it is decided beforehand when ${text(args, 'case')}`,
    hint: 'write »guiding«, or add »discretion when …« or »otherwise discretion«',
  }),
  R138: (args) => ({ message: `»${text(args, 'name')}« is not used`, hint: 'delete it, or use the name' }),
  R139: (args) => ({
    message: `»${text(args, 'name')}« means something else in »${text(args, 'ruleset')}«, which the file builds on`,
    hint: `choose another name; the other one stands in ${text(args, 'file')}`,
  }),
  R140: (args) => ({
    message: `»${text(args, 'name')}« has too many cases to go through them all; ${text(args, 'cases')} were tried and none goes below what the law demands`,
    hint: 'divide the concept, so that each part looks at fewer facts',
  }),
};
