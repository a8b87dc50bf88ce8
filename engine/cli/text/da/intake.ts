import { formatNumber } from '../../../../dsl/index.ts';
import type { ListProblem } from '../../../register/police-list.ts';
import type { Problem } from '../problem.ts';

const many = (number: number): string => formatNumber(number, 'da');
const count = (number: number, one: string, several: string): string =>
  `${many(number)} ${number === 1 ? one : several}`;

/** How many rows came out how. */
interface Summary {
  readonly inTarget: number;
  readonly reviews: number;
  readonly outside: number;
  readonly undetermined: number;
  readonly refused: number;
}

/** The words of `samraad intake`. */
export const intake = {
  help: {
    intake:
      'gennemgå en liste fra politiet efter kommunens regler: hvem er i målgruppen, hvad mangler, og hvornår',
    list: 'listen som .xlsx eller .csv, én række for hver mistanke',
    received: 'dagen, listen nåede kommunen, for rækker uden egen dato (ellers dags dato)',
  },
  errors: {
    notList: (path: string): Problem => ({
      cause: `»${path}« er hverken et regneark eller en tekst`,
      next: 'gem listen som .xlsx eller som .csv',
    }),
    wrongColumns: (head: string): Problem => ({
      cause:
        head === '' ? 'listen er tom' : `ingen kolonne siger, hvem den unge er; listens kolonner er: ${head}`,
      next: 'der skal være en kolonne »CPR-nummer« eller »fødselsdato«; se examples/politilister',
    }),
  },
  problem: ({ code, column = '' }: ListProblem, expected: string | undefined): string => {
    switch (code) {
      case 'BROKEN_ROW':
        return 'rækken kan ikke deles i celler: et anførselstegn er ikke lukket';
      case 'BAD_CPR':
        return `»${column}« er ikke et CPR-nummer`;
      case 'NO_YOUTH':
        return 'rækken siger ikke, hvem den unge er';
      case 'NO_RECEIPT':
        return 'der er ingen modtagelsesdato; angiv listens med --received';
      case 'BAD_CELL':
        return `»${column}« kan ikke læses${expected === undefined ? '' : `: ${expected}`}`;
    }
  },
  title: (rows: number, municipality: string): string =>
    `${count(rows, 'række', 'rækker')} efter reglerne i ${municipality}`,
  windowsText: 'Filen var ikke UTF-8; den er læst som Windows-tekst. Se efter, om æ, ø og å er rigtige.',
  unused: (headings: string): string => `Kolonner, der ikke læses: ${headings}`,
  row: (row: number): string => `række ${row}`,
  refused: 'afvist',
  due: (date: string): string => `familien skal være indkaldt senest ${date}`,
  dueIf: (date: string): string => `er den i målgruppen, skal familien være indkaldt senest ${date}`,
  ask: (facts: string): string => `mangler: ${facts}`,
  assess: (who: string): string => `kræver en faglig vurdering${who === '' ? '' : ` af ${who}`}`,
  askHistory: 'mangler: om den unge har tidligere forhold hos kommunen',
  summary: ({ inTarget, reviews, outside, undetermined, refused }: Summary): string =>
    `I målgruppen ${many(inTarget)} · handleplan skal vurderes ${many(reviews)} · uden for ${many(outside)} · uafklarede ${many(undetermined)} · afviste ${many(refused)}`,
};
