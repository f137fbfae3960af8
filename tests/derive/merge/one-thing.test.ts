import { describe, expect, test } from 'vitest';
import { createReport, derive } from '../../../src/derive/index.ts';

/** In how many events two articles both have a part. */
function shared(...bodies: readonly [day: string, body: string][]): number {
  const sources = bodies.map(([day, body], i) => ({
    file: `${i}.txt`,
    bytes: new TextEncoder().encode(
      `The Daily Herald\n\n${day}\n\nNews of the day\n\n${body}\n\nNobody at the office was available for comment.\n`,
    ),
  }));
  const { events, articles } = derive(sources, { report: createReport() });
  return events.filter(({ mentions }) =>
    articles.every(({ id }) => mentions.some(({ article }) => article === id)),
  ).length;
}

describe('one event', () => {
  test('is the attack on somebody and his death in the month it is dated to', () => {
    expect(
      shared(
        ['12 November 2022', 'Peter Rowlands was stabbed to death in his workshop on 10 November.'],
        ['14 July 2023', 'Callum Voss attacked Peter Rowlands with a knife in November 2022.'],
      ),
    ).toBe(1);
  });

  test('is not the attack on one and the death of another', () => {
    expect(
      shared(
        ['12 November 2022', 'Peter Rowlands was stabbed to death in his workshop on 10 November.'],
        ['14 July 2023', 'Callum Voss attacked Anna Holt with a knife in November 2022.'],
      ),
    ).toBe(0);
  });

  test('is what a wildfire and what a blaze did to one town on one day', () => {
    expect(
      shared(
        ['17 August 2021', 'A wildfire swept through the town of Tarrow on Monday, killing four.'],
        ['18 August 2021', 'The blaze ripped through Tarrow on Monday, and 300 houses were lost.'],
      ),
    ).toBe(1);
  });
});

describe('one article', () => {
  /** The titles of the events of a body of text. */
  function titles(body: string): string[] {
    const text = `The Daily Herald\n\n21 June 2022\n\nNews of the day\n\n${body}\n`;
    const sources = [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }];
    return derive(sources, { report: createReport() }).events.map(({ title }) => title);
  }

  test('that tells of two openings in one place on one day tells of two events', () => {
    expect(
      titles(
        'A public inquiry into the disaster opened in Velane yesterday.\n\nSchools in Velane reopened on Monday.',
      ),
    ).toHaveLength(2);
  });
});
