/** What each event adds to the memory of a case. Pure; the machine runs it on every transition it takes. */
import { learn } from '../learn.ts';
import { type Context, pairKey, running } from './context.ts';
import type { FosterEvent } from './events.ts';
import { foldCandidacy } from './fold-candidate.ts';
import { foldChild } from './fold-child.ts';
import { foldEconomy } from './fold-economy.ts';
import { foldPlacement } from './fold-placement.ts';
import { foldSupport } from './fold-support.ts';
import { aboutOf, latestAfter } from './keys.ts';

/** The memory after an event. */
export function fold(context: Context, event: FosterEvent): Context {
  const about = aboutOf(event);
  const spoken = { ...context, about, latest: latestAfter(context, about) };
  const after = [foldChild, foldCandidacy, foldPlacement, foldSupport, foldEconomy].reduce(
    (before, one) => one(before, event),
    foldCase(spoken, event),
  );
  // The family of a child that was just named or placed is the one to show.
  const { child, family } = after.latest;
  const placed = child === undefined ? undefined : running(after, child);
  return placed && (family === undefined || !(pairKey(placed.child, family) in after.pairs))
    ? { ...after, latest: { ...after.latest, family: placed.family } }
    : after;
}

function foldCase(context: Context, event: FosterEvent): Context {
  switch (event.type) {
    case 'CONCERN_RECEIVED':
      return {
        ...learn(context, event.seq, { caseOpenedOn: event.on }),
        municipality: event.data.municipality,
        responsible: event.data.responsibleMunicipality,
      };
    case 'AUDIT':
      return learn(context, event.seq, { caseAudited: true });
    default:
      return context;
  }
}
