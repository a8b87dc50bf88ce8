/** What the shell is told; scripts build on it. 1: there are findings or differences. 2: the work could not be done. */
export const EXIT = { fine: 0, findings: 1, failed: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
