import type { Tree } from '../graph.ts';

/** Words that open what is said without naming anybody. */
const standsForOthers =
  /^(?:This|These|That|Those|It|We|They|The|There|He|She|His|Her|Its|Their|Our|No|All|Some|Many|Most|A|An|More|Several|Other|Few)\b/;

/** What opened a sentence goes on in another: in small letters, unless it is a name. */
export function asContent(tree: Tree, content: string): string {
  const [word = ''] = content.split(' ', 1);
  const opener = tree.tokens.find(({ text }) => text === word);
  // An adjective with a capital may be of a nation.
  const isPlain =
    opener !== undefined &&
    /^(?:NOUN|DET|NUM|ADV|ADP|SCONJ)$/.test(opener.pos) &&
    !/\p{Lu}.*\p{Lu}|\d/u.test(word);
  return isPlain || standsForOthers.test(content)
    ? content.charAt(0).toLowerCase() + content.slice(1)
    : content;
}
