import { parseTimeline, type Timeline } from '../../model/index.ts';
import { mentionsByArticle, tableOf } from '../../table/index.ts';
import type { Archive } from './archive.ts';

/** A timeline that is all in memory. */
export function archiveOf(timeline: Timeline): Archive {
  const { title, articles, holdings } = timeline;
  const { table, events } = tableOf(timeline.events, articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  let mentions: ReturnType<typeof mentionsByArticle> | undefined;
  return {
    title,
    table,
    articles,
    holdings,
    evidenceOf: (row) => events[row] ?? { mentions: [] },
    textOf(id) {
      mentions ??= mentionsByArticle(events);
      const { text = '', regions = [] } = byId.get(id) ?? {};
      return { text, regions, mentions: mentions.get(id) ?? [] };
    },
  };
}

/** Reads a whole timeline from parsed JSON. Throws TimelineError. */
export const readWhole = (data: unknown): Archive => archiveOf(parseTimeline(data));
