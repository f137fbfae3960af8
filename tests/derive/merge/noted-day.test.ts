import { describe, expect, test } from 'vitest';
import { createReport, derive } from '../../../src/derive/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const article = (day: string, body: string) =>
  bytes(
    `The Daily Herald\n\n${day}\n\nNews of the dispute at Altex\n\n${body}\n\nNobody at the office was available for comment.\n`,
  );

/** The number of events in which the first two of several articles, all of 2015, have a part. */
function shared(...bodies: readonly [string, string][]): number {
  const sources = bodies.map(([day, body], i) => ({ file: `${i}.txt`, bytes: article(day, body) }));
  const { events, articles } = derive(sources, { report: createReport() });
  const ids = ['0.txt', '1.txt'].map((name) => articles.find(({ file }) => file === name)?.id);
  return events.filter(({ mentions }) =>
    ids.every((id) => mentions.some((mention) => mention.article === id)),
  ).length;
}

const news: [string, string] = [
  'Thursday, 12 March 2015',
  'Altex and its biggest union reached a deal early on Wednesday to end a dispute over pay.',
];
const later: [string, string] = [
  'Friday, 13 March 2015',
  'The compromise over pay was cobbled together on Wednesday after a long night.',
];

describe('of a day that many articles tell of', () => {
  test('two that each tell one thing tell the same, whatever they call it', () => {
    expect(shared(news, later)).toBe(1);
  });

  test('what is only planned for it is not that', () => {
    const ahead: [string, string] = [
      'Monday, 9 March 2015',
      'The compromise over pay will be cobbled together on Wednesday after a long night.',
    ];
    expect(shared(news, ahead)).toBe(0);
  });

  test('two that tell several things of it may mean another', () => {
    const busy: [string, string] = [
      'Friday, 13 March 2015',
      'The compromise over pay was cobbled together on Wednesday after a long night. A lorry driver was honoured on Wednesday. The roof was painted on Wednesday.',
    ];
    expect(shared(news, busy)).toBe(0);
  });

  test('few of many articles do not make it one', () => {
    const others = Array.from({ length: 9 }, (_, i): [string, string] => [
      `Friday, ${20 + i} March 2015`.replace('Friday, ', ''),
      `The price of oats rose on ${10 + i} February.`,
    ]);
    expect(shared(news, later, ...others)).toBe(0);
  });
});
