/** Danish texts of what can be wrong with a scenario. */
import { joined, listOf, type MessageArguments, type MessageTable, quotedList, text } from '../message.ts';
import { didYouMean } from './phrases.ts';

const KINDS: Readonly<Record<string, string>> = {
  duty: 'en pligt',
  deadline: 'en frist',
  finding: 'et fund',
};

const kinds = (args: MessageArguments): string =>
  joined(
    listOf(args, 'kinds').map((kind) => KINDS[kind] ?? kind),
    'eller',
  );

export const scenarios: MessageTable = {
  R160: (args) => ({
    message: `»${text(args, 'name')}« siger ikke, hvordan det står til med en pligt`,
    ...didYouMean(args, `skriv ${quotedList(args, 'known', 'eller')}`),
  }),
  R161: (args) => ({
    message: `hændelsen »${text(args, 'event')}« har ikke »${text(args, 'name')}«`,
    ...didYouMean(
      args,
      listOf(args, 'known').length === 0
        ? 'den har ingen oplysninger; slet ordene'
        : `den kan have ${quotedList(args, 'known', 'og')}`,
    ),
  }),
  R162: (args) => ({
    message: `»${text(args, 'name')}« kan kun have én værdi`,
    hint: 'slet de andre; en ny oplysning begynder med sit navn og »er«',
  }),
  R163: (args) => ({
    message: `»${text(args, 'name')}« kan ikke være ingen`,
    hint: 'skriv en værdi, eller udelad oplysningen, når den ikke kendes',
  }),
  R164: (args) => ({
    message: `hændelsen »${text(args, 'event')}« mangler ${quotedList(args, 'missing', 'og')}`,
    hint: `skriv til sidst på linjen: , ${listOf(args, 'missing')[0] ?? ''} er …`,
  }),
  R165: (args) => ({ message: `»${text(args, 'name')}« står to gange i hændelsen`, hint: 'slet den ene' }),
  R166: (args) => ({
    message: `hændelsen »${text(args, 'event')}« har ingen liste, som punkterne kan stå i`,
    hint: 'skriv oplysningerne efter hændelsen med komma imellem',
  }),
  R167: (args) => ({
    message: `»${text(args, 'name')}« kan ikke være ufuldstændige i denne hændelse`,
    hint: 'skriv kun kolon efter navnet',
  }),
  R168: (args) => ({
    message: `koden »${text(args, 'written')}« kendes ikke som ${kinds(args)}`,
    ...didYouMean(args, 'ret koden, eller skriv under »bygger på« det regelsæt, hvor den står'),
  }),
  R169: (args) => ({
    message: `»${text(args, 'name')}« er ikke et begreb, så der er ingen betingelse at henvise til`,
    hint: 'slet »fordi« og resten af linjen',
  }),
  R170: (args) => ({
    message: `»${text(args, 'name')}« hører til hvert enkelt ${quotedList(args, 'groups', 'og')}, ikke til sagen`,
    hint: 'forvent et begreb, en frist eller en af sagens egne oplysninger',
  }),
  R171: () => ({ message: 'et fund tæller dage', hint: 'skriv for eksempel: med 2 dage' }),
  R172: () => ({
    message: 'regelsættet siger ikke, hvilken proces forløbet er i',
    hint: 'tilføj øverst i filen for eksempel »proces netværkssamråd«',
  }),
  R173: () => ({
    message: 'forløbet siger ikke, i hvilken kommune sagen er',
    hint: 'tilføj for eksempel »sag i Fjordby Kommune«',
  }),
  R174: () => ({ message: 'kommunen står to gange', hint: 'slet den ene linje; en sag er i én kommune' }),
  R175: () => ({
    message: 'dagen ligger før linjen over',
    hint: 'skriv forløbet i den rækkefølge, det skete i',
  }),
  R176: () => ({
    message: 'der er ikke sket noget endnu',
    hint: 'skriv den første hændelse over linjen, for eksempel: 2. marts 2015: underretning modtaget, …',
  }),
  R177: () => ({
    message: 'forløbet har ingen hændelser',
    hint: 'tilføj for eksempel: 2. marts 2015: underretning modtaget, …',
  }),
  R178: () => ({
    message: '»og« forbinder værdier i et forløb, ikke oplysninger',
    hint: 'skriv komma før den næste oplysning',
  }),
};
