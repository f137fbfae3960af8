import { describe, expect, test } from 'vitest';
import { createReport, derive } from '../../../src/derive/index.ts';

const article = (day: string, body: string) =>
  new TextEncoder().encode(
    `The Daily Herald\n\n${day}\n\nNews of the ministers\n\n${body}\n\nNobody at the office was available for comment.\n`,
  );

function eventsOf(...bodies: readonly [string, string][]) {
  const sources = bodies.map(([day, body], i) => ({ file: `${i}.txt`, bytes: article(day, body) }));
  return derive(sources, { report: createReport() }).events;
}

/** The titles of the events of some articles. */
const titles = (...bodies: readonly [string, string][]): string[] =>
  eventsOf(...bodies).map(({ title }) => title);

const freed: [string, string] = [
  'Wednesday, 6 April 2022',
  'The army freed four captive ministers on Monday.',
];

describe('what one article tells by a verb that may mean anything', () => {
  test('is no event of its own on a day of which it tells something known', () => {
    const both: [string, string] = [
      freed[0],
      `${freed[1]} The captors polished a second promise to the ministers on Monday.`,
    ];
    expect(titles(freed).length).toBe(1);
    expect(titles(both)).toEqual(titles(freed));
  });

  test('is one on a day of which nothing else is told', () => {
    const other: [string, string] = [
      freed[0],
      `${freed[1]} The captors polished a second promise to the ministers on Sunday.`,
    ];
    expect(titles(other)).toContain('Captors polish second promise to ministers');
  });

  test('is one beside something known that shares nothing with it', () => {
    const elsewhere: [string, string] = [
      'Thursday, 7 April 2022',
      'A brewer in Orrin polished an old copper kettle on Monday.',
    ];
    expect(titles(freed, elsewhere).join('\n')).toContain('kettle');
  });

  test('is evidence of what another article tells of its day in much the same words', () => {
    const again: [string, string] = [
      'Thursday, 7 April 2022',
      'The four captive ministers were handed to the army on Monday by their captors.',
    ];
    const [event, ...others] = eventsOf(freed, again);
    expect(others).toEqual([]);
    expect(event?.title).toBe(titles(freed)[0]);
    expect(event?.mentions.map(({ quote }) => quote)).toContain(again[1]);
  });
});
