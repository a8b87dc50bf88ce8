/** The events of a placement: its course, support, costs and contact (sections 4.4, 4.8). */
import * as z from 'zod';
import { oneOf } from '../choice.ts';
import { derivedEvent, event, named, words } from '../event-definition.ts';
import * as choices from './choices.ts';
import * as economyChoices from './choices-economy.ts';
import * as placementChoices from './choices-placement.ts';
import {
  amount,
  both,
  byMunicipality,
  date,
  family,
  fullDays,
  note,
  number,
  people,
  reason,
  reasonIfAny,
  role,
  staffCount,
  treatmentNeedIfKnown,
  yesNo,
} from './event-parts.ts';

const hours = named('timer', 'hours', z.number().positive().optional());

export const placementEvents = {
  PLACEMENT_STARTED: event('anbringelse iværksat', 'placement started', {
    ...both,
    responsibleMunicipality: named('ansvarlig kommune', 'responsible municipality', words.optional()),
    consultant: named('gennemgående konsulent', 'continuing consultant', words.optional()),
  }),
  WARNING_SIGNAL: event('faresignal set', 'warning signal seen', {
    ...both,
    kind: named('signalets art', 'kind of signal', oneOf(placementChoices.signalKind)),
    from: named('set af', 'seen by', oneOf(choices.role)),
  }),
  SUPPORT_ADJUSTED: event('støtte tilpasset', 'support adjusted', { ...both, note }),
  STRAIN_RESOLVED: event('belastning løst', 'strain resolved', { ...both, note }),
  PLAN_B_AGREED: event('plan B lagt', 'plan B made', { ...both, note }),
  PLACEMENT_ENDED: event('anbringelse ophørt', 'placement ended', {
    ...both,
    kind: named('ophørets art', 'kind of end', oneOf(placementChoices.endKind)),
    reason,
    networkRelationKept: yesNo('relationen bevaret', 'relation kept'),
  }),
  CHILD_RETURNED_HOME: event('barn hjemgivet', 'child returned home', { ...both, note }),
  NEW_KNOWLEDGE_ABOUT_CHILD: event('ny viden om barnet', 'new knowledge about the child', {
    ...both,
    text: named('ny viden', 'new knowledge', words),
    treatmentNeed: treatmentNeedIfKnown,
  }),
  MATCH_REASSESSED: event('match vurderet igen', 'match reassessed', { ...both, reason }),
  EARLY_NOTICE_AGREED: event('tidlig besked aftalt', 'early notice agreed', { ...both }),
  CONFLICT_PLAN_MADE: event('konfliktplan lagt for samvær', 'conflict plan made for contact', { ...both }),
  TURNED_18: derivedEvent('barnet fyldt 18', 'child turned 18'),
};

export const supportEvents = {
  INTENSIVE_SUPPORT_STARTED: event('intensiv støtte begyndt', 'intensive support begun', { ...both, note }),
  INTENSIVE_SUPPORT_DEFERRED: event('intensiv støtte udskudt', 'intensive support deferred', {
    ...both,
    ground: named('hensyn', 'consideration', oneOf(placementChoices.deferralGround)),
    reason,
  }),
  STARTUP_COURSE_COMPLETED: event('opstartsforløb afsluttet', 'start-up course completed', { ...both, note }),
  COURSE_OFFERED: event('grundkursus tilbudt', 'basic course offered', { family, fullDays }),
  COURSE_DECLINED: event('grundkursus afslået', 'basic course declined', { family, reason: reasonIfAny }),
  COURSE_COMPLETED: event('grundkursus gennemført', 'basic course completed', { family, fullDays }),
  TRAINING_HELD: event('efteruddannelse holdt', 'further training held', { family, hours, byMunicipality }),
  SUPERVISION_HELD: event('supervision holdt', 'supervision held', {
    ...both,
    hours,
    peerGroup: named('i netværksgruppe', 'in a peer group', z.boolean().optional()),
    byMunicipality,
  }),
  COUNSELLING_GIVEN: event('rådgivning ydet', 'counselling given', { ...both, hours, byMunicipality }),
  GUIDANCE_GIVEN: event('vejledning ydet', 'guidance given', { ...both, hours, byMunicipality }),
  PROPORTION_ASSESSED: event('støttens omfang vurderet', 'extent of support assessed', { ...both, reason }),
  OVERSIGHT_VISIT: event('tilsyn holdt', 'oversight visit held', { ...both, role, byMunicipality }),
  SUPPORT_VISIT: event('støttebesøg aflagt', 'support visit made', {
    ...both,
    staffCount,
    people: people('medarbejdere', 'staff'),
    extra: named(
      'grund til ekstra besøg',
      'reason for extra visit',
      oneOf(placementChoices.extraVisitReason).optional(),
    ),
  }),
  PHONE_CONTACT: event('telefonisk kontakt', 'telephone contact', { ...both, note }),
  VISIT_INTERVAL_SET: event('besøgsrytme fastsat', 'visit rhythm set', {
    ...both,
    rhythm: named('rytme', 'rhythm', oneOf(placementChoices.visitRhythm)),
    days: named('dage mellem besøg', 'days between visits', z.int().positive()),
    reason,
  }),
  STAFF_CHANGED: event('medarbejder skiftet', 'staff changed', { ...both, reason: reasonIfAny }),
  SUPPORT_NEED_IDENTIFIED: event('støttebehov set', 'need for support identified', {
    ...both,
    number,
    measure: named('foranstaltning', 'measure', oneOf(placementChoices.measureKind)),
    beneficiary: named('til hvem', 'for whom', oneOf(placementChoices.beneficiary)),
    significant: yesNo('af væsentlig betydning', 'of significant importance'),
    isCondition: yesNo('betingelse for godkendelsen', 'condition of the approval'),
  }),
  SUPPORT_APPLIED: event('støtte ansøgt', 'support applied for', { number }),
  SUPPORT_DECIDED: event('støtte afgjort', 'support decided', {
    number,
    granted: yesNo('bevilget', 'granted'),
    reason,
  }),
  SUPPORT_WAITING: event('støtte sat på venteliste', 'support put on a waiting list', { number }),
  SUPPORT_RUNNING: event('støtte sat i gang', 'support set running', { number }),
  SUPPORT_ENDED: event('støtte sluttet', 'support ended', { number, reason: reasonIfAny }),
};

export const economyEvents = {
  BOARD_LODGING_PAID: event('ophold betalt', 'board with lodging paid', { ...both, amount, byMunicipality }),
  COST_CLAIMED: event('udgift ansøgt', 'cost claimed', {
    ...both,
    number,
    category: named('formål', 'purpose', oneOf(economyChoices.costCategory)),
    class: named('udgiftens art', 'class of cost', oneOf(economyChoices.costClass)),
    amount,
    causedByChild: yesNo('skyldes barnet', 'caused by the child'),
    familyLife: yesNo('del af familielivet', 'part of family life'),
  }),
  COST_DECIDED: event('udgift afgjort', 'cost decided', {
    number,
    decision: named('afgørelse', 'decision', oneOf(economyChoices.costDecision)),
    reason: reasonIfAny,
    byCatalogueAlone: yesNo('alene ud fra oversigten', 'by the catalogue alone'),
    role,
  }),
  COST_PAID: event('udgift betalt', 'cost paid', {
    ...both,
    number,
    kind: named('betalingens art', 'kind of payment', oneOf(economyChoices.paymentKind)),
    amount,
    documented: yesNo('dokumenteret', 'documented'),
    byMunicipality,
  }),
  DOCUMENTATION_ATTACHED: event('bilag vedlagt', 'documentation attached', { number }),
  LOST_EARNINGS_CLAIMED: event('tabt arbejdsfortjeneste søgt', 'lost earnings claimed', {
    ...both,
    number,
    reducedHours: yesNo('arbejdstiden sat ned', 'working hours cut'),
  }),
  LOST_EARNINGS_DECIDED: event('tabt arbejdsfortjeneste afgjort', 'lost earnings decided', {
    number,
    extent: named('omfang', 'extent', oneOf(economyChoices.lostEarningsExtent)),
    ground: named('afslagsgrund', 'ground of refusal', oneOf(economyChoices.lostEarningsGround).optional()),
    reason: reasonIfAny,
  }),
  REMUNERATION_PAID: event('vederlag betalt', 'remuneration paid', { ...both, amount, byMunicipality }),
  YEAR_ROLLOVER: derivedEvent('nyt opgørelsesår', 'new accounting year'),
};

export const contactEvents = {
  CONTACT_AGREED: event('samvær aftalt', 'contact agreed', { ...both, note }),
  CONTACT_TENSION: event('spænding om samvær', 'tension about contact', { ...both, note }),
  CONTACT_MEDIATED: event('samvær mæglet', 'contact mediated', { ...both, note }),
  CONTACT_CONFLICT: event('konflikt om samvær', 'conflict about contact', { ...both, note }),
  LETTER_SENT: event('brev sendt til familien', 'letter sent to the family', {
    family,
    technicalTerms: named('fagudtryk', 'technical terms', z.array(words).default([])),
  }),
};

export const auditEvents = {
  AUDIT: event('revision foretaget', 'audit made', { asOf: date('opgjort den', 'as it stands on') }),
  DATE_REACHED: derivedEvent('dato nået', 'date reached'),
};
