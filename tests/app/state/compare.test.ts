import { describe, expect, it } from 'vitest';
import { differencesOf, voicesLabel, voicesOf } from '../../../src/app/state/compare.ts';
import type { TimelineEvent } from '../../../src/model/index.ts';
import { article, event, mention } from '../support/sample.ts';
import { sourcesOf } from '../../../src/app/state/evidence.ts';

const north = article('north', 'Five sailors drowned on Sunday.', '2021-06-07');
const south = article('south', 'Four sailors drowned on Monday, the mayor said.', '2021-06-06');
const wire = article('wire', north.text, '2021-06-07', { copyOf: 'north' });

const fromNorth = mention(north, north.text, 'drowned', '2021-06-06', { words: 'on Sunday' });
const fromSouth = mention(south, south.text, 'drowned', '2021-06-07', {
  words: 'on Monday',
  attribution: {
    source: 'the mayor',
    cue: { start: south.text.indexOf('said'), end: south.text.indexOf('said') + 4, text: 'said' },
  },
});
const fromWire = { ...fromNorth, article: wire.id };

const articles = new Map([north, south, wire].map((one) => [one.id, one]));
const voices = (one: TimelineEvent) => voicesOf(one, sourcesOf(one, articles));
const drowned = event('drowned', '2021-06-06', [fromNorth, fromSouth, fromWire]);

describe('voicesOf', () => {
  it('takes the copies of one text for one voice, in the order of publication', () => {
    const found = voices(drowned);
    expect(found.map(({ article: { id }, copies }) => [id, copies.map((c) => c.id)])).toEqual([
      ['south', []],
      ['north', ['wire']],
    ]);
    expect(found[1]?.sources).toHaveLength(1);
    expect(voicesLabel(found)).toBe('2 voices in 3 articles');
  });

  it('marks the date and the number that differ, and says who is quoted', () => {
    const [first, second] = voices(drowned);
    expect(first?.dates).toEqual([{ text: '7 June 2021 (“on Monday”)', differs: true }]);
    expect(second?.dates).toEqual([{ text: '6 June 2021 (“on Sunday”)', differs: false }]);
    expect(first?.saidBy).toEqual(['the mayor']);
    expect(second?.saidBy).toEqual([]);
    expect(first?.numbers).toEqual([{ text: 'Four sailors', differs: true }]);
    expect(second?.numbers).toEqual([{ text: 'Five sailors', differs: true }]);
  });

  it('takes numbers of different things, and of one thing twice, for no difference', () => {
    const more = article('more', 'Five sailors and four dogs drowned on Sunday.');
    const told = mention(more, more.text, 'drowned', '2021-06-06');
    const one = event('one', '2021-06-06', [fromNorth, told]);
    const found = voicesOf(one, sourcesOf(one, new Map([...articles, [more.id, more]])));
    expect(found.flatMap(({ numbers }) => numbers.filter(({ differs }) => differs))).toEqual([]);
  });
});

describe('the date of a voice', () => {
  it('is not said to be named by a sentence that names none', () => {
    const undated = article('undated', 'Five sailors drowned in the bay.', '2021-06-07');
    const told = mention(undated, undated.text, 'drowned', '2021-06-07~');
    const one = event('one', '2021-06-06', [told]);
    const [voice] = voicesOf(one, sourcesOf(one, new Map([[undated.id, undated]])));
    expect(voice?.dates[0]?.text).toBe(
      'the sentence names no date (the article’s is taken: about 7 June 2021)',
    );
  });
});

describe('differencesOf', () => {
  it('says what differs in sentences', () => {
    expect(differencesOf(drowned, voices(drowned))).toEqual([
      'On the date, which is here 6 June 2021 – The south Courier: 7 June 2021 (“on Monday”).',
      'On numbers – The south Courier: Four sailors; The north Courier: Five sailors.',
    ]);
  });

  it('is silent where all agree', () => {
    const agreed = event('agreed', '2021-06-06', [fromNorth, fromWire]);
    expect(differencesOf(agreed, voices(agreed))).toEqual([]);
  });
});
