import { describe, expect, it } from 'vitest';
import {
  articleName,
  evidenceName,
  IndexError,
  indexName,
  isIndex,
  parseArticleText,
  parseEvidence,
  parseIndex,
  piecesOf,
  tableOf,
  type IndexFile,
} from '../../src/table/index.ts';
import { sample } from '../app/support/sample.ts';
import { syntheticTimeline } from '../support/synthetic.ts';

const read = (files: ReadonlyMap<string, string>, name: string): unknown =>
  JSON.parse(files.get(name) ?? 'null');

describe('a timeline in pieces', () => {
  const files = piecesOf(sample);

  it('has an index that holds what the table of the timeline holds', () => {
    const big = syntheticTimeline({ count: 500, spans: 0.4 });
    const index = parseIndex(read(piecesOf(big), indexName));
    const { table } = tableOf(big.events, big.articles);
    expect(index.table.columns.start).toEqual(table.columns.start);
    expect(index.table.columns.end).toEqual(table.columns.end);
    expect(Array.from(index.table.all, (row) => index.table.head(row))).toEqual(
      Array.from(table.all, (row) => table.head(row)),
    );
    expect(index.holdings).toEqual(big.holdings);
  });

  it('has the evidence of every event, found by its row', () => {
    const { table, chunk } = parseIndex(read(files, indexName));
    for (const event of sample.events) {
      const row = table.rowOf(event.id);
      const evidence = parseEvidence(read(files, evidenceName(row, chunk)));
      expect(evidence[row % chunk]?.mentions).toEqual(event.mentions);
    }
  });

  it('has the text of every article, with the mentions in it in the order of the text', () => {
    const { table, articles } = parseIndex(read(files, indexName));
    for (const [nth, article] of sample.articles.entries()) {
      const head = articles[nth];
      if (!head) throw new Error('no article');
      const { text, mentions } = parseArticleText(read(files, articleName(nth)), head);
      expect(text).toBe(article.text);
      const own = sample.events.flatMap(({ mentions }) =>
        mentions.filter((mention) => mention.article === article.id),
      );
      expect(mentions.map(({ mention }) => mention.start)).toEqual(
        own.map(({ start }) => start).sort((a, b) => a - b),
      );
      for (const { row, mention } of mentions) {
        const event = sample.events.find(({ id }) => id === table.id(row));
        expect(event?.mentions).toContainEqual(mention);
      }
    }
  });

  it('is told from a whole timeline', () => {
    expect(isIndex(read(files, indexName))).toBe(true);
    expect(isIndex(sample)).toBe(false);
  });

  it('refuses a text in which a quote is not where it should be', () => {
    const data = read(files, articleName(0)) as { text: string };
    const broken = { ...data, text: data.text.replace('bridge', 'tunnel') };
    expect(() => parseArticleText(broken, { file: 'a.txt' })).toThrow(/a\.txt.*no “/);
  });

  const breakages: readonly (readonly [string, (events: IndexFile['events']) => object])[] = [
    ['a title too few', ({ titles }) => ({ titles: titles.replace(/\n.*$/, '') })],
    ['a kind too many', ({ kind }) => ({ kind: `${kind}#` })],
    ['a kind that is none', ({ kind }) => ({ kind: kind.replace(/^./, 'z') })],
    ['a date that is no number', ({ anchors }) => ({ anchors: anchors.map(() => 'x') })],
    ['a date missing', ({ lengths }) => ({ lengths: lengths.slice(1) })],
    ['a name that is not there', ({ places }) => ({ places: { ...places, names: [] } })],
    ['another count', ({ count }) => ({ count: count + 1 })],
    ['columns missing', () => ({ titles: undefined })],
  ];
  it.each(breakages)('refuses an index with %s', (_, change) => {
    const file = read(files, indexName) as IndexFile;
    const broken = { ...file, events: { ...file.events, ...change(file.events) } };
    expect(() => parseIndex(broken)).toThrow(IndexError);
  });
});
