/** Why a replay came out otherwise: the edit of the rules with its source, or what came to be known later. */
import { type Bilingual, type Definitions, type RuleEdit, reachedFrom } from '../../dsl/index.ts';
import type { CaseEvent } from '../case/event.ts';
import type { CourseComparison } from './compare.ts';
import type { ReasonDifference } from './reasons.ts';

/** A piece of the rules as it stands on one side. */
export interface CausePiece {
  readonly text: Bilingual;
  readonly file: string;
  readonly line: number;
  readonly sources: readonly string[];
}

export type Cause =
  | {
      readonly kind: 'rules';
      readonly what: RuleEdit['kind'];
      readonly name: Bilingual;
      readonly before?: CausePiece;
      readonly after?: CausePiece;
    }
  | {
      /** Events that were recorded only later. */
      readonly kind: 'known_later';
      readonly events: readonly { readonly seq: number; readonly type: string; readonly at: string }[];
    };

/** Two causes are the same when they say the same; what was known later differs from case to case and counts as one. */
export function causeKey(cause: Cause): string {
  if (cause.kind === 'known_later') return cause.kind;
  const piece = (one: CausePiece | undefined): unknown => one && [one.file, one.line, one.text.da];
  return JSON.stringify([cause.what, cause.name.da, piece(cause.before) ?? null, piece(cause.after) ?? null]);
}

/** The values and lines that made a decision come out otherwise. */
export function causesOfReasons(reasons: readonly ReasonDifference[]): readonly Cause[] {
  return reasons.flatMap(({ before, after, values }): Cause[] => {
    if (values.length > 0) {
      return values.map((value) => ({
        kind: 'rules',
        what: 'limit',
        name: value.after.name,
        before: { ...pieceOf(value.before), text: value.before.display },
        after: { ...pieceOf(value.after), text: value.after.display },
      }));
    }
    const name = (after ?? before)?.text;
    if (!name) return [];
    return [
      {
        kind: 'rules',
        what: 'clause',
        name,
        ...(before && { before: { ...pieceOf(before), text: before.text } }),
        ...(after && { after: { ...pieceOf(after), text: after.text } }),
      },
    ];
  });
}

function pieceOf(side: {
  readonly file?: string;
  readonly line?: number;
  readonly sources?: readonly string[];
}): Omit<CausePiece, 'text'> {
  return { file: side.file ?? '', line: side.line ?? 0, sources: side.sources ?? [] };
}

/** The edits that what differs may rest on; all of them where none of them is near. */
export function causesOfEdits(
  edits: readonly RuleEdit[],
  differing: readonly string[],
  sides: readonly Definitions[],
): readonly Cause[] {
  const reached = new Set(sides.flatMap((side) => [...reachedFrom(withReporters(differing, side), side)]));
  const near = edits.filter(({ code }) => reached.has(code));
  return (near.length > 0 ? near : edits).map(({ kind, name, before, after }) => ({
    kind: 'rules',
    what: kind,
    name,
    ...(before && { before: { ...before.place, text: before.text, sources: before.sources } }),
    ...(after && { after: { ...after.place, text: after.text, sources: after.sources } }),
  }));
}

/** Codes with those of the duties and checks that report a finding by that code. */
function withReporters(codes: readonly string[], { duties, checks }: Definitions): readonly string[] {
  const wanted = new Set(codes);
  const ofDuties = [...duties.values()].filter(({ breaches }) =>
    breaches.some(({ code }) => wanted.has(code)),
  );
  const ofChecks = [...checks.values()].filter(({ reports }) => wanted.has(reports));
  return [...codes, ...ofDuties.map(({ code }) => code), ...ofChecks.map(({ code }) => code)];
}

/** The codes of duties, deadlines and findings that differ. */
export function differingCodes({ duties, deadlines, findings }: CourseComparison): readonly string[] {
  return [...duties, ...deadlines, ...findings].map(({ key }) => key.split(' ')[0] ?? key);
}

/** Events that were recorded after a point of time, of those that had happened by then in the case. */
export function knownLater(events: readonly CaseEvent[], at: string, until?: string): readonly Cause[] {
  const instant = new Date(at).getTime();
  const later = events
    .filter(({ on }) => until === undefined || on <= until)
    .filter((event) => new Date(event.at).getTime() > instant)
    .toSorted((a, b) => a.seq - b.seq)
    .map(({ seq, type, at: recorded }) => ({ seq, type, at: recorded }));
  return later.length === 0 ? [] : [{ kind: 'known_later', events: later }];
}
