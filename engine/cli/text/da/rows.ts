import { formatNumber } from '../../../../dsl/index.ts';
import type { Problem } from '../problem.ts';

const many = (number: number): string => formatNumber(number, 'da');

/** How many rows became what. */
interface Summary {
  readonly fresh: number;
  readonly corrected: number;
  readonly same: number;
  readonly refused: number;
}

/** The words of `samraad register import` about lists. */
export const rows = {
  help: { municipality: 'kommunen, når det er en liste (.xlsx eller .csv) med registrets syv oplysninger' },
  errors: {
    wrongColumns: (head: string): Problem => ({
      cause: head === '' ? 'listen er tom' : `listen ligner ikke et register; dens kolonner er: ${head}`,
      next: 'der skal mindst være »CPR-nummer« eller »løbenummer« og »dato for underretning«',
    }),
    oneList: (): Problem => ({
      cause: 'en liste indlæses for sig',
      next: 'angiv én .xlsx- eller .csv-fil ad gangen',
    }),
  },
  verdicts: { new: 'ny', corrected: 'rettes', unchanged: 'uændret', refused: 'afvist' },
  lacks: (columns: string): string => `mangler: ${columns}`,
  noCase: 'rækken kan ikke få et navn; giv den et sagsnummer, der ikke er et CPR-nummer',
  twice: 'sagen står to gange i listen',
  otherCase: 'registret har en sag med det navn og sit eget forløb; en række skriver ikke oven i den',
  summary: ({ fresh, corrected, same, refused }: Summary): string =>
    `Nye ${many(fresh)} · rettede ${many(corrected)} · uændrede ${many(same)} · afviste ${many(refused)}`,
  leftOut: (number: number): string =>
    `${number === 1 ? '1 sag' : `${many(number)} sager`} er ikke med i listen: registret har kun unge i målgruppen, og kun netværkssamråd`,
  noMunicipality: 'rækken siger ikke, hvilken kommune den er fra; angiv den med --municipality',
  moreRows: (number: number): string => `… og ${many(number)} rækker mere; se dem alle med --json`,
};
