/** What a municipality's settings forbid: asked of the rules in force before the machine gets the event (chapter 8). */
import type { RulesInForce } from '../../../dsl/index.ts';
import type { Reason } from '../../case/course.ts';
import { because } from '../guard.ts';
import type { MachineEvent, Snapshot } from '../process.ts';
import { type Context, withoutConsent } from './context.ts';

/** Why the municipality's settings do not allow an event; empty when they do, or when nothing is set. */
export function localReasons(
  snapshot: Snapshot,
  event: MachineEvent,
  rules: RulesInForce,
): readonly Reason[] {
  const byMondayData = (event.data as { readonly channel?: string }).channel === 'mandagsdata';
  if (byMondayData && rules.limit('mandagsdata.countsAsDocumentation') === false) {
    return [because('MONDAY_DATA_NOT_COUNTED')];
  }
  if (event.type === 'PARENTAL_ORDER_WARNED') {
    return rules.limit('parentalOrder.warn') === true ? [] : [because('PARENTAL_ORDER_NOT_ALLOWED')];
  }
  const blocks =
    rules.limit('consent.enforcement') === 'block' && rules.limit('consent.requiredWritten') === true;
  if (event.type !== 'SUMMONS_SENT' || !blocks) return [];
  const { recipients } = event.data as { readonly recipients: readonly string[] };
  const persons = withoutConsent(snapshot.context as Context, recipients);
  return persons.length > 0 ? [because('P-NO-CONSENT', { parties: persons })] : [];
}
