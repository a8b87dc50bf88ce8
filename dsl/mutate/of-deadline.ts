/** The small errors that can be made in a deadline. */
import { howCounted } from '../evaluate/deadline.ts';
import { placeOf } from '../evaluate/reader.ts';
import { keywordText } from '../keywords.ts';
import type { DeadlineModel, Operand } from '../model.ts';
import type { Bilingual } from '../source.ts';
import { displayValue } from '../values/display.ts';
import { both, type Change } from './change.ts';
import { mistaken } from './mistaken-value.ts';
import type { Wherein } from './of-comparison.ts';

/** The deadline a unit longer and shorter, and counted from the day itself or the day after. */
export function deadlineChanges(deadline: DeadlineModel, wherein: Wherein): readonly Change<DeadlineModel>[] {
  const { choices, limits } = wherein.environment;
  const amount = ({ length }: DeadlineModel): Bilingual => {
    if (length.kind === 'value') return displayValue(length.value, length.type, choices);
    return (length.kind === 'limit' && limits.get(length.code)?.name) || both(() => '…');
  };
  const said = (one: DeadlineModel): Bilingual =>
    both((language) => {
      const counted = keywordText(howCounted(one), language);
      return `${amount(one)[language]} ${counted} ${one.from.name[language]}`;
    });
  const place = placeOf(deadline.origin.span, deadline.origin);
  const change = (kind: 'length' | 'day_after', changed: DeadlineModel): Change<DeadlineModel> => ({
    kind,
    place,
    before: said(deadline),
    after: said(changed),
    changed,
  });
  const lengths: readonly Operand[] =
    deadline.length.kind === 'value'
      ? mistaken(deadline.length.value, { kind: 'duration' }, wherein).map((value) => ({
          kind: 'value',
          value,
          type: { kind: 'duration' },
        }))
      : [];
  return [
    ...lengths.map((length) => change('length', { ...deadline, length })),
    ...(deadline.before ? [] : [change('day_after', { ...deadline, dayAfter: !deadline.dayAfter })]),
  ];
}
