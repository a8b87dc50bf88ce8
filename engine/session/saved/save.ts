/** What can be taken out of a session: the case, a scenario, and what the faces show. */
import type { CaseEvent } from '../../case/event.ts';
import { versionedJson } from '../../text/json.ts';
import { maskCpr } from '../../text/mask-cpr.ts';
import { walkLines } from '../plain/walk.ts';
import { ask, type SaveFormat, type Session, say, withOverlay } from '../session.ts';
import { sessionData } from './json.ts';

const endings: Readonly<Record<SaveFormat, string>> = {
  case: '.jsonl',
  scenario: '.regel',
  text: '.txt',
  json: '.json',
  mermaid: '.mmd',
};

/** The path that stands ready when a format is chosen. */
export function usualPath(session: Session, format: SaveFormat): string {
  const { shown, whole } = session;
  if (format === 'scenario') {
    const own = shown.rulesets.findLast(({ level }) => level === 'municipal') ?? shown.rulesets.at(-1);
    return own?.file ?? '';
  }
  const branch = session.earlier.length > 0 ? '-hvad-nu-hvis' : '';
  return `${whole.case}${format === 'case' ? branch : ''}${endings[format]}`;
}

/** Asks the face to write the session to a file, or says what is wrong with its name. */
export function save(session: Session, format: SaveFormat, written: string): Session {
  const path = written.trim();
  const ending = endings[format];
  if (!path.endsWith(ending) || path === ending) {
    return say(session, {
      da: `Navnet skal slutte på ${ending}.`,
      en: `The name must end in ${ending}.`,
    });
  }
  return ask(withOverlay(session, undefined), {
    kind: 'write',
    path,
    text: contentOf(session, format),
    how: format === 'scenario' ? 'append' : 'new',
    done:
      format === 'scenario'
        ? { da: `Forløbet står nu sidst i ${path}.`, en: `The scenario now stands last in ${path}.` }
        : { da: `Gemt i ${path}.`, en: `Saved in ${path}.` },
  });
}

/** Only the case itself is kept word by word; everything that is made of it has no CPR number (NC-122). */
function contentOf(session: Session, format: SaveFormat): string {
  const { whole, world, language } = session;
  switch (format) {
    case 'case':
      return logText(session);
    case 'scenario':
      return maskCpr(`\n${world.scenario(whole, whole.case, language)}`);
    case 'text':
      return maskCpr(`${walkLines(session).join('\n')}\n`);
    case 'json':
      return `${versionedJson(sessionData(session), 2)}\n`;
    case 'mermaid':
      return pathDiagram(session);
  }
}

/** The branch as a case of its own: numbered from 1 in the order in which things happened. */
function logText({ whole }: Session): string {
  return whole.steps
    .map(({ event }, index): CaseEvent => ({ ...event, seq: index + 1 }))
    .map((event) => `${JSON.stringify(event)}\n`)
    .join('');
}

/** The way of the case through the states, as a Mermaid diagram. */
function pathDiagram({ shown, world, language }: Session): string {
  const idOf = (state: string) => state.replaceAll('.', '_');
  const edges = shown.steps.flatMap(({ event, state, accepted }, index) => {
    const before = shown.steps[index - 1]?.state;
    if (!accepted || state === before) return [];
    const from = before === undefined ? '[*]' : idOf(before);
    return [`  ${from} --> ${idOf(state)}: ${event.on} ${world.names.event(event.type)[language]}`];
  });
  const states = [...new Set([...shown.steps.map(({ state }) => state), shown.now.state])];
  return `${[
    'stateDiagram-v2',
    ...states.map((state) => `  state "${world.names.state(state)[language]}" as ${idOf(state)}`),
    ...edges,
    '  classDef here font-weight:bold,stroke-width:3px',
    `  class ${idOf(shown.now.state)} here`,
  ].join('\n')}\n`;
}
