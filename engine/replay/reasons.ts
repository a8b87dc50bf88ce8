/** The deciding lines of a decision then and now, and which of them made it come out otherwise. */
import type { RecordedReason, RecordedValue } from '../case/course.ts';

export interface ReasonDifference {
  /** Missing when the line is new. */
  readonly before?: RecordedReason;
  /** Missing when the line is gone. */
  readonly after?: RecordedReason;
  /** Values of the line that changed: most often the limit that was edited. */
  readonly values: readonly { readonly before: RecordedValue; readonly after: RecordedValue }[];
}

/**
 * The lines that came out otherwise. Where a line that decided then has another outcome now, that is the cause, and
 * the lines that decide instead follow from it; they are told only when there is no such cause. A line that only moved
 * within its file is the same line. Pure.
 */
export function compareReasons(
  before: readonly RecordedReason[],
  after: readonly RecordedReason[],
): readonly ReasonDifference[] {
  const turned = before.flatMap((then): ReasonDifference[] => {
    // A line may have decided more than one record, each in its way.
    const same = after.filter((candidate) => isSameLine(then, candidate));
    const [now] = same;
    return now && same.every(({ outcome }) => outcome !== then.outcome)
      ? [{ before: then, after: now, values: changedValues(then, now) }]
      : [];
  });
  if (turned.length > 0) return turned;
  const gone = before.filter((then) => !after.some((now) => isSameLine(then, now)));
  const come = after.filter((now) => !before.some((then) => isSameLine(then, now)));
  return [
    ...gone.map((then) => ({ before: then, values: [] })),
    ...come.map((now) => ({ after: now, values: [] })),
  ];
}

function isSameLine(then: RecordedReason, now: RecordedReason): boolean {
  return then.text.da === now.text.da && nameless(then.file) === nameless(now.file);
}

function changedValues(then: RecordedReason, now: RecordedReason): ReasonDifference['values'] {
  return then.values.flatMap((before) => {
    const after = now.values.find(({ name }) => name.da === before.name.da);
    return after && after.display.da !== before.display.da ? [{ before, after }] : [];
  });
}

/** The name of a rule file without its folder and version: `alvorlig-kriminalitet-2.regel` follows `alvorlig-kriminalitet-1.regel`. */
function nameless(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? file).replace(/-\d+(?=\.regel$)/, '');
}
