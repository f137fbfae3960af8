import type { Article, Mention, Timeline, TimelineEvent, When } from './timeline.ts';

/** A broken rule of the contract: where, and what is wrong. */
export interface Flaw {
  readonly path: string;
  readonly message: string;
}

type Say = (path: string, message: string) => void;

const dayMs = 86_400_000;

/** First and last millisecond of a date's bounds; infinite where open. */
function bounds(when: When): { start: number; end: number } {
  const start = when.earliest === null ? -Infinity : Date.parse(when.earliest);
  const last = when.latest === null ? Infinity : Date.parse(when.latest);
  const span = when.latest?.includes('T') ? 60_000 : dayMs;
  return { start, end: last + span };
}

function overlap(a: When, b: When): boolean {
  const x = bounds(a);
  const y = bounds(b);
  return x.start < y.end && y.start < x.end;
}

function checkWhen(when: When, path: string, say: Say): void {
  const { start, end } = bounds(when);
  if (Number.isNaN(start)) say(`${path}.earliest`, `not a date: ${when.earliest}`);
  if (Number.isNaN(end)) say(`${path}.latest`, `not a date: ${when.latest}`);
  if (start >= end) say(path, `ends before it begins: ${when.edtf}`);
}

function checkSlice(
  text: string,
  span: { start: number; end: number; text: string },
  path: string,
  say: Say,
): void {
  if (text.slice(span.start, span.end) !== span.text) {
    say(path, `the text at ${span.start}–${span.end} is not “${span.text.slice(0, 60)}”`);
  }
}

function checkUnique(ids: readonly string[], path: string, say: Say): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) say(path, `id used twice: ${id}`);
    seen.add(id);
  }
}

function checkArticle(
  article: Article,
  path: string,
  articles: ReadonlyMap<string, Article>,
  say: Say,
): void {
  let previous = 0;
  for (const [i, region] of article.regions.entries()) {
    if (region.start < previous || region.end < region.start || region.end > article.text.length) {
      say(
        `${path}.regions[${i}]`,
        `out of order or outside the text: ${region.start}–${region.end}`,
      );
    }
    previous = region.end;
  }
  const { published } = article;
  if ((published.when === null) !== (published.basis === 'unknown')) {
    say(`${path}.published`, `basis ${published.basis} does not go with its date`);
  }
  if (published.when) checkWhen(published.when, `${path}.published.when`, say);
  for (const [i, evidence] of published.evidence.entries()) {
    const source = articles.get(evidence.article);
    const at = `${path}.published.evidence[${i}]`;
    if (source) checkSlice(source.text, evidence, at, say);
    else say(at, `no such article: ${evidence.article}`);
  }
}

function checkCopy(
  article: Article,
  path: string,
  articles: ReadonlyMap<string, Article>,
  say: Say,
): void {
  if (article.copyOf === undefined) return;
  const first = articles.get(article.copyOf);
  if (!first) say(`${path}.copyOf`, `no such article: ${article.copyOf}`);
  else if (first.copyOf !== undefined || first === article)
    say(`${path}.copyOf`, `not the first of its group: ${article.copyOf}`);
}

function checkMention(
  mention: Mention,
  path: string,
  articles: ReadonlyMap<string, Article>,
  say: Say,
): void {
  const article = articles.get(mention.article);
  if (!article) {
    say(path, `no such article: ${mention.article}`);
    return;
  }
  checkSlice(article.text, { ...mention, text: mention.quote }, path, say);
  const { start, end, prefix, suffix } = mention;
  if (article.text.slice(Math.max(0, start - prefix.length), start) !== prefix) {
    say(`${path}.prefix`, 'the text before the quote is another');
  }
  if (!article.text.startsWith(suffix, end)) {
    say(`${path}.suffix`, 'the text after the quote is another');
  }
  checkSlice(article.text, mention.trigger, `${path}.trigger`, say);
  if (mention.timex) checkSlice(article.text, mention.timex, `${path}.timex`, say);
  if (mention.attribution) {
    checkSlice(article.text, mention.attribution.cue, `${path}.attribution.cue`, say);
  }
  if (mention.when) checkWhen(mention.when, `${path}.when`, say);
  const { trigger } = mention;
  if (trigger.start < start || trigger.end > end) {
    say(`${path}.trigger`, 'the trigger lies outside the quote');
  }
  const furniture = article.regions.find(
    (region) => region.type === 'furniture' && region.start < end && start < region.end,
  );
  if (furniture) say(path, `the mention lies in furniture at ${furniture.start}`);
}

function checkHistory(
  { history = [], status, mentions }: TimelineEvent,
  path: string,
  say: Say,
): void {
  for (const [i, change] of history.entries()) {
    const at = `${path}.history[${i}]`;
    checkWhen(change.when, `${at}.when`, say);
    if (!mentions.some(({ article }) => article === change.article))
      say(`${at}.article`, `no mention is from it: ${change.article}`);
    if (history[i - 1]?.status === change.status) say(at, `still ${change.status}: no change`);
  }
  const last = history.at(-1)?.status;
  if (last !== undefined && last !== status)
    say(`${path}.history`, `ends with ${last}, but the event is ${status}`);
}

function checkEvent(event: TimelineEvent, path: string, say: Say): void {
  checkWhen(event.when, `${path}.when`, say);
  checkHistory(event, path, say);
  for (const [i, other] of (event.otherWhens ?? []).entries()) {
    checkWhen(other, `${path}.otherWhens[${i}]`, say);
    if (overlap(other, event.when))
      say(`${path}.otherWhens[${i}]`, `agrees with ${event.when.edtf}: ${other.edtf}`);
    if (!event.mentions.some(({ when }) => when?.edtf === other.edtf))
      say(`${path}.otherWhens[${i}]`, `no mention gives ${other.edtf}`);
  }
  const consistent = event.mentions.some(({ when }) => when && overlap(when, event.when));
  if (!consistent) say(`${path}.when`, `no mention is consistent with ${event.when.edtf}`);
}

/**
 * The rules of the contract that a schema cannot say: quotes are the text at their offsets, ids are
 * unique, references resolve, no mention lies in furniture, and an event's date is consistent with
 * at least one of its mentions'. In: a timeline of the right shape. Out: every flaw, none if sound.
 */
export function checkTimeline(timeline: Timeline): Flaw[] {
  const flaws: Flaw[] = [];
  const say: Say = (path, message) => flaws.push({ path, message });
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const events = new Set(timeline.events.map((event) => event.id));
  checkUnique(
    timeline.articles.map(({ id }) => id),
    'articles',
    say,
  );
  checkUnique(
    timeline.events.map(({ id }) => id),
    'events',
    say,
  );
  checkUnique(
    timeline.holdings.map(({ id }) => id),
    'holdings',
    say,
  );
  for (const [i, article] of timeline.articles.entries()) {
    checkArticle(article, `articles[${i}]`, articles, say);
    checkCopy(article, `articles[${i}]`, articles, say);
  }
  for (const [i, event] of timeline.events.entries()) {
    checkEvent(event, `events[${i}]`, say);
    for (const [j, mention] of event.mentions.entries()) {
      checkMention(mention, `events[${i}].mentions[${j}]`, articles, say);
    }
  }
  for (const [i, holding] of timeline.holdings.entries()) {
    for (const id of [holding.opens, holding.closes]) {
      if (id !== null && !events.has(id)) say(`holdings[${i}]`, `no such event: ${id}`);
    }
    for (const [key, when] of Object.entries({ from: holding.from, to: holding.to })) {
      if (when) checkWhen(when, `holdings[${i}].${key}`, say);
    }
  }
  return flaws;
}
