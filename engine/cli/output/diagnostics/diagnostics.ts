import manifest from '../../../../package.json' with { type: 'json' };
import { diagnosticsCompact } from './compact.ts';
import type { Findings } from './diagnostic-view.ts';
import { diagnosticsFull } from './full.ts';
import { diagnosticsGithub } from './github.ts';
import { diagnosticsJson } from './json.ts';
import { diagnosticsJunit } from './junit.ts';
import { diagnosticsSarif } from './sarif.ts';

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
