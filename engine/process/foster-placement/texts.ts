/** What the states and the days that come are called, and why something is not possible, in both languages. */
import type { Bilingual } from '../../../dsl/index.ts';
import type { RegionNames } from '../process.ts';
import { namesOf } from '../vocabulary-parts.ts';
import { mappingState, state } from './choices.ts';
import { candidacyState } from './choices-candidate.ts';
import { contactState, measureState, visitRhythm } from './choices-placement.ts';

export const stateNames: Readonly<Record<string, Bilingual>> = {
  unopened: { da: 'ikke oprettet', en: 'not opened' },
  ...namesOf(state),
};

/** In a region about a child and a family, before there is anything to say of them. */
const nothing: Bilingual = { da: 'ikke begyndt', en: 'not begun' };

export const regionNames: Readonly<Record<string, RegionNames>> = {
  mapping: { name: { da: 'afdækning', en: 'mapping' }, states: namesOf(mappingState) },
  candidacy: {
    name: { da: 'kandidatur', en: 'candidacy' },
    states: { none: nothing, ...namesOf(candidacyState) },
  },
  contact: { name: { da: 'samvær', en: 'contact' }, states: namesOf(contactState) },
  course: {
    name: { da: 'grundkursus', en: 'basic course' },
    states: {
      not_offered: { da: 'ikke tilbudt', en: 'not offered' },
      offered: { da: 'tilbudt', en: 'offered' },
      declined_by_family: { da: 'afslået af familien', en: 'declined by the family' },
      completed: { da: 'gennemført', en: 'completed' },
    },
  },
  placement: {
    name: { da: 'anbringelse', en: 'placement' },
    states: {
      none: nothing,
      first_year: { da: 'første år', en: 'first year' },
      established: { da: 'efter det første år', en: 'after the first year' },
      strained: { da: 'belastet', en: 'strained' },
      plan_b: { da: 'plan B', en: 'plan B' },
      ended_planned: { da: 'ophørt efter planen', en: 'ended as planned' },
      moved_on: { da: 'flyttet videre', en: 'moved on' },
      returned_home: { da: 'hjemgivet', en: 'returned home' },
      turned_18: { da: 'fyldt 18 år', en: 'turned 18' },
      broken_down: { da: 'sammenbrudt', en: 'broken down' },
    },
  },
  intensive: {
    name: { da: 'intensiv støtte', en: 'intensive support' },
    states: {
      none: nothing,
      not_started: { da: 'venter på at begynde', en: 'still to begin' },
      started_in_time: { da: 'begyndt i tide', en: 'begun in time' },
      overdue: { da: 'skulle være begyndt', en: 'overdue' },
      started_late: { da: 'begyndt for sent', en: 'begun late' },
      deferred: { da: 'udskudt', en: 'deferred' },
      deferred_overdue: {
        da: 'udskudt, forløbet skulle være afsluttet',
        en: 'deferred, the course is overdue',
      },
      completed: { da: 'afsluttet', en: 'completed' },
      completed_late: { da: 'afsluttet for sent', en: 'completed late' },
    },
  },
  oversight: {
    name: { da: 'tilsyn', en: 'oversight' },
    states: { none: nothing, due: { da: 'skal holdes', en: 'due' }, held: { da: 'holdt', en: 'held' } },
  },
  rhythm: {
    name: { da: 'besøgsrytme', en: 'visit rhythm' },
    states: { unset: { da: 'ikke fastsat', en: 'not set' }, ...namesOf(visitRhythm) },
  },
  match: {
    name: { da: 'match', en: 'match' },
    states: {
      settled: { da: 'vurderet', en: 'assessed' },
      in_question: { da: 'skal vurderes igen', en: 'to be assessed again' },
    },
  },
  support: {
    name: { da: 'seneste støtteforanstaltning', en: 'latest support measure' },
    states: { none: { da: 'ingen', en: 'none' }, ...namesOf(measureState) },
  },
};

/** What a day has brought. */
export const dateNames = {
  first_year: { da: 'det første år er gået', en: 'the first year is over' },
  intensive_start: {
    da: 'sidste dag for at begynde den intensive støtte er passeret',
    en: 'the last day to begin intensive support has passed',
  },
  startup_course: {
    da: 'sidste dag for at afslutte opstartsforløbet er passeret',
    en: 'the last day to complete the start-up course has passed',
  },
  oversight: { da: 'et nyt tilsyn skal holdes', en: 'another oversight visit is due' },
  mapping: { da: 'afdækningen er for gammel', en: 'the mapping is too old' },
  conditions: { da: 'den betingede godkendelse er bortfaldet', en: 'the conditional approval has lapsed' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Of what cannot happen where the case stands. Placeholders are the reason's arguments. */
const impossible: Readonly<Record<string, Bilingual>> = {
  NOT_OPENED: { da: 'sagen er ikke oprettet', en: 'the case has not been opened' },
  CHILD_TWICE: { da: 'to børn har samme nummer', en: 'two children have the same number' },
  UNKNOWN_CHILD: { da: 'barn {child} er ikke med i sagen', en: 'child {child} is not in the case' },
  UNKNOWN_CANDIDATE: {
    da: 'familie {family} er ikke udpeget som kandidat til barn {child}',
    en: 'family {family} has not been named as a candidate for child {child}',
  },
  UNKNOWN_FAMILY: {
    da: 'familien er ikke udpeget som kandidat',
    en: 'the family has not been named as a candidate',
  },
  NO_SUPPORT_NEED: {
    da: 'undersøgelsen kræver, at barnet antages at have brug for særlig støtte',
    en: 'the examination requires that the child is assumed to need special support',
  },
  NOT_EXAMINED: { da: 'undersøgelsen er ikke begyndt', en: 'the examination has not started' },
  NO_NETWORK_PLACEMENT: {
    da: 'der er ikke truffet afgørelse om anbringelse i netværk',
    en: 'no placement in the network has been decided',
  },
  NOT_PLACED: { da: 'barnet er ikke anbragt hos familien', en: 'the child is not placed with the family' },
  NEVER_PLACED: {
    da: 'barnet har ikke været anbragt hos familien',
    en: 'the child has not been placed with the family',
  },
  PLACED: {
    da: 'barnet er anbragt hos familien; anbringelsen skal ophøre først',
    en: 'the child is placed with the family; the placement must end first',
  },
  UNKNOWN_CONDITION: {
    da: 'godkendelsen har ingen åben betingelse med de ord',
    en: 'the approval has no open condition in these words',
  },
  SUPPORT_NOT_RUNNING: {
    da: 'den støtte, godkendelsen hviler på, er ikke sat i gang; bevilget er ikke nok',
    en: 'the support that the approval rests on does not run; granted is not enough',
  },
  CONDITIONS_LEFT: { da: 'der er flere åbne betingelser', en: 'there are more open conditions' },
  WITHOUT_CONDITIONS: { da: 'godkendelsen har ingen betingelser', en: 'the approval has no conditions' },
  ON_CONDITIONS: { da: 'godkendelsen har betingelser', en: 'the approval has conditions' },
  NO_SUPPORT_ROLE: { da: 'familien har ingen støtterolle', en: 'the family has no support role' },
  ANOTHER_DATE: { da: 'den dag hører til noget andet', en: 'that day belongs to something else' },
  ANOTHER_END: { da: 'ophøret er af en anden art', en: 'the end is of another kind' },
  ANOTHER_RHYTHM: { da: 'rytmen er en anden', en: 'the rhythm is another' },
  FIRST_YEAR_OVER: { da: 'det første år er gået', en: 'the first year is over' },
  SUPPORT_REFUSED: { da: 'støtten er afslået', en: 'the support was refused' },
  NUMBER_TAKEN: { da: 'løbenummer {number} er brugt', en: 'number {number} is taken' },
  NO_SUCH_COST: { da: 'udgiften er ikke ansøgt', en: 'the cost has not been claimed' },
  NO_SUCH_CLAIM: {
    da: 'tabt arbejdsfortjeneste er ikke søgt',
    en: 'lost earnings have not been claimed',
  },
};

/** Of what would be a breach: the code of the finding. */
const breaches: Readonly<Record<string, Bilingual>> = {
  'V-47': {
    da: 'det er ikke overvejet, hvordan familie og netværk kan inddrages (serviceloven § 47)',
    en: 'how family and network can be involved has not been considered (Social Services Act § 47)',
  },
  'V-50': {
    da: 'ressourcer og problemer hos barnet, familien og netværket er ikke undersøgt (serviceloven § 50)',
    en: 'resources and problems of the child, the family and the network have not been examined (Social Services Act § 50)',
  },
  'V-RELATION-MISSING': {
    da: 'familiens personlige relation til barnet er ikke beskrevet',
    en: 'the personal relation of the family to the child is not described',
  },
  'V-APPROVAL-MISSING': {
    da: 'familien er ikke endeligt godkendt til barnet',
    en: 'the family has no full approval for the child',
  },
  'V-APPROVAL-WRONG-CHILD': {
    da: 'familien er kun godkendt til et andet barn',
    en: 'the family is approved for another child only',
  },
  'V-INT-INVALID-DEFERRAL': {
    da: 'støtten kan kun udskydes af hensyn til barnet',
    en: 'the support can be deferred only out of regard for the child',
  },
  'V-REMUNERATION-PAID': {
    da: 'en netværksplejefamilie får ikke vederlag',
    en: 'a network foster family gets no remuneration',
  },
  'V-LE-BENEFIT-EXCLUSION': {
    da: 'overførselsindkomst er ingen grund til afslag',
    en: 'a transfer income is no ground of refusal',
  },
  'V-LE-NO-ASSESSMENT': {
    da: 'afgørelsen mangler en konkret vurdering',
    en: 'the decision has no concrete assessment',
  },
  'D-CRITERIA': {
    da: 'et vilkår, kommunen kræver vurderet, mangler',
    en: 'a condition that the municipality requires has not been assessed',
  },
  'D-BLOCKING': {
    da: 'et vilkår spærrer efter kommunens egne regler',
    en: 'a condition blocks under the municipality’s own rules',
  },
  'D-CONDITIONAL': {
    da: 'kommunen bruger ikke betingede godkendelser',
    en: 'the municipality does not use conditional approvals',
  },
  'D-MAPPING-DENIAL': {
    da: 'kommunen spørger videre, før den accepterer en afvisning',
    en: 'the municipality probes further before it accepts a denial',
  },
};

export const reasonTexts: Readonly<Record<string, Bilingual>> = { ...impossible, ...breaches };
