import { createHash } from 'node:crypto';
import type { Article, Mention, Timeline, TimelineEvent } from '../../src/model/index.ts';
import { quoteAt } from '../../src/text/index.ts';
import { whenOf } from '../../src/time/index.ts';

/** A small sound timeline, to be broken in one place by a test. */

const text = [
  'Council votes for the new bridge',
  'The council approved the bridge on Sunday, the mayor said.',
  'Share this page',
].join('\n');

const span = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

const sentence = span('The council approved the bridge on Sunday, the mayor said.');

const mention: Mention = {
  article: 'a1',
  start: sentence.start,
  end: sentence.end,
  ...quoteAt(text, sentence),
  trigger: span('approved'),
  timex: { ...span('on Sunday'), type: 'DATE', value: '2016-03-27' },
  when: whenOf('2016-03-27'),
  derivation: ['“on Sunday”: the Sunday before Monday, 28 March 2016'],
  attribution: { source: 'the mayor', cue: span('said') },
  status: 'reported',
  polarity: 'positive',
};

const article: Article = {
  id: 'a1',
  file: 'bridge.txt',
  sha256: createHash('sha256').update(text).digest('hex'),
  title: 'Council votes for the new bridge',
  publisher: null,
  author: null,
  url: 'https://example.org/bridge',
  published: {
    when: whenOf('2016-03-28'),
    basis: 'inferred',
    evidence: [{ article: 'a1', ...span('on Sunday') }],
    derivation: ['a test says so'],
  },
  text,
  regions: [
    { type: 'headline', start: 0, end: sentence.start },
    { type: 'body', start: sentence.start, end: sentence.end },
    { type: 'furniture', start: sentence.end, end: text.length },
  ],
};

const event: TimelineEvent = {
  id: 'e1',
  title: 'Council approves the bridge',
  kind: 'politics',
  when: whenOf('2016-03-27'),
  status: 'reported',
  importance: 0.8,
  participants: ['the council'],
  places: [],
  mentions: [mention],
};

/** A fresh copy each time, so that a test may change it. */
export function sampleTimeline(): Timeline {
  return structuredClone({
    version: 1,
    title: 'The bridge',
    articles: [article],
    events: [event],
    holdings: [
      {
        id: 'h1',
        place: 'the bridge',
        holder: 'the council',
        from: whenOf('2016-03-27'),
        to: null,
        opens: 'e1',
        closes: null,
      },
    ],
  });
}
