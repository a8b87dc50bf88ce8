import type { RecordedReason } from '../../../case/course.ts';
import type { ReasonDifference } from '../../../replay/reasons.ts';
import type { Context } from '../../context.ts';
import { outcomeWord } from '../trace-text.ts';

/** The lines of the rules that made a decision come out otherwise: what they were before, what they are now, and where. */
export function reasonLines(reasons: readonly ReasonDifference[], context: Context): string[] {
  const { language, texts } = context;
  const { words } = texts;
  const said = ({ text, outcome }: RecordedReason): string =>
    `${text[language]}: ${outcomeWord(outcome, context)}`;
  const turned = reasons.flatMap(({ before, after, values }) =>
    before !== undefined && after !== undefined
      ? [
          `${said(before)} → ${outcomeWord(after.outcome, context)}`,
          ...(values.length === 0
            ? whereabouts(after, context)
            : values.flatMap((value) => valueLines(value, context))),
        ]
      : [],
  );
  const others = reasons.filter(({ before, after }) => before === undefined || after === undefined);
  const now = others.flatMap(({ after }) =>
    after === undefined ? [] : [`${words.decidesNow}: ${said(after)}`, ...whereabouts(after, context)],
  );
  const then = others.flatMap(({ before }) =>
    before === undefined ? [] : [`${words.decidedBefore}: ${said(before)}`, ...whereabouts(before, context)],
  );
  return [...turned, ...now, ...then];
}

/** A value that changed, with the line it stands on and its source. */
function valueLines({ before, after }: ReasonDifference['values'][number], context: Context): string[] {
  const { language, texts } = context;
  const place = after.file === undefined ? [] : [`  ${after.file}:${after.line}`];
  return [
    `  ${after.name[language]}: ${before.display[language]} → ${after.display[language]}`,
    ...place,
    ...(after.sources ?? []).map((source) => `  ${texts.words.source}: ${source}`),
  ];
}

function whereabouts({ file, line, sources }: RecordedReason, { texts: { words } }: Context): string[] {
  return [`  ${file}:${line}`, ...sources.map((source) => `  ${words.source}: ${source}`)];
}
