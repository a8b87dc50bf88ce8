/** What is wrong with an event's data, as reasons. */
import type * as z from 'zod';
import type { FieldIssue } from '../process/process.ts';
import type { Reason } from './course.ts';

/** The schema's issues, one reason each: a field is missing, is not known, or has a wrong value. */
export function schemaReasons(error: z.ZodError): readonly Reason[] {
  return error.issues.flatMap((issue): Reason[] => {
    const field = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        code: 'UNKNOWN_FIELD',
        args: { field: [...issue.path, key].join('.') },
      }));
    }
    if (issue.code === 'invalid_type' && issue.input === undefined && /undefined$/.test(issue.message)) {
      return [{ code: 'FIELD_MISSING', args: { field } }];
    }
    return [{ code: 'FIELD_INVALID', args: { field, expected: expectedOf(issue) } }];
  });
}

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_format':
      return issue.format;
    case 'too_small':
      return `≥ ${issue.minimum}`;
    default:
      return issue.message;
  }
}

/** The issues of facts that rule files declare, as reasons. */
export function fieldReasons(issues: readonly FieldIssue[]): readonly Reason[] {
  return issues.map(({ code, path, expected, suggestion }) => ({
    code,
    args: {
      field: path,
      ...(expected !== undefined && { expected }),
      ...(suggestion !== undefined && { suggestion }),
    },
  }));
}
