/** The definitions in force for one case, by code. */
import type {
  CalendarModel,
  ChoiceModel,
  ConceptModel,
  DeadlineModel,
  FactModel,
  GroupModel,
  LimitModel,
} from '../model.ts';

export interface Environment {
  /** Limits are read as of this day. */
  readonly asOf: string;
  readonly concepts: ReadonlyMap<string, ConceptModel>;
  readonly limits: ReadonlyMap<string, LimitModel>;
  readonly deadlines: ReadonlyMap<string, DeadlineModel>;
  readonly calendars: ReadonlyMap<string, CalendarModel>;
  readonly facts: ReadonlyMap<string, FactModel>;
  readonly choices: ReadonlyMap<string, ChoiceModel>;
  readonly groups: ReadonlyMap<string, GroupModel>;
}

/** The value of a limit on the day, with the entry it was read from; undefined before its first date. */
export function limitOn(limit: LimitModel, day: string): LimitModel['values'][number] | undefined {
  return limit.values.findLast(({ from }) => from <= day);
}
