/** How meanings look. Sixteen ANSI colours, and no meaning that a colour carries alone. */
import type { TextProps } from 'ink';
import { createContext, useContext } from 'react';
import type { Tone } from '../session/rows/index.ts';

type Style = Pick<TextProps, 'color' | 'bold' | 'dimColor' | 'inverse'>;

const styles: Readonly<Record<Tone, Style>> = {
  plain: {},
  strong: { bold: true },
  dim: { dimColor: true },
  good: { color: 'blue' },
  attention: { color: 'yellow' },
  bad: { color: 'red', bold: true },
};

export interface Theme {
  readonly ascii: boolean;
}

export const ThemeContext = createContext<Theme>({ ascii: false });

export function useTheme(): Theme {
  return useContext(ThemeContext);
}

/** The style of a tone; a selected line is reversed as a whole and keeps only its weight. */
export function styleOf(tone: Tone, selected = false): Style {
  if (!selected) return styles[tone];
  return { inverse: true, ...(tone === 'strong' || tone === 'bad' ? { bold: true } : {}) };
}

const ASCII: Readonly<Record<string, string>> = {
  '╭': '+',
  '╮': '+',
  '╰': '+',
  '╯': '+',
  '─': '-',
  '│': '|',
  '├': '|',
  '└': '`',
  '▸': '>',
  '▾': 'v',
  '◀': '<',
  '»': '"',
  '«': '"',
  '“': '"',
  '”': '"',
  '’': "'",
  '·': '-',
  '…': '~',
  '–': '-',
  '↑': '^',
  '↓': 'v',
  '←': '<',
  '→': '>',
};

const DRAWN = new RegExp(`[${Object.keys(ASCII).join('')}]`, 'g');

/** The text with drawn characters replaced, where the terminal has only plain ones; letters stay. */
export function glyphs(text: string, { ascii }: Theme): string {
  return ascii ? text.replace(DRAWN, (letter) => ASCII[letter] ?? letter) : text;
}
