/** Older shapes of the events of a network council case. Each stays here for as long as a log may hold it. */
import type { Process } from '../process.ts';
import { party } from './choices-meeting.ts';

export const upcasts: NonNullable<Process['upcasts']> = {
  /** Once the leader was told in words; one who is no role of the list is a meeting leader of their own. */
  COUNCIL_HELD: [
    (data) =>
      typeof data.leader === 'string' && !party.options.some(({ code }) => code === data.leader)
        ? { ...data, leader: 'meeting_leader' }
        : data,
  ],
};
