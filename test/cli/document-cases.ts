/** Cases that have everything a document asks for, and cases that lack it. Everything in them is made up. */
import type { CaseEvent } from '../../engine/case/event.ts';
import { caseLog, held, type Line, notice, summons } from '../engine/support/case-log.ts';

const opening: readonly Line[] = [
  notice('2015-05-08', {
    youth: { id: 'ung-1', birthDate: '1999-01-10', custodyHolders: ['mother', 'father'] },
  }),
  ['2015-05-08', 'ASSESSMENT_STARTED'],
  ['2015-05-09', 'ASSESSED'],
];

/** Summoned, mapped, held, agreed, planned under an uncertain sentence, follow-up fixed. */
export const complete: readonly CaseEvent[] = caseLog(
  ...opening,
  summons('2015-05-11', { recipients: ['youth', 'mother', 'father'], meetingOn: '2015-05-26' }),
  ['2015-05-11', 'REMAND_STARTED', { visitControl: true }],
  [
    '2015-05-12',
    'NETWORK_MAPPED',
    {
      tool: 'relation_circle',
      persons: ['class_teacher', 'farbror Ib'],
      refused: [{ person: 'træneren', reason: 'de kender hinanden for lidt' }],
    },
  ],
  [
    '2015-05-12',
    'MEETING_PLANNED',
    { meetingOn: '2015-05-26', place: 'secured_unit', leader: 'meeting_leader', agenda: 'signs_of_safety' },
  ],
  ['2015-05-13', 'PERMIT_REQUESTED', { visitor: 'mother', cprGiven: true }],
  ['2015-05-15', 'PERMIT_GRANTED', { visitor: 'mother' }],
  held('2015-05-26', { participants: ['youth', 'mother'], place: 'secured_unit', mode: 'in_person' }),
  [
    '2015-05-26',
    'AGREEMENTS_RECORDED',
    {
      agreements: [
        { holder: 'youth', duty: 'youth_seeks_help', from: '2015-06-01', reportBy: 'ringer hver fredag' },
        { holder: 'mother', text: 'Besøger den unge hver uge', until: '2015-08-31' },
      ],
    },
  ],
  [
    '2015-05-28',
    'PLAN_ADOPTED',
    {
      initiatives: ['Fast kontaktperson', 'Plads på kommunens værksted'],
      duties: [{ holder: 'contact_person', text: 'Hjælper med struktur i hverdagen' }],
      branches: [
        { sentence: 'unconditional', content: 'den unge afsoner; kontaktpersonen besøger' },
        { sentence: 'conditional', content: 'foranstaltningerne begynder straks' },
      ],
      waitsFor: 'visitationsudvalget den 9. juni',
    },
  ],
  ['2015-05-29', 'FOLLOW_UP_PLANNED', { plannedOn: '2015-08-20', mode: 'meeting' }],
);

/** In the target group, and nothing more. */
export const justAssessed: readonly CaseEvent[] = caseLog(...opening);

/** Held, with nothing written down. A plan without a duty, and no follow-up fixed. */
export const bare: readonly CaseEvent[] = caseLog(
  ...opening,
  summons('2015-05-11', { recipients: ['youth', 'mother', 'father'] }),
  held('2015-05-26'),
  ['2015-05-28', 'PLAN_ADOPTED', { initiatives: ['Fast kontakt mellem hjem og skole'] }],
);
