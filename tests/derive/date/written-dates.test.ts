import { describe, expect, it } from 'vitest';
import { writtenDates } from '../../../src/derive/date/written-dates.ts';

const read = (text: string) =>
  writtenDates(text).map(({ start, end, readings, weekday }) => ({
    text: text.slice(start, end),
    days: readings.map(({ year, month, day }) => `${year ?? '?'}-${month}-${day}`).join(' or '),
    weekday,
  }));

describe('writtenDates', () => {
  it.each([
    ['Fri Mar 18, 2016 20:49:11', 'Fri Mar 18, 2016', '2016-3-18'],
    ['Date: 2017/03/02', '2017/03/02', '2017-3-2'],
    ['PUBLISHED: 20 January 2014  1405', '20 January 2014', '2014-1-20'],
    ['June 01, 2009', 'June 01, 2009', '2009-6-1'],
    ['Published on 3 March 2016 at 10:30', '3 March 2016', '2016-3-3'],
    ['GMT 10:18 2016 Wednesday ,23 March', '2016 Wednesday ,23 March', '2016-3-23'],
    ['Fri Mar 18 20:49:11 GMT 2016', 'Fri Mar 18 20:49:11 GMT 2016', '2016-3-18'],
    ['Friday, March 18th, 2016', 'Friday, March 18th, 2016', '2016-3-18'],
    ['Fri, 18 Mar 2016 20:49:11 +0000', 'Fri, 18 Mar 2016', '2016-3-18'],
    ['the 3rd of March, 2016', '3rd of March, 2016', '2016-3-3'],
    ['18-Mar-16', '18-Mar-16', '2016-3-18'],
    ['18.03.2016', '18.03.2016', '2016-3-18'],
    ['NNS lt/is 031420 GMT DEC 18', '031420 GMT DEC 18', '2018-12-3'],
    ['30.IV.2022', '30.IV.2022', '2022-4-30'],
    ['1 XII 2016', '1 XII 2016', '2016-12-1'],
    ['2016-03-18T20:49:11Z', '2016-03-18', '2016-3-18'],
    ['20160318', '20160318', '2016-3-18'],
    ['Posted: 4:05 p.m. Tuesday, Dec. 6, 2016', 'Tuesday, Dec. 6, 2016', '2016-12-6'],
    ['SEPT. 4, 2016', 'SEPT. 4, 2016', '2016-9-4'],
    ['KARSK, March 3 (NNA)', 'March 3', '?-3-3'],
    ['31 April 2016; 30 April', '30 April', '?-4-30'],
  ])('reads “%s”', (line, text, days) => {
    expect(read(line)).toMatchObject([{ text, days }]);
  });

  it('gives both readings of figures that do not tell day from month', () => {
    expect(read('03/04/2016')[0]?.days).toBe('2016-3-4 or 2016-4-3');
    expect(read('04/04/2016')[0]?.days).toBe('2016-4-4');
    expect(read('25/04/2016')[0]?.days).toBe('2016-4-25');
  });

  it('lets a weekday beside the figures decide', () => {
    expect(read('Sun 03/04/2016')[0]?.days).toBe('2016-4-3');
    expect(read('Fri 03/04/2016')[0]?.days).toBe('2016-3-4');
  });

  it.each([
    '1395/12/13 4:19',
    'version 2.3.4',
    'he may 5 times march 7 miles',
    'March 2016',
    '10.30.15',
    '300/12/2016',
    'a score of 52-35-16',
    '31 June 2016',
    '99999999',
  ])('finds no date in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
