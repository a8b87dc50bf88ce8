/** Severity follows the source of the norm, never taste: what is only good practice is no breach of law (chapter 0.1). */
import type { Strength } from '../../dsl/index.ts';
import type { Severity } from '../case/course.ts';

const severities: Readonly<Record<Strength, Severity>> = {
  law: 'VIOLATION',
  // Without it the meeting is not the method it is called.
  method: 'METHOD_BREACH',
  local: 'DEVIATION',
  recommendation: 'ADVISORY',
  experience: 'ADVISORY',
  practice: 'INFO',
  judgement: 'REVIEW',
  register: 'DQ',
};

/** The severity of a finding about a norm of that strength. */
export function severityOf(strength: Strength): Severity {
  return severities[strength];
}
