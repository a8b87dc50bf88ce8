/** Danish texts of the top of a file: its level, its days, its versions, what it builds on. */
import { joined, listOf, type MessageTable, quotedList, text } from '../message.ts';
import { didYouMean } from './phrases.ts';

export const ruleset: MessageTable = {
  R010: () => ({ message: 'der er mere end ét regelsæt i filen', hint: 'læg hvert regelsæt i sin egen fil' }),
  R060: () => ({
    message: 'regelsættet mangler niveau',
    hint: 'tilføj »niveau national« eller »niveau kommunal for … Kommune«',
  }),
  R061: () => ({ message: 'regelsættet mangler version', hint: 'tilføj »version 1«' }),
  R062: () => ({
    message: 'regelsættet mangler den dag, det gælder fra',
    hint: 'tilføj for eksempel »gælder fra 1. januar 2016«',
  }),
  R063: () => ({
    message: 'regelsættet siger ikke, hvilken dato der vælger version',
    hint: 'tilføj for eksempel »version vælges efter modtagelsesdato«',
  }),
  R064: () => ({ message: 'regelsættet slutter, før det begynder', hint: 'ret datoerne efter »gælder fra«' }),
  R065: (args) => ({
    message: `version ${text(args, 'version')} kan kun erstatte en tidligere version`,
    hint: 'ret tallet efter »erstatter version«, eller slet linjen i den første version',
  }),
  R066: (args) => ({
    message: `»${text(args, 'name')}« version ${text(args, 'version')} findes allerede i ${text(args, 'file')}`,
    hint: 'giv den nye fil et højere versionsnummer',
  }),
  R067: (args) => ({
    message: `processen »${text(args, 'name')}« kendes ikke`,
    ...didYouMean(args, `der findes ${quotedList(args, 'known', 'og')}`),
  }),
  R068: (args) => ({
    message: `regelsættet »${text(args, 'name')}« version ${text(args, 'version')} findes ikke`,
    hint:
      listOf(args, 'versions').length > 0
        ? `det findes i version ${joined(listOf(args, 'versions'), 'eller')}`
        : args.suggestion === undefined
          ? 'ret navnet, eller læg filen i mappen med regler'
          : `mente I »${text(args, 'suggestion')}«?`,
  }),
  R069: (args) => ({
    message: `regelsættet bygger på sig selv gennem »${text(args, 'name')}«`,
    hint: 'fjern en af linjerne »bygger på«',
  }),
  R088: (args) => ({
    message: `»${text(args, 'name')}« har fejl, så det, der bygger på det, kan ikke læses`,
    hint: `ret først ${text(args, 'file')}`,
  }),
  R102: (args) => ({
    message: `regelsættet »${text(args, 'name')}« har ingen prøver`,
    hint: 'tilføj en prøvetabel med grænseværdierne',
  }),
  R150: (args) => ({
    message:
      args.version === args.own
        ? 'overgangen fører til den version, den selv står i'
        : `overgangen fører til version ${text(args, 'version')}, som ikke findes`,
    hint:
      text(args, 'versions') === ''
        ? 'skriv først den anden version af regelsættet i en fil for sig, eller slet linjen'
        : `vælg en anden version af samme regelsæt: ${text(args, 'versions')}`,
  }),
  R156: (args) => ({
    message: `version ${text(args, 'version')}, som denne skulle erstatte, findes ikke`,
    hint:
      text(args, 'versions') === ''
        ? 'slet linjen; der er ingen anden version af regelsættet'
        : `ret tallet; de andre versioner er ${text(args, 'versions')}`,
  }),
  R157: (args) => ({
    message:
      args.last === undefined
        ? `version ${text(args, 'version')}, som denne erstatter fra ${text(args, 'from')}, gælder først fra ${text(args, 'theirs')}`
        : `version ${text(args, 'version')} gælder til og med ${text(args, 'last')}, men denne erstatter den fra ${text(args, 'from')}`,
    hint: 'ret datoerne, så den ene version følger dagen efter den anden',
  }),
  R158: (args) => ({
    message: `version ${text(args, 'version')} er allerede erstattet af version ${text(args, 'other')}`,
    hint: `skriv: erstatter version ${text(args, 'other')}`,
  }),
};
