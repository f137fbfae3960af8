import { areDisjoint, datesOf, isCoarse, isWithin } from './dates.ts';
import type { Gold, GoldEvent, GoldSet } from './gold.ts';
import { bestOf, pairings, type Judged, type JudgedEvent, type Pairing } from './match.ts';
import { trapHits, type TrapHit } from './traps.ts';
import { isOf } from './words.ts';

/** So many of so many. */
export interface Share {
  readonly n: number;
  readonly of: number;
}

/** How good a timeline is, against gold. */
export interface Score {
  readonly events: number;
  /** Articles with the right publication date. */
  readonly articleDates: Share;
  /** Gold events that some event is about and dates right: the essential ones, and all. */
  readonly essentialRecall: Share;
  readonly allRecall: Share;
  /** Of the events that cite a gold sentence, those dated right. */
  readonly dateAccuracy: Share;
  /** Events that the gold also has, of those that do not stand in neutral sentences alone. */
  readonly precision: Share;
  /** Gold events shown more than once, of those found. */
  readonly duplicates: Share;
  /** Gold events told by several files that one event joins; `core`: that several files date. */
  readonly merge: Share;
  readonly coreMerge: Share;
  /** Events with sentences of two gold events that cannot be of one date. */
  readonly overMerged: number;
  /** Matching events with the gold's status. */
  readonly status: Share;
  /** Mentions whose quote is the text at its place. */
  readonly quotes: Share;
  readonly traps: readonly TrapHit[];
  /** What to look at: gold events missed, shown twice or not joined, and events that are wrong. */
  readonly notes: readonly string[];
}

const share = <T>(all: readonly T[], is: (one: T) => boolean): Share => ({
  n: all.filter(is).length,
  of: all.length,
});

function articleDates(gold: Gold, judged: Judged): Share {
  return share(gold.articles, ({ file, published, publishedAccept }) => {
    const got = judged.articles.find((a) => a.file === file)?.published ?? null;
    if (got === null) return published == null || publishedAccept.includes(null);
    return [published, ...publishedAccept].some((date) => date != null && isWithin(got, date));
  });
}

const filesOf = (gold: GoldEvent, dated = false): number =>
  new Set(gold.mentions.filter((m) => !dated || m.timex).map((m) => m.file)).size;

const isFound = (p: Pairing): boolean => p.isAbout && p.isDated;

/** Whether an event has sentences of two gold events that can have no day in common. */
function isOverMerged(row: readonly Pairing[]): boolean {
  const own = row.filter((p) => p.ownHits > 0).map((p) => datesOf(p.gold));
  return own.some((a, i) =>
    own.slice(i + 1).some((b) => a.every((x) => b.every((y) => areDisjoint(x, y)))),
  );
}

/** Whether an event stands only in sentences that are neither wanted nor wrong. */
function isNeutral(event: JudgedEvent, row: readonly Pairing[], gold: Gold): boolean {
  if (event.mentions.length === 0 || row.some((p) => p.hits > 0)) return false;
  return event.mentions.every((m) =>
    gold.neutral.some((x) => x.file === m.file && isOf(m.quote, x.sentence)),
  );
}

const named = (name: string, lines: readonly string[]): string[] =>
  lines.map((line) => `${name}: ${line}`);

const shown = ({ date, title }: { date: string; title: string }): string => `${date} ${title}`;

/**
 * Judges a timeline by gold.
 * @param texts the articles' texts by file, as the offsets of the mentions count them
 */
export function scoreOf(
  { gold, traps }: Pick<GoldSet, 'gold' | 'traps'>,
  judged: Judged,
  texts: ReadonlyMap<string, string>,
): Score {
  const rows = pairings(gold, judged.events);
  const column = (j: number) => rows.flatMap((row) => row[j] ?? []);
  const columns = gold.events.map((g, j) => ({ gold: g, column: column(j) }));
  const best = rows.map(bestOf);
  const found = columns.filter((c) => c.column.some(isFound));
  const citing = rows.filter((row) => row.some((p) => p.hits > 0));
  const isDated = (row: readonly Pairing[]) => row.some((p) => p.hits > 0 && p.isDated);
  const heard = rows.filter((row) => row[0] && !isNeutral(row[0].event, row, gold));
  const isWanted = (row: readonly Pairing[]) => row.some((p) => p.hits > 0 || isFound(p));
  const shows = (g: GoldEvent) => best.filter((p) => p?.gold === g && p.isDated);
  const several = columns.filter((c) => filesOf(c.gold) > 1);
  const isJoined = (c: (typeof columns)[number]) =>
    c.column.some((p) => isFound(p) && p.files.size > 1);
  const isDouble = (c: (typeof columns)[number]) => shows(c.gold).length > 1;
  const matched = best.filter((p) => p !== null && isFound(p));
  const mentions = judged.events.flatMap((event) => event.mentions);
  const hits = trapHits(gold, traps, judged, rows);
  return {
    events: judged.events.length,
    articleDates: articleDates(gold, judged),
    essentialRecall: share(
      columns.filter((c) => c.gold.essential),
      (c) => c.column.some(isFound),
    ),
    allRecall: share(columns, (c) => c.column.some(isFound)),
    dateAccuracy: share(citing, isDated),
    precision: share(heard, isWanted),
    duplicates: share(found, isDouble),
    merge: share(several, isJoined),
    coreMerge: share(
      columns.filter((c) => filesOf(c.gold, true) > 1),
      isJoined,
    ),
    overMerged: rows.filter(isOverMerged).length,
    status: share(matched, (p) => p?.event.status === p?.gold.status),
    quotes: share(mentions, (m) => texts.get(m.file)?.slice(m.start, m.end) === m.quote),
    traps: hits,
    notes: [
      ...named(
        'missing',
        columns
          .filter((c) => c.gold.essential && !c.column.some(isFound))
          .map((c) => {
            const coarse = c.column.find((p) => p.isAbout && isCoarse(p.event.date, p.gold));
            return shown(c.gold) + (coarse ? ` [coarse: ${coarse.event.date}]` : '');
          }),
      ),
      ...named(
        'misdated',
        citing.filter((row) => !isDated(row)).flatMap((row) => (row[0] ? shown(row[0].event) : [])),
      ),
      ...named(
        'shown more than once',
        found.filter(isDouble).map(
          (c) =>
            `${c.gold.title}: ${shows(c.gold)
              .flatMap((p) => (p ? shown(p.event) : []))
              .join(' | ')}`,
        ),
      ),
      ...named(
        'not joined',
        several.filter((c) => !isJoined(c)).map((c) => shown(c.gold)),
      ),
      ...named(
        'over-merged',
        rows.filter(isOverMerged).flatMap((row) => (row[0] ? shown(row[0].event) : [])),
      ),
      ...named(
        'not in the gold',
        heard.filter((row) => !isWanted(row)).flatMap((row) => (row[0] ? shown(row[0].event) : [])),
      ),
      ...named(
        'trap',
        hits.map(({ trap, how, what }) => `${trap} (${how}): ${what}`),
      ),
    ],
  };
}
