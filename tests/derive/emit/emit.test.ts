import { expect, test } from 'vitest';
import { emitTimeline } from '../../../src/derive/emit/index.ts';
import { whenOf } from '../../../src/time/index.ts';
import type { RankedEvent, ToldArticle } from '../../../src/derive/types.ts';
import { mention } from '../support.ts';

const quote = 'A bridge fell on Monday after a strike in May.';
const text = quote;

const told: ToldArticle = {
  id: 'a',
  file: 'a.txt',
  sha256: 'a'.repeat(64),
  title: 'Bridge',
  publisher: null,
  author: null,
  url: null,
  published: { when: null, basis: 'unknown', evidence: [], derivation: [] },
  text,
  regions: [{ type: 'body', start: 0, end: text.length }],
} as unknown as ToldArticle;

const at = (word: string) => {
  const start = quote.indexOf(word);
  return { start, end: start + word.length, text: word };
};
const inSentence = (word: string, on?: string) =>
  mention({ article: 'a', quote, start: 0, trigger: at(word), ...(on ? { on } : {}) });

const event = (more: Partial<RankedEvent>): RankedEvent => ({
  kind: 'disaster',
  action: 'collapse',
  when: whenOf('2014-03-02'),
  status: 'reported',
  title: 'Bridge falls',
  participants: [],
  places: [],
  weight: 0.6,
  control: null,
  mentions: [],
  voices: ['a'],
  importance: 0.5,
  ...more,
});

const emitted = (more: Partial<RankedEvent>) =>
  emitTimeline({
    title: 'Bridge',
    articles: [told],
    events: [event(more)],
    copies: new Map(),
    keyOf: (name) => name,
  }).events[0];

test('of two mentions of one sentence the one with the date of the event is kept', () => {
  const mentions = [inSentence('strike'), inSentence('fell', '2014-03-02')];
  expect(emitted({ mentions })?.mentions.map(({ trigger }) => trigger.text)).toEqual(['fell']);
});

test('a date that no kept mention gives is not shown as another date of the event', () => {
  const mentions = [inSentence('strike', '2013-05'), inSentence('fell', '2014-03-02')];
  const found = emitted({ mentions, otherWhens: [whenOf('2013-05')] });
  expect(found?.mentions.map(({ when }) => when?.edtf)).toEqual(['2014-03-02']);
  expect(found?.otherWhens).toBeUndefined();
});

test('a surname used alone is the whole name where both are one party', () => {
  const keyOf = (name: string) => name.split(' ').at(-1) ?? '';
  const { events } = emitTimeline({
    title: 'Bridge',
    articles: [told],
    events: [
      event({ participants: ['Paul Holt'], mentions: [inSentence('fell', '2014-03-02')] }),
      event({ participants: ['Holt', 'police'], mentions: [inSentence('strike', '2014-03-02')] }),
    ],
    copies: new Map(),
    keyOf,
  });
  expect(events.map(({ participants }) => participants)).toEqual([
    ['Paul Holt'],
    ['Paul Holt', 'police'],
  ]);
});
