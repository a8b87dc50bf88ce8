/** What `erstatter version N` says, held against the versions that were loaded: each follows on the day after the other ends. */

import type { Diagnostic } from '../diagnostic.ts';
import type { Language } from '../source.ts';
import { dateAfter } from '../values/civil-date.ts';
import { formatDate } from '../values/written-dates.ts';
import type { HeaderFacts } from './header.ts';

type Found = Pick<Diagnostic, 'code' | 'span' | 'args'>;

/** Whether two files are versions of the same rule set. */
function areVersions(a: HeaderFacts, b: HeaderFacts): boolean {
  return a.name.da === b.name.da && a.level === b.level && a.municipality === b.municipality;
}

/**
 * `R156`: there is no such version; `R158`: another version replaces it already; `R157`: it is not in force up to the day
 * before. A version that says no last day is in force until the next begins.
 */
export function brokenSuccession(
  header: HeaderFacts,
  all: readonly HeaderFacts[],
  language: Language,
): Found | undefined {
  const { replaces, version, inForceFrom } = header;
  const clause = header.header.clauses.find(({ kind }) => kind === 'replaces');
  // That it replaces itself or a later one is said already.
  if (replaces === undefined || !clause || replaces >= version) return undefined;
  const { span } = clause;
  const others = all.filter((each) => each !== header && areVersions(each, header));
  const before = others.find((each) => each.version === replaces);
  if (!before) {
    const versions = others.map((each) => each.version).toSorted((a, b) => a - b);
    return { code: 'R156', span, args: { version: replaces, versions: versions.map(String) } };
  }
  const rival = others.find((each) => each.replaces === replaces && each.version < version);
  if (rival) return { code: 'R158', span, args: { version: replaces, other: rival.version } };
  const last = before.inForceTo;
  const follows = last === undefined || dateAfter(last, { count: 1, unit: 'day' }) === inForceFrom;
  if (before.inForceFrom < inForceFrom && follows) return undefined;
  return {
    code: 'R157',
    span,
    args: {
      version: replaces,
      from: formatDate(inForceFrom, language),
      theirs: formatDate(before.inForceFrom, language),
      ...(last !== undefined && { last: formatDate(last, language) }),
    },
  };
}
