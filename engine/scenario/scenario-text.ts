/** A case log as a scenario of the rule language: what a simulated what-if is saved as. */
import {
  type DateText,
  type Duration,
  type FactInfo,
  type FactValue,
  type Language,
  type VocabularyField,
  type VocabularyOption,
  type WrittenClause,
  type WrittenField,
  type WrittenRecords,
  type WrittenValue,
  writeScenario,
} from '../../dsl/index.ts';
import type { Course } from '../case/course.ts';
import type { CaseEvent } from '../case/event.ts';
import { isNotApplicable, isUnanswered } from '../process/field-issues.ts';
import type { Process } from '../process/process.ts';
import { processOf } from '../process/registry.ts';
import { recordName } from './scenario-events.ts';

export interface ScenarioTextOptions {
  readonly title: string;
  /** Facts that the rules in force declare; what they do not declare cannot be said in a scenario and is left out. */
  readonly facts: readonly FactInfo[];
  /** The course of the same events: its end, and events that were refused, become what the scenario expects. */
  readonly course?: Course;
  readonly language?: Language;
}

type Data = Readonly<Record<string, unknown>>;

/**
 * The text of a scenario with these events. Read back, it gives the same data; what decisions recorded of themselves is
 * left out, since the rules decide anew. Throws on an empty log. Pure.
 */
export function scenarioText(events: readonly CaseEvent[], options: ScenarioTextOptions): string {
  const ordered = events.toSorted((a, b) => (a.on === b.on ? a.seq - b.seq : a.on < b.on ? -1 : 1));
  const first = ordered[0];
  const process = first && processOf(first.process);
  if (!process) throw new Error('a scenario needs events of a known process');
  const { title, course, language = 'da' } = options;
  const opening = ordered.find(({ type }) => type === process.opening) ?? first;
  const { municipality } = process.selection(opening);
  const refused = new Set(course?.steps.filter((step) => !step.accepted).map(({ event }) => event.seq));
  const writer = new EventWriter(process, options.facts, language);
  const clauses = ordered.flatMap((event): WrittenClause[] => [
    writer.event(event),
    ...(refused.has(event.seq) ? [{ kind: 'refused' as const }] : []),
  ]);
  const ends = course ? writer.end(course, ordered.at(-1)?.on ?? first.on) : [];
  return writeScenario({ title, municipality, clauses: [...clauses, ...ends] }, language);
}

/** What the facts that say most of a case are called in a vocabulary. */
const TELLING = ['decision', 'state'];

class EventWriter {
  private readonly process: Process;
  private readonly facts: readonly FactInfo[];
  private readonly language: Language;

  constructor(process: Process, facts: readonly FactInfo[], language: Language) {
    this.process = process;
    this.facts = facts;
    this.language = language;
  }

  event({ type, on, data }: CaseEvent): WrittenClause {
    const { name, fields = [] } = this.process.vocabulary.events.find(({ code }) => code === type) ?? {
      name: { da: type, en: type },
    };
    const lists = fields.filter(({ kind }) => kind === 'records');
    return {
      kind: 'event',
      on,
      name: name[this.language],
      fields: fields.flatMap((field) => this.fields(field, data)),
      records: lists.flatMap((list) => this.records(list, data, list === lists[0])),
    };
  }

  end({ now }: Course, last: DateText): WrittenClause[] {
    const standing = now.findings.filter(({ status }) => status === 'open' || status === 'permanent');
    const findings = new Map(
      standing.map(({ code, days }): [string, WrittenClause] => [
        `${code} ${days}`,
        { kind: 'finding', code, ...(days !== undefined && { days }) },
      ]),
    );
    return [
      ...(now.date > last ? [{ kind: 'as_of' as const, on: now.date }] : []),
      ...TELLING.flatMap((code) => this.expected(code, now.facts.facts)),
      ...findings.values(),
    ];
  }

  private expected(code: string, facts: Course['now']['facts']['facts']): WrittenClause[] {
    const info = this.facts.find((fact) => fact.code === code && fact.groups.length === 0);
    if (!info) return [];
    const entry = facts[code];
    const value: readonly WrittenValue[] =
      entry === undefined
        ? [{ kind: 'unknown' }]
        : 'none' in entry
          ? [{ kind: 'none' }]
          : this.factValues(info, entry.value);
    return value.slice(0, 1).map((one) => ({ kind: 'value', name: info.name[this.language], value: one }));
  }

  private fields(field: VocabularyField, data: Data): readonly WrittenField[] {
    if (field.kind === 'records') return [];
    const value = valueAt(data, field.path);
    if (value === undefined) return [];
    if (field.kind === 'facts') return this.factFields(value as Data, (info) => info.groups.length === 0);
    return [{ name: field.name[this.language], values: this.fieldValues(field, value) }];
  }

  private fieldValues(field: VocabularyField, value: unknown): readonly WrittenValue[] {
    const items = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    if (value === null || items.length === 0) return [{ kind: 'none' }];
    return items.map((item): WrittenValue => {
      switch (field.kind) {
        case 'date':
          return { kind: 'date', value: String(item) };
        case 'number':
          return { kind: 'number', value: Number(item) };
        case 'boolean':
          return { kind: 'boolean', value: item === true };
        default:
          return this.word(String(item), field.options);
      }
    });
  }

  private records(list: VocabularyField, data: Data, first: boolean): readonly WrittenRecords[] {
    const records = (valueAt(data, list.path) ?? []) as readonly Data[];
    const incomplete = list.complete !== undefined && valueAt(data, list.complete) === false;
    if (records.length === 0 && !incomplete) return [];
    return [
      {
        ...(!(first && !incomplete) && { group: list.name[this.language] }),
        incomplete,
        records: records.map((record, index) => this.record(list, record, index)),
      },
    ];
  }

  private record(list: VocabularyField, record: Data, index: number): readonly WrittenField[] {
    const known = new Set((list.fields ?? []).map(({ path }) => path[0]));
    const rest = Object.fromEntries(Object.entries(record).filter(([code]) => !known.has(code)));
    const facts = this.factFields(
      rest,
      ({ groups }) => list.group !== undefined && groups.includes(list.group),
    );
    const own = (list.fields ?? []).flatMap((field) => this.fields(field, record));
    const numbered = (list.fields ?? []).some(
      ({ path }) => valueAt(record, path) === recordName(list, index),
    );
    return numbered && facts.length > 0 ? facts : [...own, ...facts];
  }

  private factFields(facts: Data, belongs: (info: FactInfo) => boolean): readonly WrittenField[] {
    return Object.entries(facts).flatMap(([code, value]): WrittenField[] => {
      const info = this.facts.find((fact) => fact.code === code && belongs(fact));
      if (!info || value === undefined) return [];
      // That nobody knows is nothing a scenario can say.
      if (isUnanswered(value)) return [];
      const isNone = value === null || isNotApplicable(value);
      const values = isNone ? [{ kind: 'none' as const }] : this.factValues(info, value as FactValue);
      return values.length === 0 ? [] : [{ name: info.name[this.language], values }];
    });
  }

  private factValues({ type, options }: FactInfo, value: FactValue): readonly WrittenValue[] {
    switch (type.kind) {
      case 'money':
      case 'percent':
      case 'number':
        return [{ kind: type.kind, value: value as number }];
      case 'date':
        return [{ kind: 'date', value: value as DateText }];
      case 'boolean':
        return [{ kind: 'boolean', value: value as boolean }];
      case 'duration':
        return [{ kind: 'duration', value: value as Duration }];
      case 'text':
        return [{ kind: 'text', text: String(value) }];
      case 'choice':
      case 'set':
        return [value].flat().map((code) => this.word(String(code), options));
    }
  }

  private word(code: string, options: readonly VocabularyOption[] | undefined): WrittenValue {
    const option = options?.find((each) => each.code === code);
    return option ? { kind: 'name', name: option.name[this.language] } : { kind: 'text', text: code };
  }
}

function valueAt(data: Data, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, code) => (inner as Data | undefined)?.[code], data);
}
