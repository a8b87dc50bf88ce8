/** The reference register as it stands in `examples/register/`: the same bytes from the same seed. */
import type { CaseEvent } from '../../../engine/case/event.ts';
import { answersText } from '../../../engine/register/collected-answers.ts';
import { chanceFrom } from './chance.ts';
import { eventsOf } from './events.ts';
import { collectionOf } from './municipalities.ts';
import { planOf } from './plan.ts';

const SEED = 57;

const { senders, answers } = collectionOf(chanceFrom(SEED));

export { answers };

export const plan = planOf(chanceFrom(SEED), senders);

/** The cases in the order of the register: by day of receipt, those without one last. */
export const cases: readonly (readonly CaseEvent[])[] = plan
  .toSorted((a, b) => {
    const [one, other] = [a, b].map(({ receivedOn, youth }) => `${receivedOn ?? '9'} ${youth.id}`) as [
      string,
      string,
    ];
    return one < other ? -1 : 1;
  })
  .map((planned, index) => eventsOf(planned, `ref-${String(index + 1).padStart(3, '0')}`));

export const logText = cases
  .flat()
  .map((event) => `${JSON.stringify(event)}\n`)
  .join('');

export const collectionText = answersText(answers);
