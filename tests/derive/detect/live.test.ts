import { describe, expect, it } from 'vitest';
import { inEntry, liveEntries } from '../../../src/derive/detect/live.ts';
import type { ResolvedTimex, TaggedArticle } from '../../../src/derive/types.ts';
import { isoDay, whenOf } from '../../../src/time/index.ts';
import { mentionsIn } from './told.ts';

/** A page with entries under these stamps. */
function page(stamps: readonly string[], published: string, shown = ''): TaggedArticle {
  const text = stamps.map((stamp) => `${stamp}\nSomething happened.\n`).join('');
  let start = 0;
  const regions = stamps.flatMap((stamp) => {
    const at = start;
    start += stamp.length + 1 + 'Something happened.\n'.length;
    const middle = at + stamp.length + 1;
    return [
      { type: 'dateline' as const, start: at, end: middle },
      { type: 'body' as const, start: middle, end: start },
    ];
  });
  const evidence = shown === '' ? [] : [{ article: 'a', start: 0, end: 1, text: shown }];
  return {
    id: 'a',
    file: 'a.txt',
    sha256: '',
    text,
    metadata: {},
    regions,
    title: null,
    publisher: null,
    author: null,
    url: null,
    sentences: [],
    published: { when: whenOf(published), basis: 'stated', evidence, derivation: [] },
    timexes: [],
  };
}

const days = (article: TaggedArticle) => liveEntries(article).map(({ day }) => isoDay(day));

describe('liveEntries', () => {
  it('counts back over midnight from the newest entry on top', () => {
    const stamps = ['02:41', '00:20', '23:10', '20:00'];
    const expected = ['2021-05-10', '2021-05-10', '2021-05-09', '2021-05-09'];
    expect(days(page(stamps, '2021-05-10', 'Updated 10 May 2021 02:48'))).toEqual(expected);
    expect(days(page(stamps, '2021-05-09/2021-05-10'))).toEqual(expected);
    expect(days(page(stamps, '2021-05-09', 'Published 9 May 2021 19:45'))).toEqual(expected);
  });

  it('counts on over midnight from the oldest entry on top', () => {
    const stamps = ['8.15pm', '11.50pm', '12.30am', '2.00am'];
    const expected = ['2021-05-09', '2021-05-09', '2021-05-10', '2021-05-10'];
    expect(days(page(stamps, '2021-05-09'))).toEqual(expected);
  });

  it('finds none in a report with a time or two, or without a day', () => {
    expect(days(page(['10:00', '11:00'], '2021-05-09'))).toEqual([]);
    expect(days(page(['10:00', '11:00', '12:00'], '2021-05'))).toEqual([]);
  });
});

describe('inEntry', () => {
  const timex = (text: string, value: string): ResolvedTimex => ({
    start: 0,
    end: text.length,
    text,
    type: 'TIME',
    value,
    when: null,
    derivation: [],
  });
  const [entry = null] = liveEntries(
    page(['00:20', '23:10', '20:00'], '2021-05-10', '10 May 2021 00:30'),
  );

  it('reads a clock time on the day of the entry, or on the day before', () => {
    expect(inEntry(timex('00:05', 'T00:05'), entry).when?.edtf).toBe('2021-05-10T00:05');
    expect(inEntry(timex('at 22:45', 'T22:45'), entry).when?.edtf).toBe('2021-05-09T22:45');
    expect(inEntry(timex('tonight', 'TNI'), entry).when?.edtf).toBe('2021-05-10');
  });

  it('leaves dates of their own alone', () => {
    expect(inEntry(timex('9 May at 22:45', '2021-05-09T22:45'), entry).when).toBeNull();
  });
});

describe('a live page that runs past midnight', () => {
  const body = `Live updates

8.15pm

Soldiers surrounded the palace in Arden and closed the bridges over the river.

11.50pm

The radio of Arden went off the air while shots were heard near the palace.

12.30am

Soldiers have entered the palace of Arden and are holding the president, a guard said.
`;

  it('tells what it reports after midnight as done, not as planned', () => {
    const entered = mentionsIn(body).find(({ trigger }) => trigger.text === 'entered');
    expect(entered).toMatchObject({ status: 'reported', when: { edtf: '2020-05-05' } });
  });
});
