import type { MissingFact, Outcome, ReadFact, TraceNode, UsedLimit } from '../../../dsl/index.ts';
import type { AskedConcept, Decision } from '../../case/course.ts';
import { placeText, shortDate } from '../display.ts';
import { currentStep, type Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { cell, heading, type Row, type Tone } from './row.ts';

/** The decision and the reasoning behind it, line by line; branches open and close. */
export function traceRows(session: Session): Row[] {
  const { language, world } = session;
  const text = textsIn(language);
  const step = currentStep(session);
  const { decision } = session.shown.now;
  const refused = step.reasons.map((reason): Row => {
    const why = world.names.reason(reason)[language];
    return {
      cells: [cell(`${text.notAllowed}: `, 'bad'), cell(why)],
      detail: [`${text.notAllowed}: ${why}`],
    };
  });
  if (decision === undefined) {
    return [...refused, { cells: [cell(text.noDecision, 'dim')], detail: [text.noDecision] }];
  }
  return [
    ...refused,
    decisionRow(session, decision),
    ...recordedRows(session, decision),
    ...decision.asked.flatMap((asked, index) =>
      nodeRows(session, asked.evaluation.trace, {
        id: conceptId(asked, index),
        trunk: '',
        last: true,
        file: undefined,
      }),
    ),
    ...closingRows(session, decision),
  ];
}

/** Without the user's word, what decided is open and what did not apply is closed. */
function isOpen(session: Session, id: string, node: TraceNode): boolean {
  const open =
    session.wholeTrace ||
    !id.includes('.') ||
    (!node.skipped && (node.decisive === true || node.outcome !== 'not_met'));
  return session.toggled.has(id) ? !open : open;
}

function conceptId({ concept, record }: AskedConcept, index: number): string {
  return `${index}:${concept}${record === undefined ? '' : `:${record}`}`.replaceAll('.', '_');
}

function decisionRow({ language, world }: Session, decision: Decision): Row {
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
function recordedRows(session: Session, decision: Decision): Row[] {
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

interface Branch {
  readonly id: string;
  readonly trunk: string;
  readonly last: boolean;
  /** The file of the line above: a line in the same file needs only its number. */
  readonly file: string | undefined;
}

function nodeRows(session: Session, node: TraceNode, { id, trunk, last, file }: Branch): Row[] {
  const { language } = session;
  const hasMore = node.facts.length + node.limits.length + node.children.length > 0;
  const open = isOpen(session, id, node);
  const top = trunk === '' && id.split('.').length === 1;
  const tone = node.skipped
    ? 'dim'
    : node.decisive || top
      ? 'strong'
      : node.outcome === 'not_met'
        ? 'dim'
        : 'plain';
  const mark = hasMore ? (open ? '▾ ' : '▸ ') : '  ';
  const row: Row = {
    cells: [
      cell(top ? mark : `${trunk}${last ? '└' : '├'} ${hasMore ? mark : ''}`, 'dim'),
      cell(node.text[language], tone),
      ...(node.place?.file === file && node.place
        ? [cell(`  ${textsIn(language).line(node.place.line)}`, 'dim')]
        : []),
    ],
    right: outcomeCell(session, node),
    detail: nodeDetail(session, node),
    ...(hasMore ? { node: id } : {}),
  };
  if (!open) return [row];
  const below = top ? '' : `${trunk}${last ? '  ' : '│ '}`;
  const stem = node.children.length > 0 ? '│ ' : '  ';
  return [
    row,
    ...originRows(session, node, `${below}${stem}`, file),
    ...node.facts.map((fact) => factRow(session, fact, `${below}${stem}`)),
    ...node.limits.map((limit) => limitRow(session, limit, `${below}${stem}`, node.place?.file ?? file)),
    ...node.children.flatMap((child, index) =>
      nodeRows(session, child, {
        id: `${id}.${index}`,
        trunk: top ? '' : below,
        last: index === node.children.length - 1,
        file: node.place?.file ?? file,
      }),
    ),
  ];
}

function outcomeCell({ language }: Session, node: TraceNode) {
  const text = textsIn(language);
  if (node.skipped) return cell(text.notReached, 'dim');
  const tones: Record<Outcome, Tone> = {
    met: 'good',
    not_met: 'dim',
    unknown: 'attention',
    discretion: 'attention',
  };
  return cell(text.outcome[node.outcome], tones[node.outcome]);
}

/** The source, and the file where it is another than that of the line above. */
function originRows(
  { language }: Session,
  { place, sources }: TraceNode,
  stem: string,
  file: string | undefined,
): Row[] {
  const text = textsIn(language);
  const lines = [
    ...(place && place.file !== file ? [`${text.place}: ${placeText(place)}`] : []),
    ...(sources.length > 0 ? [`${text.source}: ${sources.join('; ')}`] : []),
  ];
  return lines.map((line) => ({ cells: [cell(stem, 'dim'), cell(line, 'dim')], detail: [line] }));
}

function factRow({ language }: Session, fact: ReadFact, stem: string): Row {
  const text = textsIn(language);
  const known = fact.value !== undefined;
  const line = `${fact.name[language]} = ${fact.display[language]}`;
  const from = fact.seq === undefined ? '' : text.eventNumber(fact.seq);
  return {
    cells: [
      cell(stem, 'dim'),
      cell(line, known ? 'plain' : 'attention'),
      cell(from ? `  ${from}` : '', 'dim'),
    ],
    detail: [`${line}${from ? ` (${from})` : ''}`, fact.code],
  };
}

function limitRow({ language }: Session, limit: UsedLimit, stem: string, file: string | undefined): Row {
  const text = textsIn(language);
  const line = `${limit.name[language]} = ${limit.display[language]}`;
  const from = text.limitFrom(shortDate(limit.from, language));
  const where = limit.place.file === file ? text.line(limit.place.line) : placeText(limit.place);
  return {
    cells: [cell(stem, 'dim'), cell(line), cell(`  ${from}  ${where}`, 'dim')],
    detail: [
      `${line}, ${from}`,
      `${text.place}: ${placeText(limit.place)}`,
      ...sourcesLine(language, limit.sources),
    ],
  };
}

function nodeDetail({ language }: Session, node: TraceNode): string[] {
  const text = textsIn(language);
  return [
    `${node.text[language]}: ${node.skipped ? text.notReached : text.outcome[node.outcome]}`,
    ...node.facts.map((fact) => `${fact.name[language]} = ${fact.display[language]}`),
    ...(node.place ? [`${text.place}: ${placeText(node.place)}`] : []),
    ...sourcesLine(language, node.sources),
  ];
}

function sourcesLine(language: Session['language'], sources: readonly string[]): string[] {
  return sources.length > 0 ? [`${textsIn(language).source}: ${sources.join('; ')}`] : [];
}

/** What is missing, who must assess, and which exceptions are not established. */
function closingRows({ language }: Session, decision: Decision): Row[] {
  const text = textsIn(language);
  const line = (label: string, value: string): Row => ({
    cells: [cell(`${label}: `, 'attention'), cell(value)],
    detail: [`${label}: ${value}`],
  });
  return [
    ...(decision.missing.length + decision.assessments.length > 0 ? [heading('')] : []),
    ...decision.missing.map((fact) => line(text.missing, missingText(language, fact))),
    ...decision.assessments.map((one) =>
      line(
        one.by ? text.assessedBy(one.by[language]) : text.assessment,
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
