/** Names of the four outcomes of a concept. */
import type { Bilingual, Outcome } from '../../dsl/index.ts';

const outcomes: Readonly<Record<Outcome, Bilingual>> = {
  met: { da: 'opfyldt', en: 'met' },
  not_met: { da: 'ikke opfyldt', en: 'not met' },
  unknown: { da: 'ukendt', en: 'unknown' },
  discretion: { da: 'skøn', en: 'discretion' },
};

export function outcomeName(outcome: Outcome): Bilingual {
  return outcomes[outcome];
}
