import type { Bilingual } from '../../../dsl/index.ts';
import type { Session } from '../session.ts';

/** Something a user can do. One that cannot be done now stays in the table and says why. */
export interface Action {
  readonly id: string;
  /** The first key is the one that hints and scripts show. */
  readonly keys: readonly string[];
  /** The word of line mode and of the command line at the foot of the screen. */
  readonly word: Bilingual;
  readonly name: Bilingual;
  /** Why it cannot be done now; an action without it can always be done. */
  unavailable?(session: Session): Bilingual | undefined;
  run(session: Session): Session;
}
