import { describe, expect, it } from 'vitest';
import { friday, lines } from './support.ts';

/** Rows: a sentence, and what is found in it if published on Friday, 18 March 2016. */
type Row = readonly [sentence: string, ...found: string[]];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)('%s', (sentence, ...found) => {
      expect(lines(sentence, friday)).toEqual(found);
    });
  });
}

table('dates written out', [
  ['It fell on March 27, 2015.', 'March 27, 2015 | DATE 2015-03-27 | 2015-03-27'],
  ['It fell on 27 March 2015.', '27 March 2015 | DATE 2015-03-27 | 2015-03-27'],
  [
    'It fell on Thursday, June 4th, 2009.',
    'Thursday, June 4th, 2009 | DATE 2009-06-04 | 2009-06-04',
  ],
  ['It fell on the 14th of August 1914.', 'the 14th of August 1914 | DATE 1914-08-14 | 1914-08-14'],
  ['It fell in May 2015.', 'May 2015 | DATE 2015-05 | 2015-05'],
  ['It fell in February of 1940.', 'February of 1940 | DATE 1940-02 | 1940-02'],
  [
    'Updated Fri Mar 11, 2016 20:49:11',
    'Fri Mar 11, 2016 20:49:11 | TIME 2016-03-11T20:49:11 | 2016-03-11T20:49:11',
  ],
]);

table('dates in digits', [
  ['Filed 2016-03-04.', '2016-03-04 | DATE 2016-03-04 | 2016-03-04'],
  ['Filed 2015/12/31.', '2015/12/31 | DATE 2015-12-31 | 2015-12-31'],
  ['Filed 27.03.2015.', '27.03.2015 | DATE 2015-03-27 | 2015-03-27'],
  ['Filed 3/27/2015.', '3/27/2015 | DATE 2015-03-27 | 2015-03-27'],
  [
    'Filed 2016-03-04T09:30:00Z.',
    '2016-03-04T09:30:00Z | TIME 2016-03-04T09:30:00 | 2016-03-04T09:30:00Z',
  ],
]);

table('the Solar Hijri calendar in digits', [
  ['Date: 1395/12/13', '1395/12/13 | DATE 2017-03-03 | 2017-03-03'],
  ['Date: 1394/01/01', '1394/01/01 | DATE 2015-03-21 | 2015-03-21'],
  ['Date: 1395/13/01'],
]);

table('years and what is longer', [
  ['It began in 1914.', '1914 | DATE 1914 | 1914'],
  ['It began in late 1914.', 'late 1914 | DATE 1914 | 1914'],
  ['Caesar crossed in 49 BC.', '49 BC | DATE BC0049 | -0048'],
  ['It was sacked in AD 410.', 'AD 410 | DATE 0410 | 0410'],
  ['They fought from 499 to 493 BC.', '499 | DATE BC0499 | -0498', '493 BC | DATE BC0493 | -0492'],
  ['It grew in the 1990s.', 'the 1990s | DATE 199 | 199X'],
  ["It grew in the late '80s.", "the late '80s | DATE 198 | 198X"],
  ['It grew in the nineties.', 'the nineties | DATE 199 | 199X'],
  ['It is of the 19th century.', 'the 19th century | DATE 18 | 18XX'],
  ['It rose in fiscal 2014.', 'fiscal 2014 | DATE 2014 | 2014'],
  ['The war of 1914-18 ended.', '1914 | DATE 1914 | 1914', '18 | DATE 1918 | 1918'],
]);

table('quarters, halves and seasons', [
  ['Profit fell in the third quarter.', 'the third quarter | DATE 2015-Q3 | 2015-35'],
  [
    'Profit fell in the third quarter of 2014.',
    'the third quarter of 2014 | DATE 2014-Q3 | 2014-35',
  ],
  ['Profit fell in Q1 2014.', 'Q1 2014 | DATE 2014-Q1 | 2014-33'],
  ['Profit fell in the second half of 2014.', 'the second half of 2014 | DATE 2014-H2 | 2014-41'],
  ["Last year's third quarter was poor.", "Last year's third quarter | DATE 2015-Q3 | 2015-35"],
  ['It rained in the summer of 2014.', 'the summer of 2014 | DATE 2014-SU | 2014-22'],
  ['It rained last fall.', 'last fall | DATE 2015-FA | 2015-23'],
]);

table('told from the day of publication', [
  ['He left yesterday.', 'yesterday | DATE 2016-03-17 | 2016-03-17'],
  ['He left last night.', 'last night | TIME 2016-03-17TNI | 2016-03-17'],
  ['He left the day before yesterday.', 'the day before yesterday | DATE 2016-03-16 | 2016-03-16'],
  ['He left last week.', 'last week | DATE 2016-W10 | 2016-03-07/2016-03-13'],
  ['He leaves next year.', 'next year | DATE 2017 | 2017'],
  ['He left earlier this month.', 'earlier this month | DATE 2016-03 | 2016-03'],
  ['He left two weeks ago.', 'two weeks ago | DATE 2016-03-04 | 2016-03-04'],
  ['He left about two weeks ago.', 'about two weeks ago | DATE 2016-03-04 | 2016-03-04~'],
  ['He left three months ago.', 'three months ago | DATE 2015-12 | 2015-12'],
  ['He left some two years ago.', 'some two years ago | DATE 2014 | 2014~'],
  ['He left a decade ago.', 'a decade ago | DATE 2006 | 2006~'],
  ['He left several years ago.', 'several years ago | DATE PAST_REF | none'],
  ['He returns in a year from now.', 'a year from now | DATE 2017 | 2017'],
]);

table('times of day', [
  [
    'He left at 3 p.m. on Wednesday.',
    '3 p.m. on Wednesday | TIME 2016-03-16T15:00 | 2016-03-16T15:00',
  ],
  [
    'He left at 10:30 a.m. EST on 4 March.',
    '10:30 a.m. EST on 4 March | TIME 2016-03-04T10:30 | 2016-03-04T15:30Z',
  ],
  ['He left on Wednesday night.', 'Wednesday night | TIME 2016-03-16TNI | 2016-03-16'],
  ['He left at noon on Sunday.', 'noon on Sunday | TIME 2016-03-13T12:00 | 2016-03-13T12:00'],
  [
    'He left on the morning of 6 June 1944.',
    'the morning of 6 June 1944 | TIME 1944-06-06TMO | 1944-06-06',
  ],
]);

table('hours that share a half of the day, and times in words', [
  [
    'It lasted from 3 to 5 p.m. on Monday.',
    '3 | TIME 2016-03-14T15:00 | 2016-03-14T15:00',
    '5 p.m. on Monday | TIME 2016-03-14T17:00 | 2016-03-14T17:00',
  ],
  [
    'He left at half past three on Monday.',
    'half past three on Monday | TIME 2016-03-14T03:30 | 2016-03-14T03:30',
  ],
  [
    'He left on Monday at twenty to six in the evening.',
    'Monday at twenty to six in the evening | TIME 2016-03-14T17:40 | 2016-03-14T17:40',
  ],
  ['He left at 1430 hours.', '1430 hours | TIME 2016-03-18T14:30 | 2016-03-18T14:30'],
  ['It took 1430 hours.', '1430 hours | DURATION PT1430H | none'],
  ['He spent about five hours there.', 'about five hours | DURATION PT5H | none'],
  [
    "He left at 9 o'clock on Friday night.",
    "9 o'clock on Friday night | TIME 2016-03-18T21:00 | 2016-03-18T21:00",
  ],
]);

table('what shares a word, and what is told from a date', [
  [
    'It is of the 18th and 19th centuries.',
    'the 18th | DATE 17 | 17XX',
    '19th centuries | DATE 18 | 18XX',
  ],
  ['It grew in the early nineties.', 'the early nineties | DATE 199 | 199X'],
  ['He was in his thirties.'],
  [
    'He left the weekend of March 5.',
    'the weekend of March 5 | DATE 2016-W09-WE | 2016-03-05/2016-03-06',
  ],
  ['Filed 1395-12-13.', '1395-12-13 | DATE 2017-03-03 | 2017-03-03'],
]);

table('a time of day and the day beside it', [
  [
    'It blew up at 10:35 a.m. (0735 GMT) Wednesday.',
    '10:35 a.m. | TIME 2016-03-16T10:35 | 2016-03-16T10:35',
    '0735 GMT | TIME 2016-03-16T07:35 | 2016-03-16T07:35Z',
    'Wednesday | DATE 2016-03-16 | 2016-03-16',
  ],
  [
    'It blew up at 10:35 a.m. Wednesday (0735 GMT).',
    '10:35 a.m. Wednesday | TIME 2016-03-16T10:35 | 2016-03-16T10:35',
    '0735 GMT | TIME 2016-03-16T07:35 | 2016-03-16T07:35Z',
  ],
  [
    'At 5:34 AM Lagos time on March 2 it began.',
    '5:34 AM | TIME 2016-03-02T05:34 | 2016-03-02T05:34',
    'March 2 | DATE 2016-03-02 | 2016-03-02',
  ],
  [
    'It began at 9:34 p.m., March 2 EST.',
    '9:34 p.m., March 2 EST | TIME 2016-03-02T21:34 | 2016-03-03T02:34Z',
  ],
]);

table('the day before and after a date', [
  [
    'He left the day before last Tuesday.',
    'the day before last Tuesday | DATE 2016-03-14 | 2016-03-14',
  ],
  ['He left the day after Christmas.', 'the day after Christmas | DATE 2015-12-26 | 2015-12-26'],
  ['He left the day before.', 'the day before | DATE 2016-03-17 | 2016-03-17'],
  ['He won the year before last.', 'the year before last | DATE 2014 | 2014'],
  ['He left the day before the vote.'],
]);

table('durations', [
  ['It took two weeks.', 'two weeks | DURATION P2W | none'],
  ['It took nearly two years.', 'nearly two years | DURATION P2Y | none'],
  ['It took an hour and a half.', 'an hour and a half | DURATION PT1H30M | none'],
  ['It was a 10-hour tour.', '10-hour | DURATION PT10H | none'],
  ['It took several months.', 'several months | DURATION PXM | none'],
  ['It took two decades.', 'two decades | DURATION P20Y | none'],
  ['Over the past day they fought.', 'the past day | DURATION P1D | 2016-03-17/2016-03-18'],
  ['It took over two weeks.', 'over two weeks | DURATION P2W | none'],
  ['It evolved over several years.', 'several years | DURATION PXY | none'],
  ['Over the years it grew.', 'the years | DURATION PXY | none'],
  ['The following days were quiet.', 'The following days | DURATION PXD | none'],
  ['It fell in the weeks before the vote.', 'the weeks | DURATION PXW | none'],
  ['It lasts a year or so.', 'a year or so | DURATION P1Y | none'],
  ['In the next two weeks they vote.', 'the next two weeks | DURATION P2W | 2016-03-18/2016-04-01'],
]);

table('what recurs', [
  ['They pray every Friday.', 'every Friday | SET XXXX-WXX-5 | none'],
  ['They meet on Tuesdays.', 'Tuesdays | SET XXXX-WXX-2 | none'],
  ['They meet every other week.', 'every other week | SET P2W | none'],
  ['They meet twice a month.', 'twice a month | SET P1M | none'],
  ['They make 30 a day.', 'a day | SET P1D | none'],
  ['They sell 700 seats a week.', 'a week | SET P1W | none'],
  ['The post is manned 24 hours a day.', '24 hours a day | SET P1D | none'],
  ['It takes a week.', 'a week | DURATION P1W | none'],
  [
    'They fly on Monday and Tuesday nights.',
    'Monday | SET XXXX-WXX-1TNI | none',
    'Tuesday nights | SET XXXX-WXX-2TNI | none',
  ],
  ['They meet each July.', 'each July | SET XXXX-07 | none'],
  ['They meet daily.', 'daily | SET P1D | none'],
]);

table('references without a date', [
  ['They are now in the city.', 'now | DATE PRESENT_REF | none'],
  ['They recently left.', 'recently | DATE PAST_REF | none'],
  ['To date, none has come.', 'date | DATE PRESENT_REF | none'],
  ['It lies in present-day Mali.', 'present-day | DATE PRESENT_REF | none'],
  ['He may one day return.', 'one day | DATE FUTURE_REF | none'],
  ['It took one day.', 'one day | DURATION P1D | none'],
  ['They think of the future.', 'the future | DATE FUTURE_REF | none'],
]);

table('holidays', [
  ['They met on Christmas Eve 2014.', 'Christmas Eve 2014 | DATE 2014-12-24 | 2014-12-24'],
  ['They met on Thanksgiving 2015.', 'Thanksgiving 2015 | DATE 2015-11-26 | 2015-11-26'],
  ['They met on Easter Sunday 2015.', 'Easter Sunday 2015 | DATE 2015-04-05 | 2015-04-05'],
  ['They met last Thanksgiving.', 'last Thanksgiving | DATE 2015-11-26 | 2015-11-26'],
]);
