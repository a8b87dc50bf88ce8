/** The sentences of an explanation in both languages. Short, and each true by itself. */

import { keywordText } from '../keywords.ts';
import { joined } from '../messages/message.ts';
import type { Outcome, TraceKind } from '../outcome.ts';
import type { Language } from '../source.ts';

export type BlockKind = 'assumptions' | 'rules' | 'facts' | 'considerations' | 'missing';

type ClauseKind = Extract<
  TraceKind,
  'always' | 'except' | 'discretion' | 'applies' | 'example' | 'decides_for' | 'otherwise' | 'not_filled'
>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `alle følgende gælder: a; b` for a list, `følgende gælder: a` for anything else. */
function holding(condition: string, language: Language, holds: (several: boolean) => string): string {
  for (const id of ['AllOf', 'AnyOf', 'NoneOf'] as const) {
    const opening = keywordText(id, language);
    if (condition.startsWith(`${opening}:`))
      return `${opening} ${holds(id === 'AllOf')}${condition.slice(opening.length)}`;
  }
  return `${language === 'da' ? 'følgende' : 'the following'} ${holds(false)}: ${condition}`;
}

const da = {
  titles: {
    assumptions: 'Antagelser',
    rules: 'Retsregler',
    facts: 'Faktiske oplysninger',
    considerations: 'Hovedhensyn',
    missing: 'Det, der mangler',
  } satisfies Record<BlockKind, string>,
  assumption: (fact: string, value: string, sources: readonly string[]): string =>
    `Udfaldet hviler på en antagelse: ${fact} er ikke oplyst og antages at være ${value}${sources.length > 0 ? ` efter ${joined(sources, 'og')}` : ''}.`,
  ruleset: (name: string, version: number, selectedBy: string, on: string): string =>
    `Sagen er bedømt efter regelsættet »${name}«, version ${version}, valgt efter ${selectedBy} ${on}.`,
  /** What a clause of a concept says. */
  clause: (
    kind: ClauseKind,
    concept: string,
    condition: string,
    outcome: Outcome,
    sources: readonly string[],
  ): string => {
    const by = `Efter ${sources.length > 0 ? joined(sources, 'og') : 'reglen'}`;
    const when = `, når ${holding(condition, 'da', () => 'gælder')}.`;
    switch (kind) {
      case 'always':
        return `${by} er »${concept}« altid opfyldt${when}`;
      case 'applies':
      case 'example':
        return `${by} er »${concept}« opfyldt${when}`;
      case 'except':
        return `${by} er »${concept}« ikke opfyldt${when}`;
      case 'discretion':
        return `${by} beror »${concept}« på et skøn${when}`;
      case 'decides_for':
        return `${by} afgør reglen selv »${concept}«${when}`;
      case 'not_filled':
        return outcome === 'discretion'
          ? `${by} beror »${concept}« på et skøn, når ingen regel har udfyldt begrebet.`
          : `${by} er »${concept}« ${outcome === 'met' ? 'opfyldt' : 'ikke opfyldt'}, når ingen regel har udfyldt begrebet.`;
      case 'otherwise':
        return outcome === 'discretion'
          ? `${by} beror »${concept}« på et skøn, når reglen ikke selv afgør det.`
          : `${by} er »${concept}« ${outcome === 'met' ? 'opfyldt' : 'ikke opfyldt'}, når intet andet følger af reglen.`;
    }
  },
  isSo: {
    met: 'Det er tilfældet her.',
    not_met: 'Det er ikke tilfældet her.',
    unknown: 'Det kan ikke afgøres endnu.',
    discretion: 'Det kræver en vurdering.',
  } satisfies Record<Outcome, string>,
  limit: (name: string, value: string, from: string, sources: readonly string[]): string =>
    `»${capital(name)}« er ${value} (${[...sources, `gælder fra ${from}`].join('; ')}).`,
  fact: (name: string, value: string, about: string): string => `${capital(name)} er ${value}${about}.`,
  answer: (name: string, value: string, about: string): string => `Til »${name}« er svaret ${value}${about}.`,
  absent: (name: string, about: string): string => `Om ${name} er det oplyst, at der ikke er nogen${about}.`,
  record: (record: string): string => ` (»${record}«)`,
  origin: (origin: string, seq: number): string => `, jf. ${origin} (hændelse ${seq})`,
  event: (seq: number): string => `, jf. hændelse ${seq}`,
  noFacts: 'Udfaldet hviler ikke på en bestemt oplysning.',
  notEstablished: (condition: string, missing: readonly string[]): string =>
    `Det er ikke godtgjort, at undtagelsen gælder: ${condition}.${missing.length > 0 ? ` Uoplyst: ${joined(missing, 'og')}.` : ''}`,
  noDiscretion: 'Der er ikke udøvet skøn. Udfaldet følger af reglerne.',
  noDiscretionYet: 'Der er ikke udøvet skøn. Reglerne kan ikke afgøre sagen endnu.',
  discretion: (concept: string, by: string | undefined): string =>
    by === undefined
      ? `»${capital(concept)}« beror på et skøn.`
      : `»${capital(concept)}« beror på et skøn, som udøves af ${by}.`,
  weighs: (what: readonly string[]): string => `Der lægges vægt på ${joined(what, 'og')}.`,
  reasonsRequired: 'Skønnet skal begrundes: skriv hovedhensynene her.',
  considerations: 'Skriv hovedhensynene her, når skønnet er udøvet.',
  byPerson: 'Afgørelsen er truffet efter et konkret skøn.',
  rationale: (text: string): string => `Begrundelsen er: »${text}«`,
  notInformed:
    'Sagen er ikke oplyst nok til, at reglerne afgør den. Kommunen skal selv sørge for oplysningerne (officialprincippet).',
  missing: (name: string, record: string): string => `${capital(name)}${record} mangler.`,
  obtain: (name: string, record: string, from: string, within: string | undefined): string =>
    `${capital(name)}${record} mangler og indhentes fra ${from}${within === undefined ? '' : ` inden for ${within}`}.`,
  assess: (name: string, record: string, by: string): string =>
    `${capital(name)}${record} mangler og vurderes af ${by}.`,
};

const en: typeof da = {
  titles: {
    assumptions: 'Assumptions',
    rules: 'Legal rules',
    facts: 'Facts',
    considerations: 'Main considerations',
    missing: 'What is missing',
  },
  assumption: (fact, value, sources) =>
    `The outcome rests on an assumption: ${fact} is not known and is taken to be ${value}${sources.length > 0 ? ` under ${joined(sources, 'and')}` : ''}.`,
  ruleset: (name, version, selectedBy, on) =>
    `The case is judged under the rule set “${name}”, version ${version}, selected by ${selectedBy} ${on}.`,
  clause: (kind, concept, condition, outcome, sources) => {
    const by = `Under ${sources.length > 0 ? joined(sources, 'and') : 'the rule'}`;
    const when = ` when ${holding(condition, 'en', (several) => (several ? 'hold' : 'holds'))}.`;
    switch (kind) {
      case 'always':
        return `${by}, “${concept}” is always met${when}`;
      case 'applies':
      case 'example':
        return `${by}, “${concept}” is met${when}`;
      case 'except':
        return `${by}, “${concept}” is not met${when}`;
      case 'discretion':
        return `${by}, “${concept}” is a matter of discretion${when}`;
      case 'decides_for':
        return `${by}, the rule itself decides “${concept}”${when}`;
      case 'not_filled':
        return outcome === 'discretion'
          ? `${by}, “${concept}” is a matter of discretion where no rule has filled the concept.`
          : `${by}, “${concept}” is ${outcome === 'met' ? 'met' : 'not met'} where no rule has filled the concept.`;
      case 'otherwise':
        return outcome === 'discretion'
          ? `${by}, “${concept}” is a matter of discretion where the rule itself does not decide it.`
          : `${by}, “${concept}” is ${outcome === 'met' ? 'met' : 'not met'} where nothing else follows from the rule.`;
    }
  },
  isSo: {
    met: 'That is so here.',
    not_met: 'That is not so here.',
    unknown: 'That cannot be decided yet.',
    discretion: 'That takes an assessment.',
  },
  limit: (name, value, from, sources) =>
    `“${capital(name)}” is ${value} (${[...sources, `in force from ${from}`].join('; ')}).`,
  fact: (name, value, about) => `${capital(name)} is ${value}${about}.`,
  answer: (name, value, about) => `The answer to “${name}” is ${value}${about}.`,
  absent: (name, about) => `It is known that there is no ${name}${about}.`,
  record: (record) => ` (“${record}”)`,
  origin: (origin, seq) => `, see ${origin} (event ${seq})`,
  event: (seq) => `, see event ${seq}`,
  noFacts: 'The outcome does not rest on any one fact.',
  notEstablished: (condition, missing) =>
    `It is not established that the exception holds: ${condition}.${missing.length > 0 ? ` Not known: ${joined(missing, 'and')}.` : ''}`,
  noDiscretion: 'No discretion was exercised. The outcome follows from the rules.',
  noDiscretionYet: 'No discretion was exercised. The rules cannot decide the case yet.',
  discretion: (concept, by) =>
    by === undefined
      ? `“${capital(concept)}” is a matter of discretion.`
      : `“${capital(concept)}” is a matter of discretion, exercised by ${by}.`,
  weighs: (what) => `Weight is given to ${joined(what, 'and')}.`,
  reasonsRequired: 'Reasons are required: write the main considerations here.',
  considerations: 'Write the main considerations here once the discretion has been exercised.',
  byPerson: 'The decision was taken by concrete discretion.',
  rationale: (text) => `The reasons are: “${text}”`,
  notInformed:
    'The case is not informed well enough for the rules to decide it. The municipality itself must see to the facts (the inquisitorial principle).',
  missing: (name, record) => `${capital(name)}${record} is missing.`,
  obtain: (name, record, from, within) =>
    `${capital(name)}${record} is missing and is obtained from ${from}${within === undefined ? '' : ` within ${within}`}.`,
  assess: (name, record, by) => `${capital(name)}${record} is missing and is assessed by ${by}.`,
};

export type Words = typeof da;

/** The sentences in a language. */
export function wordsIn(language: Language): Words {
  return language === 'da' ? da : en;
}
