/** The values right beside a value: one øre, one hundredth of a per cent, one day, one option less or more. */

import type { ChoiceModel } from '../model.ts';
import type { Duration, FactValue, ValueType } from '../values.ts';
import { dateText, dayInterval } from './civil-date.ts';

/**
 * The value one unit beside another; a duration moves by one of its own unit. Undefined where there is none: below zero,
 * beside the first option, of a date that is less precise than a day.
 */
export function neighbour(
  value: FactValue,
  type: ValueType,
  step: -1 | 1,
  choices: ReadonlyMap<string, ChoiceModel>,
): FactValue | undefined {
  const atLeastZero = (count: number): number | undefined => (count < 0 ? undefined : count);
  switch (type.kind) {
    case 'money':
    case 'percent':
      return atLeastZero((value as number) + step);
    case 'number': {
      const whole = value as number;
      return atLeastZero(Number.isInteger(whole) ? whole + step : Math.round(whole * 100 + step) / 100);
    }
    case 'duration': {
      const { count, unit } = value as Duration;
      const next = atLeastZero(count + step);
      return next === undefined ? undefined : { count: next, unit };
    }
    case 'date': {
      const interval = dayInterval(value as string);
      return interval && interval.first === interval.last ? dateText(interval.first + step) : undefined;
    }
    case 'choice': {
      const choice = choices.get(type.choice);
      if (!choice?.ascending) return undefined;
      const place = choice.options.findIndex(({ code }) => code === value);
      return place === -1 ? undefined : choice.options[place + step]?.code;
    }
    case 'boolean':
    case 'text':
    case 'set':
      return undefined;
  }
}

/** Whether values of the type can be more or less than each other. */
export function isOrdered(type: ValueType, choices: ReadonlyMap<string, ChoiceModel>): boolean {
  switch (type.kind) {
    case 'money':
    case 'percent':
    case 'number':
    case 'duration':
    case 'date':
      return true;
    case 'choice':
      return choices.get(type.choice)?.ascending === true;
    case 'boolean':
    case 'text':
    case 'set':
      return false;
  }
}
