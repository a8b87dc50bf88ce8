import type { RulesInForce } from '../../dsl/index.ts';
import { processOf } from '../process/registry.ts';
import type { Course } from './course.ts';
import type { RulesFor } from './course-of.ts';

/**
 * The rules that hold for a case: those its opening event selected (C-22), or a later decision that selects anew.
 * Undefined while it is not opened.
 */
export function rulesOf(course: Course, rulesFor: RulesFor): RulesInForce | undefined {
  const process = processOf(course.process);
  const opened = course.steps.find((step) => step.accepted && step.event.type === process?.opening);
  if (!process || !opened) return undefined;
  const wanted = { process: process.code, ...process.selection(opened.event) };
  const anew = course.steps.findLast((step) => step.accepted && step.event.type === process.selectsAnew);
  if (anew) return rulesFor({ ...wanted, date: anew.event.on });
  const inForce = rulesFor(wanted);
  return inForce.hasTransitions ? rulesFor({ ...wanted, facts: opened.facts }) : inForce;
}
