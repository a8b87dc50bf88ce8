/** What tests and scenarios both expect: what becomes of a duty, when it is due, which finding stands. */
import type { Span } from '../source.ts';
import type { DateText } from '../values.ts';
import type { Literal } from './conditions.ts';
import type { Code, Name } from './names.ts';

/** A duty or a deadline by its code or its name. */
export type RuleReference =
  | { readonly kind: 'code'; readonly code: Code }
  | { readonly kind: 'name'; readonly name: Name };

export type ExpectedDutyStatus =
  | 'not_arisen'
  | 'provisional'
  | 'open'
  | 'met'
  | 'met_late'
  | 'overdue'
  | 'lapsed';

/** `fund` says nothing of how serious it is. */
export type ExpectedSeverity = 'any' | 'violation' | 'deviation';

export type NormExpectation =
  | {
      readonly kind: 'expect_due';
      readonly of: RuleReference;
      readonly due: DateText | 'unknown' | 'none';
      readonly span: Span;
    }
  | {
      readonly kind: 'expect_duty';
      readonly duty: RuleReference;
      readonly status: ExpectedDutyStatus;
      readonly span: Span;
    }
  | {
      readonly kind: 'expect_finding';
      readonly none: boolean;
      readonly severity: ExpectedSeverity;
      readonly code: Code;
      readonly days?: Literal;
      readonly span: Span;
    };
