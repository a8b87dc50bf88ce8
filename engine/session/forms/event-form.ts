/** The form of an event, made from the schema that checks its data and from the facts that rule files declare. */
import type { Bilingual, FactInfo, MissingFact, ValueType } from '../../../dsl/index.ts';
import { type EventField, eventFields } from '../../process/fields.ts';
import type { Process } from '../../process/process.ts';
import { eventName } from '../../text/names.ts';
import type { FieldOption, FieldType, FormField } from './field.ts';
import type { EventForm } from './form.ts';

interface Sources {
  readonly process: Process;
  /** Facts that the rules in force know. */
  readonly facts: readonly FactInfo[];
  /** Facts that the decision lacks: asked for one by one. */
  readonly missing: readonly MissingFact[];
  /** Whether the rules in force have this setting on. */
  readonly isSet: (setting: string) => boolean;
}

/** What the engine fills in by itself. */
const OWN_FIELDS = ['recorded'];

const incident: FormField = {
  code: 'incidentId',
  name: { da: 'forhold', en: 'incident' },
  type: 'text',
  required: false,
};

export function eventForm(type: string, sources: Sources): EventForm {
  const definition = sources.process.events[type];
  const fields = definition ? eventFields(definition.data) : [];
  return {
    type,
    name: eventName(sources.process, type),
    fields: fields
      .filter(({ code }) => !OWN_FIELDS.includes(code))
      .flatMap((field) => formFields(field, sources)),
    arrange,
  };
}

/** A group becomes its fields; the code of each is its path in the data. */
function formFields(field: EventField, sources: Sources, outer?: FormField): FormField[] {
  const code = outer ? `${outer.code}/${field.code}` : field.code;
  const name = outer ? joined(outer.name, field.name) : field.name;
  const base = {
    code,
    name,
    required: field.required && (outer?.required ?? true),
    mayBeNone: field.mayBeNone,
  };
  switch (field.type) {
    case 'group':
      return (field.fields ?? []).flatMap((inner) => formFields(inner, sources, { ...base, type: 'text' }));
    case 'suspicions':
      return [
        ...(outer ? [] : missingFields(sources, code)),
        {
          ...base,
          type: 'records',
          fields: [
            incident,
            ...sources.facts.filter(({ groups }) => groups.includes('offence')).map(factField),
          ],
        },
      ];
    case 'facts':
      return caseFactFields(base, sources);
    case 'records':
      return [
        {
          ...base,
          type: 'records',
          fields: (field.fields ?? []).flatMap((inner) => formFields(inner, sources)),
        },
      ];
    case 'texts':
      return [{ ...base, type: 'texts', options: field.options ?? partyOptions(sources, field.first) }];
    default: {
      // The values of a list that rule files declare.
      const listed = sources.facts.find(({ code: fact }) => fact === field.fact)?.options;
      if (listed) return [{ ...base, type: 'choice', options: listed }];
      const options = field.parties ? partyOptions(sources) : field.options;
      return [{ ...base, type: field.type, ...(options && { options }) }];
    }
  }
}

/** One field for each fact that is missing of an incident. */
function missingFields({ facts, missing }: Sources, code: string): FormField[] {
  return missing.flatMap((lack) => {
    const info = facts.find((fact) => fact.code === lack.code);
    if (lack.record === undefined || info === undefined) return [];
    const name = joined({ da: lack.record, en: lack.record }, info.name);
    return [{ ...factField(info), code: `${code}/${lack.record}/${info.code}`, name }];
  });
}

/** Facts of the case that rule files declare and no field of the process holds. */
function caseFactFields(base: Pick<FormField, 'code'>, { process, facts }: Sources): FormField[] {
  const known = new Set(process.vocabulary.facts.map(({ code }) => code));
  return facts
    .filter(({ code, groups }) => groups.length === 0 && !known.has(code))
    .map((info) => ({ ...factField(info), code: `${base.code}/${info.code}` }));
}

function factField({ code, name, type, options }: FactInfo): FormField {
  return { code, name, type: fieldType(type), required: false, ...(options && { options }) };
}

function fieldType({ kind }: ValueType): FieldType {
  return kind === 'set' ? 'multichoice' : kind;
}

/** People and bodies, those first that settings of the municipality name. */
function partyOptions({ process, isSet }: Sources, first?: string): readonly FieldOption[] {
  const options = Object.entries(process.partyNames).map(([code, name]) => ({ code, name }));
  if (first === undefined) return options;
  const isFirst = ({ code }: FieldOption): boolean => isSet(`${first}.${code}`);
  return [...options.filter(isFirst), ...options.filter((option) => !isFirst(option))];
}

function joined(outer: Bilingual, inner: Bilingual): Bilingual {
  return { da: `${outer.da}: ${inner.da}`, en: `${outer.en}: ${inner.en}` };
}

/** Answers by path put where the schema has them; facts of one incident come together in one record. */
function arrange(answers: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const data: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(answers)) {
    const [first = '', second, third] = path.split('/');
    if (third !== undefined && second !== undefined) {
      data[first] = withRecord(data[first], { incidentId: second, [third]: value });
    } else if (second !== undefined) {
      data[first] = {
        ...(data[first] as object | undefined),
        [second]: isRecords(value) ? numbered(value) : value,
      };
    } else if (isRecords(value) && first === 'suspicions') {
      data[first] = numbered(value).reduce(withRecord, data[first]);
    } else {
      data[first] = value;
    }
  }
  return data;
}

type FormRecord = Readonly<Record<string, unknown>>;

function withRecord(list: unknown, record: FormRecord): FormRecord[] {
  const records = isRecords(list) ? [...list] : [];
  const at = records.findIndex(({ incidentId }) => incidentId === record.incidentId);
  if (at === -1) return [...records, record];
  records[at] = { ...records[at], ...record };
  return records;
}

/** Records that were not named get a number. */
function numbered(records: readonly FormRecord[]): FormRecord[] {
  return records.map((record, index) => ({ incidentId: `F${index + 1}`, ...record }));
}

function isRecords(value: unknown): value is readonly FormRecord[] {
  return Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null);
}
