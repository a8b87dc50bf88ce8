/** What a decision leaves to be known: an exemption that would have changed it, had its facts been known. */
import type { Notice } from '../../dsl/index.ts';
import type { Decision, Finding } from './course.ts';
import type { CaseEvent } from './event.ts';

/** One finding for each exemption that was not established because a fact is unknown (chapter 4.3, NC-036). Pure. */
export function exemptionFindings({ notices, asked }: Decision, event: CaseEvent): readonly Finding[] {
  return notices.map((notice) => {
    const sources = asked.find(({ concept }) => concept === notice.concept)?.evaluation.trace.sources ?? [];
    return {
      code: 'I-UNKNOWN-EXEMPTION',
      severity: 'INFO',
      status: 'permanent',
      openedOn: event.on,
      text: {
        da: `En undtagelse kunne have ændret afgørelsen, men er ikke godtgjort; ukendt er: ${missingNames(notice, 'da')}`,
        en: `An exemption could have changed the decision but is not established; not known: ${missingNames(notice, 'en')}`,
      },
      rule: notice.concept,
      place: notice.place,
      sources,
    };
  });
}

function missingNames({ missing }: Notice, language: 'da' | 'en'): string {
  return [...new Set(missing.map(({ name }) => name[language]))].join(', ');
}
