import type { DeadlineState, DutyState, Finding, Standing } from '../../case/course.ts';
import { longDate } from '../../text/date.ts';
import { dutyStatusName, findingStatusName, severityName, strengthName } from '../../text/status.ts';
import { columnDate, placeText } from '../display.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { type Cell, cell, heading, type Row, type Tone } from './row.ts';

/** What has gone wrong, what falls due, and what must be done. */
export function deadlineRows(session: Session): Row[] {
  const text = textsIn(session.language);
  const { findings, deadlines, duties } = sortedStanding(session.shown.now);
  const waiting = deadlines.filter((deadline) => isWaitedFor(session, deadline));
  const done = deadlines.filter((deadline) => !waiting.includes(deadline));
  const section = (title: string, rows: readonly Row[]) => (rows.length > 0 ? [heading(title), ...rows] : []);
  return [
    ...section(
      text.findings,
      findings.map((finding) => findingRow(session, finding)),
    ),
    ...section(
      text.deadlines,
      [...waiting, ...done].map((deadline) => deadlineRow(session, deadline)),
    ),
    ...section(
      text.duties,
      duties.map((duty) => dutyRow(session, duty)),
    ),
  ];
}

/** Findings, deadlines and duties in the order of their weight: what waits before what is done, early before late. */
export function sortedStanding(now: Standing): Pick<Standing, 'findings' | 'deadlines' | 'duties'> {
  const dutyOrder = ['overdue', 'open', 'provisional', 'met_late', 'met', 'lapsed'];
  const never = '9999';
  return {
    findings: now.findings.toSorted(
      (a, b) => Number(isOver(a)) - Number(isOver(b)) || a.openedOn.localeCompare(b.openedOn, 'en'),
    ),
    deadlines: now.deadlines.toSorted((a, b) => (a.due ?? never).localeCompare(b.due ?? never, 'en')),
    duties: now.duties.toSorted(
      (a, b) =>
        dutyOrder.indexOf(a.status) - dutyOrder.indexOf(b.status) ||
        (a.due ?? never).localeCompare(b.due ?? never, 'en'),
    ),
  };
}

function isOver(finding: Finding): boolean {
  return finding.status === 'resolved' || finding.status === 'replaced';
}

function findingRow({ language }: Session, finding: Finding): Row {
  const text = textsIn(language);
  const over = isOver(finding);
  return {
    cells: [
      cell(`${severityName(finding.severity)[language]}: `, over ? 'dim' : severityTone(finding)),
      cell(finding.text[language], over ? 'dim' : 'plain'),
    ],
    ...(over ? { right: cell(findingStatusName(finding.status)[language], 'dim') } : {}),
    detail: [
      `${severityName(finding.severity)[language]}: ${finding.text[language]}`,
      [
        finding.code,
        findingStatusName(finding.status)[language],
        `${text.since} ${longDate(finding.openedOn, language)}`,
        ...(finding.days === undefined ? [] : [text.days(finding.days)]),
      ].join(', '),
      ...origin(language, finding),
    ],
  };
}

function severityTone({ severity }: Finding): Tone {
  if (severity === 'VIOLATION') return 'bad';
  return severity === 'INFO' ? 'plain' : 'attention';
}

function deadlineRow(session: Session, deadline: DeadlineState): Row {
  const { language, date } = session;
  const text = textsIn(language);
  const { due, daysLeft, start } = deadline;
  const name = deadline.name[language];
  const done = due !== undefined && !isWaitedFor(session, deadline);
  return {
    cells: [
      cell(due === undefined ? '?     ' : `${columnDate(due, date, language)} `, done ? 'dim' : 'strong'),
      cell(name, done ? 'dim' : 'plain'),
    ],
    ...(due === undefined || daysLeft === undefined || done ? {} : { right: daysCell(session, daysLeft) }),
    detail: [
      due === undefined
        ? `${name}: ${text.notComputable}`
        : `${name}: ${text.dueOn(longDate(due, language))}${daysLeft === undefined || done ? '' : `, ${text.daysLeftLong(daysLeft)}`}`,
      deadline.text[language],
      ...(start === undefined ? [] : [text.countedFrom(longDate(start, language))]),
      ...(deadline.missing.length > 0
        ? [`${text.missing}: ${deadline.missing.map((fact) => fact.name[language]).join(', ')}`]
        : []),
      `${deadline.code}`,
      ...origin(language, deadline),
    ],
  };
}

/** A deadline counts down while a duty with that last day waits, or while the day is still to come. */
function isWaitedFor({ shown }: Session, { due }: Pick<DeadlineState, 'due'>): boolean {
  const same = shown.now.duties.filter((duty) => duty.due === due);
  if (same.length === 0) return due === undefined || due >= shown.now.date;
  return same.some(({ status }) => status === 'open' || status === 'overdue' || status === 'provisional');
}

function dutyRow({ language, date }: Session, duty: DutyState): Row {
  const text = textsIn(language);
  const over = ['met', 'met_late', 'lapsed'].includes(duty.status);
  return {
    cells: [
      cell(duty.name[language], over ? 'dim' : 'plain'),
      cell(` ${strengthName(duty.strength)[language]}`, 'dim'),
      ...(duty.due === undefined || over ? [] : [cell(` ${columnDate(duty.due, date, language)}`, 'dim')]),
    ],
    right: cell(dutyStatusName(duty.status)[language], dutyTone(duty)),
    detail: [
      `${duty.name[language]}: ${dutyStatusName(duty.status)[language]}`,
      [
        duty.code,
        strengthName(duty.strength)[language],
        ...(duty.arisenOn ? [`${text.since} ${longDate(duty.arisenOn, language)}`] : []),
        ...(duty.due ? [text.dueOn(longDate(duty.due, language))] : []),
        ...(duty.metOn ? [`${dutyStatusName('met')[language]} ${longDate(duty.metOn, language)}`] : []),
        ...(duty.lapsedOn
          ? [`${dutyStatusName('lapsed')[language]} ${longDate(duty.lapsedOn, language)}`]
          : []),
      ].join(', '),
      ...origin(language, duty),
    ],
  };
}

function dutyTone({ status }: DutyState): Tone {
  if (status === 'overdue') return 'bad';
  if (status === 'met') return 'good';
  return status === 'lapsed' ? 'dim' : status === 'met_late' ? 'attention' : 'plain';
}

function daysCell({ language }: Session, days: number): Cell {
  return cell(textsIn(language).daysLeft(days), days < 0 ? 'bad' : days <= 2 ? 'attention' : 'plain');
}

function origin(
  language: Session['language'],
  { place, sources }: Pick<Finding, 'place' | 'sources'>,
): string[] {
  const text = textsIn(language);
  return [
    ...(place ? [`${text.place}: ${placeText(place)}`] : []),
    ...(sources.length > 0 ? [`${text.source}: ${sources.join('; ')}`] : []),
  ];
}
