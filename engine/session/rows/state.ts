import { longDate } from '../../text/date.ts';
import { columnDate } from '../display.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import type { StateNode } from '../world.ts';
import { cell, heading, type Row } from './row.ts';

/** The tree of states with the place reached, and the parallel regions. */
export function stateRows(session: Session): Row[] {
  const { language, world, shown } = session;
  const text = textsIn(language);
  const regions = Object.entries(shown.now.regions).map(([region, state]): Row => {
    const name = world.names.region(region)[language];
    const value = world.names.regionState(region, state)[language];
    return {
      cells: [cell(`${name}: `), cell(value, 'strong')],
      detail: [`${name}: ${value} (${region}: ${state})`],
    };
  });
  return [
    { cells: [cell(world.process.name[language], 'strong')], detail: [] },
    ...branch(session, world.process.states, ''),
    ...(regions.length > 0 ? [heading(text.regions), ...regions] : []),
  ];
}

/** Index of the line that says where the case is. */
export function hereIndex(rows: readonly Row[]): number {
  return Math.max(
    0,
    rows.findIndex((row) => row.right?.text.startsWith('◀')),
  );
}

function branch(session: Session, states: readonly StateNode[], trunk: string): Row[] {
  const { language, world, shown, date } = session;
  const text = textsIn(language);
  return states.flatMap((state, index) => {
    const last = index === states.length - 1;
    const name = world.names.state(state.path)[language];
    const here = shown.now.state === state.path;
    const inside = shown.now.state.startsWith(`${state.path}.`);
    const visit = shown.steps.find(
      (step) => step.state === state.path || step.state.startsWith(`${state.path}.`),
    );
    const right = here
      ? cell(`◀ ${text.here}`, 'strong')
      : visit && !inside
        ? cell(`${text.before} ${columnDate(visit.event.on, date, language)}`, 'dim')
        : undefined;
    const row: Row = {
      cells: [
        cell(`${trunk}${last ? '└' : '├'} `, 'dim'),
        cell(name, here || inside ? 'strong' : visit ? 'plain' : 'dim'),
      ],
      ...(right ? { right } : {}),
      detail: [
        `${name} (${state.path})${here ? ` ◀ ${text.here}` : ''}`,
        ...(visit ? [`${text.since} ${longDate(visit.event.on, language)}`] : []),
      ],
    };
    return [row, ...branch(session, state.children, `${trunk}${last ? '  ' : '│ '}`)];
  });
}
