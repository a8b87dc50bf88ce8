import manifest from '../../../package.json' with { type: 'json' };
import type { Findings } from './diagnostic-view.ts';
import { diagnosticsCompact } from './diagnostics-compact.ts';
import { diagnosticsFull } from './diagnostics-full.ts';
import { diagnosticsGithub } from './diagnostics-github.ts';
import { diagnosticsJson } from './diagnostics-json.ts';
import { diagnosticsJunit } from './diagnostics-junit.ts';
import { diagnosticsSarif } from './diagnostics-sarif.ts';

export const DIAGNOSTIC_FORMATS = ['full', 'compact', 'json', 'github', 'sarif', 'junit'] as const;

/** Findings in one of the formats. */
export function diagnosticsText(findings: Findings, format: string, colour: boolean): string {
  switch (format) {
    case 'compact':
      return diagnosticsCompact(findings);
    case 'json':
      return diagnosticsJson(findings);
    case 'github':
      return diagnosticsGithub(findings);
    case 'sarif':
      return diagnosticsSarif(findings, manifest.version);
    case 'junit':
      return diagnosticsJunit(findings);
    default:
      return diagnosticsFull(findings, colour);
  }
}
