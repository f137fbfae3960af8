import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timexDate, timexValue } from '../../../src/time/timex-value.ts';
import { tag } from './support.ts';

/**
 * An inventory of English temporal expressions, by what they are: each is found in a sentence and its value
 * is an EDTF date, or there is a reason why it has none. Which value it is, the tests of the rules say.
 */
const inventory: Readonly<Record<string, string>> = {
  'days and months':
    'March 27, 2015 | 27 March 2015 | the 14th of August 1914 | Sunday, 27 March | May 2015 | mid-May | early next month | late September',
  'days in digits': '2016-03-04 | 2015/12/31 | 27.03.2015 | 3/27/2015 | 1395/12/13 | 1395-12-13',
  'told from the present':
    'today | yesterday | tomorrow morning | the day after tomorrow | last Friday | next week | this month | last May | two weeks ago | some two years ago | a few days ago | a week from now | over the weekend',
  'told from the passage':
    'the following day | a year earlier | the same month | two days later | that night',
  years:
    '1914 | late 1914 | 49 BC | AD 410 | c. 1200 BC | fiscal 2014 | the 1990s | the early nineties | the 1480s',
  centuries: 'the 19th century | the late fifth century BC | the 21st century | the 480s BC',
  'parts of years':
    'the third quarter of 2014 | Q3 of last year | the first half of 2014 | summer 2014 | last winter | the spring of 1994',
  holidays: 'Christmas 2014 | Easter Monday 2015 | last Thanksgiving | the day after Christmas',
  times:
    '3 p.m. on Wednesday | 14:30 GMT | noon on Sunday | midnight on Tuesday | Friday night | the morning of 6 June 1944 | last night | half past three on Monday | 9 o’clock on Friday night',
  durations:
    'two weeks | half an hour | an hour and a half | two and a half years | several months | the past 24 hours | the next two years | for decades | a century and a half',
  sets: 'every Friday | every other week | twice a month | each July | daily | on Tuesdays | every Monday morning | each spring | 30 a day',
  vague: 'now | recently | the near future | these days | years ago | decades ago | to date',
};

const rows = Object.entries(inventory).flatMap(([kind, list]) =>
  list.split(' | ').map((words): [string, string] => [kind, words]),
);

/** On known days, and on none. */
const days = ['2016-03-18', '2016-12-31', null] as const;

describe('the inventory', () => {
  it.each(rows)('%s: “%s”', (_, words) => {
    for (const day of days) {
      const found = tag(`They met there ${words}.`, day);
      expect(found.length).toBeGreaterThan(0);
      for (const timex of found) {
        const date = timexDate(timex);
        if (date.edtf === null) expect(date.reason).not.toBe('not a TIMEX3 value');
        // Nothing is lost on the way to EDTF.
        else expect(timexValue(date)).toBe(timex.value);
        expect(timex.derivation.join(' ')).toMatch(/\p{L}{3}/u);
      }
    }
  });

  it('has a way to EDTF for every value, whatever stands together', () => {
    const words = fc.constantFrom(...rows.map(([, expression]) => expression));
    const glue = fc.constantFrom(
      ' and ',
      ' to ',
      ', ',
      ' of ',
      ' before ',
      ' (',
      '. In ',
      '-',
      ' the ',
    );
    const texts = fc
      .array(fc.tuple(words, glue), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom(...days, '2016-02', '-0043'), (text, day) => {
        for (const timex of tag(text, day)) {
          const date = timexDate(timex);
          if (date.edtf === null) expect(date.reason).not.toBe('not a TIMEX3 value');
        }
      }),
      { numRuns: 100 },
    );
  });
});
