/** Danish texts of tests that expect what cannot be the answer. */
import { type MessageTable, text } from '../message.ts';

export const tests: MessageTable = {
  R083: (args) => ({
    message: `»${text(args, 'name')}« er en oplysning og kan ikke være opfyldt`,
    hint: 'skriv en værdi, »ukendt« eller »ingen«',
  }),
  R085: (args) => ({
    message: `»${text(args, 'name')}« er et begreb, så svaret kan ikke være en værdi`,
    hint: 'forvent opfyldt, ikke opfyldt, ukendt eller skøn',
  }),
  R086: (args) => ({
    message: `»${text(args, 'name')}« er en frist, så svaret er en dag`,
    hint: 'forvent en dato eller ukendt',
  }),
  R087: (args) => ({
    message: `rækken har ${text(args, 'found')} ${args.found === 1 ? 'felt' : 'felter'}, men tabellen har ${text(args, 'expected')} ${args.expected === 1 ? 'kolonne' : 'kolonner'}`,
    hint:
      Number(args.found) < Number(args.expected)
        ? 'skriv »ukendt« i de felter, der mangler'
        : 'slet de felter, der er for meget, eller tilføj kolonner øverst',
  }),
  R123: (args) => ({
    message: `»${text(args, 'name')}« er en grænse eller en indstilling`,
    hint: 'skriv den værdi, I forventer, eller »ukendt«, hvis der ikke er sat nogen',
  }),
  R184: () => ({
    message:
      'en pligt kan kun gives som åben eller overskredet; resten følger af oplysningerne, dagen og hændelsen',
    hint: 'skriv åben eller overskredet, eller slet linjen: uden den er pligten ikke opstået endnu',
  }),
  R185: (args) => ({
    message: `»${text(args, 'code')}« er en pligt, så feltet siger, hvad der blev af den`,
    hint: 'skriv ikke opstået, foreløbig, åben, opfyldt, opfyldt for sent, overskredet eller bortfaldet',
  }),
  R186: (args) => ({
    message: `»${text(args, 'code')}« er et fund, så feltet siger, om det meldes`,
    hint: 'skriv ja, nej, overtrædelse eller afvigelse',
  }),
  R187: () => ({
    message: 'under »pr.« står en dag',
    hint: 'skriv datoen i hver række, for eksempel 2. marts 2015',
  }),
  R188: () => ({
    message: 'under »ved« står den hændelse, der netop er sket',
    hint: 'skriv navnet på en hændelse, eller ingen',
  }),
};
