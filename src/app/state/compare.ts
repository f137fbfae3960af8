import type { Mention, Span, TimelineEvent } from '../../model/index.ts';
import type { ArticleHead } from '../../table/index.ts';
import { compareWhen } from '../../time/index.ts';
import { dateGiven, fitsDate, type Source } from './evidence.ts';
import { numbersIn, type NumberSaid } from './numbers.ts';
import { counted, dateLabel, sourceName, statusLabels } from './words.ts';

/**
 * What the sources of one event say, side by side. Articles that reprint one text are one voice:
 * three papers with one agency's report are not three witnesses.
 */

/** One thing a voice says, and whether the event as a whole says otherwise. */
export interface Statement {
  readonly text: string;
  readonly differs: boolean;
}

export interface Voice {
  readonly article: ArticleHead;
  /** Articles that reprint the same text. */
  readonly copies: readonly ArticleHead[];
  /** What it says, each sentence once. */
  readonly sources: readonly Source[];
  readonly dates: readonly Statement[];
  readonly statuses: readonly Statement[];
  /** Whom it names as saying so; empty where it speaks for itself. */
  readonly saidBy: readonly string[];
  readonly numbers: readonly Statement[];
}

const once = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

const folded = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** A span of the article as a span of the mention's quote. */
const within = ({ start }: Mention, span: Span): Span => ({
  start: span.start - start,
  end: span.end - start,
});

const numbersOf = ({ mention }: Source): NumberSaid[] =>
  numbersIn(mention.quote, mention.timex ? [within(mention, mention.timex)] : []);

function dateOf(source: Source, event: TimelineEvent): Statement[] {
  const { mention } = source;
  const { timex } = mention;
  const date = dateGiven(source);
  if (date === null) return [];
  const words = timex && folded(timex.text) !== folded(date) ? ` (“${timex.text}”)` : '';
  return [{ text: date + words, differs: !fitsDate(mention, event) }];
}

function statusOf({ mention }: Source, event: TimelineEvent): Statement {
  const denies = mention.polarity === 'negative';
  return {
    text: denies ? 'Says it did not happen' : statusLabels[mention.status],
    differs: denies || mention.status !== event.status,
  };
}

/** The values each noun is given by one voice. */
function valuesOf(sources: readonly Source[]): Map<string, Set<number>> {
  const out = new Map<string, Set<number>>();
  for (const { counted: noun, value } of sources.flatMap(numbersOf)) {
    if (noun !== null) out.set(noun, (out.get(noun) ?? new Set()).add(value));
  }
  return out;
}

const disjoint = (a: ReadonlySet<number>, b: ReadonlySet<number>) =>
  [...a].every((value) => !b.has(value));

function groupsOf(sources: readonly Source[]): Source[][] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const voice = source.article.copyOf ?? source.article.id;
    groups.set(voice, [...(groups.get(voice) ?? []), source]);
  }
  return [...groups.values()];
}

function byPublication([a]: readonly Source[], [b]: readonly Source[]): number {
  const [first, second] = [a?.article.published.when, b?.article.published.when];
  if (!first || !second) return Number(!first) - Number(!second);
  return compareWhen(first, second);
}

/** The voices on an event in the order of publication. In: an event and its sources. */
export function voicesOf(event: TimelineEvent, sources: readonly Source[]): Voice[] {
  const groups = groupsOf(sources).sort(byPublication);
  const values = groups.map(valuesOf);
  return groups.flatMap((group, i): Voice[] => {
    const articles = once(
      group.map(({ article }) => article),
      ({ id }) => id,
    );
    const [article] = [...articles].sort(
      (a, b) => Number(a.copyOf !== undefined) - Number(b.copyOf !== undefined),
    );
    if (!article) return [];
    const own = once(group, ({ mention }) => folded(mention.quote));
    const contradicted = ({ counted: noun, value }: NumberSaid) =>
      noun !== null &&
      values.some((other, j) => {
        const theirs = j === i ? undefined : other.get(noun);
        return (
          theirs !== undefined &&
          !theirs.has(value) &&
          disjoint(theirs, values[i]?.get(noun) ?? theirs)
        );
      });
    const said = <T>(statements: readonly (T & Statement)[]) =>
      once(statements, ({ text }) => folded(text));
    return [
      {
        article,
        copies: articles.filter((one) => one !== article),
        sources: own,
        dates: said(own.flatMap((source) => dateOf(source, event))),
        statuses: said(own.map((source) => statusOf(source, event))),
        saidBy: once(
          own.flatMap(({ mention }) => mention.attribution?.source ?? []),
          folded,
        ),
        numbers: said(
          own
            .flatMap(numbersOf)
            .map((number) => ({ text: number.text, differs: contradicted(number) })),
        ),
      },
    ];
  });
}

/** Where voices differ, one sentence each; empty where nothing says otherwise. */
export function differencesOf(event: TimelineEvent, voices: readonly Voice[]): string[] {
  const tell = (what: keyof Pick<Voice, 'dates' | 'statuses' | 'numbers'>) =>
    voices.flatMap((voice) => {
      const found = voice[what].filter(({ differs }) => differs).map(({ text }) => text);
      return found.length > 0 ? [`${sourceName(voice.article)}: ${found.join(', ')}`] : [];
    });
  const dates = tell('dates');
  const statuses = tell('statuses');
  const numbers = tell('numbers');
  return [
    ...(dates.length > 0
      ? [`On the date, which is here ${dateLabel(event.when)} – ${dates.join('; ')}.`]
      : []),
    ...(statuses.length > 0
      ? [
          `On whether it happened, which is here “${statusLabels[event.status].toLowerCase()}” – ${statuses.join('; ')}.`,
        ]
      : []),
    ...(numbers.length > 0 ? [`On numbers – ${numbers.join('; ')}.`] : []),
  ];
}

/** `3 voices in 4 articles`. */
export function voicesLabel(voices: readonly Voice[]): string {
  const articles = voices.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
  const size = counted(voices.length, 'voice');
  return articles > voices.length ? `${size} in ${counted(articles, 'article')}` : size;
}
