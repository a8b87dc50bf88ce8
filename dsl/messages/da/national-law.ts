/** Danish texts of municipal rules that go where national law leaves no room. */
import { type MessageTable, text } from '../message.ts';

export const nationalLaw: MessageTable = {
  R110: (args) => ({
    message: `»${text(args, 'name')}« er fastsat nationalt og kan ikke ændres i en kommunes regler (${text(args, 'source')})`,
    hint: 'slet linjerne; den nationale værdi gælder',
  }),
  R111: (args) => ({
    message: `»${text(args, 'name')}« er ${text(args, 'value')}, men må mindst være ${text(args, 'bound')} (${text(args, 'source')})`,
    hint: `skriv ${text(args, 'bound')} eller mere`,
  }),
  R112: (args) => ({
    message: `»${text(args, 'name')}« er ${text(args, 'value')}, men må højst være ${text(args, 'bound')} (${text(args, 'source')})`,
    hint: `skriv ${text(args, 'bound')} eller mindre`,
  }),
  R113: (args) => ({
    message: `»skal altid omfatte« kan kun stå i et åbent begreb, og »${text(args, 'name')}« er ikke åbent`,
    hint: 'skriv »gælder altid når …« i stedet, eller skriv »åbent begreb« foran navnet',
  }),
  R114: (args) => ({
    message: `»${text(args, 'name')}« er bindende og kan ikke fraviges (${text(args, 'source')})`,
    hint: 'kun vejledende begreber kan fraviges; et åbent begreb udfyldes med »udfylder«',
  }),
  R115: (args) => ({
    message: `»${text(args, 'name')}« er ikke et åbent begreb og kan ikke udfyldes`,
    hint: 'skriv »fraviger«, hvis det er vejledende',
  }),
  R120: (args) => ({
    message: `»${text(args, 'name')}« (${text(args, 'code')}) er fastsat nationalt og kan ikke erstattes af en kommunes regel (${text(args, 'source')})`,
    hint: `giv reglen et andet navn og en anden kode; åbne begreber udfyldes, vejledende fraviges, se ${text(args, 'file')}`,
  }),
};
