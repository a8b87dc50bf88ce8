/** What a decision leaves to be known: an exemption that would have changed it, had its facts been known. */
import type { Decision, Finding } from './course.ts';
import type { CaseEvent } from './event.ts';

/** The finding that exemptions were not established because facts are unknown (chapter 4.3, NC-036). Pure. */
export function exemptionFindings({ notices, asked }: Decision, event: CaseEvent): readonly Finding[] {
  const first = notices[0];
  if (!first) return [];
  const missing = (language: 'da' | 'en'): string =>
    [...new Set(notices.flatMap((notice) => notice.missing.map(({ name }) => name[language])))].join(', ');
  return [
    {
      code: 'I-UNKNOWN-EXEMPTION',
      severity: 'INFO',
      status: 'permanent',
      openedOn: event.on,
      text: {
        da: `En undtagelse kunne have ændret afgørelsen, men er ikke godtgjort; ukendt er: ${missing('da')}`,
        en: `An exemption could have changed the decision but is not established; not known: ${missing('en')}`,
      },
      rule: first.concept,
      place: first.place,
      sources: asked.find(({ concept }) => concept === first.concept)?.evaluation.trace.sources ?? [],
    },
  ];
}
