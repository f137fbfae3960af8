import type { Holding, TimelineEvent } from '../../model/index.ts';
import type { ArticleHead, ArticleText, EventEvidence, EventTable } from '../../table/index.ts';

/**
 * A timeline as the viewer has it: at once what it takes to draw, filter and list; when asked, what
 * it takes to read. It lies in memory, or in pieces on the site.
 */
export interface Archive {
  readonly title: string;
  readonly table: EventTable;
  readonly articles: readonly ArticleHead[];
  readonly holdings: readonly Holding[];
  /** The evidence of the event in a row where it is at hand, else a promise of it (LoadError). */
  evidenceOf(row: number): EventEvidence | Promise<EventEvidence>;
  /** The text of an article and the mentions in it, as above. */
  textOf(id: string): ArticleText | Promise<ArticleText>;
}

/** The event in a row with its evidence. */
export function wholeEvent(table: EventTable, row: number, evidence: EventEvidence): TimelineEvent {
  const { id, title, kind, when, status, importance, participants, places } = table.head(row);
  return { id, title, kind, when, status, importance, participants, places, ...evidence };
}
