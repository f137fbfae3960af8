import type { Page, Run } from './page.ts';
import { wordsOf, type Unit } from './unit.ts';
import { functionWords } from './words.ts';

/** Words are compared by their beginnings, so that `strike` and `strikes` are the same. */
const stemLength = 6;

/** The distinct words of a text that say what it is about, cut to their beginnings. */
export function contentWords(text: string): Set<string> {
  const words = wordsOf(text.replace(/['’]s\b/g, ''));
  const telling = words.filter((word) => {
    const lower = word.toLowerCase();
    return !functionWords.has(lower) && (word.length >= 4 || /^\p{Lu}/u.test(word));
  });
  return new Set(telling.map((word) => word.toLowerCase().slice(0, stemLength)));
}

/** What the running text of an article is about. */
export function topicOf({ units, kinds }: Page, core: Run): Set<string> {
  const topic = new Set<string>();
  for (let i = core.from; i < core.to; i += 1) {
    if (kinds[i] !== 'prose') continue;
    for (const word of contentWords(units[i]?.text ?? '')) topic.add(word);
  }
  return topic;
}

/** How many of a line's telling words the article uses, and what share of them that is (0–1). */
export function aboutTopic(
  unit: Unit,
  topic: ReadonlySet<string>,
): { count: number; share: number } {
  const words = [...contentWords(unit.text)];
  const count = words.filter((word) => topic.has(word)).length;
  return { count, share: count / Math.max(1, words.length) };
}
