import type { document as da } from '../da/document.ts';

export const document: typeof da = {
  help: {
    document: 'write the draft of a letter or a paper in a case; nothing is sent',
    kind: 'which document, for example summons; without it the kinds there are',
    step: 'after event number N of the case (otherwise as the case stands in the end)',
  },
  errors: {
    noCase: (kind) => ({
      cause: `there is no case for “${kind}”`,
      next: `write its file after it: samraad document ${kind} CASE.jsonl`,
    }),
    unknownKind: (written, meant, known) => ({
      cause: `there is no template “${written}” for the case`,
      next: meant === undefined ? `there are: ${known.join(', ')}` : `did you mean “${meant}”?`,
    }),
    otherProcess: (kind, belongs, own, known) => ({
      cause: `“${kind}” belongs to the ${belongs}, and the case is a ${own}`,
      next:
        known.length === 0
          ? 'the rules have no templates for the case'
          : `choose one of: ${known.join(', ')}`,
    }),
    notReady: (kind, condition, step) => ({
      cause: `“${kind}” does not fit the case here: “${condition}” is not met`,
      next:
        step === undefined
          ? 'the document can be made when the case has come so far'
          : `it does after event ${step}: add --step ${step}`,
    }),
    notOpened: () => ({
      cause: 'the case has not been opened, so no rules apply to it',
      next: 'check the first event of the case',
    }),
    noStep: (written, last) => ({
      cause: `--step cannot be “${written}”`,
      next: last === 1 ? 'the case has one event: write 1' : `write a number from 1 to ${last}`,
    }),
  },

  kindsHeading: 'Documents by process',
  madeIn: (municipality) => `${municipality}’s own`,
  noTemplates: 'the rules have no templates',
};
