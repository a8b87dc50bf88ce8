/** What costs, payments and lost earnings add to the memory. Amounts are never worked out: there is no rate in the source. */
import { type Context, fieldOf, placementOf, recordsOf } from './context.ts';
import type { EventOf, FosterEvent } from './events.ts';
import { acted } from './fold-child.ts';
import { onPlacement } from './fold-placement.ts';
import { withNew, withRecord } from './records.ts';

export function foldEconomy(context: Context, event: FosterEvent): Context {
  const { on, seq } = event;
  switch (event.type) {
    case 'BOARD_LODGING_PAID': {
      const { amount, byMunicipality } = event.data;
      const paid = withPayment(context, event, { paymentKind: 'board_lodging', amount, byMunicipality });
      return onPlacement(paid, event, { boardLodgingCovered: true });
    }
    case 'REMUNERATION_PAID': {
      const { amount, byMunicipality } = event.data;
      return withPayment(context, event, { paymentKind: 'remuneration', amount, byMunicipality });
    }
    case 'COST_PAID': {
      const { kind, amount, documented, byMunicipality, number } = event.data;
      return withPayment(context, event, { paymentKind: kind, amount, documented, byMunicipality, number });
    }
    case 'COST_CLAIMED': {
      const { child, family, number, category, amount, causedByChild, familyLife } = event.data;
      return withRecord(
        context,
        'cost',
        { id: String(number), seq },
        {
          child,
          family,
          costClass: event.data.class,
          costCategory: category,
          claimedAmount: amount,
          claimedOn: on,
          causedByChild,
          familyLife,
        },
      );
    }
    case 'COST_DECIDED': {
      const { number, decision, reason, byCatalogueAlone, role } = event.data;
      const refused = decision === 'refused';
      const decided = withRecord(
        context,
        'cost',
        { id: String(number), seq },
        {
          costDecision: decision,
          costDecidedOn: on,
          byCatalogueAlone,
          costRefusalReasoned: refused ? reason !== undefined : undefined,
        },
      );
      return acted(decided, event, 'decide_reimbursement', role);
    }
    case 'DOCUMENTATION_ATTACHED':
      return documented(context, event);
    case 'LOST_EARNINGS_CLAIMED': {
      const { child, family, number } = event.data;
      const claim = { child, family, lostEarningsClaimedOn: on };
      return withRecord(context, 'lostEarnings', { id: String(number), seq }, claim);
    }
    case 'LOST_EARNINGS_DECIDED': {
      const { number, extent, ground, reason } = event.data;
      const decided = {
        lostEarningsDecidedOn: on,
        lostEarningsExtent: extent,
        lostEarningsGround: ground,
        lostEarningsReasoned: reason !== undefined,
      };
      return withRecord(context, 'lostEarnings', { id: String(number), seq }, decided);
    }
    default:
      return context;
  }
}

interface Paid {
  readonly paymentKind: string;
  readonly amount: number;
  readonly documented?: boolean;
  readonly byMunicipality?: string | undefined;
  readonly number?: number;
}

/** The municipality of the case is the one that approved the family. */
function withPayment(
  context: Context,
  { on, seq, data: { child, family } }: EventOf<'BOARD_LODGING_PAID' | 'REMUNERATION_PAID' | 'COST_PAID'>,
  { amount, byMunicipality, number, ...paid }: Paid,
): Context {
  const start = placementOf(context, child, family)?.startedOn;
  return withNew(context, 'payment', seq, {
    child,
    family,
    ...paid,
    amountPaid: amount,
    paidOn: on,
    paidFor: number,
    placementYear: start === undefined ? undefined : yearFrom(start, on),
    byApproving: byMunicipality === undefined ? undefined : byMunicipality === context.municipality,
  });
}

/** Years of a placement, from 1: a new one begins on the day of the month on which the first did. */
function yearFrom(start: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(start.slice(0, 4));
  return on.slice(5) < start.slice(5) ? years : years + 1;
}

function documented(context: Context, { seq, data: { number } }: EventOf<'DOCUMENTATION_ATTACHED'>): Context {
  return recordsOf(context, 'payment')
    .filter((one) => fieldOf(one, 'paidFor') === number)
    .reduce((before, { id }) => withRecord(before, 'payment', { id, seq }, { documented: true }), context);
}
