/** What happens in the municipality as a whole, as far as the rules ask for it. */
import { learn } from '../learn.ts';
import type { Context } from './context.ts';
import type { SeriesEvent } from './events.ts';

/** The memory after an event of the municipality; any other leaves it as it is. */
export function foldMunicipality(context: Context, event: SeriesEvent): Context {
  const { seq } = event;
  switch (event.type) {
    case 'STEERING_GROUP_SET':
      return learn(context, seq, { steeringGroupSet: true });
    case 'PROJECT_LEADER_SET':
      return learn(context, seq, { projectLeaderSet: true });
    case 'BACKING_CONFIRMED':
      return learn(context, seq, { backingConfirmed: true });
    case 'SUPERVISION_HELD':
      return learn(context, seq, { supervisionHeld: true });
    case 'LEADER_TRAINED': {
      const entry = context.known.leadersSevenDay;
      const before = entry && 'value' in entry ? Number(entry.value) : 0;
      const { route, count } = event.data;
      return route === 'seven_day' ? learn(context, seq, { leadersSevenDay: before + count }) : context;
    }
    case 'PUT_IN_OPERATION':
      return learn(context, seq, { implementationStatus: 'active' });
    case 'SET_STANDBY':
      return learn(context, seq, { implementationStatus: 'standby' });
    case 'WITHDREW':
      return learn(context, seq, { implementationStatus: 'withdrawn' });
    default:
      return context;
  }
}
