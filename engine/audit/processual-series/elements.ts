/** The six defining elements of processual network meetings, and the findings about each (evaluation 2013, chapter 1.1). */

/** Parents' influence, leader, equal footing, duration, series, minutes. */
export const elements = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'] as const;

export type Element = (typeof elements)[number];

/** A finding may be about two elements; one that is not here is about none. */
const elementsOf: Readonly<Record<string, readonly Element[]>> = {
  'FN-NO-YES': ['E1'],
  'FN-FAMILY-CHOICE': ['E1'],
  'FN-NO-PARENTS': ['E1'],
  'FN-LEADER-CASEWORKER': ['E2', 'E3'],
  'FN-LEADER-AUTHORITY': ['E2'],
  'FN-LEADER-UNTRAINED': ['E2'],
  'FN-LEADER-KNOWS-FAMILY': ['E2'],
  'FN-LEADER-PARTISAN': ['E2'],
  'FN-REFLECT-SKIPPED': ['E2'],
  'FN-CASEWORKER-CONCLUDES': ['E3'],
  'FN-CASEWORKER-ALL-TASKS': ['E3'],
  'FN-DURATION': ['E4'],
  'FN-DURATION-GREY': ['E4'],
  'FN-INTERPRETER': ['E4'],
  'FN-INTERVAL-SHORT': ['E5'],
  'FN-INTERVAL-LONG': ['E5'],
  'FN-INTERVAL-UNKNOWN': ['E5'],
  'FN-NOT-SERIES': ['E5'],
  'FN-NO-NEXT-DECISION': ['E5'],
  'FN-MINUTES-MISSING': ['E6'],
  'FN-NO-MINUTETAKER': ['E6'],
  'FN-MINUTETAKER-LEADER': ['E6'],
  'FN-LEADER-NOT-BRIEFED': ['E6'],
};

/** The codes of the findings about an element. */
export function findingsAbout(element: Element): readonly string[] {
  return Object.entries(elementsOf).flatMap(([code, about]) => (about.includes(element) ? [code] : []));
}
