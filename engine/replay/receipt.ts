/**
 * The receipt of a decision: everything it rests on, so that anybody with the program can bring it about again and see
 * that it comes out the same, trace and all. Pure.
 */
import {
  contentHash,
  loadRules,
  type ProcessVocabulary,
  type RuleLibrary,
  type Ruleset,
  rulesInForce,
  type SourceText,
} from '../../dsl/index.ts';
import type { Decision, Step, Task } from '../case/course.ts';
import { courseOf, type RulesFor } from '../case/course-of.ts';
import type { CaseEvent } from '../case/event.ts';

export interface ReceiptRules {
  readonly file: string;
  readonly hash: string;
  readonly text: string;
}

export interface Receipt {
  readonly format_version: 1;
  /** The program that decided. */
  readonly engine: string;
  readonly case: string;
  readonly process: string;
  readonly municipality: string;
  /** The event that decided. */
  readonly seq: number;
  readonly on: string;
  /** The rule sets that were used, and the date that selected each. */
  readonly used: readonly {
    readonly name: string;
    readonly version: number;
    readonly hash: string;
    readonly selectedBy: string;
    readonly selectedOn: string;
  }[];
  /** Their files, and the other versions that they name; closed-day calendars are among them. */
  readonly rules: readonly ReceiptRules[];
  readonly vocabularyHash: string;
  /** The case up to the decision. */
  readonly events: readonly CaseEvent[];
  readonly factsHash: string;
  /** With the trace of every concept that was asked. */
  readonly decision: Decision;
  readonly tasks: readonly Task[];
  /** Over everything above. */
  readonly hash: string;
}

export interface ReceiptOptions {
  readonly engine: string;
  readonly library: RuleLibrary;
  readonly vocabulary: ProcessVocabulary;
  readonly rulesFor: RulesFor;
}

/** The receipt of the decision that an event took; undefined where it took none. */
export function receiptOf(
  events: readonly CaseEvent[],
  seq: number,
  options: ReceiptOptions,
): Receipt | undefined {
  const { engine, library, vocabulary, rulesFor } = options;
  const before = events.filter((event) => event.seq <= seq);
  const course = courseOf(before, rulesFor);
  const step = course.steps.find(({ event }) => event.seq === seq);
  if (!step?.taken) return undefined;
  const decision = asData(step.taken);
  const content = {
    format_version: 1 as const,
    engine,
    case: course.case,
    process: course.process,
    municipality: course.municipality,
    seq,
    on: step.event.on,
    used: decision.rulesets.map(({ name, version, hash, selectedBy, selectedOn }) => ({
      name: name.da,
      version,
      hash,
      selectedBy: selectedBy.da,
      selectedOn,
    })),
    rules: filesOf(step, library).map(({ path, text }) => ({ file: path, hash: contentHash(text), text })),
    vocabularyHash: hashOf(vocabulary),
    events: asData(before),
    factsHash: hashOf(step.facts),
    decision,
    tasks: asData(step.tasks),
  };
  return { ...content, hash: hashOf(content) };
}

/** What a receipt says that does not hold; nothing when the decision comes out again to the letter. */
export type ReceiptProblem =
  | { readonly kind: 'altered' }
  | { readonly kind: 'rule_file'; readonly file: string }
  | { readonly kind: 'rules_refused'; readonly files: readonly string[] }
  | { readonly kind: 'vocabulary' | 'facts' | 'tasks' | 'used' }
  | { readonly kind: 'decision'; readonly was: string; readonly is: string }
  | { readonly kind: 'trace' };

/** Brings a decision about again from its receipt alone. */
export function checkReceipt(
  receipt: Receipt,
  vocabularies: readonly ProcessVocabulary[],
): readonly ReceiptProblem[] {
  const { hash, ...content } = receipt;
  const altered = hashOf(content) === hash ? [] : [{ kind: 'altered' as const }];
  const files = receipt.rules.filter(({ text, hash: own }) => contentHash(text) !== own);
  const told = [...altered, ...files.map(({ file }) => ({ kind: 'rule_file' as const, file }))];
  const vocabulary = vocabularies.find(({ code }) => code === receipt.process);
  const sources = receipt.rules.map(({ file, text }): SourceText => ({ path: file, text }));
  const library = loadRules(sources, vocabularies);
  const broken = library.diagnostics.filter(({ severity }) => severity === 'error');
  if (!vocabulary || broken.length > 0) {
    return [...told, { kind: 'rules_refused', files: [...new Set(broken.map(({ source }) => source.path))] }];
  }
  const again = receiptOf(receipt.events, receipt.seq, {
    engine: receipt.engine,
    library,
    vocabulary,
    rulesFor: ({ process, municipality, date, facts }) =>
      rulesInForce(library, vocabulary, { process, municipality, on: date, ...(facts && { facts }) }),
  });
  return [...told, ...differences(receipt, again)];
}

function differences(was: Receipt, is: Receipt | undefined): readonly ReceiptProblem[] {
  const same = (a: unknown, b: unknown): boolean => hashOf(a) === hashOf(b);
  if (!is || was.decision.code !== is.decision.code || was.decision.ground !== is.decision.ground) {
    return [{ kind: 'decision', was: was.decision.code, is: is?.decision.code ?? '' }];
  }
  return [
    ...(was.vocabularyHash === is.vocabularyHash ? [] : [{ kind: 'vocabulary' as const }]),
    ...(was.factsHash === is.factsHash ? [] : [{ kind: 'facts' as const }]),
    ...(same(was.used, is.used) ? [] : [{ kind: 'used' as const }]),
    ...(same(was.decision, is.decision) ? [] : [{ kind: 'trace' as const }]),
    ...(same(was.tasks, is.tasks) ? [] : [{ kind: 'tasks' as const }]),
  ];
}

/** The files of the rule sets that were used, of what they build on, and of their other versions. */
function filesOf({ taken }: Step, { rulesets }: RuleLibrary): readonly SourceText[] {
  const found = new Set<Ruleset>();
  const add = (ruleset: Ruleset): void => {
    if (found.has(ruleset)) return;
    found.add(ruleset);
    for (const base of ruleset.buildsOn) add(base);
    for (const other of rulesets) {
      if (other.name.da === ruleset.name.da && other.municipality === ruleset.municipality) add(other);
    }
  };
  for (const ruleset of rulesets) {
    if (taken?.rulesets.some(({ file }) => file === ruleset.origin.source.path)) add(ruleset);
  }
  return rulesets.filter((ruleset) => found.has(ruleset)).map(({ origin }) => origin.source);
}

/** As it comes back from a file. */
function asData<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Of the value as data: what a file cannot hold does not count, the order of keys does not either. */
function hashOf(value: unknown): string {
  const sorted = (_: string, each: unknown): unknown =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each;
  return contentHash(JSON.stringify(value, sorted));
}
