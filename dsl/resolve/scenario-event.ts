/** The events of scenarios: the data of each by the fields that its process declares. */
import type { Name, ScenarioClause, ScenarioField, ScenarioRecords } from '../ast.ts';
import { nearest } from '../messages/nearest.ts';
import type { ProcessVocabulary, VocabularyField } from '../vocabulary.ts';
import type { Resolution } from './resolution.ts';
import { givenFact, givenField } from './scenario-value.ts';

type EventClause = Extract<ScenarioClause, { kind: 'event' }>;
type Data = Record<string, unknown>;

function setAt(data: Data, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) data[first] = value;
  else {
    const inner = (data[first] ?? {}) as Data;
    data[first] = inner;
    setAt(inner, rest, value);
  }
}

/** One event being read: its data so far, and the fields that were given. */
class EventReader {
  readonly data: Data = {};
  private readonly given = new Set<VocabularyField>();
  private readonly clause: EventClause;
  private readonly fields: readonly VocabularyField[];
  private readonly resolution: Resolution;

  constructor(clause: EventClause, fields: readonly VocabularyField[], resolution: Resolution) {
    this.clause = clause;
    this.fields = fields;
    this.resolution = resolution;
  }

  read(): Data {
    const errors = this.resolution.errorCount();
    for (const field of this.clause.fields) this.readField(field);
    for (const records of this.clause.records) this.readRecords(records);
    const missing: string[] = [];
    for (const field of this.fields) {
      if (this.given.has(field) || !field.required) continue;
      if (field.kind === 'records') setAt(this.data, field.path, []);
      else missing.push(field.name[this.resolution.file.language]);
    }
    // A field with a mistake in it is not missing as well.
    if (missing.length > 0 && this.resolution.errorCount() === errors)
      this.resolution.report('R164', this.clause.name.span, { event: this.clause.name.text, missing });
    return this.data;
  }

  private readField(written: ScenarioField): void {
    const { resolution } = this;
    const field = this.named(
      written.name,
      this.fields.filter(({ kind }) => kind !== 'records' && kind !== 'facts'),
    );
    if (field) {
      this.once(field, written.name);
      const value = givenField(written, field, resolution);
      if (value === undefined) this.given.delete(field);
      else setAt(this.data, field.path, value);
      return;
    }
    const facts = this.fields.find(({ kind }) => kind === 'facts');
    const [symbol] = resolution.scope.find(['fact'], written.name.text, resolution.file.language);
    if (!facts || !symbol?.declared || resolution.factRef(symbol).groups.length > 0) {
      this.unknownField(written.name, this.fields);
      return;
    }
    resolution.bind(written.name, symbol);
    const value = givenFact(written, symbol, resolution);
    if (value !== undefined) setAt(this.data, [...facts.path, symbol.code], value);
  }

  private readRecords(written: ScenarioRecords): void {
    const { resolution } = this;
    const lists = this.fields.filter(({ kind }) => kind === 'records');
    const list = written.group ? this.list(written.group, lists) : lists[0];
    if (!list) {
      if (written.group) this.unknownField(written.group, lists.length > 0 ? lists : this.fields);
      else resolution.report('R166', written.span, { event: this.clause.name.text });
      return;
    }
    this.once(list, written.group ?? this.clause.name);
    if (written.incomplete && list.complete) setAt(this.data, list.complete, false);
    else if (written.incomplete && written.group)
      resolution.report('R167', written.group.span, { name: written.group.text });
    setAt(
      this.data,
      list.path,
      written.records.map((record) => this.record(record, list)),
    );
  }

  private record(written: readonly ScenarioField[], list: VocabularyField): Data {
    const { resolution } = this;
    const record: Data = {};
    const given = new Set<VocabularyField>();
    for (const field of written) {
      const own = this.named(field.name, list.fields ?? []);
      if (own) {
        given.add(own);
        setAt(record, own.path, givenField(field, own, resolution));
        continue;
      }
      if (list.group === undefined) {
        this.unknownField(field.name, list.fields ?? []);
        continue;
      }
      const symbol = resolution.lookUp(field.name, 'fact');
      if (!symbol) continue;
      if (!resolution.scope.fields.get(list.group)?.has(symbol.code)) {
        const groups = resolution.groupNames([list.group]);
        resolution.report('R084', field.name.span, { name: field.name.text, groups });
        continue;
      }
      const value = givenFact(field, symbol, resolution);
      if (value !== undefined) record[symbol.code] = value;
    }
    const [first] = written;
    const missing = (list.fields ?? [])
      .filter((field) => field.required && !given.has(field))
      .map((field) => field.name[resolution.file.language]);
    if (missing.length > 0 && first)
      resolution.report('R164', first.name.span, { event: this.clause.name.text, missing });
    return record;
  }

  /** A list of records by the name of its field, or of the group whose facts its records have. */
  private list(name: Name, lists: readonly VocabularyField[]): VocabularyField | undefined {
    const found = this.named(name, lists);
    if (found) return found;
    const groups = this.resolution.scope.find(['group'], name.text, this.resolution.file.language);
    const [group] = groups;
    const list = lists.find((each) => each.group !== undefined && each.group === group?.code);
    if (list && group) this.resolution.bind(name, group);
    return list;
  }

  private named(name: Name, fields: readonly VocabularyField[]): VocabularyField | undefined {
    const { language } = this.resolution.file;
    const found = fields.find((field) => field.name[language].toLowerCase() === name.text.toLowerCase());
    if (found) {
      const { da, en } = found.name;
      this.resolution.bind(name, {
        kind: 'field',
        code: found.path.join('.'),
        forms: { da: [da], en: [en] },
      });
    }
    return found;
  }

  private once(field: VocabularyField, name: Name): void {
    if (this.given.has(field)) this.resolution.report('R165', name.span, { name: name.text });
    this.given.add(field);
  }

  private unknownField(name: Name, fields: readonly VocabularyField[]): void {
    const known = fields
      .filter(({ kind }) => kind !== 'facts')
      .map((field) => field.name[this.resolution.file.language]);
    const suggestion = nearest(name.text, known);
    this.resolution.report(
      'R161',
      name.span,
      {
        name: name.text,
        event: this.clause.name.text,
        known,
        ...(suggestion !== undefined && { suggestion }),
      },
      suggestion === undefined ? undefined : this.resolution.renamed(name, suggestion),
    );
  }
}

/** The code and the data of an event; undefined when the process has no such event. */
export function resolveEvent(
  clause: EventClause,
  process: ProcessVocabulary,
  resolution: Resolution,
): { readonly event: string; readonly data: Data } | undefined {
  const symbol = resolution.lookUp(clause.name, 'event');
  if (!symbol) return undefined;
  const fields = process.events.find(({ code }) => code === symbol.code)?.fields ?? [];
  return { event: symbol.code, data: new EventReader(clause, fields, resolution).read() };
}
