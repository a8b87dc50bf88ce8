/**
 * The program at the head of every packed case: `node CASE.mjs` checks the case below it, `node CASE.mjs OTHER.mjs` checks
 * another one with this program. It needs Node 20 and nothing else; `--lang en` for English.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checked, type PackProblem, packIn } from '../register/pack.ts';
import { maskCpr } from '../text/mask-cpr.ts';
import { verifier as da } from './text/da/verifier.ts';
import { verifier as en } from './text/en/verifier.ts';

const words = process.argv.slice(2);
const texts = words.join(' ').includes('--lang en') ? en : da;
const other = words.find((word, index) => !word.startsWith('-') && words[index - 1] !== '--lang');
process.exitCode = run(other ?? fileURLToPath(import.meta.url));

/** Exit code: 0 fine, 1 something does not fit, 2 there is no packed case to check. */
function run(file: string): number {
  const pack = packIn(textOf(file));
  if (pack === undefined) {
    console.error(maskCpr(texts.noPack(file)));
    return 2;
  }
  const { problems, checkpoint, since } = checked(pack);
  console.log(maskCpr(texts.heading(pack.case, pack.events.length)));
  for (const { event, hash } of pack.events) {
    console.log(`  ${event.seq}  ${event.on}  ${event.type}  ${hash.slice(0, 16)}`);
  }
  for (const { name, version, file: path, hash } of pack.rules) {
    console.log(`  ${texts.rules(name, version)}  ${path}  ${hash.slice(0, 16)}`);
  }
  const isLeftOut = ({ code }: PackProblem): boolean => code === 'RULES_MISSING';
  for (const problem of problems) {
    console.log(`${isLeftOut(problem) ? '?' : '!'} ${texts.problems[problem.code](problem.args)}`);
  }
  if (!problems.every(isLeftOut)) return 1;
  if (checkpoint) console.log(`= ${texts.sound(checkpoint.origin, checkpoint.size)}`);
  if (problems.length === 0) console.log(`= ${texts.rulesSound}`);
  if (since !== undefined) console.log(`= ${texts.grown(since)}`);
  console.log(texts.key(pack.verifier));
  console.log(texts.cannotProve);
  return 0;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
