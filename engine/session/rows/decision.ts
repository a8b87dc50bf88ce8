import type { MissingFact } from '../../../dsl/index.ts';
import type { Decision } from '../../case/course.ts';
import { capital, placeText, shortDate } from '../display.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { cell, type Row } from './row.ts';

/** What was decided, by whom, and under which rule sets. */
export function decisionRow({ language, world }: Session, decision: Decision): Row {
  const text = textsIn(language);
  const name = world.names.decision(decision.code, decision.ground)[language];
  const by = text.decisionBy[decision.by];
  return {
    cells: [cell(`${text.decision}: `), cell(name, 'strong'), cell(` (${by})`, 'dim')],
    detail: [
      `${text.decision}: ${name} (${decision.code}), ${by}`,
      ...(decision.rationale ? [`${text.rationale}: ${decision.rationale}`] : []),
      ...decision.rulesets.map(
        (set) =>
          `${text.rulesets}: ${set.name[language]} ${text.version} ${set.version} (${set.hash.slice(0, 8)}), ${set.file}, ${text.selectedBy(set.selectedBy[language], shortDate(set.selectedOn, language))}`,
      ),
    ],
  };
}

/** What was decided then, where it is not what comes out now. */
export function recordedRows(session: Session, decision: Decision): Row[] {
  const { language, world } = session;
  const recorded = session.shown.steps.findLast((step) => step.recorded)?.recorded;
  if (!recorded || (recorded.code === decision.code && recorded.ground === decision.ground)) return [];
  const line = `${textsIn(language).recorded}: ${world.names.decision(recorded.code, recorded.ground)[language]}`;
  return [
    {
      cells: [cell(line, 'attention')],
      detail: [line, ...recorded.reasons.map(({ text }) => text[language])],
    },
  ];
}

/** What is missing, who must assess, and which exceptions are not established. */
export function closingRows({ language }: Session, decision: Decision): Row[] {
  const text = textsIn(language);
  const line = (label: string, value: string): Row => ({
    cells: [cell(`${label}: `, 'attention'), cell(value)],
    detail: [`${label}: ${value}`],
  });
  return [
    ...decision.missing.map((fact) => line(text.missing, missingText(language, fact))),
    ...decision.assessments.map((one) =>
      line(
        capital(one.by ? text.assessedBy(one.by[language]) : text.assessment),
        [
          ...one.weighs.map((what) => what[language]),
          ...(one.reasonsRequired ? [text.reasonsRequired] : []),
          placeText(one.place),
        ].join(', '),
      ),
    ),
    ...decision.notices.map((one) =>
      line(text.notice, one.missing.map((fact) => fact.name[language]).join(', ')),
    ),
  ];
}

/** A missing fact with who has it or who assesses it. */
export function missingText(language: Session['language'], fact: MissingFact): string {
  const text = textsIn(language);
  const act = fact.ifUnknown;
  if (act === undefined) return fact.name[language];
  const how =
    act.action === 'obtain' ? text.obtainFrom(act.from[language]) : text.assessedBy(act.by[language]);
  return `${fact.name[language]} (${how})`;
}
