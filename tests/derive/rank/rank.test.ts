import { describe, expect, test } from 'vitest';
import { isEssential } from '../../../src/model/index.ts';
import { mergeMentions } from '../../../src/derive/merge/index.ts';
import { focusOf, rankEvents } from '../../../src/derive/rank/index.ts';
import { control, mention } from '../support.ts';

const sources = [
  { title: 'Fighting around Arden', text: 'Arden fell. The army left Arden. Berlin watched.' },
  { title: 'Arden retaken', text: 'Arden was retaken by the Army.' },
];

const events = mergeMentions(
  [
    control('Army', 'Arden', '2020-03-29'),
    control('Rebels', 'Berlin', '2020-04-29'),
    mention({ on: '2020-05-01', kind: 'statement', action: 'say', weight: 0.35, position: 9 }),
    ...Array.from({ length: 30 }, (_, i) =>
      mention({
        on: `2020-06-${String(i + 1).padStart(2, '0')}`,
        participants: [{ name: `P${i}`, role: 'agent' }],
      }),
    ),
  ],
  [],
);

describe('rankEvents', () => {
  const ranked = rankEvents(events, sources);

  test('a change of control of what the corpus is about comes first', () => {
    const [first] = [...ranked].sort((a, b) => b.importance - a.importance);
    expect(first?.places).toEqual(['Arden']);
    expect(first?.importance).toBe(1);
  });

  test('about ten events of a large corpus are essential', () => {
    const essential = ranked.filter(isEssential).length;
    expect(essential).toBeGreaterThanOrEqual(8);
    expect(essential).toBeLessThan(ranked.length);
  });

  test('importance lies between 0 and 1', () => {
    for (const { importance } of ranked) {
      expect(importance).toBeGreaterThanOrEqual(0);
      expect(importance).toBeLessThanOrEqual(1);
    }
  });

  test('nothing to rank is nothing', () => expect(rankEvents([], [])).toEqual([]));
});

test('focusOf finds the name that the articles give most room', () => {
  expect(focusOf(events, sources).name).toBe('Arden');
});
