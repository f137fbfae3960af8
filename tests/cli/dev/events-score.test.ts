import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  goldFolders,
  readGoldSet,
  type Gold,
  type Trap,
} from '../../../src/cli/dev/events/gold.ts';
import type { Judged, JudgedEvent } from '../../../src/cli/dev/events/match.ts';
import { reportOf, sumOf } from '../../../src/cli/dev/events/report.ts';
import { scoreOf } from '../../../src/cli/dev/events/score.ts';

const files = new Map([
  [
    'a.txt',
    'The old bridge fell on Monday. The mayor of Arden resigned on Friday. Copyright 2019.',
  ],
  ['b.txt', 'On Monday the old bridge came down in Arden. A new one may be built next year.'],
]);

const gold: Gold = {
  set: 'bridge',
  articles: [
    { file: 'a.txt', published: '2020-05-09', publishedAccept: [] },
    { file: 'b.txt', published: null, publishedAccept: [] },
  ],
  events: [
    {
      id: 'B1',
      date: '2020-05-04',
      altDates: ['2020-05'],
      title: 'Old bridge falls',
      essential: true,
      status: 'reported',
      mentions: [
        { file: 'a.txt', sentence: 'The old bridge fell on Monday.', timex: 'Monday' },
        {
          file: 'b.txt',
          sentence: 'On Monday the old bridge came down in Arden.',
          timex: 'Monday',
        },
      ],
    },
    {
      id: 'B2',
      date: '2020-05-08',
      altDates: [],
      title: 'Mayor resigns',
      essential: false,
      status: 'reported',
      mentions: [{ file: 'a.txt', sentence: 'The mayor of Arden resigned on Friday.' }],
    },
  ],
  neutral: [],
};

const traps: Trap[] = [
  {
    id: 'T1',
    kind: 'copyright',
    file: 'a.txt',
    text: 'Copyright 2019.',
    badDates: ['2019'],
    forbid: ['date', 'mention'],
  },
  {
    id: 'T2',
    kind: 'plan',
    file: 'b.txt',
    text: 'A new one may be built next year.',
    badDates: [],
    forbid: ['happened'],
  },
];

const at = (file: string, quote: string) => {
  const start = (files.get(file) ?? '').indexOf(quote);
  return { file, start, end: start + quote.length, quote, timex: null };
};
const fallA = at('a.txt', 'The old bridge fell on Monday.');
const fallB = at('b.txt', 'On Monday the old bridge came down in Arden.');
const mayor = at('a.txt', 'The mayor of Arden resigned on Friday.');

const event = (date: string, title: string, ...mentions: JudgedEvent['mentions']): JudgedEvent => ({
  date,
  title,
  status: 'reported',
  mentions,
});

const score = (...events: JudgedEvent[]) => {
  const judged: Judged = { articles: [{ file: 'a.txt', published: '2020-05-09' }], events };
  return scoreOf({ gold, traps }, judged, files);
};

describe('scoreOf', () => {
  test('a perfect timeline', () => {
    const found = score(
      event('2020-05-04', 'Bridge falls', fallA, fallB),
      event('2020-05-08', 'Mayor resigns', mayor),
    );
    expect(found).toMatchObject({
      articleDates: { n: 2, of: 2 },
      essentialRecall: { n: 1, of: 1 },
      allRecall: { n: 2, of: 2 },
      dateAccuracy: { n: 2, of: 2 },
      precision: { n: 2, of: 2 },
      duplicates: { n: 0, of: 2 },
      merge: { n: 1, of: 1 },
      coreMerge: { n: 1, of: 1 },
      overMerged: 0,
      quotes: { n: 3, of: 3 },
      traps: [],
      notes: [],
    });
  });

  test('one event told twice is a duplicate, and not joined', () => {
    const found = score(
      event('2020-05-04', 'Bridge falls', fallA),
      event('2020-05-04', 'Bridge comes down', fallB),
    );
    expect(found.duplicates).toEqual({ n: 1, of: 1 });
    expect(found.merge).toEqual({ n: 0, of: 1 });
  });

  test('two events in one are over-merged', () => {
    expect(
      score(event('2020-05-08', 'Mayor resigns', mayor, at('a.txt', fallA.quote))).overMerged,
    ).toBe(0);
    const strict = { ...gold, events: gold.events.map((g) => ({ ...g, altDates: [] })) };
    const judged = { articles: [], events: [event('2020-05-08', 'Mayor resigns', mayor, fallA)] };
    expect(scoreOf({ gold: strict, traps }, judged, files).overMerged).toBe(1);
  });

  test('an alternative date must be the very same; within the gold date is right', () => {
    const right = (date: string) => score(event(date, 'Bridge falls', fallA)).dateAccuracy.n;
    expect([
      right('2020-05'),
      right('2020-05-04T10:00'),
      right('2020-05-05'),
      right('2020'),
    ]).toEqual([1, 1, 0, 0]);
  });

  test('what is nowhere in the gold counts against precision, and quotes must be exact', () => {
    const found = score(
      event('2020-05-04', 'Bridge falls', { ...fallA, start: 1 }),
      event('2021', 'Nothing of the sort', at('b.txt', 'A new one may be built next year.')),
    );
    expect(found.precision).toEqual({ n: 1, of: 2 });
    expect(found.quotes).toEqual({ n: 1, of: 2 });
    expect(found.traps).toEqual([
      { trap: 'T2', how: 'happened', what: '2021 Nothing of the sort' },
    ]);
  });

  test('a trap for the whole article springs on its date', () => {
    const found = score(event('2019', 'Bridge', at('a.txt', 'The mayor of Arden')));
    expect(found.traps.map(({ trap, how }) => `${trap} ${how}`)).toEqual(['T1 date']);
  });

  test('the report names what to look at', () => {
    const text = reportOf('bridge', score(event('2020-05-08', 'Mayor resigns', mayor)));
    expect(text).toContain('essential recall        0%  0/1');
    expect(text).toContain('missing: 2020-05-04 Old bridge falls');
  });
});

test('several sets are judged as one by their counts', () => {
  const wrong = score(event('2020-05-08', 'Mayor resigns', mayor));
  const sum = sumOf([wrong, wrong]);
  expect(sum.events).toBe(2);
  expect(sum.essentialRecall).toEqual({ n: 0, of: 2 });
  expect(reportOf('all 2 sets', sum)).toContain('essential recall        0%  0/2');
});

describe('gold', () => {
  test('is read from a folder, or from the folders in it', () => {
    const root = mkdtempSync(join(tmpdir(), 'gold-'));
    const set = join(root, 'bridge');
    mkdirSync(join(set, 'articles'), { recursive: true });
    writeFileSync(join(set, 'gold.json'), JSON.stringify(gold));
    expect(goldFolders(root)).toEqual([set]);
    expect(goldFolders(set)).toEqual([set]);
    expect(readGoldSet(set).gold.events).toHaveLength(2);
    expect(goldFolders(join(set, 'articles'))).toEqual([]);
  });

  test('says where it is not as it should be', () => {
    const set = mkdtempSync(join(tmpdir(), 'gold-'));
    writeFileSync(join(set, 'gold.json'), '{"events": [{"id": "B1"}]}');
    expect(() => readGoldSet(set)).toThrow(/gold\.json: events\.0\.date/);
  });
});
