import type { ProcessVocabulary, ValueType, VocabularyFact, VocabularyOption } from '../../../dsl/index.ts';
import { columns } from './columns.ts';
import type { Wording } from './trace-text.ts';

/** The names of a process as rule files write them, in both languages, with their codes. */
export function vocabularyText(
  vocabulary: ProcessVocabulary,
  { language, texts: { words } }: Wording,
): string {
  const { name, code, facts, events, choices, groups, places = [] } = vocabulary;
  const other = language === 'da' ? 'en' : 'da';
  const named = (one: VocabularyOption): string[] => [one.name[language], one.name[other], one.code];
  const typeText = (type: ValueType): string => {
    if (type.kind !== 'choice' && type.kind !== 'set') return words.types[type.kind];
    const options = choices.find((choice) => choice.code === type.choice)?.options ?? [];
    return `${words.types[type.kind]}: ${options.map((option) => option.name[language]).join(', ')}`;
  };
  const factRow = (fact: VocabularyFact): string[] => [...named(fact), typeText(fact.type)];
  return [
    `${name[language]}  ${name[other]}  ${code}`,
    '',
    words.factsHeading,
    ...columns(facts.map(factRow), '  '),
    '',
    words.eventsHeading,
    ...columns(events.map(named), '  '),
    '',
    words.groupsHeading,
    ...groups.flatMap(({ code, forms, fields = [] }) => [
      `  ${[...(forms ? [forms[language].join(' / '), forms[other].join(' / ')] : []), code].join('  ')}`,
      ...columns(fields.map(factRow), '    '),
    ]),
    ...(places.length === 0 ? [] : ['', words.placesHeading, ...columns(places.map(named), '  ')]),
    '',
  ].join('\n');
}
