/**
 * `accepteret R132 fordi "…"`: silences that warning in the declaration it stands in, and nowhere else. A waiver that
 * says no reason, or that silences nothing, is reported itself. What is said of small errors is heeded where they are made.
 */
import type { Declaration, Header, RuleFile, Waiver } from '../ast.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearest } from '../messages/nearest.ts';
import type { Place } from '../outcome.ts';
import { positionAt, type Span } from '../source.ts';

/** The warnings that can be accepted: what is allowed and yet worth a word. */
export const LINT_CODES: readonly string[] = [
  ...['R101', 'R102', 'R103'],
  ...['R131', 'R132', 'R133', 'R134', 'R135', 'R136', 'R137', 'R138', 'R139', 'R140'],
];

interface Accepted {
  readonly waiver: Waiver;
  /** The declaration it stands in. */
  readonly within: Declaration | Header;
}

/** A small error that no test has to notice; without `after` what is written is left out. */
export interface AcceptedError {
  readonly before: string;
  readonly after?: string;
  readonly reason: string;
  /** The declaration it is accepted in. */
  readonly within: Span;
  readonly place: Place;
}

function waiversOf({ header, declarations }: RuleFile): readonly Accepted[] {
  return [...(header ? [header] : []), ...declarations].flatMap((within) =>
    within.kind === 'test' || within.kind === 'test_table'
      ? []
      : within.clauses.flatMap((clause) => (clause.kind === 'accepted' ? [{ waiver: clause, within }] : [])),
  );
}

const hasReason = ({ reason }: Waiver): boolean => reason !== undefined && reason.text !== '';

/** `accepteret "…" i stedet for "…"`: the small errors that no test of a file has to notice. */
export function acceptedErrors(file: RuleFile): readonly AcceptedError[] {
  return waiversOf(file).flatMap(({ waiver: { accepts, reason, span }, within }): readonly AcceptedError[] =>
    accepts.kind === 'warning' || reason === undefined || reason.text === ''
      ? []
      : [
          {
            before: accepts.before.text,
            ...(accepts.after && { after: accepts.after.text }),
            reason: reason.text,
            within: within.span,
            place: { file: file.source.path, ...positionAt(file.source.text, span.start) },
          },
        ],
  );
}

function silences({ waiver, within }: Accepted, { code, severity, span }: Diagnostic): boolean {
  return (
    severity === 'warning' &&
    waiver.accepts.kind === 'warning' &&
    code === waiver.accepts.code.text &&
    span.start >= within.span.start &&
    span.start < within.span.end
  );
}

/**
 * What is left to say of a file once its waivers are heeded.
 *
 * @param diagnostics all of the file
 * @param checked whether every check was made; only then a waiver is known to silence nothing
 */
export function heedWaivers(
  file: RuleFile,
  diagnostics: readonly Diagnostic[],
  checked: boolean,
): readonly Diagnostic[] {
  const accepted = waiversOf(file);
  if (accepted.length === 0) return diagnostics;
  const left = diagnostics.filter(
    (each) => !accepted.some((one) => hasReason(one.waiver) && silences(one, each)),
  );
  const own = accepted.flatMap((one): readonly Diagnostic[] => {
    const { accepts, span } = one.waiver;
    const code = accepts.kind === 'warning' ? accepts.code : accepts.before;
    const finding = (id: string, args: Diagnostic['args']): Diagnostic => ({
      code: id,
      severity: 'warning',
      source: file.source,
      language: file.language,
      span: id === 'R151' ? span : code.span,
      args: { code: code.text, ...args },
    });
    if (!hasReason(one.waiver)) return [finding('R151', {})];
    if (accepts.kind === 'error') return [];
    if (!LINT_CODES.includes(code.text)) {
      const near = nearest(code.text, LINT_CODES);
      return [finding('R152', near === undefined ? {} : { suggestion: near })];
    }
    if (!checked || diagnostics.some((each) => silences(one, each))) return [];
    return [finding('R153', {})];
  });
  return [...left, ...own];
}
