/** Facts of cases for generated rule files: known, known to be absent, not known; dates of every precision. */
import type { CaseFacts, FactEntry, FactGroup, FactTable } from '../../../dsl/facts.ts';
import type { FactValue } from '../../../dsl/values.ts';
import type { Draw } from './valid-draw.ts';
import { COLOURS, type Declared, declaredFacts, STEPS } from './valid-names.ts';
import { dateValues, durationValues, figureValues, impreciseDates, moneyValues } from './valid-values.ts';

function value(draw: Draw, type: Declared['type']): FactValue {
  switch (type) {
    case 'money':
      return draw.pick(moneyValues);
    case 'number':
      return draw.pick(figureValues);
    case 'percent':
      return draw.pick(figureValues) * 100;
    case 'date':
      return draw.chance(25) ? draw.pick(impreciseDates) : draw.pick(dateValues);
    case 'duration':
      return draw.pick(durationValues);
    case 'boolean':
      return draw.chance(50);
    case 'colour':
      return draw.pick(Object.values(COLOURS));
    case 'step':
      return draw.pick(Object.values(STEPS));
    case 'marks':
      return Object.values(COLOURS).filter(() => draw.chance(50));
  }
}

function table(draw: Draw, facts: readonly Declared[]): FactTable {
  return Object.fromEntries(
    facts.flatMap(({ code, type }): [string, FactEntry][] => {
      const kind = draw.below(10);
      if (kind < 2) return [];
      return [[code, kind === 2 ? { none: true } : { value: value(draw, type) }]];
    }),
  );
}

const ofRecord = declaredFacts.filter((fact) => fact.ofRecord);

function group(draw: Draw, prefix: string): FactGroup {
  const records = Array.from({ length: draw.below(4) }, (_, index) => ({
    // Now and then the same record stands in two groups.
    id: `${draw.chance(10) ? 'begge' : prefix} ${index + 1}`,
    fields: table(draw, ofRecord),
  }));
  return { complete: draw.chance(75), records };
}

export function validFacts(draw: Draw): CaseFacts {
  return {
    facts: table(draw, declaredFacts),
    groups: {
      ...(draw.chance(85) && { incident: group(draw, 'ny') }),
      ...(draw.chance(70) && { oldIncident: group(draw, 'gammel') }),
      ...(draw.chance(10) && { joinedIncident: group(draw, 'samlet') }),
    },
  };
}
