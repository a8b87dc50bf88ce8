/** Findings about the log itself: what a process cannot take is recorded, never dropped. */
import type { Bilingual } from '../../dsl/index.ts';
import type { Process } from '../process/process.ts';
import { reasonName } from '../text/reason.ts';
import type { Finding, Reason } from './course.ts';
import type { CaseEvent } from './event.ts';

/** An event that the process does not allow where the case stood. */
export function notAdmissible(process: Process, event: CaseEvent, reasons: readonly Reason[]): Finding {
  const { da, en } = process.events[event.type]?.name ?? { da: event.type, en: event.type };
  const why = sentence(process, reasons);
  return note('DQ-EVENT-NOT-ADMISSIBLE', process, event, {
    da: `Hændelse ${event.seq}, «${da}», kunne ikke ske her: ${why.da}`,
    en: `Event ${event.seq}, "${en}", could not happen here: ${why.en}`,
  });
}

/** A fact in an event that the rules in force do not have, or not with that value: it counts as unknown. */
export function factNotUnderstood(process: Process, event: CaseEvent, reasons: readonly Reason[]): Finding {
  const why = sentence(process, reasons);
  return note('DQ-FACT-NOT-UNDERSTOOD', process, event, {
    da: `Oplysninger i hændelse ${event.seq} er ikke forstået og regnes som ukendte: ${why.da}`,
    en: `Facts in event ${event.seq} were not understood and count as unknown: ${why.en}`,
  });
}

function note(code: string, process: Process, event: CaseEvent, text: Bilingual): Finding {
  return {
    code,
    severity: 'DQ',
    status: 'permanent',
    openedOn: event.on,
    text,
    rule: process.code,
    sources: [],
  };
}

function sentence(process: Process, reasons: readonly Reason[]): Bilingual {
  const names = reasons.map((reason) => reasonName(process, reason));
  return { da: names.map(({ da }) => da).join('; '), en: names.map(({ en }) => en).join('; ') };
}
