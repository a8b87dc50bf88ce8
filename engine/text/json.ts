import { maskCpr } from './mask-cpr.ts';

/** The shape of all JSON output: a minor number is added to, a new major one may break readers. */
const FORMAT_VERSION = '1.0';

/**
 * A result as JSON, with the version of its shape first. Texts of people may hold a CPR number, which is masked; figures are
 * no texts and stay (NC-122).
 *
 * @param indent columns for each level; without it all stands on one line
 */
export function versionedJson(content: Readonly<Record<string, unknown>>, indent?: number): string {
  const masked = (_: string, value: unknown) => (typeof value === 'string' ? maskCpr(value) : value);
  return JSON.stringify({ format_version: FORMAT_VERSION, ...content }, masked, indent);
}
