import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { textsIn } from '../../session/text/index.ts';
import { parseTour, type Tour, tourHead } from '../../session/tour.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { kindOf, readText } from '../files/files.ts';

/** A tour that comes along, in the language of the user. */
export interface NamedTour {
  readonly code: string;
  readonly title: string;
  /** Path of the case it goes through. */
  readonly case: string;
  readonly text: string;
}

/** Where examples are: those of the folder one stands in, else those that come along. */
export function exampleFile(name: string, { cwd }: Context): string {
  const near = path.resolve(cwd, name);
  if (kindOf(near, name) !== undefined) return name;
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

const FOLDER = 'examples/rundvisninger';

/** The tour for newcomers comes first. */
export const NEWCOMER = 'nybegynder';

/** Every tour that comes along, the one for newcomers first. */
export function toursOf(context: Context): readonly NamedTour[] {
  const folder = path.resolve(context.cwd, exampleFile(FOLDER, context));
  const ending = `.${context.language}.txt`;
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file): NamedTour => {
      const text = readText(path.join(folder, file), path.join(FOLDER, file));
      const head = tourHead(text);
      return { code: file.slice(0, -ending.length), title: head.title, case: head.case, text };
    })
    .sort((a, b) => Number(b.code === NEWCOMER) - Number(a.code === NEWCOMER) || (a.code < b.code ? -1 : 1));
}

/** A tour by its name. */
export function tourNamed(name: string, context: Context): NamedTour & { readonly tour: Tour } {
  const all = toursOf(context);
  const found = all.find(({ code }) => code === name);
  const { command } = textsIn(context.language);
  if (found === undefined)
    throw new CannotDo(() =>
      command.noTour(
        name,
        all.map(({ code }) => code),
      ),
    );
  const tour = parseTour(found.text);
  if (tour === undefined) throw new CannotDo(() => command.brokenTour, path.join(FOLDER, name));
  return { ...found, tour };
}
