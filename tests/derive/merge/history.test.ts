import { describe, expect, test } from 'vitest';
import { mergeMentions } from '../../../src/derive/merge/index.ts';
import type { Status } from '../../../src/model/index.ts';
import { article, control, type Given } from '../support.ts';

const articles = ['2020-05-01', '2020-05-02', '2020-05-03'].map((day, i) =>
  article(`a${i}`, '', day),
);

const event = (...told: Given[]) =>
  mergeMentions(
    told.map((given, i) => control('Army', 'Arden', '2020-05-01', { article: `a${i}`, ...given })),
    articles,
  )[0];

const history = (...statuses: Status[]) =>
  event(...statuses.map((status) => ({ status })))?.history?.map(
    ({ status, article: from, when }) => `${status} ${from} ${when.edtf}`,
  );

describe('history', () => {
  test('a claim confirmed keeps that it was a claim', () => {
    expect(history('claimed', 'reported')).toEqual([
      'claimed a0 2020-05-01',
      'reported a1 2020-05-02',
    ]);
  });

  test('a claim denied becomes disputed', () => {
    expect(history('claimed', 'claimed', 'denied')).toEqual([
      'claimed a0 2020-05-01',
      'disputed a2 2020-05-03',
    ]);
  });

  test('a plan carried out', () => {
    expect(history('planned', 'reported')?.[1]).toBe('reported a1 2020-05-02');
  });

  test('what never changed has none', () =>
    expect(history('reported', 'reported')).toBeUndefined());
});

describe('dates that contradict', () => {
  test('sources a day apart are one event, and the other date stays', () => {
    const told = {
      quote: 'The army took Arden with 789 men.',
      words: ['army', 'took', 'arden', 'garrison', 'men', 'gate'],
    };
    const both = mergeMentions(
      [
        control('Army', 'Arden', '2020-05-01', { article: 'a1', ...told }),
        control('Army', 'Arden', '2020-05-01', { article: 'a0', ...told }),
        control('Army', 'Arden', '2020-05-02', { article: 'a2', ...told }),
      ],
      articles,
    );
    expect(both.map(({ when, otherWhens }) => [when.edtf, otherWhens?.map((w) => w.edtf)])).toEqual(
      [['2020-05-01', ['2020-05-02']]],
    );
  });

  test('one article that gives two days tells of two events', () => {
    const days = ['2020-05-01', '2020-05-02'].map((on, i) =>
      control('Army', 'Arden', on, { article: 'a0', start: 100 + i }),
    );
    expect(mergeMentions(days, articles)).toHaveLength(2);
  });
});
