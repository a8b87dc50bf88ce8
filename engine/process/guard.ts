/**
 * A guard that can say why it refuses. Without an event it judges only what the case so far tells,
 * so that the list of possible events can be made before there is any data.
 */
import type { Reason } from '../case/course.ts';

export type Guard<Context, Event> = (context: Context, event?: Event) => Reason | undefined;

export type Guards<Context, Event> = Readonly<Record<string, Guard<Context, Event>>>;

/** Makes guards over the data of one type of event; such a guard has nothing to say before there is an event. */
export function guardsAbout<C, E extends { readonly type: string }>() {
  return <T extends E['type']>(
    type: T,
    judge: (event: Extract<E, { readonly type: T }>, context: C) => Reason | undefined,
  ): Guard<C, E> =>
    (context, event) =>
      event?.type === type ? judge(event as Extract<E, { readonly type: T }>, context) : undefined;
}

/** In the description of a transition that is there only so that its refusal has a reason. */
export const ALWAYS_REFUSED = 'always refused';

/**
 * On a transition: a guard that only a live event has to pass. History is taken without it, and the rules report what
 * was breached; who lets the event happen now is told the reason and refused.
 */
export const onlyLive = <const N extends string>(guard: N) => ({ meta: { live: guard } }) as const;

/** The same guards as the yes-or-no functions that a machine takes. */
export function asPredicates<C, E, N extends string>(
  guards: Readonly<Record<N, Guard<C, E>>>,
): Record<N, (args: { context: C; event: E }) => boolean> {
  const entries = Object.entries<Guard<C, E>>(guards).map(([name, guard]) => [
    name,
    ({ context, event }: { context: C; event: E }) => guard(context, event) === undefined,
  ]);
  return Object.fromEntries(entries) as Record<N, (args: { context: C; event: E }) => boolean>;
}

/** A reason as data; its text stands in the process's texts. */
export function because(code: string, args: Reason['args'] = {}): Reason {
  return { code, args };
}
