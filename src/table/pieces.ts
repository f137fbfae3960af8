import * as v from 'valibot';
import {
  EventSchema,
  MentionSchema,
  RegionSchema,
  type Article,
  type Mention,
  type Region,
  type Timeline,
} from '../model/index.ts';
import type { EventEvidence } from './event-table.ts';
import { indexFile } from './index-file.ts';
import type { ArticleHead } from './index-schema.ts';
import { IndexError } from './read-index.ts';
import { tableOf } from './table-of.ts';

/**
 * A timeline in pieces: the index, which a viewer loads at once, and what it fetches when it is looked
 * at: the evidence of the events, some in a file, and each article's text with the mentions in it.
 */

/** A mention with the row of the event it reports. */
export interface RowMention {
  readonly row: number;
  readonly mention: Mention;
}

/** What an article says. */
export interface ArticleText {
  readonly text: string;
  readonly regions: readonly Region[];
  /** In the order of the text. */
  readonly mentions: readonly RowMention[];
}

const rowNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

const EvidenceSchema = v.array(v.pick(EventSchema, ['mentions', 'otherWhens', 'history']));

const ArticleTextSchema = v.strictObject({
  text: v.string(),
  regions: v.array(RegionSchema),
  mentions: v.array(v.strictObject({ row: rowNumber, mention: MentionSchema })),
});

/** The index, from the folder of the pieces. */
export const indexName = 'index.json';

/** The file with the evidence of a row. */
export const evidenceName = (row: number, chunk: number) =>
  `evidence/${Math.floor(row / chunk)}.json`;

/** The file with the text of the nth article. */
export const articleName = (nth: number) => `articles/${nth}.json`;

/** Number of events whose evidence is kept in one file: some hundred kB at most. */
const eventsInChunk = 100;

/** Mentions in the order of the text. */
export function inTextOrder(a: RowMention, b: RowMention): number {
  return (
    a.mention.trigger.start - b.mention.trigger.start ||
    a.mention.start - b.mention.start ||
    a.row - b.row
  );
}

/** The mentions of each article, by its id. In: the events of all rows. */
export function mentionsByArticle(
  events: readonly Pick<EventEvidence, 'mentions'>[],
): ReadonlyMap<string, readonly RowMention[]> {
  const found = new Map<string, RowMention[]>();
  for (const [row, { mentions }] of events.entries()) {
    for (const mention of mentions) {
      const list = found.get(mention.article);
      if (list) list.push({ row, mention });
      else found.set(mention.article, [{ row, mention }]);
    }
  }
  for (const list of found.values()) list.sort(inTextOrder);
  return found;
}

/** An article without its text. */
export function headOf(article: Article): ArticleHead {
  const head: ArticleHead & Partial<Article> = { ...article };
  delete head.text;
  delete head.regions;
  return head;
}

/** The files of a timeline in pieces, by their paths from a folder of their own. */
export function piecesOf(timeline: Timeline): Map<string, string> {
  const { title, holdings } = timeline;
  const { table, events } = tableOf(timeline.events, timeline.articles);
  const articles = timeline.articles.map(headOf);
  const chunk = eventsInChunk;
  const files = new Map<string, string>();
  files.set(indexName, JSON.stringify(indexFile({ title, chunk, articles, holdings, table })));
  const evidence = events.map(({ mentions, otherWhens, history }) => ({
    mentions,
    otherWhens,
    history,
  }));
  for (let row = 0; row < evidence.length; row += chunk) {
    files.set(evidenceName(row, chunk), JSON.stringify(evidence.slice(row, row + chunk)));
  }
  const mentions = mentionsByArticle(events);
  for (const [nth, { id, text, regions }] of timeline.articles.entries()) {
    const content: ArticleText = { text, regions, mentions: mentions.get(id) ?? [] };
    files.set(articleName(nth), JSON.stringify(content));
  }
  return files;
}

/** Reads a file of evidence, one piece for each of its rows. Throws IndexError. */
export function parseEvidence(data: unknown): readonly EventEvidence[] {
  const result = v.safeParse(EvidenceSchema, data);
  if (!result.success) throw new IndexError(`broken evidence: ${result.issues[0].message}`);
  return result.output;
}

const matches = (text: string, { mention }: RowMention) =>
  text.slice(mention.start, mention.end) === mention.quote;

/** Reads an article's text and proves that each quote in it is the text at its place. Throws IndexError. */
export function parseArticleText(data: unknown, { file }: Pick<ArticleHead, 'file'>): ArticleText {
  const result = v.safeParse(ArticleTextSchema, data);
  if (!result.success) throw new IndexError(`broken article ${file}: ${result.issues[0].message}`);
  const { text, mentions } = result.output;
  const wrong = mentions.find((found) => !matches(text, found));
  if (wrong) {
    const quote = wrong.mention.quote.slice(0, 60);
    throw new IndexError(`broken article ${file}: its text has no “${quote}” at its place`);
  }
  return result.output;
}
