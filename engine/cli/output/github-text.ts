/**
 * A workflow command of GitHub: a message at a place.
 *
 * @param properties where it is, by GitHub's names: file, line, col …
 */
export function githubText(
  severity: 'error' | 'warning',
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const place = Object.entries(properties).map(([name, value]) => `${name}=${propertyText(String(value))}`);
  return `::${severity} ${place.join(',')}::${dataText(message)}\n`;
}

function dataText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyText(text: string): string {
  return dataText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
