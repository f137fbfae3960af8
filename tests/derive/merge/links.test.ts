import { describe, expect, test } from 'vitest';
import { mergeMentions } from '../../../src/derive/merge/index.ts';
import type { DetectedMention } from '../../../src/derive/types.ts';
import { whenOf } from '../../../src/time/index.ts';
import { article, control, mention, type Given } from '../support.ts';

/** A wrong link from an event to a sentence is the worst of mistakes: in doubt a sentence stands alone. */

const articles = [article('old', '', '2020-03-28'), article('new', '', '2021-03-02')];

/** How many mentions each event has, in order of time. */
const sizes = (...mentions: DetectedMention[]) =>
  mergeMentions(mentions, articles).map((event) => event.mentions.length);

const agent = (name: string) => ({ name, role: 'agent' as const });
const patient = (name: string) => ({ name, role: 'patient' as const });

const taken = control('Army', 'Arden', '2020-03-27', { article: 'old' });
const evidence = { article: 'new', founding: false } as const;

describe('what has the date of its article', () => {
  test('is of no event of long before', () => {
    const left = control(null, 'Arden', '2021-03-02~', {
      ...evidence,
      action: 'leave-place',
      soft: 'published',
    });
    expect(sizes(taken, left)).toEqual([1]);
  });

  test('is no saying of long before, though the speaker is the same', () => {
    const said: Given = { kind: 'statement', action: 'say', participants: [agent('Anna Holt')] };
    const first = mention({ ...said, on: '2020-03-18', article: 'old', words: ['army', 'leads'] });
    const later = mention({
      ...said,
      ...evidence,
      on: '2021-03-02~',
      soft: 'published',
      words: ['army', 'leads', 'nothing'],
    });
    expect(sizes(first, later)).toEqual([1]);
  });
});

describe('what is told in passing', () => {
  const aside = (more: Given) => ({ ...evidence, aside: true, ...more });

  test('refers back to a change of control only by who gained', () => {
    const retreat = mention(
      aside({
        action: 'leave-place',
        kind: 'movement',
        control: { place: 'Arden', gainer: null, loser: 'Rebels' },
      }),
    );
    expect(sizes(taken, retreat)).toEqual([1]);
    const capture = mention(
      aside({
        action: 'control',
        kind: 'control',
        control: { place: 'Arden', gainer: 'Army', loser: null },
      }),
    );
    expect(sizes(taken, capture)).toEqual([2]);
  });

  test('refers back to what matters and names whom it befell', () => {
    const words = ['arden', 'steel', 'bankruptcy', 'workers', 'yard'];
    const failed = (more: Given) =>
      mention({ action: 'bankrupt', kind: 'business', weight: 0.95, words, ...more });
    const first = failed({
      on: '2020-03-27',
      article: 'old',
      participants: [patient('Arden Steel')],
    });
    expect(sizes(first, failed(aside({ participants: [patient('Arden Steel')] })))).toEqual([2]);
    expect(sizes(first, failed(aside({ participants: [] })))).toEqual([1]);
  });

  test('refers back to whom it befell by a noun where the other has him do it', () => {
    const words = ['arden', 'steel', 'bankruptcy', 'workers', 'yard'];
    const failed = (more: Given) =>
      mention({ action: 'bankrupt', kind: 'business', weight: 0.95, words, ...more });
    const filed = failed({
      on: '2020-03-27',
      article: 'old',
      participants: [agent('Arden Steel')],
    });
    expect(sizes(filed, failed(aside({ participants: [patient('Arden Steel')] })))).toEqual([2]);
    expect(sizes(filed, failed(aside({ participants: [patient('Velden Glass')] })))).toEqual([1]);
  });
});

test('what is named by its day is what others tell of it on that day, not what happened during it', () => {
  const timex = {
    type: 'DATE' as const,
    value: '2020-03-27',
    text: 'March 27',
    start: 14,
    end: 22,
  };
  const strike = mention({
    on: '2020-03-27',
    action: 'strike',
    kind: 'business',
    quote: 'The strike of March 27 emptied Arden.',
    start: 0,
    trigger: { start: 4, end: 10, text: 'strike' },
    timex,
    words: ['strike', 'arden', 'empty'],
  });
  const called = mention({
    on: '2020-03-27',
    action: 'demand',
    kind: 'diplomacy',
    words: ['strike', 'union', 'call', 'arden'],
    participants: [patient('general strike')],
  });
  const killed = mention({
    on: '2020-03-27',
    action: 'kill',
    words: ['strike', 'guard', 'kill', 'arden'],
    participants: [patient('guard')],
  });
  expect(sizes(strike, called)).toEqual([2]);
  expect(sizes(strike, killed)).toEqual([1, 1]);
});

test('a bid dropped and an offer withdrawn by the same party are one', () => {
  const dropped = (what: string, on: string, words: string[]) =>
    mention({
      on,
      action: 'abandon',
      kind: 'business',
      words,
      participants: [agent('Arden Shops'), patient(what)],
    });
  const first = dropped('bid', '2020-03-27', ['arden', 'shop', 'drop', 'bid']);
  expect(sizes(first, dropped('offer', '2020-03', ['arden', 'shop', 'withdraw', 'offer']))).toEqual(
    [2],
  );
});

test('an acquittal is neither the conviction of another nor his sentence', () => {
  const words = ['jury', 'court', 'fraud', 'arden', 'broker'];
  const justice = (action: string, who: string, more: Given = {}) =>
    mention({ kind: 'justice', action, words, participants: [patient(who)], ...more });
  const sentenced = justice('sentence', 'Ray Dorn', { on: '2020-03-27', article: 'old' });
  const acquitted = justice('acquit', 'Neil Vance', {
    article: 'old',
    founding: false,
    words: ['jury', 'broker', 'fraud', 'charge', 'count'],
  });
  expect(sizes(sentenced, acquitted)).toEqual([1]);
});

describe('an unusual figure in common, on one day', () => {
  const list = mention({
    action: 'release',
    kind: 'justice',
    on: '2020-03-27',
    article: 'new',
    quote: 'Arden Shops released a list of 789 branches on Friday.',
    words: ['arden', 'shop', 'list', 'branch'],
    participants: [agent('Arden Shops')],
  });
  const said = (name: string, words: readonly string[]) =>
    mention({
      kind: 'statement',
      action: 'say',
      on: '2020-03-27',
      article: 'old',
      quote: 'They said that 789 doors would shut.',
      words,
      participants: [agent(name)],
    });

  test('joins what a party says of itself to what it does', () => {
    expect(sizes(list, said('Arden Shops', ['arden', 'shop', 'door', 'shut']))).toEqual([2]);
  });

  test('joins nothing that others say about it', () => {
    expect(sizes(list, said('Anna Holt', ['holt', 'door', 'shut', 'arden', 'shop']))).toEqual([
      1, 1,
    ]);
  });
});

describe('other victims', () => {
  const words = ['army', 'killed', 'fighting', 'arden', 'river'];
  const killed = (quote: string, who: string, more: Given = {}) =>
    mention({
      on: '2020-03-27',
      action: 'kill',
      quote,
      words,
      participants: [patient(who)],
      ...more,
    });

  test('in other numbers are another event', () => {
    expect(
      sizes(
        killed('Five Berlin soldiers were killed near Arden.', 'Berlin soldiers'),
        killed('Another 1,276 rebels have been killed.', 'rebels'),
      ),
    ).toEqual([1, 1]);
  });

  test('who are some of those told of are not', () => {
    const all = killed('Five Berlin soldiers were killed near Arden.', 'Berlin soldiers');
    const some = (quote: string, whose: string) =>
      killed(quote, 'Four', {
        participants: [patient('Four'), { name: whose, role: 'other' }],
      });
    expect(
      sizes(all, some('Four of the Berlin soldiers were killed at a ford.', 'Berlin soldiers')),
    ).toEqual([2]);
    const [event] = mergeMentions(
      [
        { ...all, when: whenOf('2020-03-26/2020-03-27') },
        some('Four of the Berlin soldiers were killed at a ford.', 'Berlin soldiers'),
      ],
      articles,
    );
    expect(event?.when.edtf).toBe('2020-03-26/2020-03-27');
    expect(sizes(all, some('Four of the rebels were killed at a ford.', 'rebels'))).toEqual([1, 1]);
    expect(
      sizes(all, some('Nine of the Berlin soldiers were killed at a ford.', 'Berlin soldiers')),
    ).toEqual([1, 1]);
  });

  test('in the same number are not', () => {
    expect(
      sizes(
        killed('Five Berlin soldiers were killed near Arden.', 'Berlin soldiers'),
        killed('Five soldiers from Berlin were killed.', 'soldiers'),
      ),
    ).toEqual([2]);
  });
});

test('two sayings of one speaker on one day are two, unless they say the same', () => {
  const said = (...words: string[]) =>
    mention({
      on: '2020-03-27',
      kind: 'statement',
      action: 'say',
      participants: [agent('Anna Holt')],
      words,
    });
  const hope = ['holt', 'hope', 'museum', 'return', 'people', 'soon'];
  expect(sizes(said(...hope), said('holt', 'warn', 'troops', 'stay', 'border', 'winter'))).toEqual([
    1, 1,
  ]);
  expect(sizes(said(...hope), said('holt', 'hope', 'museum', 'return', 'people'))).toEqual([2]);
});

test('who starts another thing on the same day elsewhere is not who does this', () => {
  const sent = (who: string, what: string, words: string[]) =>
    mention({
      on: '2020-03-27',
      action: 'move',
      kind: 'movement',
      participants: [agent(who), patient(what)],
      words,
    });
  expect(
    sizes(
      sent('Arden brigade', 'engines', ['brigade', 'engines', 'alarm', 'harbor', 'smoke']),
      sent('Berlin ministry', 'envoys', ['ministry', 'envoys', 'talks', 'embassy', 'harbor']),
    ),
  ).toEqual([1, 1]);
});

describe('what has no date, in an article without one', () => {
  const arrest = (more: Given) =>
    mention({
      kind: 'justice',
      action: 'arrest',
      weight: 0.8,
      participants: [agent('Arden police'), patient('Tomas Holm')],
      words: ['police', 'arrested', 'holm', 'home'],
      ...more,
    });
  const first = arrest({ article: 'old', on: '2020-03-27' });
  const second = arrest({ article: 'new', on: '2021-02-28' });
  const undated = (id: string) => arrest({ article: id, founding: false });

  test('is of neither of two events that it fits equally well', () => {
    expect(sizes(first, second, undated('unknown'))).toEqual([1, 1]);
    expect(sizes(first, undated('unknown'))).toEqual([2]);
  });

  test('is of the later one where the article has a date', () => {
    expect(sizes(first, second, undated('new'))).toEqual([1, 2]);
  });
});
