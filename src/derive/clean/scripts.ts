import type { LineKind } from './kinds.ts';
import type { Unit } from './unit.ts';

/** Elements whose content is program or style, and comments: what a careless copy leaves of a page. */
const openings: readonly (readonly [RegExp, string])[] = [
  [/<script\b/i, '</script'],
  [/<style\b/i, '</style'],
  [/<noscript\b/i, '</noscript'],
  [/<!--/, '-->'],
];

/** Longest script, in lines, that is taken as one when its closing tag is missing. */
const maxOpen = 200;

/** Marks the lines between `<script>` and `</script>` and the like as dumps. */
export function markScripts(units: readonly Unit[], kinds: readonly LineKind[]): LineKind[] {
  const marked = [...kinds];
  let closing: string | null = null;
  let left = 0;
  for (const [i, { text }] of units.entries()) {
    const lower = text.toLowerCase();
    const opened: (typeof openings)[number] | null | undefined =
      closing === null ? openings.find(([opening]) => opening.test(text)) : null;
    // A tag inside a sentence is odd but the sentence stands; only a line that begins with it goes.
    if (opened && lower.search(opened[0]) < 3) {
      closing = opened[1];
      left = maxOpen;
    }
    if (closing === null) continue;
    marked[i] = 'dump';
    left -= 1;
    if (lower.includes(closing) || left === 0) closing = null;
  }
  return marked;
}
