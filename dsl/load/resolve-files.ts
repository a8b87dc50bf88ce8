/** Rule files with their names resolved, each after what it builds on. */
import type { RuleFile } from '../ast.ts';
import { type Diagnostic, errorIn, writeInstead } from '../diagnostic.ts';
import { nearest } from '../messages/nearest.ts';
import type { Ruleset } from '../model.ts';
import { parseFile } from '../parser/parse-file.ts';
import { circlesAcross } from '../resolve/concept-cycles.ts';
import { contentHash } from '../resolve/content-hash.ts';
import { type HeaderFacts, readHeader } from '../resolve/header.ts';
import { processScope } from '../resolve/process-scope.ts';
import { resolveRuleset } from '../resolve/ruleset.ts';
import { Scope } from '../resolve/symbols.ts';
import { brokenSuccession } from '../resolve/version-chain.ts';
import type { SourceText, Span } from '../source.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';

/** A file on its way: read, and with its rules once what it builds on has been resolved. */
export interface Pending {
  readonly file: RuleFile;
  readonly header?: HeaderFacts;
  /** None where something is wrong in the file or below it. */
  ruleset?: Ruleset;
  /** The names it declares and those it builds on. */
  scope?: Scope;
  state: 'waiting' | 'working' | 'done';
  readonly diagnostics: Diagnostic[];
}

/** What files are looked up in while they are resolved. */
interface Files {
  readonly all: readonly Pending[];
  readonly byName: ReadonlyMap<string, Pending>;
  readonly vocabularies: readonly ProcessVocabulary[];
}

/**
 * Every file with its names resolved, in the order given. What is wrong stands in the diagnostics of each.
 *
 * @param vocabularies what the processes bring: events, facts, groups
 */
export function resolveFiles(
  sources: readonly SourceText[],
  vocabularies: readonly ProcessVocabulary[],
): readonly Pending[] {
  const all = sources.map(readFile);
  const files: Files = { all, byName: byNameAndVersion(all), vocabularies };
  for (const pending of all) resolve(pending, files);
  refuseCircles(all);
  return all;
}

function readFile(source: SourceText): Pending {
  const { file, diagnostics } = parseFile(source);
  const own = [...diagnostics];
  const header = readHeader(file, (...said) => own.push(errorIn(file, ...said)));
  return { file, ...(header && { header }), state: 'waiting', diagnostics: own };
}

const keyOf = (name: string, version: number): string => `${name.toLowerCase()}\u0000${version}`;

/** `R066` where two files are the same version of one rule set. */
function byNameAndVersion(all: readonly Pending[]): ReadonlyMap<string, Pending> {
  const byName = new Map<string, Pending>();
  for (const pending of all) {
    const { header, file } = pending;
    if (!header) continue;
    for (const name of new Set([header.name.da, header.name.en])) {
      const key = keyOf(name, header.version);
      const twin = byName.get(key);
      if (twin && twin !== pending) {
        const span = header.header.head.forms[0]?.span ?? header.header.span;
        const args = { name, version: header.version, file: twin.file.source.path };
        pending.diagnostics.push(errorIn(file, 'R066', span, args));
        break;
      }
      byName.set(key, pending);
    }
  }
  return byName;
}

type Report = (code: string, span: Span, args: Diagnostic['args'], instead?: string) => void;

function resolve(pending: Pending, files: Files): void {
  const { file, header } = pending;
  if (!header || pending.state !== 'waiting') return;
  pending.state = 'working';
  const report: Report = (code, span, args, instead) => {
    const suggested = { ...args, ...(instead !== undefined && { suggestion: instead }) };
    const fix = instead === undefined ? undefined : writeInstead(span, instead);
    pending.diagnostics.push(errorIn(file, code, span, suggested, fix));
  };
  holdToOtherVersions(header, file, files, report);
  const stated = statedProcess(header, file, files, report);
  const bases = basesOf(header, file, files, report);
  // Without what it builds on, every name of it would be reported as unknown: one cause, one message.
  if (stated !== 'unknown' && bases) {
    const inherited = bases.flatMap(({ ruleset }) => ruleset.process ?? []);
    const process =
      stated ??
      inherited.map((wanted) => files.vocabularies.find(({ code }) => code === wanted)).find(Boolean);
    const scope = new Scope();
    if (process) scope.addAll(processScope(process));
    for (const base of bases) scope.addAll(base.scope);
    const resolved = resolveRuleset({
      file,
      header,
      scope,
      buildsOn: bases.map(({ ruleset }) => ruleset),
      process,
      hash: contentHash(file.source.text),
    });
    pending.diagnostics.push(...resolved.diagnostics);
    pending.scope = scope;
    if (pending.diagnostics.every(({ severity }) => severity !== 'error') && resolved.ruleset)
      pending.ruleset = resolved.ruleset;
  }
  pending.state = 'done';
}

/** `R150` for a transition to a version there is not; and what does not follow on the version before. */
function holdToOtherVersions(header: HeaderFacts, file: RuleFile, { all }: Files, report: Report): void {
  const headers = all.flatMap((each) => each.header ?? []);
  const versions = headers
    .filter(({ name, version }) => name.da === header.name.da && version !== header.version)
    .map(({ version }) => version);
  for (const clause of header.header.clauses) {
    if (clause.kind !== 'transition_when' || versions.includes(clause.version)) continue;
    const known = versions.toSorted((a, b) => a - b).map(String);
    report('R150', clause.span, { version: clause.version, own: header.version, versions: known });
  }
  const broken = brokenSuccession(header, headers, file.language);
  if (broken) report(broken.code, broken.span, broken.args);
}

/** The process that a file names; `R067` where there is none of that name. */
function statedProcess(
  { process }: HeaderFacts,
  { language }: RuleFile,
  { vocabularies }: Files,
  report: Report,
): ProcessVocabulary | 'unknown' | undefined {
  if (!process) return undefined;
  const found = vocabularies.find(({ name }) => name[language] === process.text.toLowerCase());
  if (found) return found;
  const known = vocabularies.map(({ name }) => name[language]);
  report('R067', process.span, { name: process.text, known }, nearest(process.text, known));
  return 'unknown';
}

interface Base {
  readonly ruleset: Ruleset;
  readonly scope: Scope;
}

/** What a file builds on, resolved first; nothing where one of them is missing, broken, or builds on this file. */
function basesOf(
  header: HeaderFacts,
  file: RuleFile,
  files: Files,
  report: Report,
): readonly Base[] | undefined {
  const bases: Base[] = [];
  let missing = false;
  for (const base of header.buildsOn) {
    const { text: name, span } = base.name;
    const found = files.byName.get(keyOf(name, base.version));
    if (found?.state === 'waiting') resolve(found, files);
    if (found?.ruleset && found.scope) {
      bases.push({ ruleset: found.ruleset, scope: found.scope });
      continue;
    }
    missing = true;
    if (!found) reportUnknownBase(base, file, files, report);
    else if (found.state === 'working') report('R069', span, { name });
    else report('R088', span, { name, file: found.file.source.path });
  }
  return missing ? undefined : bases;
}

/** `R068` with the versions or the name that were meant; `R088` where the file that declares it could not be read. */
function reportUnknownBase(
  { name: { text: name, span }, version }: HeaderFacts['buildsOn'][number],
  { language }: RuleFile,
  { all }: Files,
  report: Report,
): void {
  const headers = all.flatMap(({ header }) => header ?? []);
  const versions = headers
    .filter((each) => [each.name.da, each.name.en].some((one) => one.toLowerCase() === name.toLowerCase()))
    .map((each) => String(each.version));
  const broken = all.find(({ file }) => file.unread?.includes(name.toLowerCase()));
  if (broken && versions.length === 0) {
    report('R088', span, { name, file: broken.file.source.path });
    return;
  }
  const known = headers.map((each) => each.name[language]);
  const meant = versions.length === 0 ? nearest(name, known) : undefined;
  report('R068', span, { name, version, versions }, meant);
}

/** `R089` for concepts that depend on themselves through other files; their rule sets are left out. */
function refuseCircles(all: readonly Pending[]): void {
  const circles = circlesAcross(all.flatMap(({ ruleset }) => ruleset ?? []));
  for (const pending of all) {
    const circle = pending.ruleset && circles.get(pending.ruleset);
    if (!circle) continue;
    const { file } = pending;
    const { origin, name } = circle.concept;
    const declaration = file.declarations.find(({ span }) => span === origin.span);
    const head = declaration && 'head' in declaration ? declaration.head.forms[0]?.span : undefined;
    const through = circle.through.map((concept) => concept.name[file.language]);
    pending.diagnostics.push(
      errorIn(file, 'R089', head ?? origin.span, { name: name[file.language], through }),
    );
    delete pending.ruleset;
  }
}
