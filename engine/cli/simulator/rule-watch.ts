import { watch } from 'node:fs';
import { type Diagnostic, diagnosticText, positionAt, type RuleLibrary } from '../../../dsl/index.ts';
import type { RuleChange } from '../../session/what-if/other-rules.ts';
import type { RuleBook } from '../../session/world.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { libraryWith } from '../rules/rule-library.ts';
import { ruleSources, rulesFolder } from '../rules/rules-folder.ts';
import { problemText } from './rule-book.ts';

/** An editor writes a file in several steps; they are looked at as one. */
const SETTLE_MS = 60;

/**
 * Reads the rule files again whenever one of them is changed, until it is stopped. Sound rules come as a book made by
 * `bookOf`, broken ones with what is wrong.
 */
export function watchRules(
  context: Context,
  bookOf: (library: RuleLibrary) => RuleBook,
  tell: (change: RuleChange) => void,
): () => void {
  let known = fingerprint(context);
  let waiting: NodeJS.Timeout | undefined;
  const read = (): void => {
    const now = fingerprint(context);
    if (now === known) return;
    known = now;
    tell(changeOf(context, bookOf));
  };
  const watcher = watch(rulesFolder(context), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(read, SETTLE_MS);
  });
  // A folder that is taken away is told when it is read.
  watcher.on('error', () => read());
  return () => {
    clearTimeout(waiting);
    watcher.close();
  };
}

function changeOf(context: Context, bookOf: (library: RuleLibrary) => RuleBook): RuleChange {
  try {
    const { library } = libraryWith(context, []);
    const errors = library.diagnostics.filter(({ severity }) => severity === 'error');
    return errors.length > 0
      ? { ok: false, problems: errors.map(problemOf) }
      : { ok: true, book: bookOf(library) };
  } catch (error) {
    if (!(error instanceof CannotDo)) throw error;
    return { ok: false, problems: [{ place: error.place ?? '', text: problemText(error) }] };
  }
}

function problemOf(diagnostic: Diagnostic): { place: string; text: { da: string; en: string } } {
  const { source, span } = diagnostic;
  const said = (language: 'da' | 'en'): string => {
    const { message, hint } = diagnosticText(diagnostic, language);
    return hint === undefined ? message : `${message}; ${hint}`;
  };
  return {
    place: `${source.path}:${positionAt(source.text, span.start).line}`,
    text: { da: said('da'), en: said('en') },
  };
}

/** The texts of all rule files; a folder that cannot be read is a state of its own. */
function fingerprint(context: Context): string {
  try {
    return JSON.stringify(ruleSources(context));
  } catch (error) {
    if (error instanceof CannotDo) return error.place ?? 'unreadable';
    throw error;
  }
}
