import type { Decision, Standing, Step } from '../../case/course.ts';
import { capital, weekdayLong } from '../display.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { indented } from './lines.ts';
import { standingLines, stateLines } from './standing.ts';
import { decisionLines } from './trace.ts';

/** One event, and what it changed. */
export function stepLines(
  session: Session,
  step: Step,
  index: number,
  before: Standing | undefined,
): string[] {
  const { language, world } = session;
  const text = textsIn(language);
  const name = capital(world.names.event(step.event.type)[language]);
  return [
    ...indented(
      0,
      `${text.event} ${index + 1} ${text.of} ${session.whole.steps.length}, ${weekdayLong(step.event.on, language)}: ${name}`,
    ),
    ...step.reasons.flatMap((reason) =>
      indented(1, `${capital(text.notAllowed)}: ${world.names.reason(reason)[language]}`),
    ),
    ...stateLines(world, step, language, before),
    ...(step.decision && !sameDecision(step.decision, before?.decision)
      ? decisionLines(world, step.decision, language, 1)
      : []),
    ...standingLines(step, before, language, 1),
  ];
}

function sameDecision(a: Decision, b: Decision | undefined): boolean {
  return (
    a.code === b?.code && a.ground === b.ground && a.by === b.by && a.missing.length === b.missing.length
  );
}
