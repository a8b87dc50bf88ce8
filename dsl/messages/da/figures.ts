/** Danish texts of amounts, numbers, durations and dates that cannot be read, or not in one way only. */
import {
  fileLanguage,
  type Message,
  type MessageArguments,
  type MessageTable,
  otherLanguage,
  text,
} from '../message.ts';
import { didYouMean, LANGUAGES } from './phrases.ts';

const rewrite = (args: MessageArguments, otherwise: string): Pick<Message, 'hint'> => ({
  hint: args.rewrite === undefined ? otherwise : `skriv ${text(args, 'rewrite')}`,
});

export const figures: MessageTable = {
  R037: (args) => ({
    message: `»${text(args, 'written')}« er ikke en varighed`,
    ...rewrite(args, 'skriv dage, uger, måneder eller år'),
  }),
  R038: (args) => ({
    message: `»${text(args, 'written')}« skal skrives med tal`,
    hint: `skriv ${text(args, 'rewrite')}`,
  }),
  R039: (args) => ({
    message: `»${text(args, 'word')}« er et tal, og et navn med tal skal stå i «»`,
    hint: `sæt hele navnet i «», også hvor det bruges: «${text(args, 'name')}»`,
  }),
  R041: (args) => ({
    message: `»${text(args, 'written')}« er ${LANGUAGES[otherLanguage(args)]} talformat`,
    ...rewrite(args, 'brug skilletegn efter filens sprog'),
  }),
  R042: (args) => ({
    message: `»${text(args, 'written')}« er ikke et tal, der kan læses`,
    hint:
      fileLanguage(args) === 'da'
        ? 'skriv som 16.000 eller 16.000,50: punktum mellem tusinder, højst to decimaler'
        : 'skriv som 16,000 eller 16,000.50: komma mellem tusinder, højst to decimaler',
  }),
  R043: (args) => ({
    message: `»${text(args, 'written')}« er delt med mellemrum`,
    ...rewrite(args, 'skriv tallet uden mellemrum'),
  }),
  R044: (args) => ({
    message: `datoen »${text(args, 'written')}« findes ikke`,
    hint: args.rewrite === undefined ? 'ret dag eller måned' : `mente I ${text(args, 'rewrite')}?`,
  }),
  R045: (args) => ({
    message: `»${text(args, 'written')}« har ikke et ${LANGUAGES[fileLanguage(args)]} månedsnavn`,
    ...rewrite(args, 'skriv som 1. januar 2016'),
  }),
  R046: (args) => ({
    message: `datoen »${text(args, 'written')}« kan læses på to måder`,
    ...rewrite(args, 'skriv måneden med bogstaver: 1. januar 2016'),
  }),
  R047: (args) => ({
    message: `datoen »${text(args, 'written')}« mangler årstal`,
    hint: 'skriv som 1. januar 2016',
  }),
  R048: () => ({
    message: 'her skal stå en hel dato med dag, måned og år',
    hint: 'skriv for eksempel 1. marts 2015',
  }),
  R049: (args) => ({
    message: `»${text(args, 'name')}« er hverken en ugedag, en måned eller påskedag`,
    hint: 'skriv for eksempel »lørdag«, »1. januar« eller »39 dage efter påskedag«',
    ...didYouMean(args),
  }),
};
