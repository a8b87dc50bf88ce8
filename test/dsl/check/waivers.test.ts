/** Warnings that are accepted with a reason: silent where they are accepted, and there only. */
import { describe, expect, test } from 'vitest';
import { heedWaivers, LINT_CODES } from '../../../dsl/check/waivers.ts';
import { clean, definition, load, municipal, reported } from './small-law.ts';

const codes = (...files: readonly ReturnType<typeof definition>[]): readonly string[] =>
  reported(load(...files)).map(({ code }) => code);

const overlapping = [...clean.slice(0, -1), 'skøn når sammenhæng er skoleslagsmål', 'ellers skøn'];
const accepted = (code: string, reason = ' fordi "skolen skal altid høres"'): string =>
  `accepteret ${code}${reason}`;

const limits = (...clauses: readonly (string | undefined)[]): string =>
  clauses
    .map(
      (clause, index) =>
        `grænse ubrugt ${'abc'[index]} [unused ${'abc'[index]}]\n  fra 1. januar 2015: ${index + 2} kr.\n${clause === undefined ? '' : `  ${clause}\n`}  kilde "Byrådet"\n`,
    )
    .join('\n');

describe('a warning', () => {
  test('is given without a waiver', () => {
    expect(codes(definition(overlapping))).toEqual(['R132', 'R133']);
  });

  test('is silent in the declaration that accepts it, and the others there are not', () => {
    expect(codes(definition([...overlapping, accepted('R132')]))).toEqual(['R133']);
    expect(codes(definition([...overlapping, accepted('R132'), accepted('R133')]))).toEqual([]);
  });

  test('is given in every other declaration', () => {
    expect(codes(definition(clean, limits(undefined, undefined)))).toEqual(['R138', 'R138']);
    const found = load(definition(clean, limits(accepted('R138'), undefined))).diagnostics;
    expect(found.map(({ code, args }) => [code, args.name])).toEqual([['R138', 'ubrugt b']]);
  });

  test('about the file as a whole is accepted in its header', () => {
    const { path, text } = definition(clean);
    const untested = { path, text: text.slice(0, text.indexOf('\nprøve')) };
    const waived = {
      path,
      text: untested.text.replace(/^ {2}version 1$/m, `$&\n  ${accepted('R102')}`),
    };
    expect(codes(untested)).toEqual(['R102']);
    expect(codes(waived)).toEqual([]);
  });

  test('in the header accepts nothing in the declarations', () => {
    const { path, text } = definition(clean, limits(undefined));
    const waived = { path, text: text.replace(/^ {2}version 1$/m, `$&\n  ${accepted('R138')}`) };
    expect(codes(waived)).toEqual(['R153', 'R138']);
  });
});

describe('a waiver', () => {
  test.each([
    ['without a reason silences nothing', accepted('R138', ''), ['R138', 'R151']],
    ['with an empty reason silences nothing', accepted('R138', ' fordi ""'), ['R138', 'R151']],
    ['of an error', accepted('R056'), ['R138', 'R152']],
    ['of a code that does not exist', accepted('R999'), ['R138', 'R152']],
    ['of a warning that is not given there', accepted('R132'), ['R138', 'R153']],
  ])('%s', (_, clause, expected) => {
    expect([...codes(definition(clean, limits(clause)))].toSorted()).toEqual(expected);
  });

  test('is not said to silence nothing in a file that could not be checked', () => {
    const broken = municipal(
      'rolle politi [police]\n  accepteret R132 fordi "senere"\n\ngrænse x [x]\n  kilde "x"\n',
    );
    expect(codes(broken)).not.toContain('R153');
  });

  test('cannot silence what is said of waivers', () => {
    expect(LINT_CODES.filter((code) => code >= 'R150')).toEqual([]);
  });

  test('does not silence an error of the same code', () => {
    const { files } = load(definition([...overlapping, accepted('R132')]));
    const file = files.at(-1)?.file;
    if (!file) return expect.fail('no file');
    const span = file.declarations[0]?.span ?? { start: 0, end: 0 };
    const error = {
      code: 'R132',
      severity: 'error',
      source: file.source,
      span,
      language: 'da',
      args: {},
    } as const;
    expect(heedWaivers(file, [error], true).map(({ code }) => code)).toContain('R132');
  });
});
