/**
 * What rule files can name, of every process: those in the registry, and any that has no machine yet. So the rules of a
 * process can be written, checked and tested before its cases can be stepped through.
 */
import type { ProcessVocabulary } from '../../dsl/index.ts';
import { processes } from './registry.ts';

export const vocabularies: readonly ProcessVocabulary[] = processes.map(({ vocabulary }) => vocabulary);
