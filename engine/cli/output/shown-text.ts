/**
 * A text from outside with nothing in it that could steer a terminal or turn the reading direction.
 * Places in it stay where they are.
 */
export function shownText(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (control) => (control === '\t' ? control : '\ufffd'));
}
