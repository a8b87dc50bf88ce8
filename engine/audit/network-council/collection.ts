/** What the municipalities answered when the cases were collected: the only source of M-01 to M-09, M-16 and M-17. */

export const answers = ['sent', 'not_identified', 'none_in_target', 'no_reason', 'no_answer'] as const;

export type Answer = (typeof answers)[number];

export interface CollectedAnswer {
  readonly municipality: string;
  readonly answer: Answer;
  /** The municipality says itself that the provision is insufficiently implemented. */
  readonly insufficient: boolean;
  /** Youths to be expected by police data, where an estimate is at hand. */
  readonly expected?: number;
}
