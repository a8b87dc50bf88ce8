import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DiagnosticView, Findings } from './diagnostic-view.ts';

/** SARIF 2.1.0, for code scanning. */
export function diagnosticsSarif({ diagnostics }: Findings, version: string): string {
  const codes = [...new Set(diagnostics.map((one) => one.code))].sort();
  const fingerprints = fingerprintsOf(diagnostics);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'samraad', semanticVersion: version, rules: codes.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((one, index) => ({
          ruleId: one.code,
          ruleIndex: codes.indexOf(one.code),
          level: one.severity,
          message: { text: one.hint === undefined ? one.message : `${one.message}\n${one.hint}` },
          locations: [locationOf(one)],
          partialFingerprints: { primaryLocationLineHash: fingerprints[index] },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function locationOf(one: DiagnosticView): Readonly<Record<string, unknown>> {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(one.file) },
      region: {
        startLine: one.line,
        startColumn: one.column,
        endLine: one.endLine,
        endColumn: one.endColumn,
      },
    },
  };
}

/** Relative to the repository; a file outside the current folder has its whole path. */
function uriOf(file: string): string {
  return path.isAbsolute(file) ? pathToFileURL(file).href : file.split('/').map(encodeURIComponent).join('/');
}

/** The same finding keeps its mark when lines are added above it; equal ones in a file are numbered. */
function fingerprintsOf(diagnostics: readonly DiagnosticView[]): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((one) => {
    const content = [one.code, one.file, one.lineText.trim()].join('\n');
    const number = (seen.get(content) ?? 0) + 1;
    seen.set(content, number);
    return `${createHash('sha256').update(content).digest('hex').slice(0, 16)}:${number}`;
  });
}
