import { expect, it } from 'vitest';
import { daysGivenBy } from '../../../src/derive/date/days-given.ts';
import type { Tagger } from '../../../src/derive/types.ts';
import { dayMs, dayStart, whenOf } from '../../../src/time/index.ts';
import { parsed } from './helpers.ts';

it('finds the timexes of an article once, and resolves each day once', () => {
  const counts = { found: 0, resolved: 0 };
  const tagger: Tagger = ({ text }) => {
    counts.found += 1;
    return (published) => {
      counts.resolved += 1;
      const when = published && whenOf(published.edtf);
      const start = text.indexOf('today');
      const end = start + 'today'.length;
      return [{ start, end, text: 'today', type: 'DATE', value: '', when, derivation: [] }];
    };
  };
  const given = daysGivenBy(tagger);
  const article = parsed('Bridge opens\n\nThe town opened a bridge today.\n');
  const first = dayStart(2016, 3, 28);
  for (const day of [first, first + dayMs, first]) {
    expect([...given(article, day).values()]).toEqual([[day]]);
  }
  expect(counts).toEqual({ found: 1, resolved: 2 });
});
