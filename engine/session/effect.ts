/** What a session asks of the world outside it. The core only asks; the face does it and says how it went. */
import type { Bilingual } from '../../dsl/index.ts';

export type Effect =
  | { readonly kind: 'copy'; readonly text: string; readonly done: Bilingual }
  | {
      readonly kind: 'write';
      readonly path: string;
      readonly text: string;
      /** A new file never takes the place of another; a scenario goes to the end of a rule file that is there. */
      readonly how: 'new' | 'append';
      readonly done: Bilingual;
    };

/** Does what was asked, and says `done` or what went wrong. */
export type Perform = (effect: Effect) => Bilingual;
