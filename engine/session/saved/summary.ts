/** What is left on the terminal when the simulator is closed: where it stood, and how to come back there. */
import { longDate } from '../../text/date.ts';
import { formatScript } from '../keys.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';

/** Three lines. `command` is the command line of the session, without its key script. */
export function summaryLines(session: Session, command: string): string[] {
  const { language, whole, world, position, date, shown } = session;
  const text = textsIn(language);
  const script = formatScript(session.keys);
  const state = world.names.state(shown.now.state)[language];
  const open = shown.now.findings.filter(({ status }) => status === 'open' || status === 'permanent').length;
  return [
    `${text.case} ${whole.case}: ${text.summary.stood(position, whole.steps.length, longDate(date, language))}`,
    `${text.state}: ${state}. ${text.findings}: ${open}.`,
    `${text.summary.again} ${command}${script === '' ? '' : ` --script '${script.replaceAll("'", `'\\''`)}'`}`,
  ];
}
