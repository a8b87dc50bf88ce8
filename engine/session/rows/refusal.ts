import type { PossibleEvent } from '../../case/course.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';

/** Events that are not possible, with the reason they share; the rarest reasons, which tell most, first. */
export function refusalGroups(
  session: Session,
): { readonly why: string; readonly events: readonly PossibleEvent[] }[] {
  const refused = session.shown.now.possible.filter((event) => !event.possible);
  const groups = Map.groupBy(refused, (event) => whyNot(session, event));
  return [...groups]
    .map(([why, events]) => ({ why, events }))
    .toSorted((a, b) => a.events.length - b.events.length);
}

/** Why an event is not possible. What is possible instead stands beside it and need not be said again. */
export function whyNot({ language, world, shown }: Session, event: PossibleEvent): string {
  const text = textsIn(language);
  return event.reasons
    .map((reason) =>
      reason.code === 'NOT_POSSIBLE_HERE'
        ? text.notHere(world.names.state(String(reason.args.state ?? shown.now.state))[language])
        : world.names.reason(reason)[language],
    )
    .join('; ');
}
