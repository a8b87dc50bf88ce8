/** Ten digits that stand alone, with or without a hyphen or space after the sixth: a CPR number, or what may be one. */
const CPR = /(?<![\p{L}\d])(\d{6})[- ]?\d{4}(?![\p{L}\d])/gu;

/** The text with the last four digits of every CPR number hidden (NC-122). */
export function maskCpr(text: string): string {
  return text.replaceAll(CPR, '$1-xxxx');
}
