/** The same case under other rules: another municipality, another version, or rule files that were changed. */
import type { Bilingual } from '../../../dsl/index.ts';
import type { Decision } from '../../case/course.ts';
import { follow, type RuleProblem, type Session, say, trackOf } from '../session.ts';
import type { OtherRules, RuleBook } from '../world.ts';
import { branchOf } from './branch.ts';

/** The case under the rules of another municipality or version, or why it cannot be seen so. */
export function underRules(session: Session, other: OtherRules): Session {
  const under = session.book.under(other);
  if (!under.ok) return say(session, under.problem);
  const next = follow(
    { ...session, earlier: [...session.earlier, trackOf(session)] },
    { ...trackOf(session), other },
    under.world,
  );
  return say(next, decisionChange(session, next) ?? sameDecision);
}

/** Takes back the last change of the case. */
export function undo(session: Session): Session {
  const last = session.earlier.at(-1);
  if (last === undefined) return session;
  return backTo(session, last, session.earlier.slice(0, -1), {
    da: 'Den seneste ændring er taget tilbage.',
    en: 'The latest change is taken back.',
  });
}

/** Takes back the whole branch: the case as it was, at the place where it was left. */
export function discard(session: Session): Session {
  const at = session.earlier.findLastIndex((track) => branchOf(track) === undefined);
  const last = session.earlier[at];
  if (last === undefined) return session;
  return backTo(session, last, session.earlier.slice(0, at), {
    da: 'Grenen er forkastet.',
    en: 'The branch is discarded.',
  });
}

function backTo(
  session: Session,
  track: Session['earlier'][number],
  earlier: Session['earlier'],
  done: Bilingual,
): Session {
  const same = track.other === session.other;
  const under = same ? ({ ok: true, world: session.world } as const) : session.book.under(track.other);
  if (!under.ok) return say(session, under.problem);
  return say(follow({ ...session, earlier }, track, under.world), done);
}

/** Rule files as they are now: sound, with the rules in them, or with what is wrong. */
export type RuleChange =
  | { readonly ok: true; readonly book: RuleBook }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

/** The session after rule files were changed under it. Broken files leave the last sound rules in force. */
export function withRules(session: Session, change: RuleChange): Session {
  if (!change.ok) {
    const [first] = change.problems;
    const next = { ...session, problems: change.problems };
    return first === undefined ? next : say(next, brokenText(first, change.problems.length));
  }
  const under = change.book.under(session.other);
  if (!under.ok) return say({ ...session, book: change.book }, under.problem);
  const next = follow({ ...session, book: change.book, problems: [] }, trackOf(session), under.world);
  return say({ ...next, selected: session.selected }, reloaded(session, next));
}

const sameDecision: Bilingual = { da: 'Afgørelsen er den samme.', en: 'The decision is the same.' };

function reloaded(before: Session, now: Session): Bilingual {
  const { da, en } = decisionChange(before, now) ?? sameDecision;
  return { da: `Reglerne er læst igen. ${da}`, en: `The rules have been read again. ${en}` };
}

function decisionChange(before: Session, now: Session): Bilingual | undefined {
  const [was, is] = [before.shown.now.decision, now.shown.now.decision];
  if (was?.code === is?.code && was?.ground === is?.ground) return undefined;
  const name = (decision: Decision | undefined): Bilingual =>
    decision ? now.world.names.decision(decision.code, decision.ground) : { da: 'ingen', en: 'none' };
  return {
    da: `Afgørelsen er nu ${name(is).da}; før ${name(was).da}.`,
    en: `The decision is now ${name(is).en}; it was ${name(was).en}.`,
  };
}

function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function brokenText({ place, text }: RuleProblem, count: number): Bilingual {
  const more =
    count === 1 ? { da: '', en: '' } : { da: ` Og ${count - 1} til.`, en: ` And ${count - 1} more.` };
  return {
    da: `${place}: ${ended(text.da)}${more.da} De sidste gode regler gælder; tryk ! for at se alt.`,
    en: `${place}: ${ended(text.en)}${more.en} The last sound rules hold; press ! to see all.`,
  };
}
