/** Why something is not possible or not accepted, as a sentence. The reason is data; only this folder knows texts. */
import type { Bilingual, Language } from '../../dsl/index.ts';
import type { Reason } from '../case/course.ts';
import type { Process } from '../process/process.ts';
import { longDate } from './date.ts';
import { decisionName, eventName, partyName, stateName } from './names.ts';

/** Reasons that every process has. */
const texts: Readonly<Record<string, Bilingual>> = {
  UNKNOWN_EVENT: {
    da: 'hændelsen {type} findes ikke i dette forløb{suggestion}',
    en: 'this process has no event {type}{suggestion}',
  },
  NOT_POSSIBLE_HERE: {
    da: 'ikke muligt i tilstanden {state}; muligt er: {events}',
    en: 'not possible in the state {state}; possible are: {events}',
  },
  CASE_FINISHED: {
    da: 'sagen er afsluttet ({state}); en ny hændelse kræver en ny sag',
    en: 'the case has ended ({state}); a new event needs a new case',
  },
  CASE_NOT_OPENED: { da: 'sagen er ikke oprettet', en: 'the case has not been opened' },
  BEFORE_LATEST_EVENT: {
    da: 'hændelsen ligger før sagens seneste, {date}',
    en: 'the event is before the latest of the case, {date}',
  },
  FIELD_MISSING: { da: '{field} mangler', en: '{field} is missing' },
  FIELD_INVALID: { da: '{field} skal være {expected}', en: '{field} must be {expected}' },
  UNKNOWN_FIELD: { da: '{field} kendes ikke{suggestion}', en: '{field} is not known{suggestion}' },
  WRONG_VALUE: {
    da: '{field} skal være {expected}{suggestion}',
    en: '{field} must be {expected}{suggestion}',
  },
};

/** The reason as a sentence without full stop. A code without a text comes back as it is. */
export function reasonText(process: Process, reason: Reason, language: Language): string {
  const template = process.reasonTexts[reason.code] ?? texts[reason.code];
  if (!template) return reason.code;
  return template[language].replaceAll(/\{(\w+)\}/g, (_, key: string) =>
    argText(process, key, reason.args[key], language),
  );
}

/** The reason in both languages. */
export function reasonName(process: Process, reason: Reason): Bilingual {
  return { da: reasonText(process, reason, 'da'), en: reasonText(process, reason, 'en') };
}

/** What an argument holds is told by its key: codes get their names, dates are written out. */
function argText(
  process: Process,
  key: string,
  value: Reason['args'][string] | undefined,
  language: Language,
): string {
  if (value === undefined) return '';
  const list = (Array.isArray(value) ? value : [value]) as readonly (string | number)[];
  const named = list.map((item) => itemText(process, key, String(item), language));
  return named.length === 0 ? (language === 'da' ? 'intet' : 'nothing') : named.join(', ');
}

function itemText(process: Process, key: string, item: string, language: Language): string {
  switch (key) {
    case 'state':
      return `«${stateName(process, item)[language]}»`;
    case 'events':
      return eventName(process, item)[language];
    case 'parties':
      return partyName(process, item)[language];
    case 'decisions': {
      const [code = '', ground] = item.split('.');
      return decisionName(process, code, ground)[language];
    }
    case 'date':
      return longDate(item, language);
    case 'suggestion':
      return language === 'da' ? `; mente du ${item}?` : `; did you mean ${item}?`;
    default:
      return item;
  }
}
