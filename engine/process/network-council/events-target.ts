/** Events from the notice to the decision whether the youth is in the target group (chapter 5.3). */
import * as z from 'zod';
import { oneOf } from '../choice.ts';
import { day, event, marked, named, parties, words } from '../event-definition.ts';
import { recorded } from '../recorded-decision.ts';
import * as choices from './choices.ts';

/** A suspicion: which incident, and facts by the codes that rule files declare. Unknown facts are left out. */
const suspicion = z
  .looseObject({ incidentId: marked({ fills: 'record' }, named('forhold', 'incident', words)) })
  .meta({ holds: 'suspicions' });

const suspicions = marked(
  { group: 'offence' },
  named('forhold', 'suspicions', z.array(suspicion).meta({ holds: 'suspicions' })),
);
const birthDate = named('fødselsdato', 'date of birth', day.optional());
const remandSurrogate = named('varetægtssurrogat', 'remand surrogate', z.boolean().optional());
const known = named('familien har haft sag', 'family known before', z.boolean().optional());
const placed = named('anbragt på institution', 'placed in an institution', z.boolean().optional());
const custodyHolders = named('forældremyndighedsindehavere', 'custody holders', parties);
const earlierSuspicions = marked(
  { group: 'earlierOffence' },
  named('tidligere forhold', 'earlier suspicions', z.array(suspicion).meta({ holds: 'suspicions' })),
);
const latestHeldCouncilOn = named(
  'seneste afholdte netværkssamråd',
  'latest held network council',
  day.nullable().optional(),
);

/** Facts of the case as a whole that rule files declare, by code. */
const caseFacts = named(
  'øvrige oplysninger',
  'other facts',
  z.record(z.string(), z.unknown()).meta({ holds: 'facts' }).optional(),
);

export const targetEvents = {
  POLICE_NOTICE_RECEIVED: event('underretning modtaget', 'notice received', {
    municipality: marked({ fills: 'municipality' }, named('kommune', 'municipality', words)),
    channel: named('kanal', 'channel', oneOf(choices.channel)),
    youth: named(
      'den unge',
      'the youth',
      z.strictObject({
        id: marked({ fills: 'person' }, named('løbenummer', 'id', words)),
        birthDate,
        custodyHolders,
        remandSurrogate,
        known,
        placed,
        cprKnown: named('CPR-nummer registreret', 'CPR number recorded', z.boolean().optional()),
        sex: named('køn', 'sex', oneOf(choices.sex).optional()),
        knownBefore: named('sag i forvejen', 'known beforehand', z.boolean().optional()),
      }),
    ),
    suspicions,
    history: named(
      'forhistorie',
      'history',
      z
        .strictObject({
          complete: marked(
            { completes: 'suspicions' },
            named('fuldstændig', 'complete', z.boolean().default(true)),
          ),
          suspicions: earlierSuspicions.default([]),
          latestHeldCouncilOn,
        })
        .optional(),
    ),
    facts: caseFacts,
    toldItWasAll: named(
      'familien har fået at vide, at sagen slutter her',
      'family told that this was all',
      z.boolean().optional(),
    ),
    linkedCase: named('fortsætter sagen', 'continues the case', words.optional()),
  }),
  ASSESSMENT_STARTED: event('vurdering påbegyndt', 'assessment started', {}),
  ASSESSED: event('målgruppe vurderet', 'target group assessed', { recorded }),
  FACTS_SUPPLIED: event('oplysninger indhentet', 'facts supplied', {
    suspicions: suspicions.optional(),
    youth: named(
      'den unge',
      'the youth',
      z
        .strictObject({
          birthDate,
          remandSurrogate,
          known,
          placed,
          custodyHolders: custodyHolders.optional(),
        })
        .optional(),
    ),
    history: named(
      'forhistorie',
      'history',
      z
        .strictObject({
          complete: marked(
            { completes: 'suspicions' },
            named('fuldstændig', 'complete', z.boolean().optional()),
          ),
          suspicions: earlierSuspicions.optional(),
          latestHeldCouncilOn,
        })
        .optional(),
    ),
    facts: caseFacts,
  }),
  CONSULTED: event('sparring indhentet', 'advice obtained', {
    whom: named('hos hvem', 'from whom', oneOf(choices.adviser)),
    advice: named('råd', 'advice', words.optional()),
  }),
  HUMAN_DECISION: event('faglig afgørelse truffet', 'human decision made', {
    decision: named('afgørelse', 'decision', oneOf(choices.decision)),
    ground: named('grundlag', 'ground', oneOf(choices.ground).optional()),
    rationale: named('begrundelse', 'rationale', words.optional()),
    consulted: named('sparret med', 'consulted', parties.optional()),
    recorded,
  }),
};
