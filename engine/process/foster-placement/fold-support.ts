/** What support, visits, courses and measures add to the memory. */
import { type Context, fieldOf, pairOf, placementOf, recordOf } from './context.ts';
import type { EventOf, FosterEvent } from './events.ts';
import { acted } from './fold-child.ts';
import { onPlacement, withStaff } from './fold-placement.ts';
import { withNew, withPair, withRecord } from './records.ts';

export function foldSupport(context: Context, event: FosterEvent): Context {
  const { on, seq } = event;
  switch (event.type) {
    case 'INTENSIVE_SUPPORT_STARTED':
      return onPlacement(context, event, { intensiveStartedOn: on });
    case 'INTENSIVE_SUPPORT_DEFERRED':
      return onPlacement(context, event, { deferredOn: on, deferralGround: event.data.ground });
    case 'STARTUP_COURSE_COMPLETED':
      return onPlacement(context, event, { startupCompletedOn: on });
    case 'PROPORTION_ASSESSED':
      return onPlacement(context, event, {
        proportionAssessedOn: on,
        trainingAbsenceReasoned: true,
        supervisionAbsenceReasoned: true,
      });
    case 'VISIT_INTERVAL_SET':
      return onPlacement(context, event, { visitRhythm: event.data.rhythm });
    case 'COURSE_OFFERED':
      return onCourse(context, event, {
        courseOfferedOn: on,
        courseDays: event.data.fullDays,
        courseDeclined: false,
      });
    case 'COURSE_DECLINED':
      return onCourse(context, event, { courseDeclined: true });
    case 'COURSE_COMPLETED':
      return onCourse(context, event, { courseCompletedOn: on, courseDays: event.data.fullDays });
    case 'OVERSIGHT_VISIT': {
      const { child, family, role } = event.data;
      const visit = { child, family, visitKind: 'oversight', visitOn: on, visitorRole: role };
      return acted(withNew(context, 'visit', seq, visit), event, 'oversee', role);
    }
    case 'SUPPORT_VISIT': {
      const { child, family, staffCount, people, extra } = event.data;
      const visit = { child, family, visitKind: 'support', visitOn: on, staffCount, extraReason: extra };
      return withStaff(withNew(context, 'visit', seq, visit), event, people);
    }
    case 'STAFF_CHANGED': {
      const { child, family } = event.data;
      const staffChanges = (pairOf(context, child, family)?.staffChanges ?? 0) + 1;
      return withPair(context, child, family, { staffChanges });
    }
    case 'LETTER_SENT':
      return withNew(context, 'letter', seq, {
        letterOn: on,
        technicalTerms: event.data.technicalTerms.length,
      });
    default:
      return foldMeasure(foldActivity(context, event), event);
  }
}

type Activity = EventOf<
  'TRAINING_HELD' | 'SUPERVISION_HELD' | 'COUNSELLING_GIVEN' | 'GUIDANCE_GIVEN' | 'PHONE_CONTACT'
>;

const activityKinds: Readonly<Record<Activity['type'], string>> = {
  TRAINING_HELD: 'training',
  SUPERVISION_HELD: 'supervision',
  COUNSELLING_GIVEN: 'counselling',
  GUIDANCE_GIVEN: 'guidance',
  PHONE_CONTACT: 'phone',
};

function foldActivity(context: Context, event: FosterEvent): Context {
  switch (event.type) {
    case 'SUPERVISION_HELD': {
      const { child, family, hours, peerGroup } = event.data;
      const supervision = [...(pairOf(context, child, family)?.supervision ?? []), { on: event.on, hours }];
      const counted = withPair(withActivity(context, event), child, family, { supervision });
      return peerGroup === undefined ? counted : onPlacement(counted, event, { peerGroupOffered: peerGroup });
    }
    case 'TRAINING_HELD':
    case 'COUNSELLING_GIVEN':
    case 'GUIDANCE_GIVEN':
    case 'PHONE_CONTACT':
      return withActivity(context, event);
    default:
      return context;
  }
}

/** Who gave it is known where the log says so; the responsible municipality is that of the placement. */
function withActivity(context: Context, { type, on, seq, data }: Activity): Context {
  const { child, family, byMunicipality } = data as Partial<EventOf<'SUPERVISION_HELD'>['data']>;
  const placement =
    child === undefined
      ? context.placements.findLast((one) => one.family === family)
      : placementOf(context, child, family);
  const responsible = placement?.responsible ?? context.responsible ?? context.municipality;
  return withNew(context, 'activity', seq, {
    child,
    family,
    activityKind: activityKinds[type],
    activityOn: on,
    byResponsible: byMunicipality === undefined ? undefined : byMunicipality === responsible,
  });
}

function onCourse(
  context: Context,
  { seq, data: { family } }: EventOf<'COURSE_OFFERED' | 'COURSE_DECLINED' | 'COURSE_COMPLETED'>,
  fields: Readonly<Record<string, unknown>>,
): Context {
  return withRecord(context, 'course', { id: String(family), seq }, { family, ...fields });
}

function foldMeasure(context: Context, event: FosterEvent): Context {
  const { on, seq } = event;
  switch (event.type) {
    case 'SUPPORT_NEED_IDENTIFIED': {
      const { child, family, number, measure, beneficiary, significant, isCondition } = event.data;
      return withRecord(
        context,
        'measure',
        { id: String(number), seq },
        { child, family, measureKind: measure, beneficiary, significant, isCondition, needIdentifiedOn: on },
      );
    }
    case 'SUPPORT_DECIDED': {
      const { granted } = event.data;
      const decided = onMeasure(context, event, { measureDecidedOn: on, grantedOn: granted ? on : null });
      return granted ? decided : onMeasure(decided, event, { refusalReasoned: true });
    }
    case 'SUPPORT_RUNNING': {
      const running = onMeasure(context, event, { runningOn: on });
      const measure = recordOf(running, 'measure', String(event.data.number));
      if (fieldOf(measure, 'beneficiary') !== 'parents') return running;
      return withRecord(
        running,
        'child',
        { id: String(fieldOf(measure, 'child')), seq },
        { parentsSupported: true },
      );
    }
    default:
      return context;
  }
}

function onMeasure(
  context: Context,
  { seq, data: { number } }: EventOf<'SUPPORT_DECIDED' | 'SUPPORT_RUNNING'>,
  fields: Readonly<Record<string, unknown>>,
): Context {
  return withRecord(context, 'measure', { id: String(number), seq }, fields);
}
