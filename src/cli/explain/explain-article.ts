import type { ResolvedTimex } from '../../derive/types.ts';
import type { Article, Mention, Timeline, TimelineEvent } from '../../model/index.ts';
import { visible, visibleLine, type Paint } from '../terminal.ts';
import { markedText, type Mark } from './marked-text.ts';

/** An article as the build sees it. */
export interface Explained {
  readonly article: Article;
  readonly timeline: Timeline;
  /** Every timex in the regions that are used. */
  readonly timexes: readonly ResolvedTimex[];
}

interface Told {
  readonly event: TimelineEvent;
  readonly mention: Mention;
}

const quoted = (text: string) => `“${visibleLine(text)}”`;

/** The mentions of an article, in order of the text. */
function toldIn({ article, timeline }: Explained): Told[] {
  return timeline.events
    .flatMap((event) => event.mentions.map((mention) => ({ event, mention })))
    .filter(({ mention }) => mention.article === article.id)
    .sort((a, b) => a.mention.trigger.start - b.mention.trigger.start);
}

function heading({ article }: Explained, paint: Paint): string[] {
  const facts = [article.publisher, article.author, article.url].filter((fact) => fact !== null);
  return [
    paint('bold', visibleLine(article.title ?? article.file)),
    visibleLine([article.file, ...facts].join(' · ')),
  ];
}

function publication({ article, timeline }: Explained, paint: Paint): string[] {
  const { when, basis, derivation, evidence } = article.published;
  const date = when ? `${when.edtf} (${basis})` : 'unknown';
  const files = new Map(timeline.articles.map(({ id, file }) => [id, file]));
  return [
    `${paint('bold', 'Published')}  ${paint('green', visibleLine(date))}`,
    ...derivation.map((step) => `  ${visibleLine(step)}`),
    ...evidence.map(({ article: id, start, text }) => {
      const place = id === article.id ? `at ${start}` : `in ${files.get(id) ?? id} at ${start}`;
      return paint('dim', `  ${quoted(text)} ${visibleLine(place)}`);
    }),
  ];
}

function text(explained: Explained, paint: Paint): string[] {
  const { article, timexes } = explained;
  const marks: Mark[] = [
    ...timexes.map(({ start, end }): Mark => ({ start, end, style: 'underline' })),
    ...toldIn(explained).map(({ mention: { trigger } }): Mark => ({ ...trigger, style: 'bold' })),
  ];
  return article.regions.flatMap((region) => {
    const used = region.type !== 'furniture' && region.type !== 'related';
    const body = used
      ? markedText(article.text, region, marks, paint)
      : paint('dim', visible(article.text.slice(region.start, region.end)));
    const lines = body.split('\n').filter((line) => line.trim() !== '');
    const label = `${region.type} ${region.start}–${region.end}`;
    return [paint(used ? 'cyan' : 'dim', label), ...lines.map((line) => `  ${line}`)];
  });
}

function timexLines({ timexes }: Explained, paint: Paint): string[] {
  return timexes.flatMap(({ start, text: words, type, value, when, derivation }) => [
    `  ${paint('underline', visibleLine(words))} at ${start}: ${type} ${visibleLine(value)}` +
      (when ? ` → ${paint('green', visibleLine(when.edtf))}` : ' → no place on the calendar'),
    ...derivation.map((step) => `    ${visibleLine(step)}`),
  ]);
}

function toldLines({ event, mention }: Told, paint: Paint): string[] {
  const { attribution, when, status, polarity, trigger, timex, derivation } = mention;
  const facts = [
    event.kind,
    status,
    ...(polarity === 'negative' ? ['said not to have happened'] : []),
    `event ${event.when.edtf}, importance ${event.importance.toFixed(2)}`,
    `told ${event.mentions.length === 1 ? 'once' : `${event.mentions.length} times`}`,
  ];
  return [
    `  ${paint('green', when ? visibleLine(when.edtf) : 'no date')}  ${paint('bold', visibleLine(event.title))}`,
    `    ${facts.join(' · ')}`,
    `    ${quoted(mention.quote)}`,
    `    trigger ${quoted(trigger.text)} at ${trigger.start}` +
      (timex ? `, timex ${quoted(timex.text)} at ${timex.start}` : ', no timex of its own') +
      (attribution
        ? `, says ${quoted(attribution.source)} (${visibleLine(attribution.cue.text)})`
        : ''),
    ...derivation.map((step) => paint('dim', `    ${visibleLine(step)}`)),
  ];
}

/**
 * One article as the build sees it, for a terminal: publication date and why, regions, timexes and
 * mentions. Offsets are UTF-16 code units. No character of an article reaches the terminal unless it
 * can be seen.
 */
export function explainArticle(explained: Explained, paint: Paint): string {
  const told = toldIn(explained);
  const sections = [
    heading(explained, paint),
    publication(explained, paint),
    [paint('bold', 'Text'), ...text(explained, paint)],
    [paint('bold', `Timexes: ${explained.timexes.length}`), ...timexLines(explained, paint)],
    [paint('bold', `Mentions: ${told.length}`), ...told.flatMap((one) => toldLines(one, paint))],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
