import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extent, isoDay, isoMinute, parseEdtf, type Precision } from '../../src/time/index.ts';
import { edtfText } from './edtf-sample.ts';

/** First and last day, or what is open, of an EDTF text. */
function days(text: string): string {
  const edtf = parseEdtf(text);
  if (!edtf) return 'not EDTF';
  const { start, end } = extent(edtf);
  const first = start === -Infinity ? '..' : isoDay(start);
  const last = end === Infinity ? '..' : isoDay(end - 1);
  return `${first} ${last}`;
}

describe('parseEdtf', () => {
  const cases: readonly (readonly [string, Precision, string])[] = [
    ['2016-03-27', 'day', '2016-03-27 2016-03-27'],
    ['2016-02', 'month', '2016-02-01 2016-02-29'],
    ['2016', 'year', '2016-01-01 2016-12-31'],
    ['201X', 'decade', '2010-01-01 2019-12-31'],
    ['20XX', 'century', '2000-01-01 2099-12-31'],
    ['2016-21', 'season', '2016-03-01 2016-05-31'],
    ['2016-24', 'season', '2016-12-01 2017-02-28'],
    ['2016-33', 'quarter', '2016-01-01 2016-03-31'],
    ['2016-36', 'quarter', '2016-10-01 2016-12-31'],
    ['2016-41', 'half', '2016-07-01 2016-12-31'],
    ['2016-03-XX', 'month', '2016-03-01 2016-03-31'],
    ['-0043-03-15', 'day', '-000043-03-15 -000043-03-15'],
    ['Y12000', 'year', '+012000-01-01 +012000-12-31'],
    ['XXXX-05-12', 'unknown', '.. ..'],
    ['XXXX-05', 'unknown', '.. ..'],
  ];

  it.each(cases)('reads %s as a %s: %s', (text, precision, expected) => {
    expect(parseEdtf(text)?.from.precision).toBe(precision);
    expect(days(text)).toBe(expected);
  });

  it('reads instants to the minute and to the hour', () => {
    const minute = extent(parseEdtf('2016-03-27T20:30Z') ?? expect.fail('not EDTF'));
    expect([minute.start, minute.end].map(isoMinute)).toEqual([
      '2016-03-27T20:30Z',
      '2016-03-27T20:31Z',
    ]);
    const hour = extent(parseEdtf('2016-03-27T20Z') ?? expect.fail('not EDTF'));
    expect([hour.start, hour.end].map(isoMinute)).toEqual([
      '2016-03-27T20:00Z',
      '2016-03-27T21:00Z',
    ]);
  });

  it('reads 24:00 as the end of its day, and no later time', () => {
    expect(days('2016-03-27T24:00Z')).toBe('2016-03-28 2016-03-28');
    expect(days('2016-03-27T24:01Z')).toBe('not EDTF');
    expect(days('2016-03-27T24Z')).toBe('not EDTF');
    expect(days('2016-03-27T25:00Z')).toBe('not EDTF');
  });

  it('reads intervals, open and closed', () => {
    expect(days('2016-03-16/2016-03-17')).toBe('2016-03-16 2016-03-17');
    expect(days('2016-02/2016-03-27')).toBe('2016-02-01 2016-03-27');
    expect(days('../2016-03-28')).toBe('.. 2016-03-28');
    expect(days('2016-03-28/..')).toBe('2016-03-28 ..');
    expect(days('/2016')).toBe('.. 2016-12-31');
    expect(days('../..')).toBe('.. ..');
  });

  it('reads the marks of doubt and approximation', () => {
    const marks = (text: string) => {
      const { from } = parseEdtf(text) ?? expect.fail('not EDTF');
      return [from.approximate, from.uncertain];
    };
    expect(marks('2014~')).toEqual([true, false]);
    expect(marks('2014?')).toEqual([false, true]);
    expect(marks('2014%')).toEqual([true, true]);
  });

  it.each([
    '',
    '..',
    'May 2016',
    '2016-13',
    '2016-00',
    '2016-20',
    '2016-02-30',
    '2015-02-29',
    '2016-04-00',
    '2016-3-7',
    '2016/2015',
    '2016-03-27/2016-03-26',
    '2016/2017/2018',
    '16',
    '2016-03-27T10:60',
    '2016~~~~x',
    '2016-03-27/XX',
    'XXXX-13',
    'XXXX-05-32',
  ])('refuses “%s”', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('reads every date of the grammar, and never one that ends before it begins', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const edtf = parseEdtf(text) ?? expect.fail(`not read: ${text}`);
        const { start, end } = extent(edtf);
        expect(start).toBeLessThan(end);
        expect(edtf.interval).toBe(text.includes('/'));
      }),
    );
  });

  it('takes any text at all without throwing', () => {
    const near = fc.string({ unit: fc.constantFrom(...'0123456789-/XT:Z~?%.Y+') });
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const edtf = parseEdtf(text);
        if (edtf) expect(extent(edtf).start).toBeLessThan(extent(edtf).end);
      }),
      { numRuns: 2000 },
    );
  });
});
