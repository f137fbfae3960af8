import { isDenied } from '../factuality.ts';
import { at, childrenBy, lemmaOf, type Tree } from '../graph.ts';

/** Adverbs without which a clause would say more, less or other than it does. */
const telling =
  /^(?:only|nearly|almost|barely|partly|partially|hardly|scarcely|no|less|more|least|most|too|not|never|longer|allegedly|reportedly|apparently|possibly|probably|likely|unlikely|potentially|temporarily|provisionally|formally|officially|unanimously|narrowly|again|once|twice|mostly|largely|half)$/;

/** What denies is told with the verb that links, if there is one. */
const denying = /^(?:not|n['’]t|never|no)$/i;

/** Adverbs that belong to a verb after which they stand: "walked out", "handed back". */
const particles =
  /^(?:out|off|up|down|back|away|over|through|together|apart|ahead|forward|aside|home|abroad|ashore|aboard|aground|adrift|again|online|offline|underground|free|open|ill|alone|behind|flat|higher|lower|unchanged|underway|live|public|missing|bust|viral)$/;

const words = (tree: Tree, i: number): readonly number[] => childrenBy(tree, i, 'advmod');

/** The adverbs before a predicate that its title has to keep, in order. */
export const keptBefore = (tree: Tree, i: number): number[] =>
  words(tree, i).filter(
    (c) =>
      c < i &&
      // By its word too: the lemma of "longer" in "no longer" is "long".
      [lemmaOf(at(tree, c)), at(tree, c).text.toLowerCase()].some((word) => telling.test(word)) &&
      !denying.test(at(tree, c).text) &&
      !/^not$/i.test(at(tree, c - 1).text),
  );

/** The adverbs after a verb that make its meaning, in order. */
export const keptAfter = (tree: Tree, i: number): number[] =>
  words(tree, i).filter(
    (c) =>
      c > i &&
      c <= i + 3 &&
      (particles.test(at(tree, c).text.toLowerCase()) ||
        isStillToCome(tree, c) ||
        isManner(tree, i, c)),
  );

/** "Acted unlawfully", "was driven dangerously": how, right behind a verb that tells of nothing else. */
const isManner = (tree: Tree, verb: number, c: number): boolean =>
  c === verb + 1 &&
  /^(?:\p{Ll}{3,}ly|well|badly)$/u.test(at(tree, c).text) &&
  childrenBy(tree, verb, 'obj', 'iobj', 'xcomp', 'ccomp').length === 0;

/** "Has yet to pay": who has yet to do something has not done it. */
const isStillToCome = (tree: Tree, c: number): boolean =>
  /^yet$/i.test(at(tree, c).text) && /^to$/i.test(at(tree, c + 1).text);

/** "declared the outbreak over", "open their doors again": what stands behind the object does so in a title. */
export const isOfObject = (tree: Tree, verb: number, c: number): boolean =>
  particles.test(at(tree, c).text.toLowerCase()) &&
  childrenBy(tree, verb, 'obj').some((o) => verb < o && o < c);

/** Words that say how far a quality goes: "less effective", "partly true". */
export const degrees = (tree: Tree, i: number): number[] =>
  words(tree, i).filter(
    (c) =>
      c < i &&
      telling.test(lemmaOf(at(tree, c))) &&
      !(denying.test(at(tree, c).text) && childrenBy(tree, i, 'cop').length > 0),
  );

/** "No longer" before what somebody or something is: without it the title would say that it still is. */
export const noLonger = (tree: Tree, i: number): string =>
  words(tree, i).some(
    (c) => /^longer$/i.test(at(tree, c).text) && /^no$/i.test(at(tree, c - 1).text),
  )
    ? 'no longer'
    : '';

/** Adverbs that all but deny: they are kept, and so "not" is not said. */
const allBut = /^(?:hardly|scarcely|barely)$/i;

/** Whether a title says "not" of a predicate. */
export const saysNot = (tree: Tree, i: number): boolean =>
  isDenied(tree, i) && !words(tree, i).some((c) => allBut.test(at(tree, c).text));

/** "Fell below $20": whether an adverb says on which side of a measure something is. */
export const isOfMeasure = (tree: Tree, i: number): boolean =>
  /^(?:below|above|under|over|beyond|past)$/i.test(at(tree, i).text) &&
  /^(?:NUM|SYM)$/.test(at(tree, i + 1).pos);
