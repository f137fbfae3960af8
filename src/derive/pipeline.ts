import type { Timeline } from '../model/index.ts';
import { mentionsOf, prepare, type Assignment, type Prepared } from './article.ts';
import {
  curatedArticles,
  curatedDates,
  curateEvents,
  readCuration,
  type Curation,
} from './curate/index.ts';
import { dateArticles, timeOf } from './date/index.ts';
import { namesUsed, placesNamed } from './detect/index.ts';
import { emitTimeline } from './emit/index.ts';
import { aliasesOf, copiesOf, entityKey, mergeMentions } from './merge/index.ts';
import { focusOf, rankEvents } from './rank/index.ts';
import { dropDuplicates } from './read/index.ts';
import { tagArticle } from './tag/index.ts';
import type { DetectedMention, Report, Source, ToldArticle } from './types.ts';

export interface DeriveOptions {
  /** The timeline's title; by default what the articles are about. */
  readonly title?: string;
  /** Parsed JSON of data/curation.json. */
  readonly curation?: unknown;
  /** Gathers what is wrong with the articles. */
  readonly report: Report;
  /** Told each step as it begins. */
  readonly progress?: (step: string) => void;
}

/** The title of a timeline whose articles name nothing. */
const untitled = 'Timeline';

/** What the articles say of each other: which is another's copy, when each was published, what is a place. */
function assign(
  prepared: readonly Prepared[],
  curation: Curation,
  { report, progress }: DeriveOptions,
): Assignment[] {
  progress?.('Dating the articles');
  for (const problem of prepared.flatMap(({ problems }) => problems)) report.warn(problem);
  const distinct = dropDuplicates(
    prepared.flatMap(({ article }) => article ?? []),
    report,
  );
  const files = distinct.map(({ file }) => file);
  const byHand = curatedDates(files, curation, report);
  const dated = dateArticles(distinct, tagArticle, report, byHand);
  const names = new Map(prepared.map(({ article, names }) => [article?.id, names]));
  const places = placesNamed(dated.map(({ id }) => names.get(id) ?? namesUsed([])));
  const story = timeOf(dated.map(({ published }) => published.when));
  return dated.map((article, i) => ({
    article,
    places: places[i] ?? [],
    about: article.published.when ? null : story,
  }));
}

/** The articles and all their mentions. Without the sentences, whose memory is wanted for what follows. */
interface Told {
  readonly articles: readonly ToldArticle[];
  readonly mentions: readonly DetectedMention[];
}

function tell(
  assignments: readonly Assignment[],
  mentions: readonly (readonly DetectedMention[])[],
): Told {
  const articles = assignments.map(({ article }) => {
    const told: ToldArticle & { sentences?: unknown } = { ...article };
    delete told.sentences;
    return told;
  });
  return { articles, mentions: mentions.flat() };
}

/** From the mentions of all articles to the timeline. */
function assemble(
  { articles: read, mentions }: Told,
  curation: Curation,
  { title, report, progress }: DeriveOptions,
): Timeline {
  const articles = curatedArticles(read, curation);
  progress?.('Merging');
  const aliases = aliasesOf(mentions, articles);
  const copies = copiesOf(articles);
  const found = mergeMentions(mentions, articles, aliases, copies);
  const merged = curateEvents(found, articles, curation, report);
  progress?.('Ranking');
  const focus = focusOf(merged, articles);
  const events = rankEvents(merged, articles, focus);
  const name = title ?? focus.name ?? untitled;
  return emitTimeline({
    title: name,
    articles,
    events,
    copies,
    keyOf: (party) => entityKey(party, aliases),
  });
}

const inOrder = (sources: readonly Source[]): Source[] =>
  [...sources].sort((a, b) => (a.file < b.file ? -1 : 1));

/**
 * Articles in, a timeline out. Pure: the same sources give the same timeline, whatever their order. A file
 * that cannot be read is named in the report and left out. Throws CurationError if the corrections cannot
 * be read.
 */
export function derive(sources: readonly Source[], options: DeriveOptions): Timeline {
  const curation = readCuration(options.curation);
  options.progress?.('Reading and parsing');
  const assignments = assign(inOrder(sources).map(prepare), curation, options);
  options.progress?.('Finding events');
  return assemble(tell(assignments, assignments.map(mentionsOf)), curation, options);
}

/** What is done for one article at a time, by others or from memory, with the results in order. */
export interface Workers {
  /** `prepare` for each. */
  prepare(sources: readonly Source[]): Promise<readonly Prepared[]>;
  /** `mentionsOf` for each; the articles are those that were prepared. */
  mentions(assignments: readonly Assignment[]): Promise<readonly (readonly DetectedMention[])[]>;
}

/** As `derive`, with the same timeline, but leaves to workers what is done for one article at a time. */
export async function deriveWith(
  workers: Workers,
  sources: readonly Source[],
  options: DeriveOptions,
): Promise<Timeline> {
  const curation = readCuration(options.curation);
  return assemble(await toldBy(workers, sources, curation, options), curation, options);
}

async function toldBy(
  workers: Workers,
  sources: readonly Source[],
  curation: Curation,
  options: DeriveOptions,
): Promise<Told> {
  const assignments = assign(await workers.prepare(inOrder(sources)), curation, options);
  return tell(assignments, await workers.mentions(assignments));
}
