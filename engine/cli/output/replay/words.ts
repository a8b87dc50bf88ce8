/** What the text, the page and the messages of a replay say alike. */
import type { Bilingual, Language } from '../../../../dsl/index.ts';
import type { DutyStatus, FindingStatus, Severity } from '../../../case/course.ts';
import type { Process } from '../../../process/process.ts';
import { registeredProcess } from '../../../process/registry.ts';
import type { Cause, CausePiece } from '../../../replay/causes.ts';
import type { Difference } from '../../../replay/compare.ts';
import type { ReplayedResult, ReplayResult } from '../../../replay/result.ts';
import { longDate } from '../../../text/date.ts';
import { decisionName, eventName, stateName } from '../../../text/names.ts';
import { reasonText } from '../../../text/reason.ts';
import { dutyStatusName, findingStatusName, severityName } from '../../../text/status.ts';
import { CannotDo } from '../../errors.ts';
import type { Texts } from '../../text/texts.ts';
import type { Wording } from '../trace-text.ts';

/** The process of a result; a result is only ever of one that is registered. */
export function processOfResult({ process }: Pick<ReplayResult, 'process'>): Process {
  return registeredProcess(process);
}

/** Why a case was graded as impossible. */
export function unreadableProblem(
  result: ReplayResult & { readonly verdict: 'impossible' },
  place: string,
): CannotDo {
  const process = processOfResult(result);
  const said = (texts: Texts) => {
    const { language } = texts;
    const [first] = result.unreadable;
    const event = first === undefined ? '' : eventNamed(first.seq, first.type, process, { language, texts });
    const reasons = (first?.reasons ?? []).map((reason) => reasonText(process, reason, language)).join('; ');
    return texts.replay.errors.unreadable(event, reasons);
  };
  return new CannotDo(said, place);
}

/** `hændelse 3 (sag lukket)`. */
export function eventNamed(
  seq: number,
  type: string,
  process: Process,
  { language, texts }: Wording,
): string {
  return `${texts.words.event(seq)} (${eventName(process, type)[language]})`;
}

/** One difference in words: what it is about, and both sides; a side that is not there is undefined. */
export interface DifferenceWords {
  readonly subject: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The decisions that differ, without their reasons. */
export function decisionWords(
  { seq, on, before, after }: ReplayedResult['decisions'][number],
  process: Process,
  { language, texts: { words } }: Wording,
): DifferenceWords {
  return {
    subject: words.decisionAt(words.event(seq), longDate(on, language)),
    before: decisionName(process, before.code, before.ground)[language],
    after:
      after === undefined ? words.notPossible : decisionName(process, after.code, after.ground)[language],
  };
}

/** Where the courses part, and where they end; an event that is refused and leaves the state is told by itself. */
export function pathWords(
  { path }: ReplayedResult,
  process: Process,
  { language, texts: { words } }: Wording,
): readonly DifferenceWords[] {
  const parted = path.filter(({ before, after }) => before?.state !== after?.state);
  const ends = parted.length < 2 ? parted : [parted[0], parted.at(-1)];
  return ends.flatMap((one) => {
    if (one === undefined) return [];
    const state = (side: typeof one.before): string =>
      side === undefined ? words.notKnown : stateName(process, side.state)[language];
    return [
      {
        subject: words.stateAfter(words.event(Number(one.key))),
        before: state(one.before),
        after: state(one.after),
      },
    ];
  });
}

/** Deadlines, duties and findings that differ; that an event is refused is told by itself. */
export function consequenceWords(
  result: ReplayedResult,
  { language, texts: { words } }: Wording,
): readonly DifferenceWords[] {
  const told = (
    word: string,
    list: readonly Difference<string>[],
    show: (value: string) => string,
  ): readonly DifferenceWords[] =>
    list.map(({ key, before, after }) => {
      const [code = key] = key.split(' ');
      const name = result.names[key]?.[language];
      return {
        subject: `${word} ${code}${name === undefined ? '' : `, ${name}`}`,
        before: before === undefined ? undefined : show(before),
        after: after === undefined ? undefined : show(after),
      };
    });
  const finding = (text: string): string => {
    const [severity, status] = text.split(' ') as [Severity, FindingStatus];
    return `${severityName(severity)[language]}, ${findingStatusName(status)[language]}`;
  };
  return [
    ...told(words.deadline, result.deadlines, (date) => longDate(date, language)),
    ...told(words.duty, result.duties, (status) => dutyStatusName(status as DutyStatus)[language]),
    ...told(
      words.finding,
      result.findings.filter(({ key }) => !isRefusal(key)),
      finding,
    ),
  ];
}

function isRefusal(key: string): boolean {
  return key.startsWith('DQ-EVENT-NOT-ADMISSIBLE ');
}

/** Events that are not possible any more, by number. */
export function lostEvents(
  { path, types }: ReplayedResult,
  process: Process,
  language: Language,
): readonly string[] {
  return path
    .filter(({ before, after }) => before?.accepted && !after?.accepted)
    .map(({ key }) => `${key} (${eventName(process, types[key] ?? '')[language]})`);
}

/** A cause in words: what was changed, where it stands, and its source. */
export interface CauseWords {
  readonly title: string;
  readonly places: readonly string[];
  readonly sources: readonly string[];
}

export function causeWords(cause: Cause, process: Process | undefined, wording: Wording): CauseWords {
  const { language, texts } = wording;
  if (cause.kind === 'known_later') {
    const events = cause.events.map(({ seq, type, at }) =>
      texts.replay.recordedAt(
        process === undefined ? texts.words.event(seq) : eventNamed(seq, type, process, wording),
        `${longDate(at.slice(0, 10), language)} ${at.slice(11, 16)}`,
      ),
    );
    return { title: texts.replay.knownLater, places: events, sources: [] };
  }
  const { what, name, before, after } = cause;
  return {
    title: `${texts.replay.what[what]} ${name[language]}: ${changeOf(before, after, name, wording)}`,
    places: [after ?? before].flatMap((piece) =>
      piece && piece.file !== '' ? [`${piece.file}:${piece.line}`] : [],
    ),
    sources: (after ?? before)?.sources ?? [],
  };
}

/** What a piece says before and after; where both say the same or only its name, that it was changed. */
function changeOf(
  before: CausePiece | undefined,
  after: CausePiece | undefined,
  name: Bilingual,
  { language, texts: { replay } }: Wording,
): string {
  const [was, is] = [before?.text[language], after?.text[language]];
  if (was === undefined)
    return is === undefined || is === name[language] ? replay.added : `${replay.added}: ${is}`;
  if (is === undefined) return was === name[language] ? replay.gone : `${replay.gone}: ${was}`;
  return was === is ? replay.edited : `${was} → ${is}`;
}
