/** The small errors that can be made in duties and checks. */
import type { Strength } from '../ast.ts';
import { placeOf } from '../evaluate/reader.ts';
import { type KeywordId, keywordText, STRENGTH_WORDS } from '../keywords.ts';
import type { BreachModel, CheckModel, DutyModel, Expression, Origin, TriggerModel } from '../model.ts';
import type { Bilingual } from '../source.ts';
import { both, type Change, written } from './change.ts';
import type { MutantKind } from './mutant.ts';
import type { Wherein } from './of-comparison.ts';
import { conditionMutants } from './of-condition.ts';

/** A norm taken for one of the other kind: what is only a local rule is no breach of law. */
const MISTAKEN_STRENGTH: Partial<Record<Strength, Strength>> = { law: 'local', local: 'law' };

const BREACHES = {
  while_open: 'WhileOpen',
  while_overdue: 'WhileOverdue',
  when_late: 'WhenLate',
  when_lapsed_unmet: 'WhenLapsedUnmet',
} as const satisfies Record<BreachModel['when'], KeywordId>;

type EventName = (code: string) => Bilingual;

/** A norm that is changed, and what its conditions are mutated by. */
interface Changing<Norm> {
  readonly origin: Origin;
  readonly wherein: Wherein;
  readonly change: (
    kind: MutantKind,
    said: { readonly before: Bilingual; readonly after?: Bilingual },
    changed: Norm,
    at?: Origin['span'],
  ) => Change<Norm>;
}

function changing<Norm>(origin: Origin, wherein: Wherein): Changing<Norm> {
  return {
    origin,
    wherein,
    change: (kind, said, changed, at = origin.span) => ({
      kind,
      place: placeOf(at, origin),
      ...said,
      changed,
    }),
  };
}

function inCondition<Norm>(
  condition: Expression | undefined,
  { origin, wherein }: Changing<Norm>,
  put: (changed: Expression) => Norm,
): readonly Change<Norm>[] {
  if (!condition) return [];
  return conditionMutants(condition, wherein).map(({ expression, ...mutant }) => ({
    ...written(mutant, origin),
    changed: put(expression),
  }));
}

/** The errors in events that come after a keyword: one of them left out, and those in what must hold besides. */
function inTriggers<Norm>(
  opening: KeywordId,
  triggers: readonly TriggerModel[],
  eventName: EventName,
  norm: Changing<Norm>,
  put: (changed: readonly TriggerModel[]) => Norm,
): readonly Change<Norm>[] {
  const said = (events: readonly string[]): Bilingual =>
    both(
      (language) =>
        `${keywordText(opening, language)} ${events.map((code) => eventName(code)[language]).join(', ')}`,
    );
  return triggers.flatMap((trigger, index) => [
    ...(trigger.events.length < 2 ? [] : trigger.events).map((_, which) => {
      const events = trigger.events.toSpliced(which, 1);
      const changed = put(triggers.with(index, { ...trigger, events }));
      return norm.change('alternative', { before: said(trigger.events), after: said(events) }, changed);
    }),
    ...inCondition(trigger.where, norm, (where) => put(triggers.with(index, { ...trigger, where }))),
  ]);
}

/** A whole line about events left out. */
function droppedTriggers<Norm>(
  opening: KeywordId,
  triggers: readonly TriggerModel[],
  eventName: EventName,
  norm: Changing<Norm>,
  put: (changed: readonly TriggerModel[]) => Norm,
): readonly Change<Norm>[] {
  return triggers.map(({ events }, index) =>
    norm.change(
      'clause_dropped',
      {
        before: both(
          (language) =>
            `${keywordText(opening, language)} ${events.map((code) => eventName(code)[language]).join(', ')}`,
        ),
      },
      put(triggers.toSpliced(index, 1)),
    ),
  );
}

function strengthText(strength: Strength): Bilingual {
  return both((language) => `${keywordText('Strength', language)} ${STRENGTH_WORDS[strength][language]}`);
}

/** Every duty that differs from this one in a single small error. */
export function dutyChanges(
  duty: DutyModel,
  wherein: Wherein,
  eventName: EventName,
): readonly Change<DutyModel>[] {
  const norm = changing<DutyModel>(duty.origin, wherein);
  const { arisesBy, deadline, lapsesWhen } = duty;
  const several = duty.fulfilledBy.length > 1;
  const fulfilled = (fulfilledBy: readonly TriggerModel[]): DutyModel => ({ ...duty, fulfilledBy });
  const lapses = (lapsesBy: readonly TriggerModel[]): DutyModel => ({ ...duty, lapsesBy });
  const precedes = (mustPrecede: readonly TriggerModel[]): DutyModel => ({ ...duty, mustPrecede });
  const { deadline: _, ...undated } = duty;
  const { lapsesWhen: __, ...lasting } = duty;
  const name = (code: string): Bilingual => wherein.environment.deadlines.get(code)?.name ?? both(() => code);
  return [
    ...inCondition(duty.arisesWhen, norm, (arisesWhen) => ({ ...duty, arisesWhen })),
    ...(arisesBy
      ? inTriggers('ArisesBy', [arisesBy], eventName, norm, ([changed = arisesBy]) => ({
          ...duty,
          arisesBy: changed,
        }))
      : []),
    ...(several ? droppedTriggers('FulfilledBy', duty.fulfilledBy, eventName, norm, fulfilled) : []),
    ...inTriggers('FulfilledBy', duty.fulfilledBy, eventName, norm, fulfilled),
    ...droppedTriggers('LapsesBy', duty.lapsesBy, eventName, norm, lapses),
    ...inTriggers('LapsesBy', duty.lapsesBy, eventName, norm, lapses),
    ...inCondition(lapsesWhen, norm, (changed) => ({ ...duty, lapsesWhen: changed })),
    ...(lapsesWhen
      ? [
          norm.change(
            'clause_dropped',
            { before: both((language) => keywordText('LapsesWhen', language)) },
            lasting,
          ),
        ]
      : []),
    ...droppedTriggers('MustPrecede', duty.mustPrecede, eventName, norm, precedes),
    ...inTriggers('MustPrecede', duty.mustPrecede, eventName, norm, precedes),
    ...(deadline
      ? [
          norm.change(
            'clause_dropped',
            {
              before: both(
                (language) => `${keywordText('Deadline', language)} ${name(deadline.deadline)[language]}`,
              ),
            },
            undated,
          ),
        ]
      : []),
    ...inCondition(deadline?.when, norm, (when) => ({
      ...duty,
      ...(deadline && { deadline: { ...deadline, when } }),
    })),
    ...breachChanges(duty, norm),
  ];
}

/** Errors in the findings of a duty. */
function breachChanges(duty: DutyModel, norm: Changing<DutyModel>): readonly Change<DutyModel>[] {
  const { breaches } = duty;
  return breaches.flatMap((breach, index) => {
    const put = (changed: BreachModel): DutyModel => ({ ...duty, breaches: breaches.with(index, changed) });
    const mistaken = MISTAKEN_STRENGTH[breach.strength];
    return [
      norm.change(
        'clause_dropped',
        { before: both((language) => `${keywordText(BREACHES[breach.when], language)}: ${breach.code}`) },
        { ...duty, breaches: breaches.toSpliced(index, 1) },
        breach.span,
      ),
      ...inCondition(breach.where, norm, (where) => put({ ...breach, where })),
      ...(mistaken
        ? [
            norm.change(
              'strength',
              { before: strengthText(breach.strength), after: strengthText(mistaken) },
              put({ ...breach, strength: mistaken }),
              breach.span,
            ),
          ]
        : []),
    ];
  });
}

/** Every check that differs from this one in a single small error. */
export function checkChanges(
  check: CheckModel,
  wherein: Wherein,
  eventName: EventName,
): readonly Change<CheckModel>[] {
  const norm = changing<CheckModel>(check.origin, wherein);
  const mistaken = MISTAKEN_STRENGTH[check.strength];
  const made = (upon: readonly TriggerModel[]): CheckModel => ({ ...check, upon });
  return [
    ...(check.upon.length > 1 ? droppedTriggers('Upon', check.upon, eventName, norm, made) : []),
    ...inTriggers('Upon', check.upon, eventName, norm, made),
    ...inCondition(check.when, norm, (when) => ({ ...check, when })),
    ...(mistaken
      ? [
          norm.change(
            'strength',
            { before: strengthText(check.strength), after: strengthText(mistaken) },
            { ...check, strength: mistaken },
          ),
        ]
      : []),
  ];
}
