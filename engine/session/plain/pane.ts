import { fittingChoices } from '../overlays/choose.ts';
import { differences } from '../overlays/differences.ts';
import { fittingActions } from '../overlays/help.ts';
import { rowsOf } from '../rows/index.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { indented, section } from './lines.ts';
import { decisionLines } from './trace.ts';

/** The active pane, every line of it. */
export function paneLines(session: Session): string[] {
  const { decision } = session.shown.now;
  if (session.pane === 'trace' && decision)
    return decisionLines(session.world, decision, session.language, 0);
  return rowsOf(session, session.pane).flatMap((row) =>
    row.detail.length > 0
      ? indented(1, row.detail.slice(0, 2).join('. '))
      : row.event
        ? []
        : indented(0, row.cells.map((cell) => cell.text).join('')),
  );
}

/** The lines of the active pane that can be chosen, each with its number. */
export function selectableRows(session: Session): string[] {
  return rowsOf(session, session.pane)
    .filter((row) => row.detail.length > 0)
    .map((row, index) => indented(1, `${index + 1} ${row.detail[0] ?? ''}`)[0] ?? '');
}

/** What lies over the panes, to be read or to choose from by number. */
export function overlayLines(session: Session): string[] {
  const { overlay, language } = session;
  const text = textsIn(language);
  switch (overlay?.kind) {
    case 'detail':
      return overlay.lines.flatMap((line, index) => indented(index === 0 ? 0 : 1, line));
    case 'differences':
      return differenceLines(session);
    case 'choose':
      return section(
        0,
        text.choose[overlay.what],
        fittingChoices(session, overlay).map(
          ({ name, off }, index) =>
            `${index + 1} ${name[language]}${off ? ` (${text.help.not}: ${off[language]})` : ''}`,
        ),
      );
    case 'help':
      return [
        ...section(
          0,
          text.help.title,
          fittingActions(session, overlay.query).map((action, index) => {
            const why = action.unavailable?.(session)?.[language];
            const off = why === undefined ? '' : ` (${text.help.not}: ${why})`;
            return `${index + 1} ${action.word[language]}: ${action.name[language]}${off}`;
          }),
        ),
        ...indented(0, text.plain.more),
      ];
    default:
      return [];
  }
}

/** What differs, part by part; what is the same is not said. */
function differenceLines(session: Session): string[] {
  const text = textsIn(session.language).differences;
  const all = differences(session);
  if (all.length === 0) return [text.none];
  const parts = Map.groupBy(all, ({ part }) => part);
  return [
    `${text.title}:`,
    ...[...parts].flatMap(([part, list]) =>
      section(
        1,
        text.parts[part],
        list.map(
          ({ what, before, now }) =>
            `${what}: ${text.before}: ${before || text.nothing}; ${text.now}: ${now || text.nothing}`,
        ),
      ),
    ),
  ];
}
