/** Rows of a register as events: recorded once, corrected when they say something else, and otherwise left alone. */
import { createHmac } from 'node:crypto';
import type { CaseEvent } from '../case/event.ts';
import { canonicalJson } from './canonical-json.ts';
import type { StoredEvent } from './chain.ts';
import type { RegisterRowRead } from './register-rows.ts';

/** A pseudonym that only whoever has the register's secret key can make again. */
export function pseudonymWith(secret: string): (cpr: string) => string {
  return (cpr) => `ung-${createHmac('sha256', secret).update(cpr).digest('hex').slice(0, 12)}`;
}

/** The event that brings a row into its case; undefined when the case says the same already. */
export function rowEvent(
  { case: name, data }: RegisterRowRead,
  stored: readonly StoredEvent[],
  { on, at }: { readonly on: string; readonly at: string },
): CaseEvent | undefined {
  if (name === undefined || data === undefined) return undefined;
  const latest = stored.at(-1)?.event;
  if (latest && canonicalJson(latest.data) === canonicalJson(data as CaseEvent['data'])) return undefined;
  return {
    case: name,
    process: 'network-council-register',
    seq: stored.length + 1,
    type: latest ? 'ROW_CORRECTED' : 'ROW_RECORDED',
    on,
    at,
    by: 'register',
    data,
  };
}
