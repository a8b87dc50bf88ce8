/** The closed lists of the inclusive network meeting, with their names. */
import { choice } from '../choice.ts';

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
