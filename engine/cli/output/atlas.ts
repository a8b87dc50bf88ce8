import type { RecordedDecision } from '../../case/course.ts';
import { registeredProcess } from '../../process/registry.ts';
import { longDate } from '../../text/date.ts';
import { decisionName } from '../../text/names.ts';
import type { Context } from '../context.ts';
import { jsonText } from './json-text.ts';
import { outcomeWord } from './trace-text.ts';

/** What came of a case under the rules of one municipality. */
export interface Place {
  readonly municipality: string;
  readonly isOwn: boolean;
  readonly decisions: readonly {
    readonly seq: number;
    readonly on: string;
    readonly decision: RecordedDecision;
  }[];
}

/** One case under every municipality. */
export interface Atlas {
  readonly name: string;
  readonly process: string;
  readonly places: readonly Place[];
  readonly same: boolean;
}

/** The atlas for programs. */
export function atlasJson({ name, process, places, same }: Atlas): string {
  return jsonText({
    case: name,
    process,
    same,
    municipalities: places.map(({ municipality, isOwn, decisions }) => ({
      municipality,
      own: isOwn,
      decisions: decisions.map(({ seq, on, decision: { code, ground, reasons, rulesets } }) => ({
        seq,
        on,
        code,
        ground: ground ?? null,
        reasons,
        rulesets,
      })),
    })),
  });
}

/** The atlas for people: each municipality with its decisions, and below each the lines that decided it. */
export function atlasText({ name, process, places, same }: Atlas, context: Context): string {
  const words = context.texts.compare;
  return [
    words.atlas(name, places.length),
    '',
    ...places.flatMap((place) => placeLines(place, process, context)),
    same ? words.same : words.parts,
    '',
  ].join('\n');
}

function placeLines({ municipality, isOwn, decisions }: Place, code: string, context: Context): string[] {
  const { language, texts } = context;
  const process = registeredProcess(code);
  const head = isOwn ? `  ${municipality} (${texts.compare.own})` : `  ${municipality}`;
  const lines = decisions.flatMap(({ seq, on, decision }) => [
    `    ${texts.words.decisionAt(texts.words.event(seq), longDate(on, language))}: ${decisionName(process, decision.code, decision.ground)[language]}`,
    ...decision.reasons.flatMap((reason) => [
      `      ${reason.text[language]}: ${outcomeWord(reason.outcome, context)}`,
      `        ${reason.file}:${reason.line}`,
      ...reason.sources.map((source) => `        ${texts.words.source}: ${source}`),
    ]),
  ]);
  return [head, ...(lines.length === 0 ? [`    ${texts.compare.undecided}`] : lines), ''];
}
