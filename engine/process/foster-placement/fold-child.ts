/** What the events of a child's case and of the mapping of its network add to the memory. */
import { type Context, fieldOf, recordOf } from './context.ts';
import type { EventOf, FosterEvent } from './events.ts';
import { together, withNew, withRecord } from './records.ts';

export function foldChild(context: Context, event: FosterEvent): Context {
  const { on, seq } = event;
  switch (event.type) {
    case 'CONCERN_RECEIVED':
      return event.data.children.reduce(
        (before, { child, birthDate }) =>
          withRecord(before, 'child', { id: String(child), seq }, { child, birthDate }),
        context,
      );
    case 'PREVENTIVE_STARTED':
      return onNewStage(context, event);
    case 'EXAMINATION_STARTED':
      return onChild(onNewStage(context, event), event, {
        supportNeedAssumed: event.data.supportNeedAssumed,
      });
    case 'EXAMINATION_COMPLETED': {
      const { examined, ownExamination, treatmentNeed } = event.data;
      return onChild(context, event, { examinationCompletedOn: on, examined, ownExamination, treatmentNeed });
    }
    case 'NETWORK_INVOLVEMENT_CONSIDERED':
      return onChild(context, event, {
        networkConsideredOn: known(context, event, 'networkConsideredOn') ?? on,
      });
    case 'PLACEMENT_CONSIDERED':
      return onChild(onNewStage(context, event), event, { placementConsideredOn: on });
    case 'PLACEMENT_DECIDED': {
      const { type, measure, consent, costOnly, role } = event.data;
      const decided = onChild(context, event, {
        placementDecidedOn: on,
        placementType: type,
        measureType: measure,
        consent,
        costOnlyReason: costOnly,
      });
      return acted(decided, event, 'decide_placement', role);
    }
    case 'OTHER_PLACEMENT_CHOSEN':
      return onChild(context, event, { otherPlacementOn: on });
    case 'CASE_HANDED_OVER': {
      const { child, noteAttached } = event.data;
      return withNew(context, 'handover', seq, { child, handoverOn: on, noteAttached });
    }
    case 'LEADER_CASE_REVIEW':
      return onChild(context, event, { leaderReviewOn: on, networkInReview: event.data.networkConsidered });
    case 'SPECIALIST_INVOLVED':
      return onChild(context, event, { specialistInvolved: true });
    case 'CHILD_WISH_RECORDED':
      return onChild(context, event, {
        childWishRecorded: true,
        wishesDiffer: event.data.differsFromParents,
      });
    default:
      return foldMapping(context, event);
  }
}

function foldMapping(context: Context, event: FosterEvent): Context {
  const { on, seq } = event;
  switch (event.type) {
    case 'PARENTS_ASKED':
      return asked(context, event, event.data.stage);
    case 'CHILD_ASKED':
      return onChild(asked(context, event, undefined), event, { childAsked: true });
    case 'PROBE_NETWORK':
      return onChild(context, event, {
        denialHandling: known(context, event, 'denialHandling') ?? 'probe',
        questionsAsked: together(known(context, event, 'questionsAsked'), event.data.questions),
      });
    case 'ACCEPT_DENIAL':
      return onChild(context, event, { denialHandling: known(context, event, 'denialHandling') ?? 'accept' });
    case 'NETWORK_MEETING_HELD':
      return withMethods(context, event, ['network_meeting']);
    case 'NETWORK_MAP_DRAWN':
      return withMethods(context, event, ['network_map']);
    case 'SIGNS_OF_SAFETY_DONE':
      return withMethods(context, event, ['signs_of_safety']);
    case 'FAMILY_GROUP_CONFERENCE_HELD':
      return withMethods(context, event, ['family_group_conference']);
    case 'MAPPING_VISIT': {
      const { child, staffCount, flexibleTime } = event.data;
      return withNew(context, 'visit', seq, {
        child,
        visitKind: 'mapping',
        visitOn: on,
        staffCount,
        flexibleTime,
      });
    }
    case 'MAPPING_COMPLETED':
      return onChild(withMethods(context, event, event.data.methods), event, {
        mappedOn: on,
        changesSinceMapping: [],
      });
    case 'MAPPING_STALE':
      return changed(context, event, event.data.cause);
    default:
      return context;
  }
}

type OfChild = Extract<FosterEvent, { readonly data: { readonly child: number } }>;

function onChild(
  context: Context,
  { data, seq }: OfChild,
  fields: Readonly<Record<string, unknown>>,
): Context {
  return withRecord(context, 'child', { id: String(data.child), seq }, fields);
}

function known(context: Context, { data }: OfChild, code: string): unknown {
  return fieldOf(recordOf(context, 'child', String(data.child)), code);
}

/** The first question about the network counts, with the stage at which it was asked. */
function asked(
  context: Context,
  event: EventOf<'PARENTS_ASKED' | 'CHILD_ASKED'>,
  stage: string | undefined,
): Context {
  if (known(context, event, 'firstAskedOn') !== undefined) return context;
  return onChild(context, event, {
    firstAskedOn: event.on,
    firstAskedStage: stage ?? stageNow(context, event),
  });
}

/** How far the case has come; in `concern` nobody knows whether it is with the intake or the notification. */
function stageNow(context: Context, event: OfChild): string | undefined {
  if (known(context, event, 'placementDecidedOn') !== undefined) return 'placement_decided';
  if (known(context, event, 'placementConsideredOn') !== undefined) return 'placement_considered';
  if (known(context, event, 'supportNeedAssumed') !== undefined) return 'examination';
  return undefined;
}

function withMethods(context: Context, event: OfChild, methods: readonly string[]): Context {
  return onChild(context, event, {
    mappingMethods: together(known(context, event, 'mappingMethods'), methods),
  });
}

/** A stage that comes after the mapping asks for another look at it (NFC-022). */
function onNewStage(context: Context, event: OfChild): Context {
  return known(context, event, 'mappedOn') === undefined ? context : changed(context, event, 'new_stage');
}

function changed(context: Context, event: OfChild, cause: string): Context {
  return onChild(context, event, {
    changesSinceMapping: together(known(context, event, 'changesSinceMapping'), [cause]),
  });
}

/** An act and the role of whoever did it, where the log says so. */
export function acted(
  context: Context,
  { on, seq }: Pick<FosterEvent, 'on' | 'seq'>,
  action: string,
  role: string | undefined,
): Context {
  return role === undefined
    ? context
    : withNew(context, 'act', seq, { actKind: action, actRole: role, actOn: on });
}
