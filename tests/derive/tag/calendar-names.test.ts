import { describe, expect, it } from 'vitest';
import { lines } from './support.ts';

/** Rows: a sentence, and what is found in it if published on Friday, 18 March 2016. */
type Row = readonly [sentence: string, ...found: string[]];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)('%s', (sentence, ...found) => {
      expect(lines(sentence)).toEqual(found);
    });
  });
}

table('holidays of computable date', [
  ["She wrote on Mother's Day 2014.", "Mother's Day 2014 | DATE 2014-05-11 | 2014-05-11"],
  ["She wrote on Father's Day 2014.", "Father's Day 2014 | DATE 2014-06-15 | 2014-06-15"],
  ['Labor Day 2014 was wet.', 'Labor Day 2014 | DATE 2014-09-01 | 2014-09-01'],
  ['Thanksgiving 2014 was wet.', 'Thanksgiving 2014 | DATE 2014-11-27 | 2014-11-27'],
  ['Ascension Day 2015 was wet.', 'Ascension Day 2015 | DATE 2015-05-14 | 2015-05-14'],
  ['Orthodox Easter 2016 is late.', 'Orthodox Easter 2016 | DATE 2016-05-01 | 2016-05-01'],
]);

table('the week and the weekend of a holiday', [
  ['Easter week begins.', 'Easter week | DATE 2016-W12 | 2016-03-21/2016-03-27'],
  [
    'They left over Memorial Day weekend.',
    'Memorial Day weekend | DATE 2015-W21-WE | 2015-05-23/2015-05-24',
  ],
  [
    'They left over Thanksgiving weekend.',
    'Thanksgiving weekend | DATE 2015-W48-WE | 2015-11-28/2015-11-29',
  ],
]);

table('feasts of calendars that are observed, not computed, get no date', [
  ['The truce held through Ramadan.'],
  ['They met on Eid al-Fitr.'],
  ['He spoke on the first Friday of Ramadan.'],
  ['He spoke on the last Monday of the term.'],
]);

table('weekdays by their order in a month', [
  [
    'It opens on the third Thursday of May 2017.',
    'the third Thursday of May 2017 | DATE 2017-05-18 | 2017-05-18',
  ],
  [
    'It opened on the last Friday in November 2015.',
    'the last Friday in November 2015 | DATE 2015-11-27 | 2015-11-27',
  ],
  [
    'It opened on the second Thursday of last November.',
    'the second Thursday of last November | DATE 2015-11-12 | 2015-11-12',
  ],
]);

table('what is counted from a time that is not known so well', [
  [
    'In 2015 the mine was sold. On the Saturday of that week he left.',
    '2015 | DATE 2015 | 2015',
    'Saturday of that week | DATE XXXX-WXX-6 | none',
  ],
  [
    'Last Wednesday it was banned. The ban takes effect on 1 May. Its shares fell the same afternoon.',
    'Last Wednesday | DATE 2016-03-16 | 2016-03-16',
    '1 May | DATE 2016-05-01 | 2016-05-01',
    'the same afternoon | TIME 2016-03-16TAF | 2016-03-16',
  ],
]);

table('days of no week that is told', [
  ['They came on a Sunday, tired and young.', 'Sunday | DATE XXXX-WXX-7 | none'],
  ['He made a Monday statement.', 'Monday | DATE 2016-03-14 | 2016-03-14'],
  ['She began it on the evening that they came.'],
]);

table('weekdays of a story told long after', [
  [
    'It began on 5 November 2015. On the Monday he resigned, and by the Thursday she was gone.',
    '5 November 2015 | DATE 2015-11-05 | 2015-11-05',
    'Monday | DATE 2015-11-09 | 2015-11-09',
    'Thursday | DATE 2015-11-12 | 2015-11-12',
  ],
  [
    'He left on 12 November 2015. That weekend the banks shut. The following Monday they opened.',
    '12 November 2015 | DATE 2015-11-12 | 2015-11-12',
    'That weekend | DATE 2015-W46-WE | 2015-11-14/2015-11-15',
    'The following Monday | DATE 2015-11-16 | 2015-11-16',
  ],
  [
    'It began on 10 March 2016. On the Monday he resigned.',
    '10 March 2016 | DATE 2016-03-10 | 2016-03-10',
    'Monday | DATE 2016-03-14 | 2016-03-14',
  ],
  [
    'It began on 5 November 2015. He spoke at the Monday meeting.',
    '5 November 2015 | DATE 2015-11-05 | 2015-11-05',
    'Monday | DATE 2016-03-14 | 2016-03-14',
  ],
]);

table('a week from a weekday', [
  ['Talks begin Monday week.', 'Monday week | DATE 2016-03-28 | 2016-03-28'],
  ['They meet a week on Monday.', 'a week on Monday | DATE 2016-03-28 | 2016-03-28'],
  ['She left a week ago Monday.', 'a week ago Monday | DATE 2016-03-07 | 2016-03-07'],
  ['She left on Monday.', 'Monday | DATE 2016-03-14 | 2016-03-14'],
]);

table('fortnights', [
  ['She left a fortnight ago.', 'a fortnight ago | DATE 2016-03-04 | 2016-03-04'],
  ['It took two fortnights.', 'two fortnights | DURATION P4W | none'],
  [
    'It rained for the last fortnight.',
    'the last fortnight | DURATION P2W | 2016-03-04/2016-03-18',
  ],
  ['They are paid every fortnight.', 'every fortnight | SET P2W | none'],
]);

table('weekends that recur', [
  ['It is closed on weekends.', 'weekends | SET XXXX-WXX-WE | none'],
  ['It opens every weekend.', 'every weekend | SET XXXX-WXX-WE | none'],
  ['It opened on the weekend.', 'the weekend | DATE 2016-W10-WE | 2016-03-12/2016-03-13'],
]);

table('codes of fiscal years and half-years', [
  ['Sales fell in FY2014.', 'FY2014 | DATE 2014 | 2014'],
  ['Sales fell in FY14.', 'FY14 | DATE 2014 | 2014'],
  ['Sales fell in H1 2014.', 'H1 2014 | DATE 2014-H1 | 2014-40'],
  ['Sales fell in 2H 2014.', '2H 2014 | DATE 2014-H2 | 2014-41'],
  ['The H1 visa and the H1N1 virus are in the news.'],
]);
