/** Ten digits with or without a hyphen or space after the sixth: a CPR number, or what may be one. */
const CPR = /(?<!\d)(\d{6})[- ]?\d{4}(?!\d)/g;

/** The text with the last four digits of every CPR number hidden (NC-122). */
export function maskCpr(text: string): string {
  return text.replaceAll(CPR, '$1-xxxx');
}
