import type { Bilingual } from '../../../dsl/index.ts';

/** What can be asked for by its code or by its name in either language. */
export interface Named {
  readonly code: string;
  readonly name: Bilingual;
}

/** Everything that it is called. */
export function namesOf({ code, name }: Named): string[] {
  return [name.da, name.en, code];
}

/** Whether that is what a person calls it; small and capital letters are the same. */
export function isNamed(one: Named, written: string): boolean {
  const wanted = written.toLowerCase();
  return namesOf(one).some((name) => name.toLowerCase() === wanted);
}
