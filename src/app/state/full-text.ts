import MiniSearch, { type Options } from 'minisearch';
import type { EventEvidence, ArticleText } from '../../table/index.ts';
import type { Archive } from './archive.ts';
import { scanEvents } from './scan.ts';
import { fold, queryTerms, wordTexts } from './search.ts';
import { sourceName } from './words.ts';

/**
 * Full text search over events, the sentences that report them, and articles. A word of the query
 * finds every word that begins with it, whatever its case and accents; all words must be found. Where
 * nothing has them, words that are nearly so spelt count.
 */

/** What a query finds, best first. */
export interface Found {
  /** Rows of events. */
  readonly rows: readonly number[];
  /** The same rows, to be asked for one. */
  readonly rowSet: ReadonlySet<number>;
  /** Ids of articles. */
  readonly articles: readonly string[];
  /** The words found, to be marked: beginnings of words, folded. */
  readonly terms: readonly string[];
  /** Nothing was found as it is written; these words are nearly so spelt. */
  readonly loose: boolean;
}

export interface FullText {
  readonly find: (query: string) => Found;
  /** Whether sentences and articles are searched, not only titles and names. */
  readonly deep: boolean;
}

/** More events than this are looked through, not indexed: an index of them would fill the memory. */
export const mostIndexed = 20_000;

/** More events than this in pieces are not fetched only to be searched. */
const mostFetched = 2_000;

/** Documents that are indexed before the page gets a turn. */
const chunkSize = 100;

const shared = {
  tokenize: wordTexts,
  processTerm: fold,
  searchOptions: { prefix: true, combineWith: 'AND' },
} as const satisfies Partial<Options>;

interface EventText {
  readonly id: number;
  readonly title: string;
  readonly names: string;
  readonly sources: string;
  readonly quotes: string;
}

const eventOptions: Options<EventText> = {
  ...shared,
  fields: ['title', 'names', 'sources', 'quotes'],
  searchOptions: { ...shared.searchOptions, boost: { title: 8, names: 4, sources: 2 } },
};

interface ArticleWords {
  readonly id: string;
  readonly title: string;
  readonly sources: string;
  readonly text: string;
}

const articleOptions: Options<ArticleWords> = {
  ...shared,
  fields: ['title', 'sources', 'text'],
  searchOptions: { ...shared.searchOptions, boost: { title: 4, sources: 4 } },
};

/** The text of an article without the page around it. */
function ownText({ text, regions }: ArticleText): string {
  const around = regions.filter(({ type }) => type === 'furniture' || type === 'related');
  const begins = [0, ...around.map(({ end }) => end)];
  const ends = [...around.map(({ start }) => start), text.length];
  return begins.map((begin, i) => text.slice(begin, ends[i])).join('\n');
}

async function indexEvents({ table, evidenceOf }: Archive): Promise<MiniSearch<EventText>> {
  const index = new MiniSearch<EventText>(eventOptions);
  const wordsOf = (row: number, { mentions }: EventEvidence): EventText => {
    const { title, participants, places, publishers } = table.head(row);
    const quotes = new Set(mentions.map(({ quote }) => quote));
    return {
      id: row,
      title,
      names: [...participants, ...places].join('\n'),
      sources: publishers.join('\n'),
      quotes: [...quotes].join('\n'),
    };
  };
  for (let from = 0; from < table.size; from += chunkSize) {
    const rows = Array.from(table.all.subarray(from, from + chunkSize));
    const evidence = await Promise.all(rows.map((row) => evidenceOf(row)));
    await index.addAllAsync(rows.map((row, i) => wordsOf(row, evidence[i] ?? { mentions: [] })));
  }
  return index;
}

async function indexArticles({ articles, textOf }: Archive): Promise<MiniSearch<ArticleWords>> {
  const index = new MiniSearch<ArticleWords>(articleOptions);
  for (const article of articles) {
    const { id, title, author } = article;
    const text = ownText(await textOf(id));
    const sources = [sourceName(article), author ?? ''].join('\n');
    await index.addAllAsync([{ id, title: title ?? '', sources, text }]);
  }
  return index;
}

/** Edits that a word may be away from what is asked for; MiniSearch takes `false` for none. */
const slips = (term: string) => (term.length > 5 ? 2 : term.length > 3 ? 1 : false);

type Loose = { readonly fuzzy?: typeof slips };

function findIn<T>(index: MiniSearch<T>, query: string, options: Loose) {
  const results = index.search(query, options);
  return {
    ids: results.map(({ id }) => id as unknown),
    terms: options.fuzzy ? results.flatMap(({ terms }) => terms) : [],
  };
}

function indexed(
  archive: Archive,
  events: MiniSearch<EventText>,
  articles: MiniSearch<ArticleWords>,
): FullText {
  const importanceOf = (row: unknown) => archive.table.columns.importance[Number(row)] ?? 0;
  const boost = { boostDocument: (row: unknown) => 1 + importanceOf(row) / 1000 };
  const search = (query: string, options: Loose): Found => {
    const inEvents = findIn(events, query, { ...options, ...boost });
    const inArticles = findIn(articles, query, options);
    const rows = inEvents.ids.map(Number);
    return {
      rows,
      rowSet: new Set(rows),
      articles: inArticles.ids.map(String),
      terms: options.fuzzy
        ? [...new Set([...inEvents.terms, ...inArticles.terms])]
        : queryTerms(query),
      loose: options.fuzzy !== undefined,
    };
  };
  return {
    deep: true,
    find(query) {
      const asked = query.slice(0, 200);
      const found = search(asked, {});
      if (found.rows.length + found.articles.length > 0) return found;
      return search(asked, { fuzzy: slips });
    },
  };
}

/** Without an index: the titles and names of events. */
function scanned({ table }: Archive): FullText {
  return {
    deep: false,
    find(query) {
      const terms = queryTerms(query);
      const rows = terms.length === 0 ? [] : scanEvents(table, terms);
      return { rows, rowSet: new Set(rows), articles: [], terms, loose: false };
    },
  };
}

/** Makes a timeline searchable. Fetches what is not at hand; throws LoadError where that fails. */
export async function fullTextOf(archive: Archive): Promise<FullText> {
  const { size } = archive.table;
  const atHand = size === 0 || !(archive.evidenceOf(0) instanceof Promise);
  if (size > (atHand ? mostIndexed : mostFetched)) return scanned(archive);
  return indexed(archive, await indexEvents(archive), await indexArticles(archive));
}
