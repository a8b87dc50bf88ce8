/**
 * The first of the two courses that the source describes meeting by meeting (section 8.5), as a case of a made-up
 * municipality. Who came,
 * the months and the agreements are the source's; days, preparations and names of people are made up. Where only the
 * month of a meeting is known, the first of it stands as the day of the event and the month as the date.
 */

import type { Scenario } from './scenarios.ts';
import { happens, one, scenarioOf } from './series-case.ts';

const schoolOfBoth = ['lærer (søn)', 'lærer (datter)', 'SFO-pædagog (datter)'];

/** Case 1: a mother with two children at home, followed through four meetings to a planned end. */
export const motherAndTwoChildren: Scenario = scenarioOf({
  name: 'mor-med-to-boern',
  identified: '2009-09-01',
  family: {
    familyId: 'familie-01',
    situation: 'Mor har svære traumer, og to ældre søskende er anbragt. De to yngste er svage i dansk.',
    members: [
      { id: 'mother', role: 'parent', needsInterpreter: true },
      { id: 'søn', role: 'child', age: 12, needsInterpreter: false },
      { id: 'datter', role: 'child', age: 8, needsInterpreter: false },
      { id: 'voksen datter', role: 'other_relative', needsInterpreter: false },
    ],
  },
  criteria: { C1: 'yes', C2: 'yes', C3: 'yes', C4: 'yes', C5: 'yes', C6: 'yes', C7: 'yes' },
  services: 6,
  network: {
    'læge (mor)': ['mother'],
    'lærer (søn)': ['søn'],
    'lærer (datter)': ['datter'],
    'SFO-pædagog (datter)': ['datter'],
    'klubpædagog (søn)': ['søn'],
    'sagsbehandler i jobcentret': ['mother'],
    'sprogskolelærer (mor)': ['mother'],
    'socialrådgiver i familieafdelingen': ['mother', 'søn', 'datter', 'voksen datter'],
    'kontaktperson (søn)': ['søn'],
    'kontaktperson (datter)': ['datter'],
    talepædagog: ['søn'],
    'PPR-psykolog (søn og datter)': ['søn', 'datter'],
  },
  caseworkers: ['socialrådgiver i familieafdelingen', 'sagsbehandler i jobcentret'],
  invitedOn: ['2009-09-01', '2009-11-02', '2010-03-01', '2010-09-01'],
  meetings: [
    {
      no: 1,
      month: '2009-10',
      present: one(
        'mother',
        'læge (mor)',
        ...schoolOfBoth,
        'sagsbehandler i jobcentret',
        'sprogskolelærer (mor)',
        'socialrådgiver i familieafdelingen',
      ),
      expectations: [['mother', 'Børnene trives, kommer mere ud, lærer dansk og klarer skolen']],
      problems: ['Børnene kommer sjældent ud', 'Begge børn har svært ved dansk'],
      resources: ['En kontaktperson taler mors sprog', 'Mor går på sprogskole'],
      goals: ['Børnene kommer til sport', 'Børnene får hjælp til dansk'],
      agreements: [
        { id: '1a', owners: ['kontaktperson (søn)'], text: 'Tage børnene med ud, også sønnen alene' },
        { id: '1b', text: 'Henvise begge børn til PPR' },
        { id: '1c', owners: ['mother'], text: 'Fortsætte aktiveringen i tre måneder' },
        { id: '1d', text: 'Fem samtaler mere hos psykologen' },
        {
          id: '1e',
          owners: ['SFO-pædagog (datter)'],
          text: 'Finde en forælder, der tager datteren med til håndbold',
        },
      ],
      next: { month: '2009-12' },
      events: ['Sønnen er begyndt til bordtennis to gange om ugen', 'Datteren kommer til håndbold'],
    },
    {
      no: 2,
      month: '2009-12',
      present: one(
        'mother',
        'voksen datter',
        ...schoolOfBoth,
        'klubpædagog (søn)',
        'socialrådgiver i familieafdelingen',
      ),
      reported: [
        ['1a', 'replaced'],
        ['1b', 'done'],
        ['1e', 'done_with_side_effect'],
      ],
      changes: ['Begge børn dyrker sport', 'Mor vil hellere have en dansktalende kontaktperson'],
      problems: ['Den, der følger datteren til håndbold, stiller krav til hendes tøj'],
      resources: ['Den voksne datter vil hjælpe'],
      goals: ['En kontaktperson, som familien har tillid til'],
      agreements: [
        { id: '2a', owners: ['voksen datter'], text: 'Følge søsteren til sport' },
        { id: '2b', text: 'Stoppe kontaktpersonen og undersøge, om den ældstes plejeforældre kan tage over' },
        {
          id: '2c',
          owners: ['socialrådgiver i familieafdelingen'],
          text: 'Undersøge hjælp til mors breve fra myndigheder',
        },
        { id: '2d', text: 'Afklare støtte i dansk som andetsprog' },
      ],
      next: { month: '2010-04' },
      events: [
        'Den ældstes plejeforældre er blevet kontaktpersoner',
        'Mor får fysioterapi og tandbehandling',
        'Mor har samtaler hos psykologen og ønsker flere',
        'Talepædagogen har skrevet om sønnen, som læser bedre',
      ],
    },
    {
      no: 3,
      month: '2010-04',
      present: one(
        'mother',
        ...schoolOfBoth,
        'klubpædagog (søn)',
        'sagsbehandler i jobcentret',
        'socialrådgiver i familieafdelingen',
        'kontaktperson (søn)',
        'kontaktperson (datter)',
        'PPR-psykolog (søn og datter)',
      ),
      absent: ['talepædagog'],
      reported: [
        ['1d', 'done'],
        ['2b', 'done'],
      ],
      changes: ['Mor har fuld tillid til de nye kontaktpersoner', 'Sønnen læser bedre'],
      problems: ['Børnene har stadig svært ved dansk'],
      resources: ['Kontaktpersonerne hjælper også mor'],
      goals: ['Børnene får noget at lave i fritiden'],
      agreements: [
        { id: '3a', text: 'Samtaler med mor og børn i stedet for almindelige forældremøder' },
        {
          id: '3b',
          owners: ['klubpædagog (søn)', 'kontaktperson (søn)'],
          text: 'Undersøge motocross og bordtennislejr',
        },
        { id: '3c', owners: ['klubpædagog (søn)'], text: 'Friplads i klubben' },
      ],
      next: { month: '2010-10', reason: 'Mor ønsker et møde mere' },
    },
    {
      no: 4,
      month: '2010-10',
      present: one(
        'mother',
        ...schoolOfBoth,
        'socialrådgiver i familieafdelingen',
        'kontaktperson (søn)',
        'kontaktperson (datter)',
      ),
      changes: ['Børnene trives og kommer mere ud'],
      problems: ['Mor har hovedpine'],
      resources: ['Kontaktpersonerne bliver'],
      goals: ['Mor får støtte og bliver undersøgt'],
      agreements: [
        { id: '4a', text: 'Undersøge støtteperson og flere psykologtimer til mor' },
        { id: '4b', text: 'Undersøgelse på hospitalet for hovedpine' },
      ],
      also: [['EXPECTED_LAST_ANNOUNCED', {}]],
      noNext: 'Familien kan klare sig; møderne kan tages op igen',
    },
  ],
  afterwards: [
    happens('2010-10-01', 'COORDINATOR_NAMED', {
      role: 'familiens sagsbehandler',
      person: 'socialrådgiver i familieafdelingen',
    }),
  ],
});
