/** A small process and the rule file that names its facts: what the rule files of these tests build on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceText } from '../../../dsl/source.ts';
import type { ProcessVocabulary, VocabularyFact, VocabularyField } from '../../../dsl/vocabulary.ts';

const fact = (code: string, da: string, en: string, type: VocabularyFact['type']): VocabularyFact => ({
  code,
  type,
  name: { da, en },
});

const field = (
  path: readonly string[],
  kind: VocabularyField['kind'],
  da: string,
  en: string,
): VocabularyField => ({ path, kind, name: { da, en }, required: false, mayBeNone: false });

const parties = [
  { code: 'youth', name: { da: 'den unge', en: 'the youth' } },
  { code: 'custody_holder', name: { da: 'forældremyndighedsindehaver', en: 'custody holder' } },
];

const letters = [
  { code: 'summons', name: { da: 'indkaldelse', en: 'summons' } },
  { code: 'offer', name: { da: 'tilbud', en: 'offer' } },
];

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
      options: parties,
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
    {
      code: 'NOTICE_RECEIVED',
      name: { da: 'underretning modtaget', en: 'notice received' },
      fields: [
        field(['youth', 'birthDate'], 'date', 'fødselsdato', 'date of birth'),
        field(['minutes'], 'number', 'varighed i minutter', 'duration in minutes'),
        { ...field(['latestHeldOn'], 'date', 'seneste møde', 'latest meeting'), mayBeNone: true },
        {
          ...field(['suspicions'], 'records', 'forhold', 'suspicions'),
          required: true,
          fields: [field(['incidentId'], 'text', 'forhold', 'incident')],
          group: 'offence',
        },
        {
          ...field(['history', 'suspicions'], 'records', 'tidligere forhold', 'earlier suspicions'),
          group: 'earlierOffence',
          complete: ['history', 'complete'],
        },
        field(['facts'], 'facts', 'øvrige oplysninger', 'other facts'),
      ],
    },
    {
      code: 'SUMMONS_SENT',
      name: { da: 'indkaldelse sendt', en: 'summons sent' },
      fields: [
        {
          ...field(['recipients'], 'texts', 'modtagere', 'recipients'),
          required: true,
          options: parties,
          open: true,
        },
        { ...field(['letter'], 'choice', 'brevets art', 'kind of letter'), options: letters },
        field(['reason'], 'text', 'grund', 'reason'),
      ],
    },
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
