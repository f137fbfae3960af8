import type { Published } from '../../model/index.ts';
import { civil, dayMs, dayStart, isoDay, whenExtent, whenOf } from '../../time/index.ts';
import type { DatedArticle, ParsedArticle, Report, Tagger } from '../types.ts';
import { anniversaryClues } from './anniversary.ts';
import { bareDayClues } from './bare-days.ts';
import { boundClue } from './bounds.ts';
import { doubtedClue, openDateClue, weekdayClue, writtenClues, type Clue } from './clues.ts';
import { countedBackClues } from './counted-back.ts';
import { daysGivenBy, type DaysGiven } from './days-given.ts';
import { editionClue } from './edition.ts';
import { inferred, type Clues } from './infer.ts';
import { publishedByChange } from './last-change.ts';
import { settleOrder } from './order.ts';
import { similarSentences, type Match } from './similar.ts';
import { neighbourOf, sameReports, sharedDays, type Neighbour } from './statements.ts';
import { statedDates, statedMonth, type StatedDate, type Standing } from './stated.ts';
import { dayInWords } from './words.ts';
import type { CalendarDay } from './written-dates.ts';

export { timeOf } from './time-of.ts';

/** Standings that say when an article was published; the first that occurs is believed. */
const believed: readonly Standing[] = [
  'metadata',
  'labelled',
  'dateline',
  'labelled-below',
  'above',
  'last-line',
  'mailing',
  'closing',
];

/** Standings weak enough to be checked against the weekdays in the text: a page's clock looks alike. */
const weak: ReadonlySet<Standing> = new Set([
  'labelled-below',
  'above',
  'last-line',
  'mailing',
  'closing',
]);
const leastFit = -2;

/** An article that names every day of the week fits none well: it is compared with so many days about. */
const aboutDays = 7;

/** Rounds in which articles just dated help to date others. */
const rounds = 3;

interface Draft {
  readonly article: ParsedArticle;
  readonly stated: readonly StatedDate[];
  published: Published | null;
}

const unknown: Published = {
  when: null,
  basis: 'unknown',
  evidence: [],
  derivation: ['No publication date is stated, and nothing in the text fixes one.'],
};

const evidenceFor = ({ id, text }: ParsedArticle, span: StatedDate['span']) =>
  span ? [{ article: id, ...span, text: text.slice(span.start, span.end) }] : [];

const places: Readonly<Record<Standing, string>> = {
  metadata: 'Stated in the metadata',
  labelled: 'Stated above the text',
  dateline: 'Stated above the text',
  'labelled-below': 'Stated below the text',
  above: 'Stated at the top of the page',
  'last-line': 'Stated in the last line',
  mailing: 'Stated where the newsletter says when it was sent',
  closing: 'Stated on a line of its own below the text',
  comment: 'Stated over a comment',
  updated: 'Stated as the day of the last change',
  address: 'Stated in the address',
};

/** The day a stated date means, where it is certain: one reading, with its year. */
function certainDay({ readings }: StatedDate): number | null {
  const [reading, other] = readings;
  if (!reading || other || reading.year === null) return null;
  return dayStart(reading.year, reading.month, reading.day);
}

/** What the text itself says of the days it can have been written on. */
function judges(article: ParsedArticle): Clue[] {
  const found = [weekdayClue(article), editionClue(article)].filter((clue) => clue !== null);
  return [...writtenClues(article), ...found];
}

/** Whether the weekdays and days an article tells of could be told on that day: nearly as well as on any day about it. */
function fits(article: ParsedArticle, day: number): boolean {
  const clues = judges(article);
  const scoreOf = (at: number) => clues.reduce((sum, clue) => sum + clue.score(at), 0);
  const own = scoreOf(day);
  if (own >= leastFit) return true;
  const about = Array.from({ length: 2 * aboutDays + 1 }, (_, k) => day + (k - aboutDays) * dayMs);
  return own - Math.max(...about.map(scoreOf)) >= leastFit / 2;
}

/** Whether a date of a better standing, which lacks its year, is of another day. */
function isGainsaid(date: StatedDate, stated: readonly StatedDate[]): boolean {
  const rank = ({ standing }: StatedDate) => believed.indexOf(standing);
  return stated.some(
    (other) =>
      rank(other) >= 0 &&
      rank(other) < rank(date) &&
      other.readings.every(({ year }) => year === null) &&
      !other.readings.some((a) => date.readings.some((b) => areNear(a, b))),
  );
}

/** Whether two days of the calendar are the same, or neighbours of a month: a page gives the day of another zone. */
const areNear = (a: CalendarDay, b: CalendarDay): boolean =>
  a.month === b.month && Math.abs(a.day - b.day) <= 1;

function statedPublished({ article, stated }: Draft): Published | null {
  for (const standing of believed) {
    for (const date of stated.filter((d) => d.standing === standing)) {
      const day = certainDay(date);
      if (day === null || (weak.has(standing) && !fits(article, day))) continue;
      if (isGainsaid(date, stated)) continue;
      return {
        when: whenOf(isoDay(day)),
        basis: 'stated',
        evidence: evidenceFor(article, date.span),
        derivation: [`${places[standing]}: “${date.text}”.`, ...(date.note ? [date.note] : [])],
      };
    }
  }
  return null;
}

function statedMonthOf(article: ParsedArticle): Published | null {
  const month = statedMonth(article);
  if (!month) return null;
  const evidence = evidenceFor(article, month.span);
  const place = month.span ? places.dateline : places.metadata;
  const derivation = [`${place}, without a day: “${evidence[0]?.text ?? month.edtf}”.`];
  return { when: whenOf(month.edtf), basis: 'stated', evidence, derivation };
}

/** The one day a publication date is, as an instant in ms; `null` for ranges and unknown. */
function dayOf(published: Published | null): number | null {
  if (!published?.when) return null;
  const { start, end } = whenExtent(published.when);
  if (end - start > dayMs) return null;
  const { year, month, day } = civil(start);
  return dayStart(year, month, day);
}

/** Adds the articles dated since to the neighbours. */
function addNeighbours(
  neighbours: Map<number, Neighbour>,
  drafts: readonly Draft[],
  given: DaysGiven,
): void {
  for (const [i, { article, published }] of drafts.entries()) {
    const day = dayOf(published);
    if (day !== null && !neighbours.has(i)) neighbours.set(i, neighbourOf(article, day, given));
  }
}

/** Matches by the index of the article they start from. */
function byArticle(matches: readonly Match[]): Map<number, Match[]> {
  const map = new Map<number, Match[]>();
  for (const match of matches) {
    const list = map.get(match.from.article);
    if (list) list.push(match);
    else map.set(match.from.article, [match]);
  }
  return map;
}

/** The first of the comments, which is the only one that says much: the article was there by then. */
function earliestComment(stated: readonly StatedDate[]): StatedDate[] {
  return stated
    .filter((date) => date.standing === 'comment' && certainDay(date) !== null)
    .sort((a, b) => (certainDay(a) ?? 0) - (certainDay(b) ?? 0))
    .slice(0, 1);
}

/** What is stated but not certain: a missing year, an unclear order, the last change, the address. */
function openClues({ article, stated }: Draft, known: readonly number[]): Clue[] {
  const open = stated.find((date) => believed.includes(date.standing) && certainDay(date) === null);
  const bounds = [
    ...stated.filter(({ standing }) => standing === 'updated' || standing === 'address'),
    ...earliestComment(stated),
  ];
  const doubted = open ? [] : stated.filter(({ standing }) => weak.has(standing)).slice(0, 1);
  return [
    ...(open ? [openDateClue(article, open, known)] : []),
    ...doubted.flatMap((date) => {
      const day = certainDay(date);
      return (day === null ? null : doubtedClue(article, date, day, known)) ?? [];
    }),
    ...bounds.flatMap((date) => boundClue(article, date) ?? []),
  ];
}

/** What an article tells of its day by itself. */
const ownClues = (article: ParsedArticle): Clue[] => [
  ...judges(article),
  ...anniversaryClues(article),
];

/** All that tells of an article's day; `own` is what it tells by itself. */
function cluesFor(
  draft: Draft,
  own: readonly Clue[],
  matches: readonly Match[],
  neighbours: ReadonlyMap<number, Neighbour>,
): Clues {
  const { article } = draft;
  const known = [...neighbours.values()].map(({ day }) => day);
  return {
    plain: [
      ...openClues(draft, known),
      ...own,
      ...bareDayClues(article, known),
      ...countedBackClues(article, known),
      ...sameReports(article, matches, neighbours),
    ],
    shared: sharedDays(article, matches, neighbours),
  };
}

/** Dates what is left by its neighbours, then by those just dated, as long as that helps. */
function inferRest(drafts: readonly Draft[], tagger: Tagger): void {
  const open = new Set(drafts.flatMap((draft, i) => (draft.published ? [] : [i])));
  if (open.size === 0) return;
  const articles = drafts.map(({ article }) => article);
  const matches = byArticle(similarSentences(articles, open));
  const neighbours = new Map<number, Neighbour>();
  const given = daysGivenBy(tagger);
  const own = new Map([...open].map((i) => [i, ownClues(articles[i] as ParsedArticle)]));
  for (let round = 0; round < rounds; round += 1) {
    addNeighbours(neighbours, drafts, given);
    const found = [...open].flatMap((i) => {
      const draft = drafts[i];
      if (!draft) return [];
      const clues = cluesFor(draft, own.get(i) ?? [], matches.get(i) ?? [], neighbours);
      const isOpen = draft.stated.some(
        (date) => date.standing !== 'comment' && certainDay(date) === null,
      );
      const published = inferred(draft.article, clues, given, isOpen);
      return published ? [{ i, draft, published }] : [];
    });
    if (found.length === 0) return;
    // All of a round are settled at once, so that their order does not matter.
    for (const { i, draft, published } of found) {
      draft.published = published;
      open.delete(i);
    }
  }
}

/** Reports what a reader of the timeline should know of an article's date. */
function tell({ article, stated, published }: Draft, report: Report): void {
  const { file } = article;
  if (!published) {
    report.warn({ file, problem: 'No publication date is stated or can be inferred.' });
  }
  for (const date of stated) {
    const day = certainDay(date);
    const other = day === null || date.weekday === null || dayInWords(day);
    if (typeof other !== 'string' || day === null) continue;
    if (new Date(day).getUTCDay() === (date.weekday ?? 0) % 7) continue;
    const problem = `The date stated as “${date.text}” has the wrong weekday: it is ${other}.`;
    report.warn({ file, problem, ...(date.span ?? {}) });
  }
}

/**
 * When each article was published: as it states, or else as the weekdays, days and statements it
 * shares with dated articles allow. Every date has its evidence and a derivation in plain words;
 * where several days fit it is a range, and where nothing is known it is `unknown` and reported.
 * `tagger` finds an article's timexes and gives them as of a given day; `curated` are dates set by
 * hand, by file: they stand, and help to date the others.
 */
export function dateArticles(
  articles: readonly ParsedArticle[],
  tagger: Tagger,
  report: Report,
  curated: ReadonlyMap<string, Published> = new Map(),
): DatedArticle[] {
  const stated = settleOrder(articles, articles.map(statedDates));
  const drafts = articles.map((article, i): Draft => {
    const draft: Draft = { article, stated: stated[i] ?? [], published: null };
    draft.published = curated.get(article.file) ?? statedPublished(draft);
    return draft;
  });
  inferRest(drafts, tagger);
  return drafts.map((draft) => {
    draft.published ??=
      statedMonthOf(draft.article) ?? publishedByChange(draft.article, draft.stated);
    tell(draft, report);
    return { ...draft.article, published: draft.published ?? unknown };
  });
}
