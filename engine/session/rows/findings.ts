import type { Finding } from '../../case/course.ts';
import { longDate } from '../../text/date.ts';
import { findingStatusName, severityName } from '../../text/status.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { citation, originLines } from './origin.ts';
import { cell, type Row, type Tone } from './row.ts';

/** What is not as the rules have it: first what stands, then what was made good. */
export function findingRows(session: Session): Row[] {
  const findings = session.shown.now.findings.toSorted(
    (a, b) => Number(isOver(a)) - Number(isOver(b)) || a.openedOn.localeCompare(b.openedOn, 'en'),
  );
  const text = textsIn(session.language);
  if (findings.length === 0) return [{ cells: [cell(text.noFindings, 'dim')], detail: [text.noFindings] }];
  return findings.map((finding) => findingRow(session, finding));
}

/** The findings that stand. */
export function openFindings({ shown }: Session): Finding[] {
  return shown.now.findings.filter((finding) => !isOver(finding));
}

/** A finding that no longer stands. */
export function isOver(finding: Finding): boolean {
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
      ...originLines(language, finding),
    ],
    cites: citation(finding.text[language], finding),
  };
}

function severityTone({ severity }: Finding): Tone {
  if (severity === 'VIOLATION') return 'bad';
  return severity === 'INFO' ? 'plain' : 'attention';
}
