/** What the events of a candidacy add to the memory. */
import { type Context, candidateId, fieldOf, pairOf, recordOf, recordsOf } from './context.ts';
import type { FosterEvent } from './events.ts';
import { acted } from './fold-child.ts';
import { ofCandidate, together, withNew, withPair, withRecord } from './records.ts';

export function foldCandidacy(context: Context, event: FosterEvent): Context {
  const { on, seq } = event;
  switch (event.type) {
    case 'CANDIDATE_NAMED': {
      const { namedBy, relation, relationText, informalStaySince } = event.data;
      return ofCandidate(context, event, {
        namedBy,
        relationKind: relation,
        relationRecorded: relationText === undefined ? undefined : true,
        informalStaySince,
      });
    }
    case 'CONTACT_MADE':
      return ofCandidate(context, event, { contactBy: event.data.contactBy, informedFirst: true });
    case 'PARENT_OBJECTION':
      return ofCandidate(context, event, { parentsObject: true });
    case 'EXAMINATION_OF_CANDIDATE_STARTED':
      return ofCandidate(context, event, { consultants: new Set(event.data.consultants).size });
    case 'VISIT_MADE': {
      const { child, family, staffCount } = event.data;
      return withNew(context, 'visit', seq, {
        child,
        family,
        visitKind: 'examination',
        visitOn: on,
        staffCount,
      });
    }
    case 'CRITERION_ASSESSED': {
      const { criterion, concern } = event.data;
      const concerns = together(known(context, event, 'criteriaOfConcern'), [criterion]);
      return ofCandidate(context, event, {
        assessedCriteria: together(known(context, event, 'assessedCriteria'), [criterion]),
        criteriaOfConcern: concern ? concerns : concerns.filter((one) => one !== criterion),
      });
    }
    case 'EXPECTATIONS_ALIGNED':
      return ofCandidate(context, event, {
        alignedOn: on,
        alignedItems: together(known(context, event, 'alignedItems'), event.data.items),
      });
    case 'FACTORS_RECORDED': {
      const { inFavour, against, shieldingConsidered } = event.data;
      return ofCandidate(context, event, {
        factorsFor: together(known(context, event, 'factorsFor'), inFavour),
        factorsAgainst: together(known(context, event, 'factorsAgainst'), against),
        shieldingConsidered,
      });
    }
    case 'ASSESSMENT_COMPLETED':
      return ofCandidate(context, event, {
        assessedOn: on,
        networkProfile: event.data.networkProfile,
        resourcesDescribed: event.data.resources !== undefined,
      });
    default:
      return foldOutcome(context, event);
  }
}

function foldOutcome(context: Context, event: FosterEvent): Context {
  const { on, seq } = event;
  switch (event.type) {
    case 'CANDIDATE_APPROVED': {
      const { child, family, conditions, consultants, role } = event.data;
      const approved = ofCandidate(context, event, {
        approvedOn: on,
        // The form of the event demands a reason.
        approvalReasoned: true,
        consultants: new Set(consultants).size,
        fullyApprovedOn: conditions.length === 0 ? on : null,
        changesSinceApproval: [],
      });
      const kept = withPair(approved, child, family, {
        openConditions: [...new Set(conditions)],
        approvers: consultants,
      });
      return acted(kept, event, 'approve_candidate', role);
    }
    case 'CANDIDATE_REJECTED':
      return ofCandidate(context, event, {
        rejectedOn: on,
        rejectionGrounds: event.data.grounds,
        rejectionReasoned: true,
      });
    case 'CANDIDATE_WITHDRAWS': {
      const { child } = event.data;
      const refusals = Number(fieldOf(recordOf(context, 'child', String(child)), 'refusals') ?? 0) + 1;
      const counted = withRecord(context, 'child', { id: String(child), seq }, { refusals });
      return withoutApproval(ofCandidate(counted, event, { withdrawnOn: on }), event);
    }
    case 'SHIELD_CANDIDATE':
      return withoutApproval(ofCandidate(context, event, { shieldingConsidered: true }), event);
    case 'CONDITION_MET': {
      const { child, family, condition } = event.data;
      const open = pairOf(context, child, family)?.openConditions.filter((one) => one !== condition) ?? [];
      const met = withPair(context, child, family, { openConditions: open });
      return open.length > 0 ? met : ofCandidate(met, event, { fullyApprovedOn: on });
    }
    case 'APPROVAL_CHANGED':
      return recordsOf(context, 'candidate')
        .filter(
          (one) => fieldOf(one, 'family') === event.data.family && fieldOf(one, 'approvedOn') !== undefined,
        )
        .reduce(
          (before, one) =>
            withRecord(
              before,
              'candidate',
              { id: one.id, seq },
              {
                changesSinceApproval: together(fieldOf(one, 'changesSinceApproval'), [event.data.change]),
              },
            ),
          context,
        );
    case 'REOPEN': {
      const { child, family } = event.data;
      const again = ofCandidate(context, event, {
        rejectedOn: null,
        withdrawnOn: null,
        assessedOn: null,
      });
      return withPair(withoutApproval(again, event), child, family, { isSupport: false });
    }
    default:
      return context;
  }
}

interface OfPair {
  readonly seq: number;
  readonly data: { readonly child: number; readonly family: number };
}

/** The approval no longer stands: the family has stepped back, or is looked at anew. */
function withoutApproval(context: Context, { seq, data: { child, family } }: OfPair): Context {
  const id = candidateId(context, child, family);
  const none = withRecord(context, 'candidate', { id, seq }, { approvedOn: null, fullyApprovedOn: null });
  return withPair(none, child, family, { openConditions: [] });
}

function known(context: Context, { data: { child, family } }: OfPair, code: string): unknown {
  return fieldOf(recordOf(context, 'candidate', candidateId(context, child, family)), code);
}
