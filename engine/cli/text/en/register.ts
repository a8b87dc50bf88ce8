import { formatNumber } from '../../../../dsl/index.ts';
import type { RegisterProblem } from '../../../register/register.ts';
import type { Tampering } from '../../../register/verify.ts';
import type { register as daRegister } from '../da/register.ts';
import type { Problem } from '../problem.ts';

const many = (number: number): string => formatNumber(number, 'en');
const count = (number: number, one: string, several: string): string =>
  `${many(number)} ${number === 1 ? one : several}`;
const events = (number: number): string => count(number, 'event', 'events');
const cases = (number: number): string => count(number, 'case', 'cases');

export const register: typeof daRegister = {
  help: {
    register: 'the register of all cases: make it, import, append, export',
    init: 'make an empty register and the key that signs it',
    import: 'import cases from .jsonl files; only shows what would happen until --write',
    append: 'append one event to a case, if the process allows it',
    export:
      'write events as .jsonl with all of the proof, or with --format csv a row for each case in the target group; without names every case',
    checkpoint: 'show the latest signed checkpoint, so that it can be kept outside the house',
    verify: 'check that nobody has touched the register, and otherwise name the first event',
    pack: 'write one case to one file with events, rules, proofs and the program that checks them',
    store: 'the register: a file, or a server as postgres://server/database',
    key: 'the file with the secret key (otherwise beside the register, ending in .key)',
    name: 'name of the register in checkpoints, such as the municipality (otherwise that of the file or database)',
    logFiles: 'cases as .jsonl files; one file may have many cases',
    write: 'write to the register what the preview shows',
    eventFile: 'the event as a JSON file with case, process, type, on, by and data',
    expected: 'how many events the case has as far as you know (otherwise what the register says)',
    caseNames: 'names of cases',
    caseName: 'name of the case',
    registerArgument: 'the register, as for --store',
    anchor: 'file with a checkpoint that was kept outside the house',
    out: 'the file to write (otherwise CASE.mjs)',
    since: 'file with an earlier checkpoint; the proof that the register has only grown since is put in',
  },

  problem: (problem, shown, args) => {
    const problems: Readonly<Record<RegisterProblem, Problem>> = {
      MISSING: {
        cause: `there is no register in “${shown}”`,
        next: 'check the name, or make it with “samraad register init --store …”',
      },
      NOT_A_REGISTER: { cause: `“${shown}” is not a register`, next: 'check that it is the right file' },
      TOO_NEW: {
        cause: `“${shown}” was made by a newer samraad (format ${args.format}; this one reads ${args.known})`,
        next: 'update samraad',
      },
      ALREADY_THERE: {
        cause: `“${shown}” is there already; nothing was changed`,
        next: 'choose another name, or use the register that is there',
      },
      CONFLICT: {
        cause: `somebody else has written to the case “${args.case}” in the meantime: it has ${events(Number(args.actual))}, not ${args.expected}; nothing was written`,
        next: 'look at what has come, and try again',
      },
      OUT_OF_ORDER: {
        cause: `event ${args.seq} does not follow the last one in the case “${args.case}”; nothing was written`,
        next: 'fetch the case again, and try again',
      },
      NOT_STORABLE: {
        cause: `the case “${args.case}” has characters that cannot be kept unchanged; nothing was written`,
        next: 'correct the text where it comes from',
      },
      LOCKED: {
        cause: `another program is writing to “${shown}”; nothing was written`,
        next: 'wait until it is done, and try again; where many write often at the same time, use a PostgreSQL server',
      },
      DISK_FULL: {
        cause: `there is no room on the disk for “${shown}”; all that was written before is still there`,
        next: 'make room, and try again',
      },
      NOT_WRITABLE: {
        cause: `you are not allowed to write to “${shown}”`,
        next: 'ask the owner of the register for access',
      },
      DAMAGED: {
        cause: `“${shown}” is damaged${args.case === undefined ? '' : ` at event ${args.seq} of the case “${args.case}”`}; nothing was written`,
        next: 'see where with “samraad verify”, and restore the register from a backup',
      },
      WRONG_KEY: {
        cause: `the key is not that of “${shown}”; nothing was written`,
        next: 'give the file with the right key with --key',
      },
      OTHER_CHECKPOINT: {
        cause: `the checkpoint is not one that “${shown}” has had`,
        next: 'check the register with “samraad verify --checkpoint”',
      },
      UNREACHABLE: {
        cause: `the server “${shown}” does not answer (${args.code})`,
        next: 'check the address, and whether the server runs',
      },
      REFUSED: {
        cause: `the server “${shown}” refuses the user or the password`,
        next: 'check the user; the password may stand in the environment variable PGPASSWORD',
      },
      CONNECTION_LOST: {
        cause: `the connection to “${shown}” was lost; whether the last of it was written is not known`,
        next: 'run the command again: what is there already is not written twice',
      },
      FAILED: {
        cause: `“${shown}” cannot be used (${args.code})`,
        next: 'try again; if it stays so, show the code to those who run the register',
      },
    };
    return problems[problem];
  },

  importIssue: (code, args) => {
    if (code === 'WRONG_HASH') {
      return {
        cause: `the hash of event ${args.seq} does not fit: it or one before it was changed`,
        next: 'fetch the case again from where it comes',
      };
    }
    if (code === 'STANDS_OTHERWISE') {
      return {
        cause: `event ${args.seq} stands in the register with other content`,
        next: 'history is not rewritten; record a new event that corrects it',
      };
    }
    return {
      cause: `event ${args.seq} has characters that cannot be kept unchanged`,
      next: 'correct the text where it comes from',
    };
  },

  errors: {
    missingKey: (path) => ({
      cause: `the key “${path}” does not exist; without it nothing can be written to the register`,
      next: 'give the file with --key',
    }),
    notKey: (path) => ({
      cause: `“${path}” is not a secret key`,
      next: 'give the file that “samraad register init” made',
    }),
    keyExists: (path) => ({
      cause: `the key “${path}” is there already, and perhaps its register too; nothing was changed`,
      next: 'use the register that is there, or choose another name with --store',
    }),
    badName: (name) => ({
      cause: `a register cannot be called “${name}”`,
      next: 'use letters, digits, full stop, hyphen and slash',
    }),
    notEvent: (field) => ({
      cause:
        field === ''
          ? 'the file is not one event, or it has a field that does not belong'
          : `the field “${field}” is missing or has a wrong value`,
      next: 'it must have the fields case, process, type, on, by and data; seq, prev and hash are set by the register',
    }),
    badExpected: (value) => ({
      cause: `--expected cannot be “${value}”`,
      next: 'write a whole number from 0',
    }),
    notAllowed: (event, reasons) => ({
      cause: `${event} is not possible in the case now: ${reasons}; nothing was written`,
      next: 'see the possible events with “samraad simulate”',
    }),
    unknownCase: (name) => ({ cause: `the register has no case “${name}”`, next: 'check the name' }),
    notCheckpoint: (path) => ({
      cause: `“${path}” is not a checkpoint of this register`,
      next: 'a checkpoint is written with “samraad register checkpoint”',
    }),
    nothingImported: (number) => ({
      cause:
        number === 1
          ? 'one line cannot be read; nothing was written'
          : `${many(number)} lines cannot be read; nothing was written`,
      next: 'correct the file or fetch it again; nobody can tell which case would be left half',
    }),
  },

  created: (shown, name) => `The register ${name} was made in ${shown}`,
  keyWritten: (path) =>
    `The secret key is in ${path}: keep it where only those who write to the register can read it`,
  verifierIs: (verifier) => `Anyone can check with: ${verifier}`,

  preview: 'Preview: nothing is written yet',
  newCase: (added) => `new, ${events(added)}`,
  longerCase: (added, before) =>
    `${added === 1 ? '1 new event' : `${many(added)} new events`} after ${many(before)}`,
  unchangedCase: 'unchanged',
  refusedCase: 'refused',
  unknownTypes: (types) => `not known to the process: ${types}; stored, and replay reports it as a finding`,
  moreCases: (number) => `… and ${cases(number)} more; see them all with --json`,
  importSummary: (fresh, longer, same, refused) =>
    `New ${many(fresh)} · longer ${many(longer)} · unchanged ${many(same)} · refused ${many(refused)}`,
  writeThem: 'Write them to the register with --write',
  nothingToWrite: 'There is nothing new to write',
  written: (added, of, total) =>
    `Written: ${events(added)} in ${cases(of)}. The register now has ${events(total)}`,
  appended: (name, seq, total) =>
    `Written as event ${many(seq)} of the case ${name}. The register now has ${events(total)}`,

  sound: (number, of) =>
    `Nobody has touched the register: ${events(number)} in ${cases(of)} were gone through from the first`,
  signedOver: (number, verifier) =>
    `The last checkpoint stands for ${events(number)} and is signed with ${verifier}`,
  anchored: (number) =>
    `The checkpoint from outside stands for the first ${events(number)}, and they are the same`,
  cannotProve: [
    'This does not prove that what was written was true, or that everything was written.',
    'Whoever has the key can write the whole register anew, and anyone can put an older copy in its place.',
    'Only a checkpoint that is kept outside the house shows that: send “samraad register checkpoint”',
    'to the auditors after each month, and give it here: --checkpoint FILE',
  ],
  packed: (path, number, rules) =>
    `${path} was written: ${events(number)}, ${count(rules, 'rule set', 'rule sets')}, proofs and the program that checks them. Check with: node ${path}
The file has everything about the case: share it only with those who may see it`,
  rulesMissing: (name, version) =>
    `the text of “${name}” version ${version}, on which a decision rests, is no longer among the rules and is not packed`,

  touched: ({ kind, position, case: name, seq, upTo }) => {
    const number = many(position + 1);
    const which = name === undefined ? '' : `: event ${seq} of the case “${name}”`;
    const problems: Readonly<Record<Tampering['kind'], string>> = {
      changed: `event number ${number} was changed${which}`,
      removed: `event number ${number} was removed${which}`,
      reordered: `event number ${number} was moved here from another place${which}`,
      added: `event number ${number} was added without the key${which}`,
      rewritten:
        upTo === position
          ? `event number ${number} was changed, and all hashes were made anew${which}`
          : `one of the events from number ${number} to ${many((upTo ?? position) + 1)} was touched, and all hashes were made anew; the first of them is event ${seq} of the case “${name}”`,
      unsigned: `the checkpoint over the events from number ${number} is not signed with the key of the register`,
    };
    return {
      cause: problems[kind],
      next: 'close the register for writing, and restore it from a copy that fits a checkpoint from outside',
    };
  },
};
