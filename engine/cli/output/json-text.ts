import { maskCpr } from '../../text/mask-cpr.ts';

/** The shape of all JSON output: a minor number is added to, a new major one may break readers. */
const FORMAT_VERSION = '1.0';

/** A result as JSON, with the version of its shape first. */
export function jsonText(content: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ format_version: FORMAT_VERSION, ...content }, masked, 2)}\n`;
}

/** The same on one line, for output that grows line by line. */
export function jsonLine(content: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ format_version: FORMAT_VERSION, ...content }, masked)}\n`;
}

/** Texts of people may hold a CPR number; figures are no texts and stay (NC-122). */
function masked(_: string, value: unknown): unknown {
  return typeof value === 'string' ? maskCpr(value) : value;
}
