import { addCast, addSurnames, type Cast, type Sort } from './cast.ts';
import type { Sentence } from '../../syntax/types.ts';
import { isCalendarName } from '../../text/index.ts';
import { isAuthority } from './coreference/index.ts';
import { at, treeOf } from './graph.ts';
import { countries } from './lexicon/countries.ts';
import type { PlaceKnowledge } from './roles.ts';
import { nameTokens } from './names.ts';
import { render } from './render.ts';

/** What an article teaches about the names in it. */
export interface Knowledge {
  readonly places: PlaceKnowledge;
  /** Names of one word that the article uses alone, in lower case: surnames it goes on with. */
  readonly alone: ReadonlySet<string>;
  /** The people it names. */
  readonly cast: Cast;
  /** The last word of the body that it names far more often than any other, in lower case; '' where there is none. */
  readonly firm: string;
}

/** How often the name of what an article is about stands in it, and how much more often than that of any other. */
const fewestNames = 3;
const timesMore = 1.5;

/** What an article is about, of what it names that is no person and no place. */
function firmOf(
  named: ReadonlyMap<string, number>,
  cast: Cast,
  places: ReadonlySet<string>,
): string {
  const [first, second] = [...named]
    .filter(([name]) => !cast.has(name) && !places.has(name) && !countries.has(name))
    .filter(([name]) => !isAuthority(name) && !isCalendarName(name))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first || first[1] < fewestNames) return '';
  return first[1] >= timesMore * (second?.[1] ?? 0) ? first[0] : '';
}

/**
 * Reads an article's sentences and headline for the names it uses alone and the place it is about.
 * @param names what the corpus uses as places, in lower case
 */
export function learn(
  sentences: readonly Sentence[],
  headline: string,
  names: ReadonlySet<string>,
): Knowledge {
  const counts = new Map<string, number>();
  const spelling = new Map<string, string>();
  const alone = new Set<string>();
  const cast = new Map<string, Sort>();
  const named = new Map<string, number>();
  for (const sentence of sentences) {
    const tree = treeOf(sentence);
    addCast(cast, tree);
    tree.tokens.forEach((token, i) => {
      if (token.pos !== 'PROPN') return;
      const run = nameTokens(tree, i);
      const name = render(tree, run);
      if (run[0] === i) {
        const last = at(tree, run.at(-1) ?? i).text.toLowerCase();
        named.set(last, (named.get(last) ?? 0) + 1);
      }
      if (run.length === 1 && at(tree, i - 1).pos !== 'PROPN') alone.add(name.toLowerCase());
      if (!names.has(name.toLowerCase())) return;
      counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
      if (!spelling.has(name.toLowerCase())) spelling.set(name.toLowerCase(), name);
    });
  }
  addSurnames(cast, sentences.map(treeOf), alone, names);
  // What the headline names comes before what is only named often: a country, in most articles.
  const inHeadline = (name: string) => Number(headline.toLowerCase().includes(name));
  const [focus = ''] =
    [...counts].sort(
      (a, b) => inHeadline(b[0]) - inHeadline(a[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    )[0] ?? [];
  const firm = firmOf(named, cast, names);
  return { places: { names, focus: spelling.get(focus) ?? '' }, alone, cast, firm };
}
