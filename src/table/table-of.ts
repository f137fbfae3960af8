import { kinds, statuses, type Article, type TimelineEvent } from '../model/index.ts';
import { flags } from './columns.ts';
import { dateFacts, usualEdtf, type DateFacts } from './date-facts.ts';
import { EventTable } from './event-table.ts';
import { idLists } from './id-lists.ts';
import { joinLines, textColumn } from './text-column.ts';

interface Dated {
  readonly event: TimelineEvent;
  readonly facts: DateFacts;
}

/** Where an event with an open side counts as standing: at the end that is known. */
const anchor = ({ start, end }: DateFacts) =>
  Number.isFinite(start) ? start : Number.isFinite(end) ? end : Infinity;

const reach = ({ start, end }: DateFacts) => (Number.isFinite(end) ? end : start);

function byTime(a: Dated, b: Dated): number {
  const [x, y] = [anchor(a.facts), anchor(b.facts)];
  if (x !== y) return x < y ? -1 : 1;
  return x === Infinity ? 0 : reach(a.facts) - reach(b.facts);
}

/** What of the articles the table needs. */
export type CitedArticle = Pick<Article, 'id' | 'publisher' | 'title' | 'file' | 'copyOf'>;

/** A table of events with the events as they were, each in its row. */
export interface TabledEvents {
  readonly table: EventTable;
  readonly events: readonly TimelineEvent[];
}

const fine = (importance: number) => Math.floor(importance * 1000 + 1e-6);

/** The table of a timeline's events; events of one time keep their order. */
export function tableOf(
  events: readonly TimelineEvent[],
  articles: readonly CitedArticle[] = [],
): TabledEvents {
  const dated = events.map((event): Dated => ({ event, facts: dateFacts(event.when) }));
  dated.sort(byTime);
  const publisher = new Map(
    articles.map(({ id, publisher, title, file }) => [id, publisher ?? title ?? file]),
  );
  const voice = new Map(articles.map(({ id, copyOf }) => [id, copyOf ?? id]));
  const sorted = dated.map(({ event }) => event);
  const cited = sorted.map(({ mentions }) => [...new Set(mentions.map(({ article }) => article))]);
  const text = (texts: readonly string[]) => textColumn(joinLines(texts), texts.length);
  const kindCode = new Map<string, number>(kinds.map(({ id }, i) => [id, i]));
  const table = new EventTable({
    ids: text(sorted.map(({ id }) => id)),
    titles: text(sorted.map(({ title }) => title)),
    edtf: text(
      dated.map(({ event, facts }) =>
        usualEdtf(facts) === event.when.edtf ? '' : event.when.edtf,
      ),
    ),
    start: Float64Array.from(dated, ({ facts }) => facts.start),
    end: Float64Array.from(dated, ({ facts }) => facts.end),
    kind: Uint8Array.from(sorted, ({ kind }) => kindCode.get(kind) ?? 0),
    status: Uint8Array.from(sorted, ({ status }) => statuses.indexOf(status)),
    precision: Uint8Array.from(dated, ({ facts }) => facts.precision),
    flags: Uint8Array.from(
      dated,
      ({ facts, event }) => facts.flags + (event.otherWhens ? flags.otherDates : 0),
    ),
    importance: Uint16Array.from(sorted, ({ importance }) => fine(importance)),
    voices: Uint16Array.from(cited, (ids) => new Set(ids.map((id) => voice.get(id) ?? id)).size),
    mentions: Uint16Array.from(sorted, ({ mentions }) => mentions.length),
    participants: idLists(sorted.map(({ participants }) => participants)),
    places: idLists(sorted.map(({ places }) => places)),
    publishers: idLists(
      cited.map((ids) => [...new Set(ids.flatMap((id) => publisher.get(id) ?? []))]),
    ),
  });
  return { table, events: sorted };
}
