/** Danish texts of definitions that leave out what they must say. */
import { type MessageTable, text } from '../message.ts';

export const definitions: MessageTable = {
  R056: (args) => ({
    message: `${args.name === undefined ? 'regelsættet' : `»${text(args, 'name')}«`} mangler en kilde`,
    hint: 'tilføj for eksempel: kilde serviceloven § 57 c, eller: kilde "Byrådets beslutning" af 12. november 2015',
  }),
  R070: (args) => ({
    message: `det åbne begreb »${text(args, 'name')}« må ikke have egne betingelser`,
    hint: 'flyt dem til et begreb, der udfylder det',
  }),
  R071: (args) => ({
    message: `begrebet »${text(args, 'name')}« siger ikke, hvornår det gælder`,
    hint: 'tilføj »gælder når …«',
  }),
  R072: (args) => ({
    message: `grænsen »${text(args, 'name')}« har ingen værdi`,
    hint: 'tilføj for eksempel: fra 1. januar 2016: 16.000 kr.',
  }),
  R073: () => ({
    message: 'grænsens datoer skal stå i rækkefølge, den ældste først',
    hint: 'byt om på linjerne',
  }),
  R074: (args) => ({
    message: `fristen »${text(args, 'name')}« siger ikke, hvad der sker på lukkedage`,
    hint: 'tilføj »på lukkedage: behold dagen« eller »på lukkedage: flyt til første hverdag«',
  }),
  R075: (args) => ({
    message: `»${text(args, 'name')}« har ingen værdi fra ${text(args, 'from')} til og med ${text(args, 'last')}`,
    hint: 'lad den første linje begynde den dag, regelsættet gælder fra',
  }),
  R076: (args) => ({
    message: `fristen »${text(args, 'name')}« har ingen længde`,
    hint: 'tilføj for eksempel: 7 dage regnet fra dagen efter modtagelsesdato',
  }),
  R077: (args) => ({
    message: `»${text(args, 'name')}« mangler styrke`,
    hint: 'tilføj for eksempel »styrke lov«',
  }),
  R078: (args) => ({
    message: `pligten »${text(args, 'name')}« siger ikke, hvornår den opstår`,
    hint: 'tilføj »opstår når …« eller »opstår ved …«',
  }),
  R079: (args) => ({
    message: `pligten »${text(args, 'name')}« siger ikke, hvad der opfylder den`,
    hint: 'tilføj »opfyldes af …«',
  }),
  R080: (args) => ({
    message: `pligten »${text(args, 'name')}« har ingen frist og kan ikke overskrides`,
    hint: 'tilføj »frist …«',
  }),
  R081: (args) => ({
    message: `kontrollen »${text(args, 'name')}« melder ikke noget`,
    hint: 'tilføj »melder KODE "tekst"«',
  }),
  R082: (args) => ({
    message: `kontrollen »${text(args, 'name')}« siger ikke hvornår`,
    hint: 'tilføj »når …«',
  }),
  R101: (args) => ({
    message: `begrebet »${text(args, 'name')}« siger ikke, hvad det afgør, og hvad der ellers gælder`,
    hint: 'tilføj »afgør for …« og »ellers skøn«; uden dem er alt, der ikke er nævnt, ikke opfyldt',
  }),
  R116: () => ({
    message: 'en antagelse skal have en kilde',
    hint: 'tilføj på linjen under: kilde "…" af en dato; uden hjemmel må oplysningen ikke antages',
  }),
  R117: () => ({
    message: 'hverdage kan kun bruges i frister',
    hint: 'skriv dage, eller flyt reglen til en frist',
  }),
  R118: (args) => ({
    message: `fristen »${text(args, 'name')}« regner med lukkedage, men siger ikke efter hvilken kalender`,
    hint: 'tilføj »kalender …«',
  }),
  R119: (args) => ({
    message: `kalenderen »${text(args, 'name')}« siger ikke, hvilke år den gælder for`,
    hint: 'tilføj for eksempel »gælder for årene 2010 til og med 2030«',
  }),
  R124: (args) => ({
    message: `»${text(args, 'name')}« kan ikke være både bindende og vejledende`,
    hint: 'slet den ene linje: et bindende begreb kan ikke fraviges, et vejledende kan',
  }),
};
