/** Duties and checks with their conditions bound to the rules in force. */
import { fromTruth } from '../evaluate/kleene.ts';
import { placeOf } from '../evaluate/reader.ts';
import type { CaseFacts } from '../facts.ts';
import type { CheckModel, DeadlineChoice, DutyModel, Expression, TriggerModel } from '../model.ts';
import type { DeadlineResult, Outcome } from '../outcome.ts';
import type { Asking, Ruled } from './asking.ts';
import type { CheckRule, DutyRule, Trigger } from './rules.ts';

/** A duty as the engine follows it through a case. */
export function dutyRule(model: DutyModel, asking: Asking): DutyRule {
  const { origin, arisesWhen, arisesBy, lapsesWhen, concerns } = model;
  const trigger = (each: TriggerModel): Trigger => triggerRule(each, model, asking);
  return {
    code: model.code,
    name: model.name,
    strength: model.strength,
    ...(concerns !== undefined && { concerns }),
    ...(arisesWhen && { arisesWhen: (facts, record) => asking.outcome(arisesWhen, model, facts, record) }),
    ...(arisesBy && { arisesBy: trigger(arisesBy) }),
    fulfilledBy: model.fulfilledBy.map(trigger),
    lapsesBy: model.lapsesBy.map(trigger),
    ...(lapsesWhen && { lapsesWhen: holds(lapsesWhen, model, asking) }),
    mustPrecede: model.mustPrecede.map(trigger),
    ...(model.deadline && { deadline: chosenDeadline(model.deadline, model, asking) }),
    breaches: model.breaches.map((breach) => ({
      when: breach.when,
      code: breach.code,
      strength: breach.strength,
      text: breach.text,
      holds: holds(breach.where, model, asking),
      place: placeOf(breach.span, origin),
    })),
    place: placeOf(origin.span, origin),
    sources: model.sources,
  };
}

/** A check as the engine makes it. */
export function checkRule(model: CheckModel, asking: Asking): CheckRule {
  return {
    code: model.reports,
    name: model.name,
    strength: model.strength,
    text: model.text,
    ...(model.concerns !== undefined && { concerns: model.concerns }),
    when: (facts, record) => asking.outcome(model.when, model, facts, record),
    upon: model.upon.map((each) => triggerRule(each, model, asking)),
    place: placeOf(model.origin.span, model.origin),
    sources: model.sources,
  };
}

function triggerRule({ events, where }: TriggerModel, ruled: Ruled, asking: Asking): Trigger {
  return { events, holds: holds(where, ruled, asking) };
}

function holds(expression: Expression | undefined, ruled: Ruled, asking: Asking) {
  return (facts: CaseFacts, record?: string): Outcome =>
    expression ? asking.outcome(expression, ruled, facts, record) : fromTruth(true);
}

/** `frist A når …, ellers B`: neither while the condition is open. */
function chosenDeadline({ deadline, when, otherwise }: DeadlineChoice, ruled: Ruled, asking: Asking) {
  return (facts: CaseFacts, record?: string): DeadlineResult | undefined => {
    const outcome = when ? asking.outcome(when, ruled, facts, record) : 'met';
    const chosen = outcome === 'met' ? deadline : outcome === 'not_met' ? otherwise : undefined;
    return chosen === undefined
      ? undefined
      : asking.deadline(chosen, facts, asking.lookingAt(ruled.concerns, record, facts));
  };
}
