import { versionedJson } from '../../text/json.ts';

/** A result as JSON. */
export function jsonText(content: Readonly<Record<string, unknown>>): string {
  return `${versionedJson(content, 2)}\n`;
}

/** The same on one line, for output that grows line by line. */
export function jsonLine(content: Readonly<Record<string, unknown>>): string {
  return `${versionedJson(content)}\n`;
}
