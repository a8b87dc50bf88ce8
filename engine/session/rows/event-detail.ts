import type { Step } from '../../case/course.ts';
import { shortDate } from '../display.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';

/** What an event held and what came of it, as lines. */
export function eventDetail({ language, world }: Session, step: Step): string[] {
  const text = textsIn(language);
  const lines = [
    `${text.recordedAt} ${shortDate(step.event.at.slice(0, 10), language)} ${text.by} ${world.names.role(step.event.by)[language]}, ${text.eventNumber(step.event.seq)}`,
  ];
  for (const reason of step.reasons)
    lines.push(`${text.notAllowed}: ${world.names.reason(reason)[language]}`);
  lines.push(`${text.state}: ${world.names.state(step.state)[language]}`);
  const data = describeData(step.event.data);
  if (data.length > 0) lines.push(`${text.data}:`, ...data.map((line) => `  ${line}`));
  return lines;
}

/** The data of an event as it stands in the log, one value a line. */
function describeData(data: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(data).flatMap(([name, value]) => describe(name, value));
}

function describe(name: string, value: unknown): string[] {
  if (Array.isArray(value) && value.some((item) => typeof item === 'object')) {
    return value.flatMap((item, index) => describe(`${name} ${index + 1}`, item));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const inner = Object.entries(value).map(([key, item]) => `${key} ${scalar(item)}`);
    return [`${name}: ${inner.join(', ')}`];
  }
  return [`${name}: ${scalar(value)}`];
}

function scalar(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
