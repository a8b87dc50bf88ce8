/** The names that generated rule files declare, and the values they write. */

import { formatDuration, formatMoney, formatNumber, formatPercent } from '../../../dsl/values/numerals.ts';
import { formatDate } from '../../../dsl/values/written-dates.ts';
import type { Draw } from './valid-draw.ts';
import { dateValues, durationValues, figureValues, moneyValues } from './valid-values.ts';

export interface Declared {
  readonly name: string;
  readonly code: string;
  readonly type:
    | 'money'
    | 'number'
    | 'percent'
    | 'date'
    | 'boolean'
    | 'duration'
    | 'colour'
    | 'step'
    | 'marks';
  /** Of the records of incidents; a fact of the case otherwise. */
  readonly ofRecord?: boolean;
}

/** Two of every type, so that a fact can be compared with a fact. */
export const declaredFacts: readonly Declared[] = [
  { name: 'åbnet', code: 'opened', type: 'date' },
  { name: 'lukket', code: 'closed', type: 'date' },
  { name: 'kroner', code: 'crowns', type: 'money' },
  { name: 'udlæg', code: 'outlay', type: 'money' },
  { name: 'stykker', code: 'pieces', type: 'number' },
  { name: 'antal', code: 'amount', type: 'number' },
  { name: 'andel', code: 'share', type: 'percent' },
  { name: 'længde', code: 'length', type: 'duration' },
  { name: 'pause', code: 'pause', type: 'duration' },
  { name: 'svar', code: 'answer', type: 'boolean' },
  { name: 'tilsagn', code: 'consent', type: 'boolean' },
  { name: 'farve', code: 'colour', type: 'colour' },
  { name: 'anden farve', code: 'otherColour', type: 'colour' },
  { name: 'trin', code: 'step', type: 'step' },
  { name: 'senere trin', code: 'laterStep', type: 'step' },
  { name: 'mærker', code: 'marks', type: 'marks' },
  { name: 'pris', code: 'price', type: 'money', ofRecord: true },
  { name: 'enheder', code: 'units', type: 'number', ofRecord: true },
  { name: 'sket', code: 'happened', type: 'date', ofRecord: true },
  { name: 'anmeldt', code: 'reported', type: 'date', ofRecord: true },
  { name: 'groft', code: 'gross', type: 'boolean', ofRecord: true },
  { name: 'præg', code: 'mark', type: 'colour', ofRecord: true },
];

export const COLOURS = { rød: 'red', grøn: 'green', blå: 'blue' } as const;
export const STEPS = { lav: 'low', mellem: 'middle', høj: 'high' } as const;

export const LIMITS = [
  { name: 'beløbsloft', code: 'moneyCeiling', type: 'money' },
  { name: 'antalsloft', code: 'numberCeiling', type: 'number' },
  { name: 'skæringsdag', code: 'dividingDay', type: 'date' },
  { name: 'spærretid', code: 'blockingTime', type: 'duration' },
  { name: 'trinloft', code: 'stepCeiling', type: 'step' },
  { name: 'standardsvar', code: 'defaultAnswer', type: 'boolean' },
] as const satisfies readonly Declared[];

export interface WrittenConcept {
  readonly name: string;
  /** The group whose records it concerns. */
  readonly concerns?: 'hændelse' | 'gammel hændelse' | 'samlet hændelse';
}

/** A value as rule files write it. */
export function literal(draw: Draw, type: Declared['type']): string {
  switch (type) {
    case 'money':
      return formatMoney(draw.pick(moneyValues), 'da');
    case 'number':
      return formatNumber(draw.pick(figureValues), 'da');
    case 'percent':
      return formatPercent(draw.pick(figureValues) * 100, 'da');
    case 'date':
      return formatDate(draw.pick(dateValues), 'da');
    case 'duration':
      return formatDuration(draw.pick(durationValues), 'da');
    case 'boolean':
      return draw.pick(['ja', 'nej']);
    case 'colour':
    case 'marks':
      return draw.pick(Object.keys(COLOURS));
    case 'step':
      return draw.pick(Object.keys(STEPS));
  }
}
