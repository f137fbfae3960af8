import { describe, expect, test } from 'vitest';
import { evidence, likeness, sameEvent } from '../../../src/derive/merge/evidence/index.ts';
import { keyed, type Keyed } from '../../../src/derive/merge/keyed.ts';
import { whenExtent, whenOf } from '../../../src/time/index.ts';
import { mention, plainKeys, type Given } from '../support.ts';

const one = (given: Given): Keyed => keyed(mention(given), plainKeys);
const usual = () => 0.6;
const like = (a: Given, b: Given) => likeness(one(a), one(b), usual);

const by = (name: string) => ({ name, role: 'agent' as const });
const of = (name: string) => ({ name, role: 'patient' as const });

/** A robbery of a bank, told with its parties and words. */
const base: Given = {
  on: '2020-05-04',
  action: 'rob',
  kind: 'crime',
  participants: [by('Grey Gang'), of('Harbor Bank')],
  places: ['Arden'],
  words: ['masked', 'gang', 'robbed', 'harbor', 'bank', 'vault', 'arden'],
};

/** From the most to the least alike: each must score strictly above the next. */
const ordered: readonly (readonly [string, Given])[] = [
  ['the same again', base],
  [
    'the same in other words',
    { ...base, words: ['gang', 'harbor', 'bank', 'fled', 'boat', 'arden'] },
  ],
  ['without the place', { ...base, places: [], words: ['gang', 'harbor', 'bank', 'fled', 'boat'] }],
  [
    'without who did it',
    {
      ...base,
      participants: [of('Harbor Bank')],
      places: [],
      words: ['harbor', 'bank', 'fled', 'boat'],
    },
  ],
  [
    'only the same sort of happening, on the same day',
    { ...base, participants: [], places: [], words: ['shop', 'fled', 'boat', 'night', 'till'] },
  ],
  [
    'somebody else, elsewhere',
    {
      ...base,
      participants: [by('Red Ring'), of('City Museum')],
      places: ['Berlin'],
      words: ['ring', 'robbed', 'museum', 'painting', 'berlin'],
    },
  ],
];

describe('likeness', () => {
  test('falls with every piece of evidence less', () => {
    const scores = ordered.map(([, other]) => like(base, other));
    const sorted = [...scores].sort((a, b) => b - a);
    expect(scores).toEqual(sorted);
    expect(new Set(scores).size).toBe(scores.length);
  });

  test('the same parties and kind are one event; the kind alone is not', () => {
    expect(like(base, ordered[2]?.[1] ?? {})).toBeGreaterThan(sameEvent);
    expect(like(base, ordered[4]?.[1] ?? {})).toBeLessThan(sameEvent);
    expect(like(base, ordered[5]?.[1] ?? {})).toBeLessThan(0.2);
  });

  test('an unusual number tells more than a small one', () => {
    const told = (quote: string): Given => ({ ...base, quote, participants: [], places: [] });
    const big = like(told('It took 789 coins.'), told('Of 789 coins'));
    const small = like(told('It took two coins.'), told('Of two coins'));
    const none = like(told('It took coins.'), told('Of coins'));
    expect(big).toBeGreaterThan(small);
    expect(small).toBeGreaterThan(none);
  });

  test('a clock time in common tells more than the day', () => {
    const at = (on: string) => like({ ...base, on }, { ...base, on });
    expect(at('2020-05-04T10:00')).toBeGreaterThan(at('2020-05'));
  });

  test('rare words tell more than common ones', () => {
    const a = one({ ...base, participants: [], places: [] });
    const b = one({
      ...base,
      participants: [],
      places: [],
      words: ['masked', 'vault', 'sea', 'oil', 'fog'],
    });
    const rare = (key: string) => (/^(?:mask|vault)/.test(key) ? 1 : 0.3);
    const common = (key: string) => (/^(?:mask|vault)/.test(key) ? 0.1 : 0.6);
    expect(likeness(a, b, rare)).toBeGreaterThan(likeness(a, b, common));
  });

  test('an arrest over a robbery is no robbery', () => {
    const arrest = {
      ...base,
      action: 'arrest',
      kind: 'justice' as const,
      senses: ['arrest', 'rob'],
      words: ['police', 'arrested', 'gang', 'robbery', 'harbor'],
    };
    const names = evidence(one(base), one(arrest), usual).map(([name]) => name);
    expect(names).not.toContain('namedAction');
    expect(names).not.toContain('sameAction');
  });

  test('what did not happen is not what did', () => {
    expect(evidence(one(base), one({ ...base, polarity: 'negative' }), usual)).toEqual([]);
  });

  test('two happenings of one sentence are two events', () => {
    const at = { article: 'x', start: 10 };
    expect(like({ ...base, ...at }, { ...base, ...at, action: 'kill' })).toBe(0);
  });

  test('sayings of two speakers are two', () => {
    const said = (name: string): Given => ({
      ...base,
      kind: 'statement',
      action: 'say',
      participants: [by(name)],
      words: [name, 'said', 'no'],
    });
    expect(like(said('Anna Holt'), said('Marcus Webb'))).toBe(0);
    expect(like(said('Anna Holt'), said('Anna Holt'))).toBeGreaterThan(sameEvent);
  });

  test('what one person says on a day that two articles name is one saying', () => {
    const timex = { start: 0, end: 6, text: 'Monday', type: 'DATE' as const, value: '2020-05-04' };
    const said = (name: string, ...words: string[]): Given => ({
      on: '2020-05-04',
      kind: 'statement',
      action: 'say',
      participants: [by(name)],
      timex,
      words,
    });
    const one = said('Anna Holt', 'hopes', 'bridge', 'rebuilt');
    const other = said('Anna Holt', 'warned', 'taxes', 'rise');
    expect(like(one, other)).toBeGreaterThan(sameEvent);
    expect(like(one, { ...other, timex: null })).toBe(0);
    const police = (...words: string[]) => said('Arden police', ...words);
    expect(like(police('searched', 'farm', 'dogs'), police('car', 'found', 'lake'))).toBe(0);
  });

  test('“the eruption” of a day is the one told of that day', () => {
    const erupted: Given = {
      on: '2020-05-04',
      action: 'erupt',
      kind: 'disaster',
      participants: [by('Mount Arden')],
      words: ['mount', 'arden', 'erupted'],
    };
    const told = (quote: string): Given => ({
      ...erupted,
      participants: [],
      quote,
      start: 100,
      trigger: { start: 104, end: 112, text: 'eruption' },
      words: ['eruption', 'week'],
    });
    expect(like(erupted, told('The eruption began.'))).toBeGreaterThan(
      like(erupted, told('One eruption began.')),
    );
  });

  test('“he” is not who is named only after him', () => {
    const said = (quote: string, start: number, more: Given): Given => ({
      on: '2020-05-04',
      article: 'x',
      kind: 'statement',
      action: 'say',
      quote,
      start,
      ...more,
    });
    const he = said('he says no', 200, { trigger: { start: 203, end: 207, text: 'says' } });
    const named = (start: number) => said('Anna Holt spoke', start, { participants: [by('Holt')] });
    expect(like(named(100), he)).toBeGreaterThan(0);
    expect(like(named(300), he)).toBe(0);
  });
});

describe('a speaker goes on', () => {
  const said = (quote: string, verb: string, more: Given = {}): Given => {
    const start = more.start ?? 0;
    const at = start + quote.indexOf(verb);
    return {
      article: 'a',
      kind: 'statement',
      action: 'say',
      quote,
      start,
      trigger: { start: at, end: at + verb.length, text: verb },
      ...more,
    };
  };
  const first = said('Anna Holt presented the plan.', 'presented', {
    on: '2020-05-04',
    participants: [by('Anna Holt')],
  });
  const next = (quote: string, verb: string, more: Given = {}) =>
    said(quote, verb, { start: 200, founding: false, ...more });

  test('what "she" says in the next sentence is of what she said', () => {
    expect(like(first, next('She said the mill must close.', 'said'))).toBeGreaterThan(sameEvent);
  });

  test('what "they" say is not', () => {
    expect(like(first, next('They said no.', 'said'))).toBeLessThan(sameEvent);
  });

  test('what another says, by the article’s own word, is not', () => {
    const attribution = { source: 'Jan Berg', cue: { start: 203, end: 207, text: 'said' } };
    const other = next('"I called," he said to the crowd.', 'said', { attribution });
    expect(like(first, other)).toBeLessThan(sameEvent);
  });

  test('what the same one means to do is of what was announced', () => {
    const plans = next('Holt plans to close five mills.', 'plans', {
      kind: 'other',
      action: 'plan',
      participants: [by('Anna Holt')],
    });
    expect(like(first, plans)).toBeGreaterThan(sameEvent);
  });

  test('what is said far on in the article is not taken for the same', () => {
    const late = next('She said the mill must close.', 'said', { start: 3000 });
    expect(like(first, late)).toBeLessThan(sameEvent);
  });
});

describe('the day a thing is remembered for', () => {
  const published = (on: string) => ({ ...plainKeys, published: () => whenExtent(whenOf(on)) });
  const timex = { start: 0, end: 5, text: '4 May', type: 'DATE', value: '2020-05-04' } as const;
  const alone = (given: Given, on: string): Keyed => ({
    ...keyed(mention(given), published(on)),
    isAlone: true,
  });
  const news = alone(
    {
      on: '2020-05-04',
      timex,
      action: 'collapse',
      kind: 'disaster',
      participants: [by('Arden Bridge')],
    },
    '2020-05-05',
  );
  const told = (on: string, more: Given = {}): Keyed =>
    alone(
      {
        on: '2020-05-04',
        timex,
        action: 'break',
        kind: 'other',
        participants: [by('Arden Bridge')],
        ...more,
      },
      on,
    );

  test('what is told of it much later, of the same one, is that', () => {
    const recalled = told('2020-09-01');
    expect(likeness(news, recalled, usual)).toBeGreaterThan(sameEvent);
    const near = likeness(news, told('2020-05-05'), usual);
    expect(near).toBeLessThan(likeness(news, recalled, usual));
  });

  test('what is one of several things told of the day may be another of them', () => {
    const oneOfMany = { ...told('2020-09-01'), isAlone: false };
    expect(likeness(news, oneOfMany, usual)).toBeLessThan(sameEvent);
  });

  test('what neither names nor places anybody of it is not told apart by the day alone', () => {
    const nobody = told('2020-09-01', { participants: [], places: [] });
    expect(likeness(news, nobody, usual)).toBeLessThan(sameEvent);
  });

  test('what is told of its month, and is of its kind, is that too', () => {
    const month = { ...timex, text: 'May', value: '2020-05' };
    const fell = { on: '2020-05', timex: month, action: 'crash', kind: 'disaster' } as const;
    const sum = (on: string) => likeness(news, told(on, fell), usual);
    expect(sum('2020-09-01')).toBeGreaterThan(sum('2020-05-04'));
  });

  test('what somebody said on it is not', () => {
    const said = told('2020-09-01', { action: 'say', kind: 'statement' });
    expect(likeness(news, said, usual)).toBeLessThan(sameEvent);
  });
});

describe('a turn that one takes but once', () => {
  const turn = (action: string, on: string, more: Given = {}): Given => ({
    on,
    action,
    kind: 'politics',
    ...more,
  });

  test('a month in which a minister lost her post is that of the day on which she was dismissed', () => {
    const dismissed = turn('dismiss', '2020-05-25', {
      participants: [by('Bo Lind'), of('Anna Holt')],
    });
    const lost = turn('dismiss', '2020-05', { participants: [by('Anna Holt')] });
    expect(like(dismissed, lost)).toBeGreaterThan(sameEvent);
    expect(like(dismissed, { ...lost, participants: [by('Jan Berg')] })).toBeLessThan(sameEvent);
  });
});

test('by how much something falls is no party to it', () => {
  const fell = (what: string): Given => ({
    on: '2020-05-04',
    action: 'fall',
    kind: 'business',
    participants: [by(what), of('percent')],
  });
  expect(like(fell('Arden index'), fell('Holt sales'))).toBeLessThan(sameEvent);
  expect(like(fell('Arden index'), fell('Arden index'))).toBeGreaterThan(
    like(fell('Arden index'), fell('Holt sales')),
  );
});
