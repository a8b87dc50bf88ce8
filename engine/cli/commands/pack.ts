import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { RuleLibrary } from '../../../dsl/index.ts';
import { courseOf } from '../../case/course-of.ts';
import type { StoredEvent } from '../../register/chain.ts';
import { decidingRules, type PackedRules, packFile, packOf } from '../../register/pack.ts';
import { formatOption } from '../command-line/choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { createText, readText } from '../files/files.ts';
import { shownPath } from '../files/paths.ts';
import { jsonText } from '../output/json-text.ts';
import { USUAL_STORE, withRegister } from '../registers/stores.ts';
import { rulesForCase } from '../rules/case-rules.ts';
import { soundLibrary } from '../rules/rule-library.ts';
import { readAnchor } from './verify.ts';

const FORMATS = ['full', 'json'] as const;

interface Options {
  readonly store: string;
  readonly out?: string;
  readonly since?: string;
}

/** `samraad pack CASE`: one file that checks itself with plain Node and no network. */
export function registerPack(program: Command, shell: Shell): void {
  const { help } = shell.texts.register;
  program
    .command('pack')
    .description(help.pack)
    .argument('<case>', help.caseName)
    .option('--store <where>', help.store, USUAL_STORE)
    .option('--out <file>', help.out)
    .option('--since <file>', help.since)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((name: string, options: Options, command: Command) =>
      pack(contextOf(shell, command, FORMATS), name, options),
    );
}

async function pack(context: Context, name: string, { store, out, since }: Options): Promise<void> {
  const { cwd, texts } = context;
  const anchor = since === undefined ? undefined : readAnchor(since, context);
  const library = soundLibrary(context);
  const file = path.resolve(cwd, out ?? `${name.replaceAll(/[^\p{L}\p{N}._-]/gu, '-')}.mjs`);
  const shown = shownPath(file, cwd);
  await withRegister(store, context, async (register) => {
    const events = await register.read(name);
    if (events.length === 0) throw new CannotDo((all) => all.register.errors.unknownCase(name));
    const rules = rulesOf(events, library);
    const packed = await packOf(register, name, { rules, ...(anchor !== undefined && { since: anchor }) });
    const there = new Set(rules.map(({ hash }) => hash));
    const missing = decidingRules(packed).filter(({ hash }) => !there.has(hash));
    createText(file, packFile(verifierProgram(), packed), shown);
    if (context.format === 'json') {
      context.out(
        jsonText({ case: name, file: shown, events: packed.events.length, rules: rules.length, missing }),
      );
      return;
    }
    context.out(`${texts.register.packed(shown, packed.events.length, rules.length)}\n`);
    for (const { name: ruleset, version } of missing) {
      context.say(`${texts.errors.note}: ${texts.register.rulesMissing(ruleset, version)}\n`);
    }
  });
}

/** The rule sets that the decisions name, and those that the case is under now. */
function rulesOf(events: readonly StoredEvent[], library: RuleLibrary): readonly PackedRules[] {
  const wanted = new Set(
    decidingRules({ events: events.map((stored) => ({ ...stored, proof: [] })) }).map(({ hash }) => hash),
  );
  for (const { hash } of rulesNow(events, library)) wanted.add(hash);
  const found = library.rulesets.filter(({ hash }) => wanted.has(hash));
  return found.map(({ name, version, hash, origin }) => ({
    name: name.da,
    version,
    hash,
    file: origin.source.path,
    text: origin.source.text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'),
  }));
}

/** A case that no rules hold for today is packed with the rules of its own day. */
function rulesNow(events: readonly StoredEvent[], library: RuleLibrary) {
  try {
    return courseOf(
      events.map(({ event }) => event),
      rulesForCase(library, {}, ''),
    ).rulesets;
  } catch (error) {
    if (error instanceof CannotDo) return [];
    throw error;
  }
}

/** The checking program, which is built beside this one. */
function verifierProgram(): string {
  return readText(fileURLToPath(new URL('./verifier.js', import.meta.url)), 'verifier.js');
}
