/** A template as documents are composed from it: what stands in { } is read from the facts of a case. */

import { type Environment, limitOn } from '../evaluate/environment.ts';
import { placeOf, readFact } from '../evaluate/reader.ts';
import type { CaseFacts } from '../facts.ts';
import type { BlankModel, Expression, TemplateModel } from '../model.ts';
import type { Bilingual } from '../source.ts';
import { displayValue } from '../values/display.ts';
import { formatDate } from '../values/written-dates.ts';
import type { Asking } from './asking.ts';
import type { Blank, TemplateRule } from './rules.ts';

/** The template with its conditions and blanks bound to the rules in force. */
export function templateRule(template: TemplateModel, asking: Asking): TemplateRule {
  const { code, name, language, when, passages, origin, sources } = template;
  const asked = (expression: Expression) => (facts: CaseFacts) => asking.answer(expression, template, facts);
  return {
    code,
    name,
    language,
    ...(when && { when: asked(when) }),
    passages: passages.map((passage) => ({
      opens: passage.opens,
      ...(passage.when && { when: asked(passage.when) }),
      parts: passage.parts.map((part) =>
        typeof part === 'string' ? part : blankRule(part, template, asking),
      ),
    })),
    place: placeOf(origin.span, origin),
    sources,
  };
}

function blankRule(blank: BlankModel, { origin }: TemplateModel, { environment, deadline }: Asking): Blank {
  switch (blank.kind) {
    case 'place':
      return { kind: 'place', code: blank.code, name: blank.name };
    case 'fact':
      return {
        kind: 'value',
        name: blank.fact.name,
        read: (facts) => {
          const { read } = readFact(blank.fact, { environment, facts, records: [], origin });
          return read.value === undefined || read.value === null ? undefined : read.display;
        },
      };
    case 'limit':
      return { kind: 'value', name: blank.name, read: () => limitText(blank.code, environment) };
    case 'deadline':
      return {
        kind: 'value',
        name: blank.name,
        read: (facts) => {
          const { due } = deadline(blank.code, facts);
          return due === undefined ? undefined : { da: formatDate(due, 'da'), en: formatDate(due, 'en') };
        },
      };
  }
}

function limitText(code: string, { limits, choices, asOf }: Environment): Bilingual | undefined {
  const limit = limits.get(code);
  const entry = limit && limitOn(limit, asOf);
  return limit && entry && displayValue(entry.value, limit.type, choices);
}
