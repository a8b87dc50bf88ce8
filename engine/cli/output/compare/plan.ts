import {
  type ConceptComparison,
  type Edit,
  type EditedPiece,
  formatDate,
  type Needed,
  type OutcomeChange,
  type Ruleset,
} from '../../../../dsl/index.ts';
import type { Context } from '../../context.ts';
import type { Compared } from '../../replay/compared.ts';
import type { EffectOnCases } from '../../replay/effect-on-cases.ts';
import { type Painter, painter } from '../paint.ts';
import { replayPlan } from '../replay/plan.ts';
import { placeText } from '../trace-text.ts';

/** Most changes of one concept that are shown; the JSON output has them all. */
const MOST_SHOWN = 8;

/** Two rule sets compared, as a plan: one sign for each concept, below it each changed outcome with a case and its cause. */
export function comparisonPlan(compared: Compared, context: Context): string {
  const { before, after, days, comparison, effect } = compared;
  const { language, texts } = context;
  const words = texts.compare;
  const paint = painter(context.colour);
  const named = ({ name, version }: Ruleset): string => texts.words.ruleset(name[language], version);
  const [one, other] = days.map((day) => formatDate(day, language)) as [string, string];
  const { concepts, exact } = comparison;
  const changed = concepts.filter(({ status }) => status !== 'same');
  return [
    words.versions(named(before), named(after)),
    words.limitsOn(one, other),
    '',
    ...concepts.flatMap((concept) => conceptLines(concept, context, paint)),
    ...idleLines(compared, context),
    '',
    words.summary(concepts.length - changed.length, changed.length),
    exact ? words.exact : words.notExact,
    '',
    ...(effect === undefined
      ? []
      : effectLines(effect, words.versions(named(before), named(after)), context)),
  ].join('\n');
}

/** Which stored cases come out otherwise. */
function effectLines({ cases, report, others }: EffectOnCases, compared: string, context: Context): string[] {
  const words = context.texts.compare;
  return [
    ...(cases.length === 0 ? [words.noCases] : [replayPlan({ cases, report, compared }, context).trimEnd()]),
    ...(others > 0 ? [words.otherCases(others)] : []),
    '',
  ];
}

function conceptLines(concept: ConceptComparison, context: Context, paint: Painter): string[] {
  const { language, texts } = context;
  const words = texts.compare;
  const { status, changes, differing, cases, exact, leftOut } = concept;
  const name = concept.name[language];
  if (status === 'same')
    return [`  = ${name}  ${exact ? words.unchanged : `${words.unchanged}, ${words.sampled(cases)}`}`];
  if (status === 'added') return [`  ${paint.good('+')} ${name}  ${words.added}`];
  if (status === 'removed') return [`  ${paint.error('-')} ${name}  ${words.removed}`];
  const shown = changes.slice(0, MOST_SHOWN);
  const counted = words.differing(differing, cases);
  return [
    `  ${paint.warning('~')} ${name}  ${exact ? counted : `${counted}, ${words.sampled(cases)}`}`,
    ...shown.flatMap((change) => changeLines(change, context)),
    ...(changes.length > shown.length ? [`      ${words.more(changes.length - shown.length)}`] : []),
    ...(leftOut > 0 ? [`      ${words.leftOut(leftOut)}`] : []),
  ];
}

function changeLines({ from, to, cases, witness, blame }: OutcomeChange, context: Context): string[] {
  const { language, texts } = context;
  const words = texts.compare;
  const outcome = texts.words.outcome;
  const needed = witness.needed.map((fact) => neededText(fact, context));
  return [
    `      ${words.outcomes(outcome[from], outcome[to], cases)}`,
    `        ${words.when} ${witness.text[language]}`,
    ...(needed.length > 0 ? [`        ${words.needs(needed.join(', '))}`] : []),
    ...(blame.length === 0 ? [`        ${words.noBlame}`] : []),
    ...blame.flatMap((edit) => editLines(edit, context).map((line) => `        ${line}`)),
  ];
}

function neededText(fact: Needed, { language, texts }: Context): string {
  if (fact.kind === 'history') return texts.compare.history(fact.name[language]);
  return fact.name[language];
}

/** `fordi grænsen hærværksgrænse: 16.000 kr. → 18.000 kr.`, and where the later one stands. */
function editLines(edit: Edit, context: Context): string[] {
  const { language, texts } = context;
  const words = texts.compare;
  const { kind, before, after } = edit;
  const clause = edit.clause === undefined || kind === 'bullet' ? '' : texts.words.clause[edit.clause];
  const said = (piece: EditedPiece | undefined): string =>
    piece === undefined ? words.nothing : `${words.piece[kind]}${clause}${piece.text[language]}`;
  const subject =
    kind === 'limit' || kind === 'concept' ? `${words.subject[kind]} ${edit.name[language]}: ` : '';
  const piece = after ?? before;
  return [
    `${words.because} ${subject}${said(before)} → ${said(after)}`,
    ...(piece === undefined ? [] : [`  ${placeText(piece.place)}`]),
    ...(piece?.sources ?? []).map((source) => `  ${texts.words.source}: ${source}`),
  ];
}

/** Edits that no case shows: worth knowing, for whoever wrote them meant something by them. */
function idleLines({ comparison }: Compared, context: Context): string[] {
  const { concepts, edits, exact } = comparison;
  const blamed = new Set(concepts.flatMap(({ changes }) => changes.flatMap(({ blame }) => blame)));
  const idle = edits.filter((edit) => !blamed.has(edit));
  if (!exact || idle.length === 0) return [];
  const lines = idle.flatMap((edit) => editLines(edit, context).map((line) => `    ${line}`));
  return ['', `  ${context.texts.compare.idle}`, ...lines];
}
