import { describe, expect, test } from 'vitest';
import { isEssential } from '../../../src/model/index.ts';
import { mergeMentions } from '../../../src/derive/merge/index.ts';
import { focusOf, rankEvents } from '../../../src/derive/rank/index.ts';
import { article, control, mention } from '../support.ts';

const source = (id: string, title: string, text: string, published?: string) => ({
  ...article(id, text, published),
  title,
});

const sources = [
  source('x', 'Fighting around Arden', 'Arden fell. The army left Arden. Berlin watched.'),
  source('y', 'Arden retaken', 'Arden was retaken by the Army.'),
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

const patient = (name: string) => ({ name, role: 'patient' as const });

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

  test('what later articles refer back to comes before other news of its kind', () => {
    const days = ['2020-05-01', '2020-05-09', '2020-05-20'];
    const articles = days.map((day, i) => source(`a${i}`, 'News', 'Arden.', day));
    const fall = { on: '2020-05-01', action: 'collapse', participants: [patient('Old Bridge')] };
    const quit = { on: '2020-05-09', action: 'collapse', participants: [patient('City Hall')] };
    const words = ['bridge', 'river', 'arch', 'flood', 'ferry'];
    const others = ['council', 'roof', 'snow', 'square', 'clock'];
    const told = [
      ...days.map((_, i) => mention({ ...fall, article: `a${i}`, words })),
      ...days.map((_, i) => mention({ ...quit, article: i === 0 ? 'a1' : `a${i}`, words: others })),
    ];
    const ranked = rankEvents(mergeMentions(told, articles), articles);
    const [first, second] = [...ranked].sort((a, b) => b.importance - a.importance);
    expect([first, second].map((event) => event?.when.edtf)).toEqual(['2020-05-01', '2020-05-09']);
  });

  test('five reprints of one text count as one source', () => {
    const text = Array.from({ length: 60 }, (_, i) => `word${i} and so on`).join(' ');
    const ids = ['a0', 'a1', 'a2', 'a3', 'a4'];
    const reprints = ids.map((id) => source(id, 'News', text, '2020-05-02'));
    const told = ids.map((id) => control('Army', 'Arden', '2020-05-01', { article: id }));
    const [event] = mergeMentions(told, reprints);
    expect(event?.voices).toEqual(['a0']);
    expect(event?.mentions).toHaveLength(5);
  });

  test('nothing to rank is nothing', () => expect(rankEvents([], [])).toEqual([]));
});

test('focusOf finds the name that the articles give most room', () => {
  expect(focusOf(events, sources).name).toBe('Arden');
});
