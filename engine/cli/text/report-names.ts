/** The words that the report on one process has of its own; the figures themselves stand in `engine/audit/`. */
export interface ReportNames {
  readonly title: string;
  readonly scope: (cases: number, persons: number, municipalities: number) => string;
  /** So many of those who must not be recognised: »5 unge«. */
  readonly persons: (number: number) => string;
  /** By the code of the section, in the order in which they are shown. */
  readonly sections: Readonly<Record<string, string>>;
  /** By the code of the figure; `{short}` and the like are filled in from the settings of the report. */
  readonly figures: Readonly<Record<string, string>>;
  /** The figures of each municipality that a screen has room for. */
  readonly keyFigures: readonly string[];
  readonly tables: Readonly<Record<string, string>>;
  /** The two columns of a table that has two. */
  readonly series: Readonly<Record<string, readonly [string, string]>>;
  /** By table and line. */
  readonly lines: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What is said below a table instead of how many are missing. */
  readonly notes: Readonly<Record<string, string>>;
  /** So many cases that are not counted. */
  readonly left: Readonly<Record<string, (number: number) => string>>;
  /** So many cases of which a reader must know more. */
  readonly remarks: Readonly<Record<string, (number: number) => string>>;
  readonly reservations: Readonly<Record<string, string>>;
}
