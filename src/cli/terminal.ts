import type { Effects, Output } from './effects.ts';

/**
 * What a terminal would obey or not show: control characters, marks that reorder or hide text, line
 * separators, halves of surrogate pairs. Line ends are let through.
 */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

function name(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Text as a terminal may show it: what cannot be seen is named (`<U+202E>`); line ends stay. */
export function visible(text: string): string {
  return text.replace(unseen, name);
}

/** Text of any origin on one line: line ends are named too. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\n/g, '<U+000A>');
}

const styles = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

export type Style = keyof typeof styles;

/** Puts a style on text, or not. */
export type Paint = (style: Style, text: string) => string;

/** Colours only for a person at a terminal who has not asked for none (no-color.org). */
export function painter(output: Output, env: Effects['env']): Paint {
  if (!output.isTTY || env['NO_COLOR'] || env['TERM'] === 'dumb') return (_, text) => text;
  return (style, text) => {
    const [on, off] = styles[style];
    return `\x1b[${on}m${text}\x1b[${off}m`;
  };
}
