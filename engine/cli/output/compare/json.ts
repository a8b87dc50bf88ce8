import type { CaseFacts, Edit, FactEntry, OutcomeChange, Ruleset } from '../../../../dsl/index.ts';
import type { Compared } from '../../replay/compared.ts';
import type { EffectOnCases } from '../../replay/effect-on-cases.ts';
import { evaluationJson } from '../evaluation-json.ts';
import { jsonText } from '../json-text.ts';

type Json = Readonly<Record<string, unknown>>;

/** Two rule sets compared, for programs. The facts of each witness are in the form that `samraad evaluate` reads. */
export function comparisonJson({ before, after, days, comparison, effect }: Compared): string {
  const { same, exact, concepts, edits } = comparison;
  return jsonText({
    before: sideJson(before, days[0]),
    after: sideJson(after, days[1]),
    same,
    exact,
    concepts: concepts.map(({ changes, leftOut, ...concept }) => ({
      ...concept,
      left_out: leftOut,
      changes: changes.map((change) => changeJson(change, edits)),
    })),
    edits,
    ...(effect && { effect: effectJson(effect) }),
  });
}

/** What became of stored cases. */
function effectJson({ cases, report: { counts, causes }, others }: EffectOnCases): Json {
  return {
    cases: cases.map(({ name, file, result }) => ({
      case: name,
      file: file.shown,
      verdict: result?.verdict ?? 'impossible',
      decisions: result && 'decisions' in result ? result.decisions : [],
    })),
    same: counts.same,
    changed: counts.changed,
    impossible: counts.impossible,
    causes: Object.values(causes),
    not_concerned: others,
  };
}

function sideJson({ name, version, hash, origin }: Ruleset, asOf: string): Json {
  return { name, version, hash, file: origin.source.path, as_of: asOf };
}

/** `blame` holds places in the list of edits. */
function changeJson({ from, to, cases, witness, blame }: OutcomeChange, edits: readonly Edit[]): Json {
  const { facts, record, text, before, after, needed } = witness;
  return {
    from,
    to,
    cases,
    witness: {
      text,
      ...factsJson(facts),
      record: record ?? null,
      needed,
      before: evaluationJson(before),
      after: evaluationJson(after),
    },
    blame: blame.map((edit) => edits.indexOf(edit)),
  };
}

function factsJson({ facts, groups }: CaseFacts): Json {
  const table = (entries: Readonly<Record<string, FactEntry>>): Json =>
    Object.fromEntries(
      Object.entries(entries).map(([code, entry]) => [code, 'none' in entry ? null : entry.value]),
    );
  return {
    facts: table(facts),
    groups: Object.fromEntries(
      Object.entries(groups).map(([code, { complete, records }]) => [
        code,
        { complete, records: records.map(({ id, fields }) => ({ id, ...table(fields) })) },
      ]),
    ),
  };
}
