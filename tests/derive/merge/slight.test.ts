import { describe, expect, test } from 'vitest';
import { createReport, derive } from '../../../src/derive/index.ts';
import { clusterOf, type Cluster } from '../../../src/derive/merge/cluster.ts';
import { keyed } from '../../../src/derive/merge/keyed.ts';
import { withoutSlight } from '../../../src/derive/merge/slight.ts';
import { whenOf } from '../../../src/time/index.ts';
import { mention, plainKeys, type Given } from '../support.ts';

const article = (day: string, body: string) =>
  new TextEncoder().encode(
    `The Daily Herald\n\n${day}\n\nNews of the ministers\n\n${body}\n\nNobody at the office was available for comment.\n`,
  );

/** The titles of the events of some articles. */
function titles(...bodies: readonly [string, string][]): string[] {
  const sources = bodies.map(([day, body], i) => ({ file: `${i}.txt`, bytes: article(day, body) }));
  return derive(sources, { report: createReport() }).events.map(({ title }) => title);
}

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
});

describe('what tells in passing of a day', () => {
  const clusterOfOne = (id: number, given: Given): Cluster => {
    const member = keyed(mention({ on: '2020-05-04', founding: true, ...given }), plainKeys);
    return clusterOf(id, member, whenOf('2020-05-04'));
  };
  const rarity = () => 0.6;
  const told = () =>
    clusterOfOne(0, {
      article: 'a',
      action: 'order',
      kind: 'health',
      words: ['doctor', 'test', 'liver', 'patient', 'drug'],
    });
  const passing = (words: string[], article = 'b') =>
    clusterOfOne(1, { article, action: 'land', kind: 'other', weight: 0.35, words });

  test('is evidence of what another article tells of it in much the same words', () => {
    const other = passing(['letter', 'liver', 'patient', 'desk', 'doctor']);
    const [event, ...others] = withoutSlight([told(), other], rarity);
    expect(others).toEqual([]);
    expect(event?.members.map((k) => k.mention.article)).toEqual(['a', 'b']);
    expect(event?.founders).toHaveLength(1);
  });

  test('is evidence of nothing where two events of the day are as near', () => {
    const twin = clusterOfOne(2, {
      article: 'c',
      action: 'ban',
      kind: 'politics',
      words: ['doctor', 'liver', 'patient', 'drug', 'shelf'],
    });
    const other = passing(['letter', 'liver', 'patient', 'desk', 'doctor']);
    const events = withoutSlight([told(), other, twin], rarity);
    expect(events.flatMap(({ members }) => members.map((k) => k.mention.article))).not.toContain(
      'b',
    );
  });
});
