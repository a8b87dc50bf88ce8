import { formatNumber } from '../../../../dsl/index.ts';
import type { registerReplay as daRegisterReplay } from '../da/register-replay.ts';

const many = (number: number): string => formatNumber(number, 'en');
const cases = (number: number): string => `${many(number)} ${number === 1 ? 'case' : 'cases'}`;

function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export const registerReplay: typeof daRegisterReplay = {
  help: {
    workers: 'how many threads work at a time (otherwise one for each core)',
    store: 'replay a register: a file or a server; without names of cases all of it',
  },
  errors: {
    stopped: (done, total) => ({
      cause: `stopped: ${many(done)} of ${cases(total)} are gone through and kept`,
      next: 'run the same command again to go on',
    }),
    rulesChanged: () => ({
      cause: 'the rules were changed while the cases were gone through',
      next: 'leave the rules alone, and run the command again',
    }),
    unreadableState: (file) => ({
      cause: `“${file}” should hold what has been gone through already, but cannot be read; the register itself is untouched`,
      next: 'move or delete the file, and run the command again: it then begins anew',
    }),
    badWorkers: (value) => ({
      cause: `--workers cannot be “${value}”`,
      next: 'write a whole number from 1 to 256',
    }),
    onlyCases: (option) => ({
      cause: `${option} cannot be used on a whole register`,
      next: 'give the names of the cases it is about',
    }),
  },
  progress: (done, total, rate, left) =>
    `${many(done)} of ${many(total)} · ${many(rate)}/s${left === undefined ? '' : ` · ${duration(left)} left`}`,
  goesOn: (done, total) => `Going on: ${many(done)} of ${cases(total)} were gone through before`,
  replayed: (number, store) => `${cases(number)} replayed from ${store}`,
  decision: (seq, date, before, after) =>
    `decision (event ${seq}, ${date}): ${before} → ${after ?? 'not possible any more'}`,
  refusedEvents: (events) => `not allowed: event ${events}`,
  differences: (number) =>
    number === 1
      ? '1 difference in path, duties, deadlines and findings'
      : `${many(number)} differences in path, duties, deadlines and findings`,
  more: (number) => `… and ${cases(number)} more; see them all with --json`,
  summary: (same, refused, changed, impossible) =>
    `Unchanged ${many(same)} · with events that are not allowed ${many(refused)} · changed ${many(changed)} · cannot be replayed ${many(impossible)}`,
  riskyTitle: 'Risky, but unchanged:',
  withRefused: 'unchanged, but with events that are not allowed',
  impossibleTitle: 'Cannot be replayed:',
  pageTitle: 'Replay of a register',
  root: (root) => `Receipt ${root}: the same cases and the same rules always give the same`,
};
