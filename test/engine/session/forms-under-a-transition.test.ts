/** The forms of a case ask by the version that its facts lead to, not by the one in force on the day. */
import { expect, test } from 'vitest';
import { processOf } from '../../../engine/process/registry.ts';
import { begunBy, processWorld } from '../../../engine/session/process-world.ts';
import { caseLog, notice } from '../support/case-log.ts';
import { editedRules } from '../support/rules.ts';

/** Version 2 asks what the school says, and hands suspicions from before 2016 to version 1, which does not. */
const rulesFor = editedRules('rules/fjordby/alvorlig-kriminalitet-2.regel', (text) =>
  text
    .replace(
      /^ {2}overgang ".*"$/m,
      '  overgang når mindst 1 forhold hvor gerningsdato før 1. januar 2016: version 1',
    )
    .replace(
      '\ngrænse ',
      '\noplysning skolens ord [word of the school]\n  kode schoolWord\n  type ja/nej\n\ngrænse ',
    ),
);

function asksTheSchool(incidentDate: string): boolean {
  const process = processOf('network-council');
  if (!process) throw new Error('no process');
  const events = caseLog(
    notice('2016-03-02', { suspicions: [{ incidentId: 'f1', offenceType: 'vandalism', incidentDate }] }),
  );
  const world = processWorld(process, rulesFor, begunBy(process, events));
  const { now } = world.run(events, { asOf: '2016-03-02' });
  return Object.keys(process.events).some((type) =>
    JSON.stringify(world.form(type, now)).includes('schoolWord'),
  );
}

test('only the version that the case is decided by says what is asked', () => {
  expect(asksTheSchool('2016-01-20')).toBe(true);
  expect(asksTheSchool('2015-12-20')).toBe(false);
});
