import type { Bilingual, RuleLibrary } from '../../../dsl/index.ts';
import type { RulesFor } from '../../case/course-of.ts';
import type { Process } from '../../process/process.ts';
import { type Begun, processWorld } from '../../session/process-world.ts';
import type { OtherRules, RuleBook, World } from '../../session/world.ts';
import { CannotDo } from '../errors.ts';
import { rulesForCase } from '../rules/case-rules.ts';
import { textsIn } from '../text/texts.ts';

/** The case that the rules of a book are for; `place` names it in messages. */
export interface BookCase {
  readonly process: Process;
  readonly begun: Begun | undefined;
  readonly place: string;
}

/** The rules of a library as a session looks them up. */
export function ruleBook(library: RuleLibrary, forCase: BookCase): RuleBook {
  const { code } = forCase.process;
  const ofProcess = library.rulesets.filter(({ process }) => process === undefined || process === code);
  const versions = (list: typeof ofProcess): readonly number[] =>
    [...new Set(list.map(({ version }) => version))].sort((a, b) => a - b);
  return {
    municipalities: municipalitiesOf(library, code),
    versions: (municipality) => {
      const own = ofProcess.filter((ruleset) => ruleset.municipality === municipality);
      const all = versions(own.length > 0 ? own : ofProcess.filter(({ level }) => level === 'national'));
      return all.length > 1 ? all : [];
    },
    under: (other) => {
      try {
        return { ok: true, world: worldUnder(library, forCase, other) };
      } catch (error) {
        if (error instanceof CannotDo) return { ok: false, problem: problemText(error) };
        throw error;
      }
    },
  };
}

/** The municipalities with rules for a process, by name. */
export function municipalitiesOf({ rulesets }: RuleLibrary, process: string): readonly string[] {
  const own = rulesets.flatMap(({ municipality, process: of }) =>
    municipality !== undefined && of === process ? municipality : [],
  );
  return [...new Set(own)].sort();
}

/** The world of a case under some rules; refused where there are none. */
export function worldUnder(
  library: RuleLibrary,
  { process, begun, place }: BookCase,
  other: OtherRules,
): World {
  const rulesFor = remembered(rulesForCase(library, other, place));
  const world = processWorld(process, rulesFor, begun);
  return {
    ...world,
    // An opening event may name a municipality that has no rules.
    take: (course, event) => {
      try {
        return world.take(course, event);
      } catch (error) {
        if (error instanceof CannotDo) return { ok: false, reasons: [], problem: problemText(error) };
        throw error;
      }
    },
  };
}

/** A session asks for the same rules at every step; where facts decide the version, they are part of what was asked. */
function remembered(rulesFor: RulesFor): RulesFor {
  const known = new Map<string, ReturnType<RulesFor>>();
  return (wanted) => {
    const key = JSON.stringify([wanted.process, wanted.municipality, wanted.date, wanted.facts]);
    const rules = known.get(key) ?? rulesFor(wanted);
    known.set(key, rules);
    return rules;
  };
}

/** What could not be done and what to do about it, as one sentence. */
export function problemText({ problem, place }: CannotDo): Bilingual {
  const said = (language: 'da' | 'en'): string => {
    const { cause, next } = problem(textsIn(language));
    return `${place === undefined ? '' : `${place}: `}${cause}; ${next}`;
  };
  return { da: said('da'), en: said('en') };
}
