/** What a test of a rule file asks of duties and checks: one moment of a case, judged as every moment of a case is. */
import type { AskNorm } from '../../dsl/index.ts';
import { dutiesOn, findingsOn, ledgerWaiting, observe } from '../duties/ledger.ts';
import { checkNorm } from './check-norm.ts';

/** Holds one expectation of a test to what the moment makes of the rules it is about. Pure. */
export const askNorm: AskNorm = (expected, { date, event, facts, open, overdue, duties, checks }) => {
  const moment = { date, ...(event !== undefined && { event }), facts };
  const ledger = observe(ledgerWaiting({ duties, checks }, { open, overdue }, moment), moment);
  return checkNorm(expected, {
    standing: { duties: dutiesOn(ledger, date), findings: findingsOn(ledger, date), facts },
    rules: { duties, deadlineCodes: [], deadline: noDeadline },
  });
};

/** Tests ask deadlines of the rules themselves. */
function noDeadline(code: string): never {
  throw new Error(`the deadline ${code} is no duty`);
}
