import { describe, expect, test } from 'vitest';
import {
  CurationError,
  curatedArticles,
  curatedDates,
  curateEvents,
  readCuration,
} from '../../../src/derive/curate/index.ts';
import { mergeMentions } from '../../../src/derive/merge/index.ts';
import { createReport, type DatedArticle } from '../../../src/derive/types.ts';
import { control, mention } from '../support.ts';

const article = {
  id: 'x',
  file: 'one.txt',
  published: { when: null, basis: 'unknown', evidence: [], derivation: [] },
};
const articles = [article as unknown as DatedArticle];

const events = mergeMentions(
  [
    control('Army', 'Arden', '2020-03-29', {
      article: 'x',
      quote: 'The army took Arden on Sunday.',
    }),
    mention({ on: '2020-05-05', article: 'x', quote: 'A bridge fell.' }),
  ],
  [],
);

const curated = (data: unknown) => {
  const report = createReport();
  const result = curateEvents(events, articles, readCuration(data), report);
  return { result, problems: report.problems.map(({ problem }) => problem) };
};

describe('curateEvents', () => {
  test('sets title, kind, status and date of the event with a quote', () => {
    const { result } = curated({
      events: [
        {
          quote: 'took  arden',
          title: 'Arden falls',
          kind: 'politics',
          status: 'disputed',
          when: '2020-03-28',
        },
      ],
    });
    expect(result[0]).toMatchObject({
      title: 'Arden falls',
      kind: 'politics',
      status: 'disputed',
      when: { edtf: '2020-03-28' },
    });
    expect(result[0]?.mentions[0]?.when?.edtf).toBe('2020-03-28');
  });

  test('hides and merges', () => {
    expect(curated({ events: [{ quote: 'A bridge fell', hide: true }] }).result).toHaveLength(1);
    const { result } = curated({
      events: [{ quote: 'took Arden', merge: [{ quote: 'A bridge fell' }] }],
    });
    expect(result).toHaveLength(1);
    expect(result[0]?.mentions).toHaveLength(2);
  });

  test('reports what no longer applies, and applies the rest', () => {
    const { result, problems } = curated({
      events: [
        { quote: 'no such words', hide: true },
        { quote: 'took Arden', title: 'Arden falls' },
      ],
    });
    expect(problems).toEqual(['no event with the quote “no such words”']);
    expect(result[0]?.title).toBe('Arden falls');
  });

  test('says which of several events with a quote it takes', () => {
    const { result, problems } = curated({ events: [{ quote: 'a', status: 'disputed' }] });
    expect(problems).toEqual([
      `the quote “a” is in 2 events, and “${events[0]?.title}” is taken; "file", or "trigger" with the word that reports it, tells them apart`,
    ]);
    expect(result.map(({ status }) => status)).toEqual(['disputed', 'reported']);
  });
});

describe('corrections of a sentence that tells of two events', () => {
  const quote = 'Holt was held in May and charged on 3 June.';
  const start = (word: string) => ({
    start: quote.indexOf(word),
    end: quote.indexOf(word) + word.length,
    text: word,
  });
  const two = mergeMentions(
    [
      mention({
        on: '2020-05-05',
        article: 'x',
        quote,
        title: 'Holt held',
        trigger: start('held'),
      }),
      mention({
        on: '2020-06-03',
        article: 'x',
        quote,
        title: 'Holt charged',
        trigger: start('charged'),
      }),
    ],
    [],
  );
  const correct = (data: unknown) => {
    const report = createReport();
    const result = curateEvents(two, articles, readCuration(data), report);
    return {
      titles: result.map(({ title }) => title),
      problems: report.problems.map(({ problem }) => problem),
    };
  };

  test('are of the one whose verb the words hold', () => {
    const { titles, problems } = correct({ events: [{ quote: 'charged on 3', title: 'B' }] });
    expect(titles).toEqual(['Holt held', 'B']);
    expect(problems).toEqual([]);
  });

  test('are of the one whose verb they name', () => {
    const { titles, problems } = correct({
      events: [{ quote, trigger: 'charged', title: 'B' }],
    });
    expect(titles).toEqual(['Holt held', 'B']);
    expect(problems).toEqual([]);
  });

  test('of an event that another took in are reported', () => {
    const { titles, problems } = correct({
      events: [
        { quote, trigger: 'held', merge: [{ quote, trigger: 'charged' }] },
        { quote, trigger: 'charged', title: 'B' },
      ],
    });
    expect(titles).toEqual(['Holt held']);
    expect(problems.join()).toContain('was merged into another or hidden');
  });
});

test('curatedArticles gives headline and publisher by file', () => {
  const curation = readCuration({
    articles: [{ file: 'one.txt', title: 'Mill burns', publisher: 'The Courier' }],
  });
  expect(curatedArticles(articles, curation)[0]).toMatchObject({
    title: 'Mill burns',
    publisher: 'The Courier',
  });
});

test('a correction of an article that changes nothing is reported', () => {
  const report = createReport();
  curatedDates(['one.txt'], readCuration({ articles: [{ file: 'one.txt' }] }), report);
  expect(report.problems.map(({ problem }) => problem)).toEqual([
    'the correction of one.txt changes nothing',
  ]);
});

test('curatedDates gives publication dates by file, and names files that are not there', () => {
  const report = createReport();
  const curation = readCuration({
    articles: [
      { file: 'one.txt', published: '2020-04-01' },
      { file: 'gone.txt', published: '2020' },
    ],
  });
  const dates = curatedDates(['one.txt', 'two.txt'], curation, report);
  expect([...dates].map(([file, { basis, when }]) => [file, basis, when?.edtf])).toEqual([
    ['one.txt', 'curated', '2020-04-01'],
  ]);
  expect(report.problems.map(({ problem }) => problem)).toEqual(['no such article: gone.txt']);
});

test('readCuration names the field that is wrong', () => {
  expect(() => readCuration({ events: [{ title: 'x' }] })).toThrow(CurationError);
  expect(readCuration(undefined)).toEqual({ events: [], articles: [] });
});

test.each([
  [{ events: [{ quote: 'a', titel: 'x' }] }, 'events.0.titel is not known here'],
  [{ events: [{ title: 'x' }] }, 'events.0.quote is missing'],
  [{ events: [{ quote: 'a', status: 'maybe' }] }, 'events.0.status is "maybe", and must be one of'],
  [{ events: [{ quote: 'a', merge: ['b'] }] }, 'must be { "quote": "b" }'],
  [{ events: [{ quote: 'a', when: 'soon' }] }, 'events.0.when is "soon", and must be a date'],
  [{ articles: [{ file: 'a', published: 'soon' }] }, 'articles.0.published is "soon"'],
  [{ events: 'a' }, 'events is "a", and must be a list in brackets'],
  [[], 'the file is a list'],
  [3, 'the file is 3, and must be an object in braces'],
])('corrections %j are refused in words', (corrections, words) => {
  expect(() => readCuration(corrections)).toThrow(words);
});
