import type { receipt as daReceipt } from '../da/receipt.ts';

/** The words of `samraad receipt`. */
export const receipt: typeof daReceipt = {
  help: {
    receipt: 'write a receipt of a decision, with everything it rests on, or try a receipt (--check)',
    file: 'the case as a .jsonl file; with --check the receipt',
    check: 'bring the decision about again from the receipt alone, and say whether it is the same',
  },
  holds: (name, seq) =>
    `The receipt holds: the decision in ${name}, event ${seq}, is the same, and its reasons are.`,
  fails: (name, seq) => `The receipt of ${name}, event ${seq}, does not hold:`,
  problem: (problem) => {
    switch (problem.kind) {
      case 'altered':
        return 'the receipt was changed after it was written';
      case 'rule_file':
        return `${problem.file} is not the file that was used`;
      case 'rules_refused':
        return `the rules cannot be read: ${problem.files.join(', ')}`;
      case 'vocabulary':
        return 'the program knows other events or facts now than it did then';
      case 'facts':
        return 'the facts of the case are others';
      case 'tasks':
        return 'the tasks are others';
      case 'used':
        return 'other rulesets, or selected by another date';
      case 'decision':
        return `the decision was ${problem.was}, now there comes ${problem.is === '' ? 'none' : problem.is}`;
      case 'trace':
        return 'the decision is the same, but its reasons are others';
    }
  },
  errors: {
    notReceipt: () => ({
      cause: 'the file is no receipt',
      next: 'a receipt is written with: samraad receipt CASE.jsonl',
    }),
  },
};
