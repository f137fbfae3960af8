import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharpnesses } from '../../../src/app/state/filters.ts';
import {
  decodeAddress,
  encodeAddress,
  home,
  modes,
  themeChoices,
  type Address,
} from '../../../src/app/state/url.ts';
import { laneChoices } from '../../../src/layout/index.ts';
import { kinds, statuses } from '../../../src/model/index.ts';
import { dayMs, minuteMs } from '../../../src/time/index.ts';

const day = (iso: string) => Date.parse(iso);

const word = fc.string({ unit: 'grapheme', minLength: 1 });

const window = fc
  .tuple(fc.integer({ min: -900_000, max: 900_000 }), fc.integer({ min: 61, max: 90_000 }))
  .map(([start, length]) => ({ start: start * dayMs, end: (start + length) * dayMs }));

const address: fc.Arbitrary<Address> = fc
  .record({
    mode: fc.constantFrom(...modes),
    event: fc.option(word),
    window: fc.option(window),
    article: fc.option(word),
    at: fc.option(fc.nat(1_000_000)),
    compare: fc.boolean(),
    list: fc.boolean(),
    lanes: fc.constantFrom(...laneChoices),
    search: fc.string(),
    filters: fc.record({
      kind: fc.subarray(kinds.map(({ id }) => id)),
      place: fc.uniqueArray(word),
      who: fc.uniqueArray(word),
      publisher: fc.uniqueArray(word),
      status: fc.subarray([...statuses]),
      precision: fc.subarray([...sharpnesses]),
      period: fc.subarray(['2016-03', '2016', '199X', '-0043', '2015-01-01/2015-01-31']),
    }),
    theme: fc.option(fc.constantFrom(...themeChoices)),
    src: fc.option(word),
  })
  .map((one) => (one.article === null ? { ...one, at: null } : one));

describe('encodeAddress', () => {
  it('is empty for the opening view', () => {
    expect(encodeAddress(home)).toBe('');
  });

  it('writes whole days as dates and finer windows to the minute', () => {
    const whole = { start: day('2016-03-12'), end: day('2016-03-31') };
    expect(encodeAddress({ window: whole })).toBe('?from=2016-03-12&to=2016-03-31');
    const fine = { start: day('2016-03-12T06:30Z'), end: day('2016-03-12T18:00Z') };
    expect(encodeAddress({ window: fine })).toContain('from=2016-03-12T06%3A30Z');
  });

  it('rounds long windows to days, so that links stay short', () => {
    const long = { start: day('2014-01-01') + 40 * minuteMs, end: day('2017-01-01') - minuteMs };
    expect(encodeAddress({ window: long })).toBe('?from=2014-01-01&to=2017-01-01');
  });

  it('is read back as the same address', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(decodeAddress(encodeAddress(one))).toEqual(one);
      }),
    );
  });
});

describe('decodeAddress', () => {
  it.each([
    ['?from=2016-03-12', 'an open window'],
    ['?from=2016-03-31&to=2016-03-12', 'a window that ends before it begins'],
    ['?from=yesterday&to=2016-03-12', 'a word for a date'],
    ['?from=2016-02-40&to=2016-03-12', 'a day that is not'],
    ['?mode=destroy', 'an unknown mode'],
    ['?theme=sepia', 'an unknown theme'],
    ['?kinds=magic', 'an unknown kind'],
    ['?status=true.sure', 'an unknown status'],
    ['?period=soon.2016/..&precision=week', 'a period that is none, or has no end'],
    ['?at=12', 'a place without an article'],
    ['?event=', 'an empty event'],
    ['?constructor=1&__proto__=2', 'parameters that are none of ours'],
  ])('leaves out %s: %s', (query) => {
    expect(decodeAddress(query)).toEqual(home);
  });

  it('opens links made before there were more filters than kinds', () => {
    expect(decodeAddress('?kinds=conflict.control').filters.kind).toEqual(['control', 'conflict']);
  });

  it('takes any text without failing', () => {
    fc.assert(fc.property(fc.string(), (query) => void decodeAddress(query)));
  });
});
