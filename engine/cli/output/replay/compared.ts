import { longDate } from '../../../text/date.ts';
import type { Context } from '../../context.ts';
import type { ReplayOptions } from '../../replay/replay-case.ts';

/** What is held against what, in words. */
export function comparedWords(
  { other, asOf, knownAt }: ReplayOptions,
  { texts: { replay: words }, language }: Context,
): string {
  const { municipality, version, on } = other;
  const others = [
    ...(municipality === undefined ? [] : [words.rulesOf(municipality)]),
    ...(version === undefined ? [] : [words.rulesVersion(version)]),
    ...(on === undefined ? [] : [words.rulesOn(longDate(on, language))]),
  ];
  const then = knownAt && `${longDate(knownAt.slice(0, 10), language)} ${knownAt.slice(11, 16)}`;
  const rules = others.length > 0 ? `${words.ownRules} → ${others.join(', ')}` : undefined;
  const knowledge = then && (rules ? words.knownAt(then) : words.knownThenNow(then));
  const time = asOf && words.asOf(longDate(asOf, language));
  return [rules ?? knowledge ?? words.asDecided, ...(rules && knowledge ? [knowledge] : []), time]
    .filter((part) => part !== undefined)
    .join('; ');
}
