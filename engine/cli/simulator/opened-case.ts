import type { RuleLibrary } from '../../../dsl/index.ts';
import type { CaseEvent } from '../../case/event.ts';
import type { Process } from '../../process/process.ts';
import { processOf } from '../../process/registry.ts';
import { shownStore } from '../../register/open-register.ts';
import { type Begun, begunBy } from '../../session/process-world.ts';
import { openSession, type Session } from '../../session/session.ts';
import type { Chosen } from '../../session/start.ts';
import { textsIn } from '../../session/text/index.ts';
import type { Tour } from '../../session/tour.ts';
import type { OtherRules, RuleBook } from '../../session/world.ts';
import { caseAmong } from '../cases/case-among.ts';
import { type CaseFile, readCase, soundCase } from '../cases/case-file.ts';
import { processNamed, processToBegin } from '../command-line/processes.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { municipalityNamed } from '../rules/municipalities.ts';
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
export async function openedCase(context: Context, chosen: Chosen, wanted: Wanted): Promise<OpenedCase> {
  switch (chosen.kind) {
    case 'case': {
      const { path, name } = chosen;
      const from = sourceOf(await caseAmong(path, name, context));
      const words = [shownStore(path), ...(name === undefined ? [] : ['--case', name])];
      return opened(context, from, wanted, { words });
    }
    case 'tour': {
      const { tour, case: path } = tourNamed(chosen.code, context);
      const from = sourceOf(readCase(exampleFile(path, context), context));
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

function sourceOf(file: CaseFile): Source {
  const { events, shown } = soundCase(file);
  const code = events[0]?.process ?? '';
  const process = processOf(code);
  if (process === undefined) {
    const issue = { code: 'UNKNOWN_PROCESS', line: 1, args: { process: code } } as const;
    throw new CannotDo(({ errors }) => errors.logIssue(issue), shown);
  }
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
  const { code } = processToBegin(process);
  if (municipality === undefined) {
    const known = municipalitiesOf(library, code);
    throw new CannotDo(() => textsIn(context.language).command.needsMunicipality(known));
  }
  return { kind: 'new', process: code, municipality, date: context.today };
}
