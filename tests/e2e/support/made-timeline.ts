import type { Page } from '@playwright/test';
import { timelineVersion, type Article, type Timeline } from '../../../src/model/index.ts';
import { whenOf } from '../../../src/time/index.ts';
import { syntheticTimeline, type SyntheticOptions } from '../../support/synthetic.ts';

/** An event as a test tells it: its sentence is its title unless given. */
export interface Told {
  readonly title: string;
  /** In EDTF. */
  readonly when: string;
  readonly quote?: string;
}

/**
 * A timeline that keeps the contract: one article whose paragraphs are the events' sentences, in
 * turn; the event at place n has the id `e0`, `e1` and so on.
 */
export function madeTimeline(told: readonly Told[]): Timeline {
  const quotes = told.map(({ title, quote }) => quote ?? `${title}.`);
  const text = quotes.join('\n\n');
  let next = 0;
  return {
    version: timelineVersion,
    title: 'Made for a test',
    articles: [
      {
        id: 'a',
        file: 'a.txt',
        sha256: '0'.repeat(64),
        title: 'The only article',
        publisher: null,
        author: null,
        url: null,
        published: { when: null, basis: 'unknown', evidence: [], derivation: [] },
        text,
        regions: [{ type: 'body', start: 0, end: text.length }],
      },
    ],
    events: told.map(({ title, when }, i) => {
      const quote = quotes[i] ?? '';
      const start = next;
      next += quote.length + 2;
      const word = quote.split(' ', 1)[0] ?? '';
      return {
        id: `e${i}`,
        title,
        kind: 'other',
        when: whenOf(when),
        status: 'reported',
        importance: 0.6,
        participants: [],
        places: [],
        mentions: [
          {
            article: 'a',
            start,
            end: start + quote.length,
            quote,
            prefix: '',
            suffix: '',
            trigger: { start, end: start + word.length, text: word },
            timex: null,
            when: whenOf(when),
            derivation: [],
            attribution: null,
            status: 'reported',
            polarity: 'positive',
          },
        ],
      };
    }),
    holdings: [],
  };
}

/** Many events that keep the contract; each is told by an article that says no more than its title. */
export function manyEvents(options: SyntheticOptions): Timeline {
  const made = syntheticTimeline(options);
  const texts = [...new Set(made.events.map(({ title }) => title))];
  const articles = texts.map((text, i): Article => ({
    id: `a${i}`,
    file: `a${i}.txt`,
    sha256: '0'.repeat(64),
    title: text,
    publisher: null,
    author: null,
    url: null,
    published: { when: null, basis: 'unknown', evidence: [], derivation: [] },
    text,
    regions: [],
  }));
  const events = made.events.map((one) => ({
    ...one,
    mentions: one.mentions.slice(0, 1).map((mention) => ({
      ...mention,
      article: `a${texts.indexOf(one.title)}`,
    })),
  }));
  return { ...made, articles, events };
}

/** A timeline whose list is too long for the page itself. */
export const largeTimeline = () => manyEvents({ count: 2400 });

/** Has the site show another timeline than its own. */
export const give = (page: Page, timeline: unknown) =>
  page.route('**/timeline/index.json', (route) => route.fulfill({ json: timeline }));
