/** The closed lists of processual network meetings, with their names. */
import { choice } from '../choice.ts';

/** How people are named beside free words: »klasselærer« is as good. */
export const party = choice('party', {
  mother: ['mor', 'mother'],
  father: ['far', 'father'],
  parent: ['forælder', 'parent'],
  child: ['barnet', 'the child'],
  meeting_leader: ['mødeleder', 'meeting leader'],
  minute_taker: ['referent', 'minute-taker'],
  interpreter: ['tolk', 'interpreter'],
  caseworker: ['sagsbehandler', 'caseworker'],
  referral_body: ['visitation', 'referral body'],
});

export const route = choice('route', {
  committee: ['visitationsudvalg', 'referral committee'],
  delegated: ['delegeret visitation', 'delegated referral'],
});

export const referralBody = choice('referralBody', {
  committee: ['visitationsudvalg', 'referral committee'],
  project_leader: ['projektleder', 'project leader'],
  meeting_leader: ['mødeleder', 'meeting leader'],
  other_professional: ['anden fagperson', 'other professional'],
});

/** The verdict as it was stored with the version of the rules it rests on. */
export const verdict = choice('verdict', {
  in: ['i målgruppen', 'in the target group'],
  outside: ['uden for målgruppen', 'outside the target group'],
  unknown: ['uafklaret', 'undetermined'],
});

/** What the parents say to a participant. */
export const answer = choice('answer', {
  yes: ['accepterer', 'agree'],
  no: ['afviser', 'object'],
  unknown: ['uafklaret', 'undetermined'],
});

/** What the referral body finds of a criterion (C1–C7). */
export const criterion = choice('criterion', {
  yes: ['bekræftet', 'confirmed'],
  no: ['afkræftet', 'disproved'],
  unknown: ['uafklaret', 'undetermined'],
});

export const trainingRoute = choice('trainingRoute', {
  seven_day: ['syvdageskursus', 'seven-day course'],
  one_day: ['etdagskursus', 'one-day course'],
  none: ['uden kursus', 'without a course'],
});

/** P1–P4: what parents are prepared for. */
export const topic = choice('topic', {
  P1: ['mødernes formål', 'purpose of the meetings'],
  P2: ['deltagernes antal', 'number of participants'],
  P3: ['fri for klager', 'free of complaints'],
  P4: ['mødernes muligheder', 'what meetings can deliver'],
});

export const phase = choice('phase', {
  opening: ['åbning', 'opening'],
  round_describe: ['beskrivende runde', 'describing round'],
  round_follow_up: ['opfølgende runde', 'follow-up round'],
  round_reflect: ['refleksionsrunde', 'reflection round'],
  round_actions: ['handlerunde', 'action round'],
  joint_plan: ['fælles handlingsplan', 'joint action plan'],
  next_date: ['næste dato', 'next date'],
  closing: ['afslutning', 'closing'],
});

export const agreementStatus = choice('agreementStatus', {
  open: ['åben', 'open'],
  done: ['udført', 'done'],
  done_with_side_effect: ['udført med bivirkning', 'done with a side effect'],
  replaced: ['erstattet af en anden', 'replaced'],
  superseded_outside_meeting: ['ændret mellem møder', 'superseded outside a meeting'],
  lapsed_staff_change: ['faldet bort ved personaleskift', 'lapsed by staff change'],
  blocked: ['hindret', 'blocked'],
  carried_over: ['videreført', 'carried over'],
  not_recorded: ['uden melding', 'nothing recorded'],
});

export const minutesKind = choice('minutesKind', {
  detailed: ['udførligt referat', 'detailed minutes'],
  brief: ['kort referat', 'brief minutes'],
  decisions_only: ['beslutningsreferat', 'decision minutes'],
});

export const minutesChannel = choice('minutesChannel', {
  skolekom: ['Skolekom', 'Skolekom'],
  stafetlog: ['Stafetlog', 'Stafetlog'],
  other: ['anden kanal', 'other channel'],
});

export const minuteTakerSource = choice('minuteTakerSource', {
  other_leader: ['anden mødeleder', 'other leader'],
  trainee_leader: ['mødeleder under oplæring', 'trainee leader'],
  third_person: ['tredje person', 'third person'],
});

export const familyRole = choice('familyRole', {
  parent: ['forælder', 'parent'],
  child: ['barn', 'child'],
  other_relative: ['anden slægtning', 'other relative'],
});

export const aftercareReason = choice('aftercareReason', {
  distress: ['stærk reaktion', 'distress'],
  disclosure: ['noget nyt kom frem', 'disclosure'],
  left_early: ['forlod mødet', 'left early'],
});

export const endReason = choice('endReason', {
  family_withdrew: ['familien trak sig', 'family withdrew'],
  outside_target: ['uden for målgruppen', 'outside the target group'],
  other: ['anden grund', 'other reason'],
});

export const implementationStatus = choice('implementationStatus', {
  active: ['i gang', 'active'],
  standby: ['i beredskab', 'standby'],
  withdrawn: ['trådt ud', 'withdrawn'],
});

export const state = choice('state', {
  identified: ['opsporet', 'identified'],
  in_referral_assessment: ['i visitation', 'in referral assessment'],
  not_eligible: ['uden for målgruppen', 'outside the target group'],
  offer_open: ['tilbud åbent', 'offer open'],
  offer_declined: ['tilbud afvist', 'offer declined'],
  preparing_first_meeting: ['forberedelse', 'preparing the first meeting'],
  first_meeting_ready: ['klar til første møde', 'first meeting ready'],
  meeting_in_session: ['møde i gang', 'meeting in session'],
  between_meetings: ['mellem møderne', 'between meetings'],
  closed_completed: ['planmæssigt afsluttet', 'closed as planned'],
  ended_no_new_meeting: ['uden nyt møde indtil videre', 'ended without a new meeting'],
  ended_outside_target_group: ['standset uden for målgruppen', 'ended outside the target group'],
  ended_family_withdrew: ['familien trak sig', 'family withdrew'],
  ended_other: ['standset af anden grund', 'ended for another reason'],
});
