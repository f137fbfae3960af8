import type { Mention, TimelineEvent, When } from '../../model/index.ts';
import type { ArticleHead, EventHead } from '../../table/index.ts';
import { compatible, dayMs, whenExtent, whenLength, whenOf } from '../../time/index.ts';
import { counted, dateLabel, sourceName, stepInWords } from './words.ts';

/** A mention with the article it stands in and its place among the event's mentions. */
export interface Source {
  readonly mention: Mention;
  readonly article: ArticleHead;
  readonly index: number;
}

/**
 * The mentions of an event whose articles are known: first the one that gives the date, then the
 * others in the event's order.
 */
export function sourcesOf(
  event: TimelineEvent,
  articles: ReadonlyMap<string, ArticleHead>,
): readonly Source[] {
  const sources = event.mentions.flatMap((mention, index) => {
    const article = articles.get(mention.article);
    return article ? [{ mention, article, index }] : [];
  });
  const basis = basisOf(event, sources);
  return basis ? [basis, ...sources.filter((source) => source !== basis)] : sources;
}

/** Whether the mentions say the same; `tone` chooses the chip's look. */
export interface Agreement {
  readonly tone: 'agree' | 'differ' | 'single';
  readonly label: string;
}

/** How far, in ms, “about” a date may lie from it. */
const about = 3 * dayMs;

/** Whether a mention can mean the event's date; one that gives no date, or only “about”, allows more. */
export function fitsDate({ when }: Mention, event: TimelineEvent): boolean {
  if (when === null || compatible(when, event.when)) return true;
  if (!/[~?%]/.test(when.edtf)) return false;
  const [own, other] = [whenExtent(when), whenExtent(event.when)];
  return own.start - about < other.end && other.start < own.end + about;
}

/** Whether a date is about the day, or one of the days, an article was published. */
const aboutPublication = ({ edtf }: When, { published: { when } }: ArticleHead): boolean =>
  when !== null && /[~/]/.test(edtf) && compatible(whenOf(edtf.replace(/~$/, '')), when);

/**
 * The date a mention is given, in words: that of its own date expression, or that there is none and
 * whose date is taken instead; `null` where it has no date at all.
 */
export function dateGiven({ mention, article }: Source): string | null {
  const { when, timex } = mention;
  if (!when) return null;
  const date = dateLabel(when);
  if (timex) return date;
  const whose = aboutPublication(when, article) ? 'the article’s' : 'that of the text around it';
  return `the sentence names no date (${whose} is taken: ${date})`;
}

/**
 * How far the mentions of an event agree: on its date, and on whether it happened. A mention that
 * gives no date of its own contradicts none. Articles that reprint one text are one voice, and said
 * to be.
 */
export function agreementOf(
  event: TimelineEvent,
  articlesById: ReadonlyMap<string, ArticleHead> = new Map(),
): Agreement {
  const { mentions } = event;
  if (mentions.length === 1) return { tone: 'single', label: '1 mention' };
  const fitting = mentions.filter(
    (mention) => mention.polarity === 'positive' && fitsDate(mention, event),
  );
  const cited = [...new Set(mentions.map(({ article }) => article))];
  const voices = new Set(cited.map((id) => articlesById.get(id)?.copyOf ?? id)).size;
  const articles = cited.length;
  const copied = voices < articles ? `, ${counted(voices, 'voice')},` : '';
  const from =
    articles < mentions.length || copied ? ` in ${counted(articles, 'article')}${copied}` : '';
  if (event.status === 'disputed' || fitting.length < mentions.length) {
    return {
      tone: 'differ',
      label: `${fitting.length} of ${mentions.length} mentions${from} agree`,
    };
  }
  return { tone: 'agree', label: `${mentions.length} mentions${from} agree` };
}

/** How one mention dates the event, beside the mention that fixes the date. */
export interface Comparison {
  readonly source: Source;
  readonly words: string | null;
  /** Its date in words; `null` where the words say it already. */
  readonly date: string | null;
  readonly fits: boolean;
}

/** How the date of an event was found. */
export interface DateFinding {
  /** The mention that gives the date; its derivation is the event's. */
  readonly basis: Source | null;
  /** From its words to the date, without what stands beside them: words, publication date, date. */
  readonly steps: readonly string[];
  readonly others: readonly Comparison[];
}

/** The mention that gives the event's date: the same date first, then the sharpest that fits. */
function basisOf(event: TimelineEvent, sources: readonly Source[]): Source | null {
  const same = sources.filter(({ mention }) => mention.when?.edtf === event.when.edtf);
  const explained = same.find(({ mention }) => mention.timex && mention.derivation.length > 0);
  if (explained ?? same[0]) return explained ?? same[0] ?? null;
  let best: Source | null = null;
  let length = Infinity;
  for (const source of sources) {
    const { when } = source.mention;
    if (!when || !compatible(when, event.when)) continue;
    if (best && whenLength(when) >= length) continue;
    best = source;
    length = whenLength(when);
  }
  return best;
}

/**
 * The steps of a derivation, each told once: without the words, the publication date and the result,
 * which stand beside them.
 */
function stepsOf({ mention, article }: Source, event: TimelineEvent): string[] {
  const { timex, derivation } = mention;
  const published = article.published.when;
  const told = new Set(
    [event.when, mention.when].flatMap((when) =>
      when ? [dateLabel(when), dateLabel(when, { weekday: true })] : [],
    ),
  );
  if (published) told.add(`published ${dateLabel(published, { weekday: true })}`);
  const quoted = timex && `“${timex.text}”: `;
  const steps = derivation.map((step) => {
    const rest = quoted && step.startsWith(quoted) ? step.slice(quoted.length) : step;
    return rest
      .split(' → ')
      .filter((part) => !told.has(part))
      .join(' → ');
  });
  return [...new Set(steps)].filter(Boolean).map((step) => stepInWords(step));
}

/** What an article says twice is compared once. */
function eachOnce(others: readonly Comparison[]): Comparison[] {
  const said = ({ source, words, date }: Comparison) => `${source.article.id}|${words}|${date}`;
  return [...new Map(others.map((other) => [said(other), other])).values()];
}

/**
 * How the date was found: the steps of the mention that gives it, and what the other mentions that
 * name another date say. In: an event and its sources.
 */
export function dateFinding(event: TimelineEvent, sources: readonly Source[]): DateFinding {
  const basis = basisOf(event, sources);
  const others = sources.flatMap((source): Comparison[] => {
    const { when, timex } = source.mention;
    if (source === basis || !when || when.edtf === basis?.mention.when?.edtf) return [];
    const words = timex?.text ?? null;
    // Without words of its own a mention that fits adds nothing.
    if (words === null && fitsDate(source.mention, event)) return [];
    const date = dateGiven(source);
    const told = words?.toLowerCase() === date?.toLowerCase();
    return [{ source, words, date: told ? null : date, fits: fitsDate(source.mention, event) }];
  });
  return { basis, steps: basis ? stepsOf(basis, event) : [], others: eachOnce(others) };
}

/** The names of the event's sources, each once, in order. */
export function sourceNames(sources: readonly Source[]): string[] {
  return [...new Set(sources.map(({ article }) => sourceName(article)))];
}

/** A mention found in an article, with the event it reports. */
export interface Finding {
  readonly event: EventHead;
  readonly mention: Mention;
}
