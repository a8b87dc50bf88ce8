/** What must hold for an event to be taken, each with the reason when it does not. */
import { because, type Guard, guardsAbout } from '../guard.ts';
import { bars } from './bars.ts';
import {
  type Context,
  fieldOf,
  knowsChild,
  pairOf,
  placementOf,
  recordOf,
  recordsOf,
  running,
} from './context.ts';
import type { EventOf, FosterEvent } from './events.ts';
import { aboutOf, latestAfter } from './keys.ts';

type CaseGuard = Guard<Context, FosterEvent>;
const about = guardsAbout<Context, FosterEvent>();

/** The child and the family that an event is about; without an event that says so, those last spoken of. */
function subject(context: Context, event: FosterEvent | undefined) {
  // The event with which a machine begins has no data.
  return event?.data ? latestAfter(context, aboutOf(event)) : context.latest;
}

const isOpened: CaseGuard = ({ known }) => (known.caseOpenedOn ? undefined : because('NOT_OPENED'));

const childIsOfTheCase: CaseGuard = (context, event) => {
  const { child } = subject(context, event);
  if (child !== undefined && knowsChild(context, child)) return undefined;
  return isOpened(context) ?? because('UNKNOWN_CHILD', { child: child ?? 0 });
};

const isNamed: CaseGuard = (context, event) => {
  const { child = 0, family = 0 } = subject(context, event);
  if (pairOf(context, child, family)) return undefined;
  return isOpened(context) ?? because('UNKNOWN_CANDIDATE', { child, family });
};

const familyIsNamed: CaseGuard = (context, event) => {
  const { family } = subject(context, event);
  const named = Object.values(context.pairs).some((pair) => pair.family === family);
  return named ? undefined : (isOpened(context) ?? because('UNKNOWN_FAMILY'));
};

const isPlaced: CaseGuard = (context, event) => {
  const { child, family } = subject(context, event);
  return running(context, child, family) ? undefined : (isOpened(context) ?? because('NOT_PLACED'));
};

/** The day that was waited for; such events come from the calendar and have no other data. */
const reaches =
  (what: string): CaseGuard =>
  (_, event) => {
    const { reached } = (event?.data ?? {}) as { readonly reached?: string };
    return reached === what ? undefined : because('ANOTHER_DATE');
  };

const endsAs = (kind: EventOf<'PLACEMENT_ENDED'>['data']['kind']): CaseGuard =>
  about('PLACEMENT_ENDED', ({ data }) => (data.kind === kind ? undefined : because('ANOTHER_END')));

const setsRhythm =
  (kind: EventOf<'VISIT_INTERVAL_SET'>['data']['rhythm']): CaseGuard =>
  (context, event) =>
    isPlaced(context, event) ??
    about('VISIT_INTERVAL_SET', ({ data }) => (data.rhythm === kind ? undefined : because('ANOTHER_RHYTHM')))(
      context,
      event,
    );

const namesCondition = about('CONDITION_FAILED', ({ data }, context) =>
  isOpenCondition(context, data) ? undefined : because('UNKNOWN_CONDITION'),
);

interface OfPair {
  readonly child: number;
  readonly family: number;
}

function isOpenCondition(
  context: Context,
  { child, family, condition }: OfPair & { readonly condition: string },
): boolean {
  return pairOf(context, child, family)?.openConditions.includes(condition) === true;
}

/** Support that the approval rests on and that does not run: granted is not running (NFC-040). */
function awaitsSupport(context: Context, { child, family }: OfPair): boolean {
  return recordsOf(context, 'measure').some(
    (measure) =>
      fieldOf(measure, 'child') === child &&
      fieldOf(measure, 'family') === family &&
      fieldOf(measure, 'isCondition') === true &&
      fieldOf(measure, 'runningOn') === undefined,
  );
}

const isNew =
  (group: 'cost' | 'measure' | 'lostEarnings'): CaseGuard =>
  (context, event) => {
    const number = event && aboutOf(event).number;
    return (
      isNamed(context, event) ??
      (number !== undefined && recordOf(context, group, String(number))
        ? because('NUMBER_TAKEN', { number })
        : undefined)
    );
  };

const isClaimed =
  (group: 'cost' | 'lostEarnings', code: string): CaseGuard =>
  (context, event) => {
    const number = event && aboutOf(event).number;
    const claimed =
      number === undefined
        ? recordsOf(context, group).length > 0
        : recordOf(context, group, String(number)) !== undefined;
    return claimed ? undefined : (isOpened(context) ?? because(code));
  };

export const guards = {
  ...bars,
  isOpened,
  childIsOfTheCase,
  isNamed,
  familyIsNamed,
  numbersChildrenOnce: about('CONCERN_RECEIVED', ({ data }) => {
    const numbers = data.children.map(({ child }) => child);
    return new Set(numbers).size === numbers.length ? undefined : because('CHILD_TWICE');
  }),
  /** Serviceloven § 50: the child must be assumed to need special support. */
  assumesSupportNeed: about('EXAMINATION_STARTED', ({ data }) =>
    data.supportNeedAssumed ? undefined : because('NO_SUPPORT_NEED'),
  ),
  examinationHasStarted: (context, event) => {
    const { child } = subject(context, event);
    const record = recordOf(context, 'child', String(child));
    return fieldOf(record, 'supportNeedAssumed') === true ? undefined : because('NOT_EXAMINED');
  },
  /** Respite in the network is no placement (NFC-004). */
  startsNetworkPlacement: (context, event) => {
    const { child } = subject(context, event);
    const record = recordOf(context, 'child', String(child));
    return fieldOf(record, 'placementType') === 'network' && fieldOf(record, 'measureType') === 'placement'
      ? event && isNamed(context, event)
      : because('NO_NETWORK_PLACEMENT');
  },
  mappingExpires: reaches('mapping'),

  isPlaced,
  isNotPlaced: (context, event) => (isPlaced(context, event) ? undefined : because('PLACED')),
  approvesOnConditions: about('CANDIDATE_APPROVED', ({ data }) =>
    data.conditions.length > 0 ? undefined : because('WITHOUT_CONDITIONS'),
  ),
  approvesOutright: about('CANDIDATE_APPROVED', ({ data }) =>
    data.conditions.length > 0 ? because('ON_CONDITIONS') : undefined,
  ),
  namesCondition,
  meetsLastCondition: about('CONDITION_MET', ({ data }, context) => {
    if (!isOpenCondition(context, data)) return because('UNKNOWN_CONDITION');
    if (pairOf(context, data.child, data.family)?.openConditions.length !== 1)
      return because('CONDITIONS_LEFT');
    return awaitsSupport(context, data) ? because('SUPPORT_NOT_RUNNING') : undefined;
  }),
  meetsCondition: about('CONDITION_MET', ({ data }, context) => {
    if (!isOpenCondition(context, data)) return because('UNKNOWN_CONDITION');
    return pairOf(context, data.child, data.family)?.openConditions.length === 1
      ? because('SUPPORT_NOT_RUNNING')
      : undefined;
  }),
  conditionsExpire: reaches('conditions'),
  staysAsSupport: (context) => {
    const { child = 0, family = 0 } = context.latest;
    return pairOf(context, child, family)?.isSupport ? undefined : because('NO_SUPPORT_ROLE');
  },

  hasBeenPlaced: (context, event) => {
    const { child, family } = subject(context, event);
    return placementOf(context, child, family) ? undefined : (isOpened(context) ?? because('NEVER_PLACED'));
  },
  endsPlanned: endsAs('planned'),
  endsMovedOn: endsAs('moved_on'),
  endsReturnedHome: endsAs('returned_home'),
  endsAdult: endsAs('turned_18'),
  endsBrokenDown: endsAs('broken_down'),
  isInFirstYear: (context, event) => {
    const { child, family } = subject(context, event);
    return running(context, child, family)?.firstYearOver ? because('FIRST_YEAR_OVER') : undefined;
  },
  firstYearEnds: reaches('first_year'),
  defersForTheChild: about('INTENSIVE_SUPPORT_DEFERRED', ({ data }) =>
    data.ground === 'child' ? undefined : because('V-INT-INVALID-DEFERRAL'),
  ),
  intensiveStartIsDue: reaches('intensive_start'),
  startupCourseIsDue: reaches('startup_course'),
  oversightIsDue: reaches('oversight'),
  setsDemanding: setsRhythm('demanding'),
  setsNormal: setsRhythm('normal'),
  setsCalm: setsRhythm('calm'),

  grantsSupport: about('SUPPORT_DECIDED', ({ data }) =>
    data.granted ? undefined : because('SUPPORT_REFUSED'),
  ),
  isNewMeasure: isNew('measure'),
  isNewCost: isNew('cost'),
  isNewClaim: isNew('lostEarnings'),
  costIsClaimed: isClaimed('cost', 'NO_SUCH_COST'),
  earningsAreClaimed: isClaimed('lostEarnings', 'NO_SUCH_CLAIM'),
} as const satisfies Readonly<Record<string, CaseGuard>>;
