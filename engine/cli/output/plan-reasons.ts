import type { RecordedReason } from '../../case/course.ts';
import type { ReasonDifference } from '../../replay/reasons.ts';
import type { Context } from '../context.ts';

/** The lines of the rules that made a decision come out otherwise: what they were before, what they are now, and where. */
export function reasonLines(reasons: readonly ReasonDifference[], context: Context): string[] {
  const { language, texts } = context;
  const { words } = texts;
  const said = ({ text, outcome }: RecordedReason): string =>
    `${text[language]}: ${outcomeWord(outcome, context)}`;
  const moved = reasons.flatMap(({ before, after }) =>
    before !== undefined && after !== undefined && before.text[language] === after.text[language]
      ? [`${said(before)} → ${outcomeWord(after.outcome, context)}`, ...whereabouts(after, context)]
      : [],
  );
  const others = reasons.filter(({ before, after }) => before?.text[language] !== after?.text[language]);
  const now = others.flatMap(({ after }) =>
    after === undefined ? [] : [`${words.decidesNow}: ${said(after)}`, ...whereabouts(after, context)],
  );
  const then = others.flatMap(({ before }) =>
    before === undefined ? [] : [`${words.decidedBefore}: ${said(before)}`, ...whereabouts(before, context)],
  );
  return [...moved, ...now, ...then];
}

function whereabouts({ file, line, sources }: RecordedReason, { texts: { words } }: Context): string[] {
  return [`  ${file}:${line}`, ...sources.map((source) => `  ${words.source}: ${source}`)];
}

function outcomeWord(outcome: string, { texts: { words } }: Context): string {
  return Object.entries(words.outcome).find(([code]) => code === outcome)?.[1] ?? outcome;
}
