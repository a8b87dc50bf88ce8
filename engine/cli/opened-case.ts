import type { RuleLibrary } from '../../dsl/index.ts';
import type { CaseEvent } from '../case/event.ts';
import type { Process } from '../process/process.ts';
import { processOf } from '../process/registry.ts';
import { type Begun, begunBy } from '../session/process-world.ts';
import { openSession, type Session } from '../session/session.ts';
import type { Chosen } from '../session/start.ts';
import { textsIn } from '../session/text/index.ts';
import type { Tour } from '../session/tour.ts';
import type { OtherRules, RuleBook } from '../session/world.ts';
import { caseProblem, readCase } from './case-file.ts';
import type { Context } from './context.ts';
import { CannotDo } from './errors.ts';
import { municipalityNamed } from './municipalities.ts';
import { processNamed } from './processes.ts';
import { municipalitiesOf, ruleBook, worldUnder } from './rule-book.ts';
import { exampleFile, tourNamed } from './tours.ts';

/** What a session is opened on, and how the command line says so. */
export interface OpenedCase {
  readonly session: Session;
  /** The words of the command line that open the same. */
  readonly words: readonly string[];
  /** The book of the same case under rule files that were read again. */
  bookOf(library: RuleLibrary): RuleBook;
}

interface Wanted {
  readonly library: RuleLibrary;
  /** The rules that are used instead of the case's own. */
  readonly other: OtherRules;
  /** Opens on the last day of the case, for a face that tells all of it. */
  readonly atEnd: boolean;
}

/** Opens what was chosen; refused when the file, the rules or the name are not there. */
export function openedCase(context: Context, chosen: Chosen, wanted: Wanted): OpenedCase {
  switch (chosen.kind) {
    case 'case':
      return opened(context, fromFile(context, chosen.path), wanted, { words: [chosen.path] });
    case 'tour': {
      const { tour, case: path } = tourNamed(chosen.code, context);
      const from = fromFile(context, exampleFile(path, context));
      return opened(context, from, { ...wanted, atEnd: false }, { words: ['--tour', chosen.code], tour });
    }
    case 'new': {
      const process = processNamed(chosen.process);
      const municipality = municipalityNamed(chosen.municipality, wanted.library);
      const name = textsIn(context.language).command.newCaseName;
      const begun = { name, municipality, date: chosen.date };
      const words = ['--new', process.code, '--municipality', municipality, '--date', chosen.date];
      return opened(
        context,
        { process, begun, events: [], place: name },
        { ...wanted, other: {} },
        { words },
      );
    }
  }
}

interface Source {
  readonly process: Process;
  readonly begun: Begun | undefined;
  readonly events: readonly CaseEvent[];
  readonly place: string;
}

function fromFile(context: Context, path: string): Source {
  const file = readCase(path, context);
  const problem = caseProblem(file);
  if (problem !== undefined) throw problem;
  const { events, shown } = file;
  const process = processOf(events[0]?.process ?? '');
  // INVARIANT: `caseProblem` has refused a log without events or of another process.
  if (process === undefined) throw new Error(`no process in ${shown}`);
  return { process, begun: begunBy(process, events), events, place: shown };
}

function opened(
  context: Context,
  source: Source,
  { library, other, atEnd }: Wanted,
  { words, tour }: { readonly words: readonly string[]; readonly tour?: Tour },
): OpenedCase {
  const { events } = source;
  const bookOf = (read: RuleLibrary) => ruleBook(read, source);
  const last = events.reduce((latest, { on }) => (on > latest ? on : latest), '');
  const date =
    events.length === 0 ? source.begun?.date : context.dated ? context.today : atEnd ? last : undefined;
  const session = openSession({
    book: bookOf(library),
    world: worldUnder(library, source, other),
    other,
    events,
    language: context.language,
    ...(date !== undefined && { date }),
    ...(tour && { tour }),
  });
  const otherWords = other.municipality === undefined ? [] : ['--municipality', other.municipality];
  return { session, words: [...words, ...otherWords], bookOf };
}

/** A new case from the options of the command line. */
export function newCase(
  context: Context,
  library: RuleLibrary,
  { process, municipality }: { readonly process: string; readonly municipality: string | undefined },
): Chosen {
  const { code } = processNamed(process);
  if (municipality === undefined) {
    const known = municipalitiesOf(library, code);
    throw new CannotDo(() => textsIn(context.language).command.needsMunicipality(known));
  }
  return { kind: 'new', process: code, municipality, date: context.today };
}
