/** What happens in the municipality as a whole (the last line of the event catalogue), beside any one family. */
import * as z from 'zod';
import { oneOf } from '../choice.ts';
import { event, marked, named, parties, words } from '../event-definition.ts';
import { trainingRoute } from './choices.ts';

export const municipality = marked({ fills: 'municipality' }, named('kommune', 'municipality', words));

export const municipalEvents = {
  AGREEMENT_SIGNED: event('samarbejdsaftale indgået', 'cooperation agreement signed', { municipality }),
  STEERING_GROUP_SET: event('styregruppe nedsat', 'steering group set', { municipality }),
  PROJECT_LEADER_SET: event('projektleder udpeget', 'project leader set', {
    municipality,
    persons: named('personer', 'persons', parties.min(1)),
  }),
  BACKING_CONFIRMED: event('opbakning bekræftet', 'backing confirmed', {
    municipality,
    by: named('rolle', 'role', words),
  }),
  LEADER_TRAINED: event('mødeleder uddannet', 'leader trained', {
    municipality,
    route: named('uddannelse', 'training', oneOf(trainingRoute)),
    count: named('antal', 'count', z.int().positive().default(1)),
  }),
  SUPERVISION_HELD: event('supervision holdt', 'supervision held', { municipality }),
  SET_STANDBY: event('sat i beredskab', 'set on standby', { municipality }),
  WITHDREW: event('kommunen trådt ud', 'municipality withdrew', {
    municipality,
    reason: named('grund', 'reason', words),
  }),
  PUT_IN_OPERATION: event('metoden sat i drift', 'method put in operation', { municipality }),
};
