import { formatNumber } from '../../../../dsl/index.ts';
import type { rows as danish } from '../da/rows.ts';

const many = (number: number): string => formatNumber(number, 'en');

export const rows: typeof danish = {
  help: { municipality: 'the municipality, for a list (.xlsx or .csv) of the seven variables of a register' },
  errors: {
    wrongColumns: (head) => ({
      cause:
        head === ''
          ? 'the list is empty'
          : `the list does not look like a register; its columns are: ${head}`,
      next: 'it needs at least “CPR number” or “youth number” and “date of notification”',
    }),
    oneList: () => ({
      cause: 'a list is imported on its own',
      next: 'name one .xlsx or .csv file at a time',
    }),
  },
  verdicts: { new: 'new', corrected: 'corrected', unchanged: 'unchanged', refused: 'refused' },
  lacks: (columns) => `missing: ${columns}`,
  noCase: 'the row can get no name; give it a case number that is not a CPR number',
  twice: 'the case stands twice in the list',
  otherCase: 'the register has a case of that name with its own course; a row does not write over it',
  summary: ({ fresh, corrected, same, refused }) =>
    `New ${many(fresh)} · corrected ${many(corrected)} · unchanged ${many(same)} · refused ${many(refused)}`,
  leftOut: (number) =>
    `${number === 1 ? '1 case is' : `${many(number)} cases are`} not in the list: the register has only youths in the target group, and only network councils`,
  noMunicipality: 'the row does not say which municipality it is from; give it with --municipality',
  moreRows: (number) => `… and ${many(number)} rows more; see them all with --json`,
};
