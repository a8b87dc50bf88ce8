import type { Outcome, ReadFact, TraceNode, UsedLimit } from '../../../dsl/index.ts';
import type { AskedConcept } from '../../case/course.ts';
import { placeText, shortDate } from '../display.ts';
import { decidingFacts, isFocal, isRelevant } from '../relevance.ts';
import { currentStep, type Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { closingRows, decisionRow, recordedRows } from './decision.ts';
import { citation } from './origin.ts';
import { cell, type Row, type Tone } from './row.ts';

/** The decision and the reasoning behind it, line by line; branches open and close. */
export function traceRows(session: Session): Row[] {
  const { language, world } = session;
  const text = textsIn(language);
  const { decision } = session.shown.now;
  const refused = (currentStep(session)?.reasons ?? []).map((reason): Row => {
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
    ...closingRows(session, decision),
    ...decision.asked.flatMap((asked, index) =>
      nodeRows(session, asked.evaluation.trace, {
        id: conceptId(asked, index),
        trunk: '',
        last: true,
        relevant: isFocal(asked, decision.asked),
        file: undefined,
        record: asked.record,
      }),
    ),
  ];
}

/** Without the user's word, what decided is open and the rest is closed. */
function isOpen({ wholeTrace, toggled }: Session, { id, relevant }: Branch): boolean {
  const open = wholeTrace || relevant;
  return toggled.has(id) ? !open : open;
}

function conceptId({ concept, record }: AskedConcept, index: number): string {
  return `${index}:${concept}${record === undefined ? '' : `:${record}`}`.replaceAll('.', '_');
}

interface Branch {
  readonly id: string;
  readonly trunk: string;
  readonly last: boolean;
  readonly relevant: boolean;
  /** The file of the line above: a line in the same file needs only its number. */
  readonly file: string | undefined;
  /** The record that the whole concept is about. */
  readonly record?: string | undefined;
}

function nodeRows(session: Session, node: TraceNode, branch: Branch): Row[] {
  const { id, trunk, last, relevant, file } = branch;
  const { language } = session;
  const text = textsIn(language);
  const hasMore = node.facts.length + node.limits.length + node.children.length > 0;
  const open = isOpen(session, branch);
  const top = trunk === '' && id.split('.').length === 1;
  const tone = top || node.decisive ? 'strong' : relevant ? 'plain' : 'dim';
  const mark = hasMore ? (open ? '▾ ' : '▸ ') : '  ';
  const row: Row = {
    cells: [
      cell(top ? mark : `${trunk}${last ? '└' : '├'} ${hasMore ? mark : ''}`, 'dim'),
      cell(nodeText(node, language, open), tone),
      ...(branch.record === undefined ? [] : [cell(` (${branch.record})`, tone)]),
      ...(node.place?.file === file && node.place ? [cell(`  ${text.line(node.place.line)}`, 'dim')] : []),
      ...(open || top ? [] : [cell(`  ${decidingFacts(node, language).join('; ')}`, 'dim')]),
    ],
    right: outcomeCell(session, node),
    detail: nodeDetail(session, node),
    ...(node.place || node.sources.length > 0 ? { cites: citation(node.text[language], node) } : {}),
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
        relevant: isRelevant(child, node),
        file: node.place?.file ?? file,
      }),
    ),
  ];
}

/** A group of conditions is named by its head when the conditions stand below it. */
function nodeText(node: TraceNode, language: Session['language'], open: boolean): string {
  const text = node.text[language];
  const colon = text.indexOf(': ');
  return open && colon > 0 && node.children.length > 1 ? text.slice(0, colon + 1) : text;
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
    fact: {
      code: fact.code,
      ...(fact.record !== undefined && { record: fact.record }),
      ...(fact.seq !== undefined && { seq: fact.seq }),
    },
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
    cites: citation(line, limit),
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
