/** The example cases, without what the rules decide in them: `record.ts` adds that and writes `examples/sager/`. */
import { fosterCases } from './foster-cases.ts';
import { networkMeeting } from './network-meeting.ts';
import { motherAndTwoChildren } from './series-mother.ts';
import { twoParentsFourChildren } from './series-parents.ts';

export interface ScenarioEvent {
  readonly on: string;
  readonly type: string;
  readonly by: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface Scenario {
  /** Name of the file, and of the case. */
  readonly name: string;
  /** The network council when left out. */
  readonly process?: string;
  readonly events: readonly ScenarioEvent[];
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'rettidig-og-fulgt-op',
    events: [
      {
        on: '2015-03-02',
        type: 'POLICE_NOTICE_RECEIVED',
        by: 'intake_unit',
        data: {
          municipality: 'Fjordby Kommune',
          channel: 'interrogation_summons',
          youth: {
            id: 'ung-01',
            birthDate: '1998-09-14',
            custodyHolders: ['mother', 'father'],
            remandSurrogate: false,
          },
          suspicions: [
            {
              incidentId: 'hærværk på skolen',
              offenceType: 'vandalism',
              damageAmount: 1_750_000,
              gross: false,
              incidentDate: '2015-02-28',
              stage: 'suspected',
            },
          ],
          history: { complete: true, suspicions: [], latestHeldCouncilOn: null },
        },
      },
      { on: '2015-03-02', type: 'ASSESSMENT_STARTED', by: 'caseworker' },
      { on: '2015-03-03', type: 'ASSESSED', by: 'caseworker' },
      {
        on: '2015-03-04',
        type: 'SUMMONS_SENT',
        by: 'caseworker',
        data: { recipients: ['youth', 'mother'], channel: 'e_boks', meetingOn: '2015-03-19' },
      },
      {
        on: '2015-03-06',
        type: 'SUMMONS_SENT',
        by: 'caseworker',
        data: { recipients: ['father'], channel: 'letter', meetingOn: '2015-03-19' },
      },
      { on: '2015-03-11', type: 'SUMMONS_SENT', by: 'caseworker', data: { recipients: ['school'] } },
      {
        on: '2015-03-19',
        type: 'COUNCIL_HELD',
        by: 'caseworker',
        data: {
          participants: ['youth', 'mother', 'father', 'school'],
          mode: 'in_person',
          place: 'municipality',
          durationMinutes: 95,
        },
      },
      {
        on: '2015-03-19',
        type: 'AGREEMENTS_RECORDED',
        by: 'caseworker',
        data: {
          agreements: [
            { holder: 'youth', text: 'Passer skolen hver dag' },
            { holder: 'father', text: 'Ringer til skolen hver fredag' },
          ],
        },
      },
      {
        on: '2015-03-24',
        type: 'PLAN_ADOPTED',
        by: 'caseworker',
        data: {
          initiatives: ['Fast kontakt mellem hjem og skole'],
          duties: [
            { holder: 'youth', text: 'Passer skolen hver dag' },
            { holder: 'father', text: 'Ringer til skolen hver fredag' },
          ],
        },
      },
      {
        on: '2015-03-25',
        type: 'MINUTES_SENT',
        by: 'caseworker',
        data: { recipients: ['youth', 'mother', 'father', 'school'] },
      },
      {
        on: '2015-05-11',
        type: 'FOLLOW_UP_DONE',
        by: 'caseworker',
        data: { outcome: 'on_track', mode: 'phone' },
      },
      { on: '2015-05-12', type: 'CASE_CLOSED', by: 'caseworker' },
    ],
  },
  {
    name: 'indkaldt-for-sent',
    events: [
      {
        on: '2015-08-10',
        type: 'POLICE_NOTICE_RECEIVED',
        by: 'duty_officer',
        data: {
          municipality: 'Fjordby Kommune',
          channel: 'duty_officer',
          youth: {
            id: 'ung-02',
            birthDate: '1999-05-04',
            custodyHolders: ['mother'],
            remandSurrogate: false,
          },
          suspicions: [
            {
              incidentId: 'slag ved stationen',
              offenceType: 'violence',
              context: 'other',
              incidentDate: '2015-08-09',
              stage: 'charged',
            },
          ],
          history: { complete: true, suspicions: [], latestHeldCouncilOn: null },
        },
      },
      { on: '2015-08-11', type: 'ASSESSMENT_STARTED', by: 'caseworker' },
      { on: '2015-08-12', type: 'ASSESSED', by: 'caseworker' },
      {
        on: '2015-08-18',
        type: 'SUMMONS_SENT',
        by: 'caseworker',
        data: {
          recipients: ['youth', 'mother'],
          channel: 'letter',
          meetingOn: '2015-08-27',
          lateReason: 'holiday',
        },
      },
      { on: '2015-08-27', type: 'NO_SHOW', by: 'caseworker', data: { absent: ['youth', 'mother'] } },
      { on: '2015-08-28', type: 'RESUMMONED', by: 'caseworker', data: { meetingOn: '2015-09-10' } },
      {
        on: '2015-09-10',
        type: 'COUNCIL_HELD',
        by: 'caseworker',
        data: {
          participants: ['youth', 'mother'],
          mode: 'in_person',
          place: 'municipality',
          durationMinutes: 80,
        },
      },
      {
        on: '2015-09-17',
        type: 'PLAN_ADOPTED',
        by: 'caseworker',
        data: {
          initiatives: [],
          duties: [{ holder: 'mother', text: 'Henter den unge efter fritidsjobbet' }],
        },
      },
    ],
  },
  {
    name: 'beloeb-ukendt',
    events: [
      {
        on: '2015-10-05',
        type: 'POLICE_NOTICE_RECEIVED',
        by: 'intake_unit',
        data: {
          municipality: 'Fjordby Kommune',
          channel: 'mandagsdata',
          youth: {
            id: 'ung-03',
            birthDate: '2000-01-20',
            custodyHolders: ['father'],
            remandSurrogate: false,
          },
          suspicions: [
            { incidentId: 'ruder i hallen', offenceType: 'vandalism', incidentDate: '2015-10-02' },
          ],
          history: { complete: true, suspicions: [], latestHeldCouncilOn: null },
        },
      },
      { on: '2015-10-05', type: 'ASSESSMENT_STARTED', by: 'caseworker' },
      { on: '2015-10-06', type: 'ASSESSED', by: 'caseworker' },
      {
        on: '2015-10-08',
        type: 'FACTS_SUPPLIED',
        by: 'police',
        data: { suspicions: [{ incidentId: 'ruder i hallen', damageAmount: 2_115_000 }] },
      },
      { on: '2015-10-08', type: 'ASSESSED', by: 'caseworker' },
      {
        on: '2015-10-09',
        type: 'SUMMONS_SENT',
        by: 'caseworker',
        data: { recipients: ['youth', 'father'], channel: 'e_boks', meetingOn: '2015-10-21' },
      },
      {
        on: '2015-10-21',
        type: 'COUNCIL_HELD',
        by: 'caseworker',
        data: {
          participants: ['youth', 'father', 'contact_person'],
          mode: 'in_person',
          place: 'school',
          durationMinutes: 110,
        },
      },
    ],
  },
  networkMeeting,
  motherAndTwoChildren,
  twoParentsFourChildren,
  ...fosterCases,
];
