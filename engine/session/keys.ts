/**
 * Keys as text: a grapheme (`q`, `å`), or a name (`right`, `enter`, `ctrl+s`). A key script is keys with spaces
 * between them; what is typed in a field stands in quotation marks: `5 down a "2. marts 2015" enter`.
 */

const names = new Set([
  ...['right', 'left', 'up', 'down', 'pageup', 'pagedown', 'home', 'end'],
  ...['enter', 'escape', 'tab', 'shift+tab', 'backspace', 'space', 'ctrl+c', 'ctrl+s', 'ctrl+u'],
]);

const segmenter = new Intl.Segmenter('da', { granularity: 'grapheme' });

/** The graphemes of a text: what arrives in one read may be several keys. */
export function graphemesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

export type Script =
  | { readonly ok: true; readonly keys: readonly string[] }
  | { readonly ok: false; readonly word: string };

/** The keys of a script, or the word that is no key. Lines that start with `#` are remarks. */
export function parseScript(script: string): Script {
  const keys: string[] = [];
  const lines = script.split(/\r?\n/).filter((line) => !line.trimStart().startsWith('#'));
  for (const [word] of lines.join('\n').matchAll(/"(?:\\.|[^"\\])*"|\S+/g)) {
    if (word.length > 1 && word.startsWith('"') && word.endsWith('"')) {
      keys.push(...graphemesOf(word.slice(1, -1).replace(/\\(.)/g, '$1')).map(typed));
    } else if (names.has(word)) {
      keys.push(word);
    } else if (graphemesOf(word).length === 1) {
      keys.push(word);
    } else {
      return { ok: false, word };
    }
  }
  return { ok: true, keys };
}

/** The script of some keys: what was typed is put together in quotation marks. */
export function formatScript(keys: readonly string[]): string {
  const words: string[] = [];
  let text = '';
  const close = () => {
    if (text !== '') words.push(`"${text.replace(/["\\]/g, '\\$&')}"`);
    text = '';
  };
  for (const key of keys) {
    if (key.startsWith('"')) {
      text += key.slice(1) || key;
    } else {
      close();
      words.push(key);
    }
  }
  close();
  return words.join(' ');
}

/** A grapheme that was typed into a field, as it stands among the keys of a session. */
export function typed(grapheme: string): string {
  return `"${grapheme}`;
}

/** The grapheme of a key that types something; undefined for a key with a name. */
export function graphemeOf(key: string): string | undefined {
  if (key.startsWith('"') && key.length > 1) return key.slice(1);
  if (key === 'space') return ' ';
  return names.has(key) ? undefined : key;
}
