import path from 'node:path';
import type { Command } from 'commander';
import { readCheckpoint } from '../../register/checkpoint.ts';
import { type Verification, verified } from '../../register/verify.ts';
import { formatOption } from '../command-line/choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { EXIT } from '../exit-code.ts';
import { readText } from '../files/files.ts';
import { shownPath } from '../files/paths.ts';
import { jsonText } from '../output/json-text.ts';
import { painter } from '../output/paint.ts';
import { shownText } from '../output/shown-text.ts';
import { USUAL_STORE, withRegister } from '../registers/stores.ts';

const FORMATS = ['full', 'json'] as const;

/** `samraad verify [REGISTER]`: whether anyone has touched a register, and which event first. */
export function registerVerify(program: Command, shell: Shell): void {
  const { help } = shell.texts.register;
  program
    .command('verify')
    .description(help.verify)
    .argument('[register]', help.registerArgument, USUAL_STORE)
    .option('--checkpoint <file>', help.anchor)
    .addOption(formatOption(FORMATS, shell.texts))
    .action(async (where: string, options: { readonly checkpoint?: string }, command: Command) => {
      const context = contextOf(shell, command, FORMATS);
      const anchor = options.checkpoint === undefined ? undefined : readAnchor(options.checkpoint, context);
      await withRegister(where, context, async (register) => {
        const result = await verified(register, anchor);
        context.out(
          context.format === 'json'
            ? verificationJson(result)
            : verificationText(result, register.verifier, context),
        );
        process.exitCode = result.tampering === undefined ? EXIT.fine : EXIT.findings;
      });
    });
}

/** A checkpoint in a file, whoever signed it. */
export function readAnchor(file: string, { cwd }: Context): string {
  const whole = path.resolve(cwd, file);
  const shown = shownPath(whole, cwd);
  const note = readText(whole, shown).replaceAll('\r\n', '\n');
  if (readCheckpoint(note) === undefined) {
    throw new CannotDo(({ register }) => register.errors.notCheckpoint(shown));
  }
  return note;
}

function verificationText(
  { events, cases, checkpoint, anchor, tampering }: Verification,
  verifier: string,
  { texts, colour }: Context,
): string {
  const { register } = texts;
  const paint = painter(colour);
  if (tampering !== undefined) {
    const { cause, next } = register.touched(tampering);
    return `${paint.error('!')} ${shownText(cause)}\n  = ${next}\n`;
  }
  return [
    `${paint.good('=')} ${register.sound(events, cases)}`,
    ...(checkpoint === undefined ? [] : [`  ${register.signedOver(checkpoint.size, verifier)}`]),
    ...(anchor === undefined ? [] : [`  ${register.anchored(anchor.size)}`]),
    '',
    ...register.cannotProve,
    '',
  ].join('\n');
}

function verificationJson({ events, cases, checkpoint, anchor, tampering }: Verification): string {
  const touched = tampering && {
    kind: tampering.kind,
    position: tampering.position,
    up_to: tampering.upTo ?? null,
    case: tampering.case ?? null,
    seq: tampering.seq ?? null,
  };
  return jsonText({
    untouched: tampering === undefined,
    events,
    cases,
    checkpoint: checkpoint ?? null,
    anchor: anchor ?? null,
    tampering: touched ?? null,
  });
}
