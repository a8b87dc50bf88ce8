/** What tests and scenarios expect of duties, due dates and findings, with every name resolved. */
import type { ExpectedDutyStatus, ExpectedSeverity } from '../ast.ts';
import type { Bilingual } from '../source.ts';

export type ExpectedNorm =
  | {
      readonly kind: 'due';
      readonly of: 'duty' | 'deadline';
      readonly code: string;
      readonly name: Bilingual;
      readonly due: string | 'unknown' | 'none';
    }
  | {
      readonly kind: 'duty';
      readonly code: string;
      readonly name: Bilingual;
      readonly status: ExpectedDutyStatus;
    }
  | {
      readonly kind: 'finding';
      readonly code: string;
      readonly none: boolean;
      readonly severity: ExpectedSeverity;
      readonly days?: number;
    };
