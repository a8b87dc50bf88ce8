import type { FactEntry } from '../../../dsl/index.ts';
import type { FactRef, Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { cell, heading, type Row } from './row.ts';

/**
 * The facts of the case and of its records, each with the event it came with: first what the decision lacks, then what
 * was told, what is worked out, and what is known to be none.
 */
export function factRows(session: Session): Row[] {
  const text = textsIn(session.language);
  const entries = Object.entries(session.shown.now.facts.facts);
  const own = (kind: Kind) =>
    entries
      .filter(([, entry]) => kindOf(entry) === kind)
      .map(([code, entry]) => factRow(session, { code }, entry));
  const missing = missingRows(session);
  const rows = [
    ...(missing.length > 0 ? [heading(text.missing), ...missing, heading(text.known)] : []),
    ...own('told'),
    ...recordRows(session),
    ...own('worked-out'),
    ...own('none'),
  ];
  return rows.length > 0 ? rows : [{ cells: [cell(text.none, 'dim')], detail: [] }];
}

type Kind = 'told' | 'worked-out' | 'none';

function kindOf(entry: FactEntry): Kind {
  if ('none' in entry) return 'none';
  return entry.seq === undefined ? 'worked-out' : 'told';
}

function missingRows({ shown, language }: Session): Row[] {
  return (shown.now.decision?.missing ?? []).map((fact) => {
    const about = fact.record === undefined ? '' : ` (${fact.record})`;
    const line = `${fact.name[language]}${about}: ${textsIn(language).unknownValue}`;
    return { cells: [cell(line, 'attention')], detail: [line, fact.code] };
  });
}

/** What is known of each record, such as an offence. */
function recordRows(session: Session): Row[] {
  const { language, world, shown } = session;
  return Object.entries(shown.now.facts.groups).flatMap(([group, { complete, records }]) =>
    records.flatMap(({ id, fields }): Row[] => {
      const rows = Object.entries(fields).map(([code, entry]) =>
        factRow(session, { code, group, record: id }, entry),
      );
      const kind = world.names.group(group)?.[language];
      const open = complete ? '' : ` (${textsIn(language).incomplete})`;
      return rows.length === 0
        ? []
        : [heading(`${kind === undefined ? '' : `${kind}: `}${id}${open}`), ...rows];
    }),
  );
}

function factRow(
  { language, world }: Session,
  ref: Pick<FactRef, 'code' | 'group' | 'record'>,
  entry: FactEntry,
): Row {
  const text = textsIn(language);
  const name = world.names.fact(ref.code)[language];
  const value = world.names.factValue(ref.code, entry)[language];
  const from = entry.seq === undefined ? '' : text.eventNumber(entry.seq);
  return {
    cells: [
      cell(`${ref.record === undefined ? '' : '  '}${name}: `),
      cell(value, 'none' in entry ? 'dim' : 'strong'),
    ],
    ...(entry.seq === undefined ? {} : { right: cell(`#${entry.seq}`, 'dim') }),
    detail: [`${name}: ${value}${from === '' ? '' : ` (${from})`}`, ref.code],
    fact: { ...ref, ...(entry.seq !== undefined && { seq: entry.seq }) },
  };
}
