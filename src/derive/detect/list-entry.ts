import { withValues } from '../mention.ts';
import type { DetectedMention, ResolvedTimex, TaggedArticle } from '../types.ts';
import { datedBy, type Dated } from './dates.ts';
import { at, lemmaOf, type Tree } from './graph.ts';
import { happeningAt, isAhead, rootOf, tell, type Reading, type Told } from './sentence.ts';
import { headsSentence } from './heading-date.ts';
import { neutral } from './lexicon/neutral.ts';
import { mentionOf, type Standing } from './mention.ts';
import { capitalized } from './title/inflect.ts';

/**
 * A list of dates tells an event under each of them, in whatever words: "12 May – The Marchetti report.", "14 June –
 * Charges." Where nothing else is understood the entry is an event by its own words, which are a headline.
 */

/** "2020: Second-phase roof (subject to funding)": what may come to be. */
const tentative =
  /\b(?:subject to|planned|proposed|provisional(?:ly)?|expected|scheduled|targets?|tbc|tbd|due)\b/i;

/** "2016: 3.4 million": a row of figures. */
const figure = /^\W{0,3}\d[\d.,%]*\W{0,2}(?:\s?\p{L}+){0,1}\W{0,2}$/u;

/** So many sentences that a date heads make a list. */
const fewest = 3;

/** Longer entries are sentences, in characters. */
const longestTitle = 80;

/** Of which the lexicon knows nothing. */
const unknown = { kind: 'other', weight: 0.35 } as const;
const titleQuality = 0.6;

type Tokens = Pick<Tree, 'tokens'>;

/** The first and the last token of a timex. */
const indicesOf = ({ tokens }: Tokens, { start, end }: ResolvedTimex): [number, number] => [
  tokens.findIndex((token) => token.start >= start),
  tokens.findLastIndex((token) => token.end <= end),
];

const isHeading = (sentence: Tokens, timex: ResolvedTimex): boolean =>
  headsSentence(sentence.tokens, ...indicesOf(sentence, timex));

/** Whether an article has a list of dates. In: its timexes in the order of the text. */
export function hasList(
  { sentences }: Pick<TaggedArticle, 'sentences'>,
  timexes: readonly ResolvedTimex[],
): boolean {
  let next = 0;
  let headed = 0;
  for (const { start, end, tokens } of sentences) {
    while ((timexes[next]?.start ?? Infinity) < start) next += 1;
    const timex = timexes[next];
    if (timex?.type === 'DATE' && timex.end <= end && isHeading({ tokens }, timex)) headed += 1;
    if (headed >= fewest) return true;
  }
  return false;
}

/** What an entry tells, by the word that leads it. */
function toldBy(reading: Reading, dated: Dated, last: number): Told | null {
  const { tree, knowledge } = reading;
  const root = rootOf(tree);
  const head =
    root > last + 1 ? root : tree.tokens.findIndex(({ pos }, i) => i > last + 1 && pos === 'NOUN');
  if (head < 0) return null;
  const happening = happeningAt(tree, head, knowledge) ?? {
    tree,
    head,
    trigger: head,
    action: { id: lemmaOf(at(tree, head)), ...unknown },
    agent: -1,
    patient: -1,
    nominal: true,
    listed: false,
    passive: false,
    failed: false,
  };
  return tell(reading, happening, dated, true);
}

/** The mention of an entry of which nothing founds an event; `null` where the sentence is no entry. */
export function entryMention(
  article: TaggedArticle,
  reading: Reading,
  standing: Standing,
): DetectedMention | null {
  const { tree, published } = reading;
  const timex = reading.timexes[0];
  if (timex?.type !== 'DATE' || !isHeading(tree, timex)) return null;
  const [, last] = indicesOf(tree, timex);
  const dated = datedBy({ timex, anchor: rootOf(tree), preposition: ':' }, published);
  const told = dated && toldBy(reading, dated, last);
  const begin = at(tree, last + 2).start;
  const words = article.text.slice(begin, tree.sentence.end).replace(/\s+/g, ' ').trim();
  const title = capitalized(neutral(words.replace(/[.;,]$/, '')));
  if (!dated || !told || title === '' || title.length > longestTitle) return null;
  // What a page announces for days to come is no part of its story.
  if (told.factuality !== 'fact' || isAhead(told, published)) return null;
  if (tentative.test(words) || figure.test(words)) return null;
  const mention = mentionOf(article, reading, told, dated, standing, false);
  return withValues(mention, { title, titleQuality, founding: true });
}
