/** A small process and the rule file that names its facts: what the rule files of these tests build on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceText } from '../../../dsl/source.ts';
import type { ProcessVocabulary, VocabularyFact } from '../../../dsl/vocabulary.ts';

const fact = (code: string, da: string, en: string, type: VocabularyFact['type']): VocabularyFact => ({
  code,
  type,
  name: { da, en },
});

export const process: ProcessVocabulary = {
  code: 'network-council',
  name: { da: 'netværkssamråd', en: 'network council' },
  choices: [
    {
      code: 'decision',
      options: [
        { code: 'IN_TARGET', name: { da: 'i målgruppen', en: 'in the target group' } },
        { code: 'NOT_IN_TARGET', name: { da: 'uden for målgruppen', en: 'outside the target group' } },
      ],
    },
    {
      code: 'party',
      options: [
        { code: 'youth', name: { da: 'den unge', en: 'the youth' } },
        { code: 'custody_holder', name: { da: 'forældremyndighedsindehaver', en: 'custody holder' } },
      ],
    },
  ],
  facts: [
    fact('receivedOn', 'modtagelsesdato', 'date of receipt', { kind: 'date' }),
    fact('heldOn', 'afholdelsesdato', 'date held', { kind: 'date' }),
    fact('decision', 'afgørelse', 'decision', { kind: 'choice', choice: 'decision' }),
    fact('ageOnReceipt', 'alder ved modtagelsen', 'age on receipt', { kind: 'duration' }),
    fact('recipients', 'modtagere', 'recipients', { kind: 'set', choice: 'party' }),
    fact('familySummoned', 'familien indkaldt', 'family summoned', { kind: 'boolean' }),
  ],
  events: [
    { code: 'NOTICE_RECEIVED', name: { da: 'underretning modtaget', en: 'notice received' } },
    { code: 'SUMMONS_SENT', name: { da: 'indkaldelse sendt', en: 'summons sent' } },
    { code: 'CASE_CLOSED', name: { da: 'sag lukket', en: 'case closed' } },
  ],
  groups: [{ code: 'offence' }, { code: 'earlierOffence' }],
};

const fileOf = (path: string): SourceText => ({
  path,
  text: readFileSync(join(import.meta.dirname, path), 'utf8'),
});

/** `regelsæt ordforråd [words]`: choices, facts, groups and roles of suspicions. */
export const words = fileOf('ordforraad.regel');

/** `regelsæt åbne begreber [open concepts]`: an open concept, a binding one, a locked limit and a framed one. */
export const openConcepts = fileOf('aabne-begreber.regel');
