/** The deciding lines of a decision then and now, paired so that each difference names the line that made it. */
import type { RecordedReason } from '../case/course.ts';

export interface ReasonDifference {
  /** Missing when the line is new. */
  readonly before?: RecordedReason;
  /** Missing when the line is gone. */
  readonly after?: RecordedReason;
}

/** The lines that differ; a line that only moved within its file does not. Pure. */
export function compareReasons(
  before: readonly RecordedReason[],
  after: readonly RecordedReason[],
): readonly ReasonDifference[] {
  const rest = [...after];
  /** Takes out the first line of now that fits. */
  const claim = (fits: (now: RecordedReason) => boolean): RecordedReason | undefined => {
    const index = rest.findIndex(fits);
    return index === -1 ? undefined : rest.splice(index, 1)[0];
  };
  const changed = before.filter((then) => !claim((now) => isSame(then, now)));
  const pairs = pairUp(
    changed,
    [
      (then, now) => then.text.da === now.text.da,
      (then, now) => then.file === now.file && then.line === now.line,
      (then, now) => nameless(then.file) === nameless(now.file),
    ],
    claim,
  );
  const differences = changed.map((then): ReasonDifference => {
    const now = pairs.get(then);
    return { before: then, ...(now && { after: now }) };
  });
  return [...differences, ...rest.map((now) => ({ after: now }))];
}

function isSame(then: RecordedReason, now: RecordedReason): boolean {
  return (
    then.text.da === now.text.da && then.outcome === now.outcome && nameless(then.file) === nameless(now.file)
  );
}

/** Surest fit first, over all lines, before the next is tried. */
function pairUp(
  changed: readonly RecordedReason[],
  fits: readonly ((then: RecordedReason, now: RecordedReason) => boolean)[],
  claim: (fits: (now: RecordedReason) => boolean) => RecordedReason | undefined,
): ReadonlyMap<RecordedReason, RecordedReason> {
  const pairs = new Map<RecordedReason, RecordedReason>();
  for (const alike of fits) {
    for (const then of changed.filter((reason) => !pairs.has(reason))) {
      const now = claim((candidate) => alike(then, candidate));
      if (now) pairs.set(then, now);
    }
  }
  return pairs;
}

/** A rule file without the version in its name: `alvorlig-kriminalitet-2.regel` follows `alvorlig-kriminalitet-1.regel`. */
function nameless(file: string): string {
  return file.replace(/-\d+(?=\.regel$)/, '');
}
