import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/time/index.ts';
import { timexDate, timexEdtf, timexValue, timexWhen } from '../../src/time/timex-value.ts';

describe('timexEdtf', () => {
  it.each([
    ['2016-03-27', '2016-03-27'],
    ['2016-03', '2016-03'],
    ['2016', '2016'],
    ['2016-03-XX', '2016-03'],
    ['2016-XX', '2016'],
    ['199', '199X'],
    ['199X', '199X'],
    ['18', '18XX'],
    ['19XX', '19XX'],
    ['2016-Q1', '2016-33'],
    ['2016-H2', '2016-41'],
    ['2016-SP', '2016-21'],
    ['2016-WI', '2016-24'],
    ['2016-W12', '2016-03-21/2016-03-27'],
    ['2016-W12-WE', '2016-03-26/2016-03-27'],
    ['2016-W12-7', '2016-03-27'],
    ['2015-W53', '2015-12-28/2016-01-03'],
    ['2016-03-18TNI', '2016-03-18'],
    ['2016-03-18T14:30', '2016-03-18T14:30'],
    ['2016-03-18T14:30Z', '2016-03-18T14:30Z'],
    ['2016-03-18T22:30-05:00', '2016-03-19T03:30Z'],
    ['2016-03-18T14', '2016-03-18T14'],
    ['2016-03-18T24:00', '2016-03-18'],
    ['XXXX-03-27', 'XXXX-03-27'],
    ['BC0058', '-0057'],
    ['BC0001', '0000'],
    ['BC0044-03-15', '-0043-03-15'],
    ['BC048', '-0488/-0479'],
    ['BC04', '-0499/-0400'],
    ['2016-03-18T14:30:09', '2016-03-18T14:30:09'],
    ['BC0480-SP', '-0479-21'],
  ])('reads %s as %s', (value, edtf) => {
    expect(timexEdtf(value)).toBe(edtf);
    expect(parseEdtf(edtf)).not.toBeNull();
  });

  it.each(['P2W', 'PXY', 'PT10H', 'PRESENT_REF', 'XXXX-WXX-5', 'XXXX-XX-XX', 'XXXX-SP', ''])(
    'has none for %j, which names no period of the calendar',
    (value) => {
      expect(timexEdtf(value)).toBeNull();
    },
  );

  it.each(['2016-02-30', '2016-13', '2016-W54', '2015-W00', '2016-03-18T25:61'])(
    'has none for %s, which does not exist',
    (value) => {
      expect(timexEdtf(value)).toBeNull();
    },
  );

  it('marks as approximate what is said about', () => {
    expect(timexEdtf('2014', 'APPROX')).toBe('2014~');
    expect(timexEdtf('2016-W12', 'APPROX')).toBe('2016-03-21~/2016-03-27~');
    expect(timexEdtf('2014', 'END')).toBe('2014');
  });
});

describe('timexWhen', () => {
  it('has the bounds of the contract', () => {
    expect(timexWhen('2016-Q1')).toEqual({
      edtf: '2016-33',
      earliest: '2016-01-01',
      latest: '2016-03-31',
    });
    expect(timexWhen('P2W')).toBeNull();
  });
});

describe('timexDate', () => {
  it.each([
    ['P2W', 'a length of time, not a date'],
    ['PT10H', 'a length of time, not a date'],
    ['PXY', 'a length of time, not a date'],
    ['PRESENT_REF', 'a reference without a date'],
    ['XXXX-WXX-5', 'the text does not tell which'],
    ['XXXX-XX-XXTNI', 'the text does not tell which'],
    ['XXXX-SP', 'the text does not tell which'],
    ['2016-02-30', 'the calendar has no such date'],
    ['2016-W54', 'the calendar has no such date'],
    ['2', 'a millennium, for which there is no date'],
    ['soon', 'not a TIMEX3 value'],
  ])('says why %s has none', (value, reason) => {
    expect(timexDate({ value })).toEqual({ edtf: null, reason });
  });

  it('gives no date to what recurs, though its value could be one', () => {
    expect(timexDate({ type: 'SET', value: 'XXXX-07' })).toEqual({
      edtf: null,
      reason: 'recurs, not one date',
    });
  });

  it('keeps what EDTF leaves out', () => {
    expect(timexDate({ value: '2016-03-18TNI' })).toEqual({ edtf: '2016-03-18', rest: 'TNI' });
    expect(timexDate({ value: '2016-03-18T24:00' })).toEqual({
      edtf: '2016-03-18',
      rest: 'T24:00',
    });
    expect(timexDate({ value: '2016-03-XX' })).toEqual({ edtf: '2016-03', rest: '-XX' });
    expect(timexDate({ value: '2014', mod: 'APPROX' })).toEqual({ edtf: '2014~', mod: 'APPROX' });
    expect(timexDate({ value: '2014', mod: 'END' })).toEqual({ edtf: '2014', mod: 'END' });
  });
});

describe('timexValue', () => {
  it.each(
    `2016-WXX 2016-WXX-WE 2016-QX 2016-03-XXTNI 2016-03-27 2016-03 2016 2016-03-XX 2016-XX 2016-XX-XX 199 18 2016-Q1 2016-Q4 2016-H2 2016-SP 2016-WI 2016-W12
    2016-W12-WE 2015-W53 2009-W53-WE 2016-03-18TNI 2016-03-18T14:30 2016-03-18T14:30:09 2016-03-18T14:30Z 2016-03-18T14
    2016-03-18T24:00 XXXX-03-27 XXXX-03 BC0058 BC0001 BC0044-03-15 BC0044-03 BC0480-SP BC048 BC000 BC04 BC00 0476
    0410-08-24`.split(/\s+/),
  )('gives back %s', (value) => {
    const date = timexDate({ value });
    expect(date.edtf === null ? null : timexValue(date)).toBe(value);
  });

  it('gives back the value under its mod', () => {
    for (const value of ['2014', '2016-W12', 'BC048', '2016-SP']) {
      const date = timexDate({ value, mod: 'APPROX' });
      expect(date.edtf).toContain('~');
      expect(date.edtf === null ? null : timexValue(date)).toBe(value);
    }
  });

  it('has none for an interval that is no week', () => {
    expect(timexValue({ edtf: '2016-03-16/2016-03-19' })).toBeNull();
  });
});
