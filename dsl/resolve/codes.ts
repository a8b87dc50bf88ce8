/**
 * Codes that a declaration gets from its English name where it states none: `damage amount` → `damageAmount` for
 * facts, groups, concepts and limits, `school scuffle` → `school_scuffle` for the options of a choice.
 * Case files hold these codes, so an English name is changed with the same care as a code.
 */
const TRANSLITERATED: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  Æ: 'Ae',
  Ø: 'Oe',
  Å: 'Aa',
};

function words(name: string): string[] {
  return name
    .replaceAll(/[æøåÆØÅ]/g, (letter) => TRANSLITERATED[letter] as string)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
}

/** `damage amount` → `damageAmount`. */
export function camelCode(name: string): string {
  return words(name)
    .map((word, index) =>
      index === 0
        ? word.charAt(0).toLowerCase() + word.slice(1)
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join('');
}

/** `school scuffle` → `school_scuffle`. */
export function snakeCode(name: string): string {
  return words(name)
    .map((word) => word.toLowerCase())
    .join('_');
}
