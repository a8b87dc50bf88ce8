/** The second course of section 8.5, made into a case like the first. */

import type { Scenario } from './scenarios.ts';
import { one, scenarioOf } from './series-case.ts';

/** Case 2: two parents and four children; after three meetings no new one is agreed for the time being. */
export const twoParentsFourChildren: Scenario = scenarioOf({
  name: 'to-foraeldre-fire-boern',
  identified: '2009-10-01',
  family: {
    familyId: 'familie-02',
    situation:
      'Far er under tilsyn efter vold mod mor. Begge forældre er sygemeldte, og økonomien er meget dårlig.',
    members: [
      { id: 'mother', role: 'parent', needsInterpreter: true },
      { id: 'father', role: 'parent', needsInterpreter: true },
      { id: 'datter 1', role: 'child', needsInterpreter: false },
      { id: 'datter 2', role: 'child', age: 10, needsInterpreter: false },
      { id: 'søn', role: 'child', needsInterpreter: false },
      { id: 'datter 3', role: 'child', needsInterpreter: false },
    ],
  },
  criteria: { C1: 'yes', C2: 'yes', C3: 'yes', C4: 'yes', C5: 'yes', C6: 'yes', C7: 'yes' },
  services: 8,
  network: {
    'socialrådgiver i familieafdelingen': ['mother', 'father', 'datter 1', 'datter 2', 'søn', 'datter 3'],
    'lærer (søn)': ['søn'],
    'lærer (datter 2)': ['datter 2'],
    'pædagog og dagplejer (datter 3)': ['datter 3'],
    sundhedsplejerske: ['datter 3'],
    'læge (far)': ['father'],
    'sagsbehandler i Kriminalforsorgen (far)': ['father'],
    'sagsbehandler for sygedagpenge (far)': ['father'],
    'SFO-pædagog (datter 2 og søn)': ['datter 2', 'søn'],
    'medarbejdere fra psykiatrisk hospital (far)': ['father'],
    'tosproget konsulent': ['mother'],
    'socialrådgiver i familiecentret (mor og datter 2)': ['mother', 'datter 2'],
    'sagsbehandler i særlig rådgivning (far)': ['father'],
  },
  caseworkers: [
    'socialrådgiver i familieafdelingen',
    'sagsbehandler i Kriminalforsorgen (far)',
    'sagsbehandler for sygedagpenge (far)',
    'sagsbehandler i særlig rådgivning (far)',
  ],
  invitedOn: ['2009-10-01', '2010-01-04', '2010-03-01'],
  meetings: [
    {
      no: 1,
      month: '2009-11',
      present: {
        ...one(
          'mother',
          'father',
          'datter 1',
          'socialrådgiver i familieafdelingen',
          'lærer (søn)',
          'lærer (datter 2)',
          'sundhedsplejerske',
          'læge (far)',
          'sagsbehandler i Kriminalforsorgen (far)',
          'sagsbehandler for sygedagpenge (far)',
          'SFO-pædagog (datter 2 og søn)',
        ),
        'pædagog og dagplejer (datter 3)': 2,
      },
      expectations: [
        ['mother', 'Arbejde, egne penge og voksent selskab'],
        ['father', 'Mor bliver ikke udvist, og børnene bliver ikke fjernet'],
        ['socialrådgiver i familieafdelingen', 'Fars vanskeligheder er det vigtigste'],
      ],
      problems: ['Far er deprimeret', 'Datter 2 har ondt i maven'],
      resources: ['Børnene klarer sig godt', 'Far er holdt op med at spille'],
      goals: ['Far kommer i behandling', 'Datter 2 får det bedre'],
      agreements: [
        {
          id: '1a',
          owners: ['sagsbehandler for sygedagpenge (far)', 'socialrådgiver i familieafdelingen', 'father'],
          text: 'Tid hos egen læge',
        },
        { id: '1b', text: 'Kontakte Kriminalforsorgen om et ophold på en pension' },
        {
          id: '1c',
          owners: ['socialrådgiver i familieafdelingen'],
          text: 'Kontakte familiecentret om samtaler til mor og datter 2',
        },
        {
          id: '1d',
          owners: ['lærer (søn)', 'lærer (datter 2)'],
          text: 'Ekstra opmærksomhed til datter 2 og søn',
        },
        { id: '1e', text: 'Måske kontakte misbrugscentret', conditional: true },
      ],
      next: { month: '2010-02' },
    },
    {
      no: 2,
      month: '2010-02',
      present: {
        ...one(
          'mother',
          'father',
          'datter 1',
          'socialrådgiver i familieafdelingen',
          'lærer (datter 2)',
          'læge (far)',
          'sagsbehandler i Kriminalforsorgen (far)',
          'sagsbehandler for sygedagpenge (far)',
          'socialrådgiver i familiecentret (mor og datter 2)',
          'sagsbehandler i særlig rådgivning (far)',
        ),
        'medarbejdere fra psykiatrisk hospital (far)': 2,
      },
      reported: [
        ['1a', 'done'],
        ['1b', 'done'],
        ['1c', 'done'],
        ['1d', 'done'],
      ],
      changes: ['Far bor på pensionen', 'Mor og datter 2 går i familiecentret', 'Læreren ser mere ro'],
      problems: ['Parret kan ikke bo sammen'],
      resources: ['Far er i behandling'],
      goals: ['Hver sin bolig', 'Orden i økonomien'],
      agreements: [
        {
          id: '2a',
          owners: ['sagsbehandler i Kriminalforsorgen (far)', 'socialrådgiver i familieafdelingen'],
          text: 'Finde hver sin bolig til forældrene',
        },
        {
          id: '2b',
          owners: ['socialrådgiver i familieafdelingen'],
          text: 'Særlig rådgivning om økonomi og kontaktperson til far',
        },
        {
          id: '2c',
          owners: ['socialrådgiver i familieafdelingen'],
          text: 'Sende oplysninger til udlændingemyndighederne om mors situation',
        },
        {
          id: '2d',
          owners: ['sagsbehandler for sygedagpenge (far)'],
          text: 'Undersøge muligheder for arbejde',
        },
        { id: '2e', owners: ['mother', 'datter 2'], text: 'Fortsætte samtalerne i familiecentret' },
        { id: '2f', owners: ['lærer (datter 2)'], text: 'Blive ved med at følge datter 2' },
      ],
      next: { month: '2010-04' },
      events: ['Far er frivilligt indlagt'],
    },
    {
      no: 3,
      month: '2010-04',
      present: one(
        'mother',
        'father',
        'datter 1',
        'lærer (datter 2)',
        'socialrådgiver i familieafdelingen',
        'sagsbehandler for sygedagpenge (far)',
        'medarbejdere fra psykiatrisk hospital (far)',
        'tosproget konsulent',
      ),
      absent: [
        'sagsbehandler i Kriminalforsorgen (far)',
        'socialrådgiver i familiecentret (mor og datter 2)',
        'sagsbehandler i særlig rådgivning (far)',
      ],
      reported: [
        ['2a', 'carried_over'],
        ['2b', 'done'],
        [
          '2c',
          'superseded_outside_meeting',
          { decidedBy: ['socialrådgiver i familieafdelingen', 'mother', 'mors bror'] },
        ],
        ['2d', 'blocked'],
        ['2e', 'lapsed_staff_change'],
        ['2f', 'done'],
      ],
      changes: ['Far besøger børnene uden at overnatte', 'Far er indlagt'],
      problems: ['Stor uenighed om skilsmisse'],
      resources: ['Læreren følger datter 2'],
      goals: ['Afklaring om skilsmissen'],
      agreements: [
        { id: '3a', owners: ['lærer (datter 2)'], text: 'Søge grønt kort til sport' },
        {
          id: '3b',
          owners: ['lærer (datter 2)', 'socialrådgiver i familieafdelingen'],
          text: 'Finde penge til lejr',
        },
        { id: '3c', owners: ['father'], text: 'Søge skilsmisse med hospitalets hjælp' },
        {
          id: '3d',
          owners: ['sagsbehandler for sygedagpenge (far)', 'father'],
          text: 'Møde med jobkonsulenten',
        },
        {
          id: '3e',
          owners: ['sagsbehandler i særlig rådgivning (far)'],
          text: 'Hjælpe far med at finde bolig',
        },
        {
          id: '3f',
          owners: ['medarbejdere fra psykiatrisk hospital (far)', 'father'],
          text: 'Tage hjem og tale med mor om skilsmissen',
        },
      ],
      also: [
        ['CONFLICT_DISCUSSED', {}],
        ['DISTRESS_OBSERVED', { person: 'mother' }],
        ['PERSON_LEFT_EARLY', { person: 'mother', reason: 'Uenigheden om skilsmissen' }],
        [
          'METHOD_REVIEW',
          {
            remarks: [
              { who: 'lærer (datter 2)', remark: 'Mangler besked om, hvad der sker mellem møderne' },
              { who: 'medarbejdere fra psykiatrisk hospital (far)', remark: 'Der sker for lidt' },
            ],
          },
        ],
      ],
      noNext: 'Indtil videre ikke et nyt møde',
    },
  ],
  afterwards: [],
});
