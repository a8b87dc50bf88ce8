import path from 'node:path';
import type { Bilingual } from '../../../dsl/index.ts';
import type { Effect, Perform } from '../../session/effect.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { addToText, createText } from '../files/files.ts';
import { problemText } from './rule-book.ts';

/** Does what a session asks for outside itself: writes files, never over another. A copy is said aloud. */
export function performIn({ cwd }: Context): Perform {
  return (effect: Effect): Bilingual => {
    if (effect.kind === 'copy') return { da: effect.text, en: effect.text };
    try {
      const file = path.resolve(cwd, effect.path);
      if (effect.how === 'new') createText(file, effect.text, effect.path);
      else addToText(file, effect.text, effect.path);
      return effect.done;
    } catch (error) {
      if (error instanceof CannotDo) return problemText(error);
      throw error;
    }
  };
}
