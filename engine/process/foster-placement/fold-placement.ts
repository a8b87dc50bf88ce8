/** What the course of a placement adds to the memory: its start, strain, knowledge, contact and end. */
import type { FactValue } from '../../../dsl/index.ts';
import { entriesOf } from '../learn.ts';
import {
  type Context,
  fieldOf,
  newPair,
  type Placement,
  pairOf,
  placementOf,
  recordsOf,
  running,
} from './context.ts';
import type { EventOf, FosterEvent } from './events.ts';
import { together, withNew, withPair, withRecord } from './records.ts';

export function foldPlacement(context: Context, event: FosterEvent): Context {
  const { on, seq } = event;
  switch (event.type) {
    case 'PLACEMENT_STARTED':
      return started(context, event);
    case 'DATE_REACHED':
      return firstYearOver(context, event);
    case 'PLACEMENT_ENDED':
      return ended(context, event, event.data.kind, event.data.networkRelationKept);
    case 'CHILD_RETURNED_HOME':
      return ended(context, event, 'returned_home', true);
    case 'TURNED_18':
      return ended(context, event as unknown as OfPair, 'turned_18', true);
    case 'WARNING_SIGNAL': {
      const { child, family, kind } = event.data;
      const signal = {
        child,
        family,
        signalKind: kind,
        signalOn: on,
        signalResolved: false,
        visitAfterSignal: false,
      };
      return withNew(context, 'signal', seq, signal);
    }
    case 'STRAIN_RESOLVED':
      return onSignals(context, event, { signalResolved: true });
    case 'SUPPORT_VISIT':
      return onSignals(context, event, { visitAfterSignal: true });
    case 'PLAN_B_AGREED':
      return onPlacement(context, event, { planBOn: on });
    case 'NEW_KNOWLEDGE_ABOUT_CHILD': {
      const { child, treatmentNeed } = event.data;
      const known = onPlacement(context, event, { newKnowledgeOn: on });
      return withRecord(known, 'child', { id: String(child), seq }, { treatmentNeed });
    }
    case 'MATCH_REASSESSED':
      return onPlacement(context, event, { matchReassessedOn: on });
    case 'CONTACT_AGREED':
      return agreed(context, event, { contactAgreedOn: on });
    case 'EARLY_NOTICE_AGREED':
      return agreed(context, event, { earlyNoticeOn: on });
    case 'CONFLICT_PLAN_MADE':
      return agreed(context, event, { conflictPlanMade: true });
    default:
      return context;
  }
}

interface OfPair {
  readonly on: string;
  readonly seq: number;
  readonly data: { readonly child: number; readonly family: number };
}

function started(context: Context, { on, seq, data }: EventOf<'PLACEMENT_STARTED'>): Context {
  const { child, family, responsibleMunicipality, consultant } = data;
  const pair = pairOf(context, child, family) ?? newPair(child, family);
  const placement: Placement = {
    id: String(context.placements.length + 1),
    child,
    family,
    startedOn: on,
    ended: false,
    firstYearOver: false,
    responsible: responsibleMunicipality ?? context.responsible,
  };
  const placed = withNew({ ...context, placements: [...context.placements, placement] }, 'placement', seq, {
    child,
    family,
    placementDate: on,
    continuingConsultant: consultant === undefined ? undefined : pair.approvers.includes(consultant),
  });
  const staff = consultant === undefined ? [] : [consultant];
  return withPair(placed, child, family, { staff, staffChanges: 0, isSupport: false });
}

/** After any end the family stays a support for the child, unless it is said otherwise (NFC-111). */
function ended(context: Context, event: OfPair, kind: string, isSupport: boolean): Context {
  const { child } = event.data;
  const family = event.data.family ?? placementOf(context, child)?.family;
  const placement = running(context, child, family);
  if (!placement) return context;
  const over = onPlacement(
    context,
    { ...event, data: { child, family: placement.family } },
    { endedOn: event.on, endKind: kind, networkRelationKept: isSupport },
  );
  return withPair(changed(over, placement, { ended: true }), child, placement.family, { isSupport });
}

function firstYearOver(context: Context, event: EventOf<'DATE_REACHED'>): Context {
  const { child, family, reached } = event.data as unknown as OfPair['data'] & { readonly reached?: string };
  const placement = running(context, child, family);
  return placement && reached === 'first_year'
    ? changed(context, placement, { firstYearOver: true })
    : context;
}

function changed(context: Context, placement: Placement, change: Partial<Placement>): Context {
  const placements = context.placements.map((one) => (one.id === placement.id ? { ...one, ...change } : one));
  return { ...context, placements };
}

/** Facts about the latest placement of the child with the family; none where there is no placement. */
export function onPlacement(
  context: Context,
  { seq, data: { child, family } }: Pick<OfPair, 'seq' | 'data'>,
  fields: Readonly<Record<string, unknown>>,
): Context {
  const placement = placementOf(context, child, family);
  return placement ? withRecord(context, 'placement', { id: placement.id, seq }, fields) : context;
}

/** What is agreed may be agreed before the child moves in; it belongs to the child and the family. */
function agreed(
  context: Context,
  { seq, data: { child, family } }: OfPair,
  fields: Readonly<Record<string, FactValue>>,
): Context {
  const agreements = pairOf(context, child, family)?.agreements ?? {};
  return withPair(context, child, family, { agreements: { ...agreements, ...entriesOf(fields, seq) } });
}

/** The signals of this child with this family that are not resolved yet. */
function onSignals(
  context: Context,
  { seq, data: { child, family } }: OfPair,
  fields: Readonly<Record<string, unknown>>,
): Context {
  return recordsOf(context, 'signal')
    .filter((one) => fieldOf(one, 'child') === child && fieldOf(one, 'family') === family)
    .filter((one) => fieldOf(one, 'signalResolved') === false)
    .reduce((before, { id }) => withRecord(before, 'signal', { id, seq }, fields), context);
}

/** Everybody from the municipality whom the family has met since the placement began. */
export function withStaff(
  context: Context,
  { data: { child, family } }: OfPair,
  people: readonly string[],
): Context {
  const { staff = [] } = pairOf(context, child, family) ?? {};
  return withPair(context, child, family, { staff: together(staff, people) });
}
