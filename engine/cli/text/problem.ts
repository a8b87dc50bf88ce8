/** Why something could not be done, and what the user can do about it. */
export interface Problem {
  readonly cause: string;
  readonly next: string;
}
