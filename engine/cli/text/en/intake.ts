import { formatNumber } from '../../../../dsl/index.ts';
import type { intake as danish } from '../da/intake.ts';

const many = (number: number): string => formatNumber(number, 'en');
const count = (number: number, one: string, several: string): string =>
  `${many(number)} ${number === 1 ? one : several}`;

export const intake: typeof danish = {
  help: {
    intake:
      'go through a list from the police under the municipality’s rules: who is in the target group, what is missing, and by when',
    list: 'the list as .xlsx or .csv, one row for each suspicion',
    received: 'the day the list reached the municipality, for rows without a date of their own (else today)',
  },
  errors: {
    notList: (path) => ({
      cause: `“${path}” is neither a workbook nor a text`,
      next: 'save the list as .xlsx or as .csv',
    }),
    wrongColumns: (head) => ({
      cause:
        head === ''
          ? 'the list is empty'
          : `no column says who the youth is; the columns of the list are: ${head}`,
      next: 'there must be a column “CPR number” or “date of birth”; see examples/politilister',
    }),
  },
  problem: ({ code, column = '' }, expected) => {
    switch (code) {
      case 'BROKEN_ROW':
        return 'the row cannot be divided into cells: a quotation mark is not closed';
      case 'BAD_CPR':
        return `“${column}” is not a CPR number`;
      case 'NO_YOUTH':
        return 'the row does not say who the youth is';
      case 'NO_RECEIPT':
        return 'there is no date of receipt; give that of the list with --received';
      case 'BAD_CELL':
        return `“${column}” cannot be read${expected === undefined ? '' : `: ${expected}`}`;
    }
  },
  title: (rows, municipality) => `${count(rows, 'row', 'rows')} under the rules of ${municipality}`,
  windowsText: 'The file was not UTF-8; it was read as Windows text. See whether æ, ø and å are right.',
  unused: (headings) => `Columns that are not read: ${headings}`,
  row: (row) => `row ${row}`,
  refused: 'refused',
  due: (date) => `the family must be summoned by ${date}`,
  dueIf: (date) => `if it is in the target group, the family must be summoned by ${date}`,
  ask: (facts) => `missing: ${facts}`,
  assess: (who) => `needs a professional assessment${who === '' ? '' : ` by ${who}`}`,
  askHistory: 'missing: whether the municipality has earlier offences of the youth on record',
  summary: ({ inTarget, reviews, outside, undetermined, refused }) =>
    `In target ${many(inTarget)} · plan to be reviewed ${many(reviews)} · outside ${many(outside)} · undetermined ${many(undetermined)} · refused ${many(refused)}`,
};
