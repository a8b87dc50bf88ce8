/** What stands behind the rules in force. */
import type { Environment } from '../evaluate/environment.ts';
import type { CheckModel, DutyModel } from '../model.ts';

/** Everything that rules in force define, by code. */
export interface Definitions {
  readonly environment: Environment;
  readonly duties: ReadonlyMap<string, DutyModel>;
  readonly checks: ReadonlyMap<string, CheckModel>;
}
