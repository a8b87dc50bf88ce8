/** Duties and checks. */
import type { BreachKind, Strength } from '../ast.ts';
import type { Bilingual, Span } from '../source.ts';
import type { Definition } from './definition.ts';
import type { Expression } from './expression.ts';

export interface TriggerModel {
  readonly events: readonly string[];
  readonly where?: Expression;
}

export interface BreachModel {
  readonly when: BreachKind;
  readonly where?: Expression;
  readonly code: string;
  readonly text: Bilingual;
  readonly strength: Strength;
  readonly span: Span;
}

/** The deadline of a duty, or one of two by a condition. */
export interface DeadlineChoice {
  readonly deadline: string;
  readonly when?: Expression;
  readonly otherwise?: string;
}

export interface DutyModel extends Definition {
  readonly strength: Strength;
  readonly arisesWhen?: Expression;
  readonly arisesBy?: TriggerModel;
  readonly fulfilledBy: readonly TriggerModel[];
  readonly lapsesBy: readonly TriggerModel[];
  readonly lapsesWhen?: Expression;
  readonly deadline?: DeadlineChoice;
  /** Events before which the duty must be fulfilled. */
  readonly mustPrecede: readonly TriggerModel[];
  /** The group whose records each have this duty. */
  readonly concerns?: string;
  readonly breaches: readonly BreachModel[];
}

export interface CheckModel extends Definition {
  readonly strength: Strength;
  readonly reports: string;
  readonly text: Bilingual;
  readonly when: Expression;
  /** The events at which the check is made; none for a check that holds on any day. */
  readonly upon: readonly TriggerModel[];
  readonly concerns?: string;
}
