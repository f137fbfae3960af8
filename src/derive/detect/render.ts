import { at, type Tree } from './graph.ts';

const brackets = /^[()[\]{}"“”«»„]|^''$|^``$/;

/** Marks that stay between two words of a title: inside numbers, names and compounds. */
const inner = /^[-–/&.,'’%$€£]$/;

/**
 * The text of some tokens in order, spaced as in the source: no space where there was none. Quotation
 * marks, brackets and commas are left out; hyphens and the like stay where both neighbours do.
 */
export function render(tree: Tree, tokens: readonly number[]): string {
  const kept = new Set(tokens);
  const words = [...kept].sort((a, b) => a - b).filter((i) => stays(tree, i, kept));
  let text = '';
  let before = -2;
  for (const i of words) {
    const token = at(tree, i);
    const glued = i === before + 1 && at(tree, before).end === token.start;
    text += (text === '' || glued ? '' : ' ') + token.text;
    before = i;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function stays(tree: Tree, i: number, kept: ReadonlySet<number>): boolean {
  const token = at(tree, i);
  if (brackets.test(token.text)) return false;
  if (token.pos !== 'PUNCT') return true;
  const joined =
    at(tree, i - 1).end === token.start &&
    at(tree, i + 1).start === token.end &&
    kept.has(i - 1) &&
    kept.has(i + 1);
  return joined && inner.test(token.text);
}
