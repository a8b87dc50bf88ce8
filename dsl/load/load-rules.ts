/** All rule files of a municipality and of the nation, read and checked together. */
import type { RuleFile } from '../ast.ts';
import { lint } from '../check/index.ts';
import { heedWaivers } from '../check/waivers.ts';
import type { Diagnostic } from '../diagnostic.ts';
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
import type { LoadedFile, RuleLibrary } from './library.ts';

export type { RuleLibrary };

interface Pending {
  readonly file: RuleFile;
  readonly header?: HeaderFacts;
  ruleset?: Ruleset;
  scope?: Scope;
  state: 'waiting' | 'working' | 'done';
  readonly diagnostics: Diagnostic[];
}

const keyOf = (name: string, version: number): string => `${name.toLowerCase()}\u0000${version}`;

/** Every file with its names resolved, each after what it builds on. */
function resolveAll(
  sources: readonly SourceText[],
  vocabularies: readonly ProcessVocabulary[],
): readonly Pending[] {
  const pendings = sources.map((source): Pending => {
    const { file, diagnostics } = parseFile(source);
    const own = [...diagnostics];
    const header = readHeader(file, (code, span, args = {}, fix) => {
      const { language } = file;
      own.push({ code, severity: 'error', source, language, span, args, ...(fix && { fix }) });
    });
    return { file, ...(header && { header }), state: 'waiting', diagnostics: own };
  });
  const byName = new Map<string, Pending>();
  for (const pending of pendings) {
    const { header, file } = pending;
    if (!header) continue;
    for (const name of new Set([header.name.da, header.name.en])) {
      const key = keyOf(name, header.version);
      const twin = byName.get(key);
      if (twin && twin !== pending) {
        pending.diagnostics.push({
          code: 'R066',
          severity: 'error',
          source: file.source,
          language: file.language,
          span: header.header.head.forms[0]?.span ?? header.header.span,
          args: { name, version: header.version, file: twin.file.source.path },
        });
        break;
      }
      byName.set(key, pending);
    }
  }

  const resolve = (pending: Pending): void => {
    const { file, header } = pending;
    if (!header || pending.state !== 'waiting') return;
    pending.state = 'working';
    const report = (code: string, span: Span, args: Diagnostic['args'], instead?: string): void => {
      pending.diagnostics.push({
        code,
        severity: 'error',
        source: file.source,
        language: file.language,
        span,
        args: { ...args, ...(instead !== undefined && { suggestion: instead }) },
        ...(instead !== undefined && { fix: { edits: [{ span, text: instead }] } }),
      });
    };
    const ofSameName = pendings.flatMap((each) =>
      each.header?.name.da === header.name.da ? [each.header] : [],
    );
    const versions = ofSameName.map(({ version }) => version).filter((version) => version !== header.version);
    for (const clause of header.header.clauses) {
      if (clause.kind !== 'transition_when' || versions.includes(clause.version)) continue;
      const known = versions.toSorted((a, b) => a - b).map(String);
      report('R150', clause.span, { version: clause.version, own: header.version, versions: known });
    }
    const headers = pendings.flatMap((each) => each.header ?? []);
    const broken = brokenSuccession(header, headers, file.language);
    if (broken) report(broken.code, broken.span, broken.args);
    const scope = new Scope();
    const buildsOn: Ruleset[] = [];
    let process =
      header.process &&
      vocabularies.find(({ name }) => name[file.language] === header.process?.text.toLowerCase());
    if (header.process && !process) {
      const known = vocabularies.map(({ name }) => name[file.language]);
      const { span, text } = header.process;
      report('R067', span, { name: text, known }, nearest(text, known));
    }
    let missing = header.process !== undefined && !process;
    for (const base of header.buildsOn) {
      const found = byName.get(keyOf(base.name.text, base.version));
      if (!found) {
        const versions = pendings.flatMap((candidate) =>
          candidate.header &&
          [candidate.header.name.da, candidate.header.name.en].some(
            (name) => name.toLowerCase() === base.name.text.toLowerCase(),
          )
            ? [candidate.header.version]
            : [],
        );
        const known = pendings.flatMap((candidate) =>
          candidate.header ? [candidate.header.name[file.language]] : [],
        );
        const { text: name, span } = base.name;
        const broken = pendings.find((candidate) => candidate.file.unread?.includes(name.toLowerCase()));
        if (broken && versions.length === 0) report('R088', span, { name, file: broken.file.source.path });
        else {
          const args = { name, version: base.version, versions: versions.map(String) };
          report('R068', span, args, versions.length === 0 ? nearest(name, known) : undefined);
        }
        missing = true;
        continue;
      }
      if (found.state === 'working') {
        report('R069', base.name.span, { name: base.name.text });
        missing = true;
        continue;
      }
      resolve(found);
      if (!found.ruleset || !found.scope) {
        report('R088', base.name.span, { name: base.name.text, file: found.file.source.path });
        missing = true;
        continue;
      }
      buildsOn.push(found.ruleset);
      const inherited = found.ruleset.process;
      process ??= vocabularies.find(({ code }) => code === inherited);
    }
    // Without what it builds on, every name of it would be reported as unknown: one cause, one message.
    if (!missing) {
      if (process) scope.addAll(processScope(process));
      for (const base of buildsOn) {
        const known = pendings.find((candidate) => candidate.ruleset === base);
        if (known?.scope) scope.addAll(known.scope);
      }
      const resolved = resolveRuleset({
        file,
        header,
        scope,
        buildsOn,
        process,
        hash: contentHash(file.source.text),
      });
      pending.diagnostics.push(...resolved.diagnostics);
      pending.scope = scope;
      if (pending.diagnostics.every((diagnostic) => diagnostic.severity !== 'error') && resolved.ruleset)
        pending.ruleset = resolved.ruleset;
    }
    pending.state = 'done';
  };
  for (const pending of pendings) resolve(pending);

  const circles = circlesAcross(pendings.flatMap(({ ruleset }) => ruleset ?? []));
  for (const pending of pendings) {
    const circle = pending.ruleset && circles.get(pending.ruleset);
    if (!circle) continue;
    const { file } = pending;
    const { origin, name } = circle.concept;
    const declaration = file.declarations.find(({ span }) => span === origin.span);
    pending.diagnostics.push({
      code: 'R089',
      severity: 'error',
      source: file.source,
      language: file.language,
      span: (declaration && 'head' in declaration && declaration.head.forms[0]?.span) || origin.span,
      args: {
        name: name[file.language],
        through: circle.through.map((concept) => concept.name[file.language]),
      },
    });
    delete pending.ruleset;
  }
  return pendings;
}

const filesOf = (pendings: readonly Pending[]): readonly LoadedFile[] =>
  pendings.map(({ file, ruleset }) => ({ file, ...(ruleset && { ruleset }) }));

const byPlace = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.toSorted((a, b) => a.span.start - b.span.start);

/** As `loadRules`, for rule files that need not be gone through case by case: the nation may forbid what is in them. */
export function resolveRules(
  sources: readonly SourceText[],
  vocabularies: readonly ProcessVocabulary[],
): RuleLibrary {
  const pendings = resolveAll(sources, vocabularies);
  const files = filesOf(pendings);
  return {
    files,
    rulesets: files.flatMap(({ ruleset }) => (ruleset ? [ruleset] : [])),
    diagnostics: pendings.flatMap(({ file, diagnostics }) => byPlace(heedWaivers(file, diagnostics, false))),
  };
}

/**
 * Reads, resolves and checks rule files.
 *
 * @param sources every file, in any order; the paths are used in messages only
 * @param vocabularies what the processes bring: events, facts, groups
 * @param wanted the paths of the files whose warnings are wanted; all when left out
 * @returns the rule sets that are free of errors, and everything that is wrong with the others
 */
export function loadRules(
  sources: readonly SourceText[],
  vocabularies: readonly ProcessVocabulary[],
  wanted?: ReadonlySet<string>,
): RuleLibrary {
  const pendings = resolveAll(sources, vocabularies);
  const files = filesOf(pendings);
  const isWanted = ({ source }: RuleFile): boolean => wanted?.has(source.path) ?? true;
  const linted = files.map((loaded) => lint(loaded, { files, vocabularies }, isWanted(loaded.file)));
  // A file that the checks refuse does not load, and neither does what builds on it.
  const refused = new Set(
    files.flatMap(({ ruleset }, index) =>
      ruleset && linted[index]?.found.some(({ severity }) => severity === 'error') ? [ruleset] : [],
    ),
  );
  const isSound = (ruleset: Ruleset): boolean => !refused.has(ruleset) && ruleset.buildsOn.every(isSound);
  const sound = files.map(({ file, ruleset }, index) => ({
    file,
    ...(ruleset && isSound(ruleset) && { ruleset }),
    ...(linted[index]?.partly && { partly: linted[index].partly }),
  }));

  return {
    files: sound,
    rulesets: sound.flatMap(({ ruleset }) => (ruleset ? [ruleset] : [])),
    diagnostics: pendings.flatMap(({ file, ruleset, diagnostics }, index) =>
      byPlace(
        heedWaivers(
          file,
          [...diagnostics, ...(linted[index]?.found ?? [])],
          ruleset !== undefined && isWanted(file),
        ),
      ),
    ),
  };
}
