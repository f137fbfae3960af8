import { describe, expect, test } from 'vitest';
import { createReport, derive, timelineText } from '../../../src/derive/index.ts';
import { checkTimeline, type Timeline } from '../../../src/model/index.ts';

const source = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) });

const first = source(
  'first.txt',
  `Army retakes Marlow

Published: 30 March 2020

Government forces recaptured the town of Marlow from the Coast Front on Sunday, officials said.

The Coast Front seized Marlow in May 2019. A spokesman for the Front claimed on Monday that its fighters had killed nine soldiers near Marlow.
`,
);

const second = source(
  'second.txt',
  `Marlow after the battle

Published: 2 April 2020

Government forces took control of Marlow on 29 March 2020. The government will rebuild the town.
`,
);

const unrelated = source(
  'third.txt',
  `Bakers meet

Published: 7 July 2021

The Bakers Guild elected Anna Holt president on Tuesday.
`,
);

const run = (...sources: (typeof first)[]): Timeline => derive(sources, { report: createReport() });

describe('derive', () => {
  const timeline = run(first, second);
  const recapture = timeline.events.find(({ when }) => when.edtf === '2020-03-29');

  test('merges a weekday and a written date of two articles into one event', () => {
    expect(recapture?.kind).toBe('control');
    expect(new Set(recapture?.mentions.map(({ article }) => article)).size).toBe(2);
  });

  test('tells who held the place from when to when', () => {
    const spans = timeline.holdings
      .filter(({ place }) => place === 'Marlow')
      .map(({ from, to }) => [from?.edtf ?? null, to?.edtf ?? null]);
    expect(spans).toEqual([
      ['2019-05', '2020-03-29'],
      ['2020-03-29', null],
    ]);
  });

  test('a claim is a claim, and what will be is no fact', () => {
    expect(timeline.events.find(({ kind }) => kind === 'conflict')?.status).toBe('claimed');
    const facts = timeline.events.filter(({ status }) => status === 'reported');
    expect(facts.some(({ title }) => /rebuil/i.test(title))).toBe(false);
  });

  test('keeps the contract', () => {
    expect(checkTimeline(timeline)).toEqual([]);
    for (const { mentions } of timeline.events) expect(mentions.length).toBeGreaterThan(0);
  });

  test('is the same for the same articles in any order', () => {
    expect(timelineText(run(second, first))).toBe(timelineText(timeline));
  });

  test('keeps the ids of events when an unrelated article comes', () => {
    const ids = run(first, second, unrelated).events.map(({ id }) => id);
    for (const { id } of timeline.events) expect(ids).toContain(id);
  });

  test('takes its title from what the articles are about, or from the caller', () => {
    expect(timeline.title).toBe('Marlow');
    expect(derive([first], { report: createReport(), title: 'War diary' }).title).toBe('War diary');
  });

  test('names a file that cannot be read and builds the rest', () => {
    const report = createReport();
    const result = derive([first, source('empty.txt', '')], { report });
    expect(result.articles.map(({ file }) => file)).toEqual(['first.txt']);
    expect(report.problems.map(({ file }) => file)).toContain('empty.txt');
  });

  test('nothing in is an empty timeline', () => {
    expect(run().events).toEqual([]);
  });

  test('applies corrections', () => {
    const curation = {
      events: [{ quote: 'recaptured the town of Marlow', title: 'Marlow retaken' }],
    };
    const titles = derive([first, second], { report: createReport(), curation }).events.map(
      ({ title }) => title,
    );
    expect(titles).toContain('Marlow retaken');
  });
});
