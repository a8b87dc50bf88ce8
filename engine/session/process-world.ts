/** The world of a session whose case runs through one of the engine's processes. */
import type { Bilingual, DurationUnit, FactEntry, FactValue, ValueType } from '../../dsl/index.ts';
import { courseOf, type RulesFor } from '../case/course-of.ts';
import { canApply, completeEvent } from '../case/decide.ts';
import type { CaseEvent } from '../case/event.ts';
import type { Process } from '../process/process.ts';
import { longDate } from '../text/date.ts';
import {
  decisionName,
  eventName,
  factName,
  optionName,
  partyName,
  regionName,
  regionStateName,
  stateName,
} from '../text/names.ts';
import { reasonName } from '../text/reason.ts';
import { eventForm } from './event-form.ts';
import type { World } from './world.ts';

/** `events` are those of the case; its opening event says which rules the forms ask by. */
export function processWorld(process: Process, rulesFor: RulesFor, events: readonly CaseEvent[]): World {
  const opening = events.find(({ type }) => type === process.opening);
  const facts = opening
    ? rulesFor({
        process: process.code,
        ...process.selection({ type: opening.type, on: opening.on, seq: opening.seq, data: opening.data }),
      }).facts
    : [];
  return {
    run: (list, options) => courseOf(list, rulesFor, options),
    take: (course, event) => {
      const reasons = canApply(course, event, rulesFor);
      return reasons.length > 0
        ? { ok: false, reasons }
        : { ok: true, event: completeEvent(course, event, rulesFor) };
    },
    process: { code: process.code, name: process.name, states: process.states },
    names: {
      state: (path) => stateName(process, path),
      region: (region) => regionName(process, region),
      regionState: (region, state) => regionStateName(process, region, state),
      event: (type) => eventName(process, type),
      fact: (code) => factName(process, code),
      factValue: (code, entry) => factText(process, code, entry),
      decision: (code, ground) => decisionName(process, code, ground),
      reason: (reason) => reasonName(process, reason),
      role: (code) => partyName(process, code),
    },
    form: (type, standing) => eventForm(type, { process, facts, missing: standing.decision?.missing ?? [] }),
  };
}

function factText(process: Process, code: string, entry: FactEntry): Bilingual {
  if ('none' in entry) return { da: 'ingen', en: 'none' };
  const type = process.vocabulary.facts.find((fact) => fact.code === code)?.type;
  return valueText(process, entry.value, type);
}

function valueText(process: Process, value: FactValue, type: ValueType | undefined): Bilingual {
  if (typeof value === 'boolean') return value ? { da: 'ja', en: 'yes' } : { da: 'nej', en: 'no' };
  if (Array.isArray(value)) {
    const items = value.map((item) => valueText(process, item as string, type));
    return { da: items.map(({ da }) => da).join(', '), en: items.map(({ en }) => en).join(', ') };
  }
  if (typeof value === 'object' && 'unit' in value) return durationText(value.count, value.unit);
  const text = String(value);
  if (type?.kind === 'date') return { da: longDate(text, 'da'), en: longDate(text, 'en') };
  if (type?.kind === 'choice' || type?.kind === 'set') return optionName(process, type.choice, text);
  return { da: text, en: text };
}

function durationText(count: number, unit: DurationUnit): Bilingual {
  const names = {
    day: ['dag', 'dage', 'day', 'days'],
    week: ['uge', 'uger', 'week', 'weeks'],
    month: ['måned', 'måneder', 'month', 'months'],
    workday: ['hverdag', 'hverdage', 'working day', 'working days'],
    year: ['år', 'år', 'year', 'years'],
  } as const;
  const [daOne, daMany, enOne, enMany] = names[unit];
  return count === 1
    ? { da: `1 ${daOne}`, en: `1 ${enOne}` }
    : { da: `${count} ${daMany}`, en: `${count} ${enMany}` };
}
