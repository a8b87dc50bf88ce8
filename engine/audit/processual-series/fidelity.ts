/** The fidelity report: series with findings about each defining element, the gravest first (PNM-104). */
import type { Distribution, Line } from '../distribution.ts';
import { severities } from '../standing.ts';
import type { CountedSeries } from './count-series.ts';
import { elements, findingsAbout } from './elements.ts';

/** One line for each element and severity that is found, `E5 METHOD_BREACH`; a series may stand in several. */
export function fidelity(all: readonly CountedSeries[]): Distribution {
  const lines = elements.flatMap((element): readonly Line[] => {
    const codes = findingsAbout(element);
    return severities.flatMap((severity) => {
      const having = all.filter(({ findings }) =>
        findings.some((finding) => finding.severity === severity && codes.includes(finding.code)),
      );
      return having.length === 0 ? [] : [{ code: `${element} ${severity}`, count: having.length }];
    });
  });
  return {
    code: 'fidelity',
    lines,
    denominator: all.length,
    missing: 0,
    adds: false,
    tellsOf: 'findings.',
  };
}
