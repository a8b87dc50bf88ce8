/** Danish texts of names: unknown, defined twice, unlike in the two languages. */
import { joined, listOf, type MessageArguments, type MessageTable, text } from '../message.ts';
import { didYouMean } from './phrases.ts';

const KINDS: Readonly<Record<string, string>> = {
  fact: 'en oplysning',
  option: 'en mulighed i et valg',
  choice: 'et valg',
  group: 'en gruppe',
  role: 'en rolle',
  limit: 'en grænse',
  concept: 'et begreb',
  deadline: 'en frist',
  event: 'en hændelse',
  duty: 'en pligt',
  place: 'et felt til udfyldning',
};

const kinds = (args: MessageArguments): string =>
  joined(
    listOf(args, 'kinds').map((kind) => KINDS[kind] ?? kind),
    'eller',
  );

export const names: MessageTable = {
  R020: (args) => ({
    message: `»${text(args, 'name')}« er defineret to gange`,
    hint: 'giv den ene et andet navn, eller slet den',
  }),
  R021: (args) => ({
    message: `»${text(args, 'name')}« kendes ikke som ${kinds(args)}`,
    ...didYouMean(args, 'definér navnet her, eller skriv under »bygger på« det regelsæt, hvor det står'),
  }),
  R022: (args) => ({
    message: `»${text(args, 'name')}« er ikke en styrke`,
    ...didYouMean(
      args,
      'skriv lov, metode, lokal regel, anbefaling, erfaring, praksis, register eller vurdering',
    ),
  }),
  R023: (args) => ({
    message: `»${text(args, 'name')}« er ikke en type`,
    ...didYouMean(args, `skriv ${joined([...listOf(args, 'types'), 'navnet på et valg'], 'eller')}`),
  }),
  R024: (args) => ({
    message: `»${text(args, 'name')}« står i ental og flertal på det ene sprog, men kun i én form på det andet`,
    hint: 'skriv ental / flertal begge steder',
  }),
  R025: (args) => ({
    message: `oplysningen »${text(args, 'name')}« mangler en type`,
    hint: 'tilføj for eksempel: type beløb',
  }),
  R027: (args) => ({
    message: `»${text(args, 'name')}« og »${text(args, 'other')}« får samme kode ${text(args, 'code')}, så den ene ville skjule den anden`,
    hint: 'giv den ene et andet engelsk navn i [ ], eller en linje med »kode«',
  }),
  R028: (args) => ({
    message: `»${text(args, 'name')}« får koden »${text(args, 'code')}«, som ikke kan bruges`,
    hint: 'ret det engelske navn, eller tilføj en linje som: kode egetNavn',
  }),
  R103: (args) => ({
    message: `»${text(args, 'name')}« mangler et engelsk navn`,
    hint: 'skriv det i [ ] efter det danske',
  }),
  R189: (args) => ({
    message: `»${text(args, 'name')}« er${args.spoken === 'en' ? ' på engelsk' : ''} også navnet på ${kinds(args)}: »${text(args, 'other')}«`,
    hint: `giv den ene et andet ${args.spoken === 'en' ? 'engelsk navn' : 'navn'}, så en betingelse kun kan mene én ting`,
  }),
};
