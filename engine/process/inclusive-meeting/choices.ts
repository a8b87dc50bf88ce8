/** The closed lists of the inclusive network meeting, with their names. */
import { choice } from '../choice.ts';

/** People that events mention; anybody else is written in words, such as »mormor«. */
export const party = choice('party', {
  child: ['barnet', 'the child'],
  mother: ['mor', 'mother'],
  father: ['far', 'father'],
  family_adviser: ['familierådgiver', 'family adviser'],
  meeting_leader: ['mødeleder', 'meeting leader'],
  super_user: ['superbruger', 'super-user'],
});

/** When the method is relevant; `other` is recorded with a text of its own. */
export const ground = choice('ground', {
  early_concern: ['tidlig bekymring', 'early concern'],
  existing_case: ['løbende sag', 'existing case'],
  good_cooperation: ['godt samarbejde', 'good cooperation'],
  difficult_cooperation: ['vanskeligt samarbejde', 'difficult cooperation'],
  other: ['anden anledning', 'other ground'],
});

/** What the child's presence is decided with regard to. */
export const regard = choice('regard', {
  purpose: ['mødets formål', 'purpose of the meeting'],
  maturity: ['modenhed', 'maturity'],
  age: ['alder', 'age'],
});

export const absenceReason = choice('absenceReason', {
  purpose: ['mødets formål', 'purpose of the meeting'],
  maturity: ['modenhed', 'maturity'],
  age: ['alder', 'age'],
  other: ['anden grund', 'other reason'],
});

/** Child and parents belong to neither network. */
export const network = choice('network', {
  child: ['barnet', 'the child'],
  parents: ['forældrene', 'the parents'],
  private: ['privat netværk', 'private network'],
  professional: ['professionelt netværk', 'professional network'],
});

export const phase = choice('phase', {
  descriptive: ['beskrivende del', 'descriptive part'],
  reflective: ['reflekterende del', 'reflective part'],
  agreement: ['aftaledel', 'agreement part'],
});

/** What the process does not let happen, by the code of the finding that names it. */
export const breach = choice('breach', {
  'B-LEADER-INVOLVED': ['en inddraget som mødeleder', 'somebody involved as leader'],
  'B-NO-PRIVATE': ['intet privat netværk', 'no private network'],
  'B-NO-PROFESSIONAL': ['intet professionelt netværk', 'no professional network'],
  'B-NO-FAMILY-TALK': ['indbydelse uden indledende samtale', 'invitation without introductory talk'],
  'B-PHASE-SKIPPED': ['en udeladt mødedel', 'a part of the meeting left out'],
});

export const state = choice('state', {
  considered: ['overvejet', 'considered'],
  preparing: ['forberedes', 'being prepared'],
  invited: ['indbudt', 'invited'],
  in_meeting: ['møde i gang', 'in the meeting'],
  minutes_due: ['referat udestår', 'minutes due'],
  agreements_running: ['aftaler løber', 'agreements running'],
  follow_up_due: ['opfølgning forestår', 'follow-up due'],
  follow_up_meeting: ['opfølgningsmøde', 'follow-up meeting'],
  closed: ['lukket', 'closed'],
  dropped: ['fravalgt', 'dropped'],
});
