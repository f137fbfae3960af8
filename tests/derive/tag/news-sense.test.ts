import { describe, expect, it } from 'vitest';
import { lines, tag } from './support.ts';

/** The date of the only expression of a sentence. */
function date(sentence: string, published?: string | null): string | null | undefined {
  const found = tag(sentence, published);
  expect(found).toHaveLength(1);
  return found[0]?.when?.edtf ?? null;
}

describe('weekdays', () => {
  it('are the most recent ones in the past tense', () => {
    expect(date('The army took the town on Wednesday.')).toBe('2016-03-16');
  });

  it('are today when it is that day', () => {
    expect(date('The army took the town on Friday.')).toBe('2016-03-18');
  });

  it('are the coming ones in the future', () => {
    expect(date('The ministers will meet on Wednesday.')).toBe('2016-03-23');
    expect(date('The talks are scheduled for Monday.')).toBe('2016-03-21');
    expect(date('The talks are to be held on Monday.')).toBe('2016-03-21');
  });

  it('are the coming ones of what is arranged, though it is told in the present', () => {
    expect(date('The ministers meet Wednesday in Rome.')).toBe('2016-03-23');
    expect(date('He has scheduled a hearing Thursday.')).toBe('2016-03-24');
    expect(date('They may leave as soon as Tuesday.')).toBe('2016-03-22');
  });

  it('are the coming ones of what is called for them or put off to them', () => {
    expect(date('A general strike has been called for Monday.')).toBe('2016-03-21');
    expect(date('The unions called a strike for Wednesday.')).toBe('2016-03-23');
    expect(date('The hearing was postponed to Thursday.')).toBe('2016-03-24');
    expect(date('The unions called for talks on Wednesday.')).toBe('2016-03-16');
  });

  it('are the most recent ones in a headline, which tells the past in the present', () => {
    expect(date('Troops take town on Sunday.')).toBe('2016-03-13');
  });

  it('are of the report, not of the purpose, where an offer is made or renewed', () => {
    expect(date('The rivals renewed their offers to acquire the mill Wednesday.')).toBe(
      '2016-03-16',
    );
    expect(date('The ministers plan to meet Wednesday.')).toBe('2016-03-23');
  });

  it('are past where a plan was', () => {
    expect(date('It had been due to end Wednesday.')).toBe('2016-03-16');
  });

  it('belong to the verb of saying they stand behind', () => {
    expect(date('He said Thursday that the troops would stay.')).toBe('2016-03-17');
  });

  it('are before the day of publication with “last” and after it with “next”', () => {
    expect(date('The army took the town last Friday.')).toBe('2016-03-11');
    expect(date('The ministers meet next Friday.')).toBe('2016-03-25');
  });
});

describe('months and days without a year', () => {
  it('are the nearest in the past with a past tense', () => {
    expect(date('The army took the town in September.')).toBe('2015-09');
    expect(date('The army took the town on September 30.')).toBe('2015-09-30');
  });

  it('are the coming ones in the future', () => {
    expect(date('The ministers will meet in September.')).toBe('2016-09');
  });

  it('are never ahead of a verb in the past that says when', () => {
    expect(date('He was killed in January.', '2016-12-20')).toBe('2016-01');
    expect(date('He was killed on January 4.', '2016-12-20')).toBe('2016-01-04');
  });

  it('are ahead in the future, however far', () => {
    expect(date('She will travel in December.')).toBe('2016-12');
    expect(date('They agreed to meet in January.', '2016-12-20')).toBe('2017-01');
  });

  it('stay near though a plan was made in the past', () => {
    expect(date('The deadline was moved to April 2.')).toBe('2016-04-02');
  });

  it('are the most recent before publication with “last”', () => {
    expect(date('The army took the town last May.')).toBe('2015-05');
    expect(date('The army took the town last August.')).toBe('2015-08');
    expect(date('The army took the town last January.')).toBe('2016-01');
  });

  it('take the year of the date they are coordinated with', () => {
    expect(lines('It was shelled between May and December 2014.')).toEqual([
      'May | DATE 2014-05 | 2014-05',
      'December 2014 | DATE 2014-12 | 2014-12',
    ]);
    expect(lines('They fought from November to February 2014.')).toEqual([
      'November | DATE 2013-11 | 2013-11',
      'February 2014 | DATE 2014-02 | 2014-02',
    ]);
  });

  it('are two expressions where two days share a month', () => {
    expect(lines('They met on March 2–5.')).toEqual([
      'March 2 | DATE 2016-03-02 | 2016-03-02',
      '5 | DATE 2016-03-05 | 2016-03-05',
    ]);
  });
});

describe('dates that lean on the passage', () => {
  it('count from the day last named', () => {
    const text =
      'The army took the town on 4 March 2015. The following day it left. A week later it was back.';
    expect(tag(text).map((timex) => timex.when?.edtf)).toEqual([
      '2015-03-04',
      '2015-03-05',
      '2015-03-12',
    ]);
  });

  it('count from the day of the news where a look back stands between, and never past publication', () => {
    const text = 'On Monday the report came out. It speaks of May 2013. The next day he left.';
    const [monday, , next] = tag(text).map((timex) => timex.when?.earliest?.slice(0, 10));
    expect(Date.parse(next ?? '') - Date.parse(monday ?? '')).toBe(24 * 3600 * 1000);
    expect(tag('It speaks of May 2013. The next day he left.').at(-1)?.when).toBeNull();
  });

  it('are counted from a date that stands beside them', () => {
    expect(lines('Two days after 5 March 2015 it was retaken.')).toEqual([
      'Two days | DURATION P2D | 2015-03-07',
      '5 March 2015 | DATE 2015-03-05 | 2015-03-05',
    ]);
    expect(lines('It came three weeks before March 27, 2016.')[0]).toBe(
      'three weeks | DURATION P3W | 2016-03-06',
    );
  });

  it('are left without a date where they are counted from an event', () => {
    expect(lines('It came three months after it was driven out.')).toEqual([
      'three months | DURATION P3M | none',
    ]);
  });

  it('are no sharper than what they count from', () => {
    const text = 'The army took the town in 2014. Three months later it left.';
    expect(tag(text)[1]?.when?.edtf).toBe('2014');
  });

  it('take “that year” and “the same month” from the passage', () => {
    const text = 'The town fell in May 2013. Later that year it was retaken.';
    expect(tag(text)[1]?.value).toBe('2013');
  });

  it('compare with the quarter that is reported', () => {
    const text =
      'Net income for the fourth quarter rose to $5 million. It was $3 million a year ago. In the quarter, sales fell.';
    expect(tag(text).map((timex) => timex.value)).toEqual(['2015-Q4', '2014-Q4', '2015-Q4']);
  });

  it('compare with the quarter that is reported, not with one it is itself compared with', () => {
    const text =
      'Net income for the fourth quarter rose. After a flat third quarter, sales grew from a year ago.';
    expect(tag(text).map((timex) => timex.value)).toEqual(['2015-Q4', '2015-Q3', '2014-Q4']);
  });
});

describe('with the publication date unknown', () => {
  it('resolves full dates', () => {
    expect(date('It fell on 4 March 2015.', null)).toBe('2015-03-04');
  });

  it('leaves a weekday without a date', () => {
    expect(lines('It fell on Sunday.', null)).toEqual(['Sunday | DATE XXXX-WXX-7 | none']);
  });

  it('does not count from a date of the text as if it were the present', () => {
    expect(lines('In 2015 it fell. It was retaken yesterday.', null)[1]).toBe(
      'yesterday | DATE XXXX-XX-XX | none',
    );
  });

  it('takes no year that an undated text merely names, but that of a date written out', () => {
    const when = (text: string) => tag(text, null).at(-1)?.when?.edtf;
    expect(when('It closed in March. The bridge was built in 1987.')).toBe('1987');
    expect(tag('It closed in March. The bridge was built in 1987.', null)[0]?.when?.edtf).toBe(
      'XXXX-03',
    );
    expect(when('The bridge was built in 1987. In April more cracks were found.')).toBe('XXXX-04');
    expect(when('It closed on 4 March 2015. In April more cracks were found.')).toBe('2015-04');
  });

  it('keeps the year open unless the text has fixed it', () => {
    expect(date('It fell on March 27.', null)).toBe('XXXX-03-27');
    expect(tag('In 2015, on March 27, it fell.', null)[1]?.when?.edtf).toBe('2015-03-27');
  });
});

describe('with the publication date a range', () => {
  it('resolves what is the same on all its days', () => {
    expect(date('It fell on Sunday.', '2016-03-28/2016-03-29')).toBe('2016-03-27');
  });

  it('gives the range of outcomes where they differ', () => {
    expect(lines('It fell yesterday.', '2016-03-28/2016-03-29')).toEqual([
      'yesterday | DATE 2016-03-XX | 2016-03-27/2016-03-28',
    ]);
  });
});

describe('derivations', () => {
  it('name the words, the reason and the date', () => {
    expect(tag('The army took the town on Wednesday.')[0]?.derivation).toEqual([
      '“Wednesday”: the most recent Wednesday, the day of publication included',
      'published Friday, 18 March 2016 → Wednesday, 16 March 2016',
    ]);
  });

  it('say when a date was converted from another calendar', () => {
    expect(tag('Date: 1395/12/13')[0]?.derivation).toEqual([
      '“1395/12/13”: a date of the Solar Hijri calendar, converted → Friday, 3 March 2017',
    ]);
  });

  it('do not give a clock time a zone that the text does not say', () => {
    expect(tag('He left at 3 p.m. on Wednesday.')[0]?.derivation.at(-1)).toBe(
      'published Friday, 18 March 2016 → Wednesday, 16 March 2016, 15:00 local time',
    );
  });

  it('are there for every expression', () => {
    const found = tag('In 1914, last week, now, for two days, every Friday, on Sunday, in May.');
    expect(found).toHaveLength(7);
    for (const { derivation } of found) expect(derivation.join(' ').length).toBeGreaterThan(10);
  });
});

describe('what only looks like the present', () => {
  it('leaves names that hold “Today” alone', () => {
    expect(lines('Beirut - Arab Today reported it.')).toEqual([]);
    expect(date('Today the army left.')).toBe('2016-03-18');
  });

  it('does not count “following four weeks of fighting” from publication', () => {
    expect(lines('Following four weeks of fighting, the town fell.')).toEqual([
      'four weeks | DURATION P4W | none',
    ]);
  });

  it('takes the year of its sentence where that is background', () => {
    expect(tag('In 1991 the army took over, and in March it let go.')[1]?.value).toBe('1991-03');
  });

  it('puts a time of day on the day of publication when the day last named is to come', () => {
    const text = 'He dreads looking at the market tomorrow. Shares stood lower at midday.';
    expect(tag(text).map((timex) => timex.value)).toEqual(['2016-03-19', '2016-03-18T12:00']);
  });
});

describe('what is told by the passage', () => {
  const values = (text: string) => tag(text).map(({ value }) => value);

  it('is a day of the month last named, where no day has been', () => {
    expect(values('He was shot last October. His name was struck out that same day.')).toEqual([
      '2015-10',
      '2015-10-XX',
    ]);
    expect(values('He was shot on Oct. 3. His name was struck out that same day.')).toEqual([
      '2015-10-03',
      '2015-10-03',
    ]);
  });

  it('is not told where an event or a clause tells it', () => {
    expect(values('They left the day before officials met.')).toEqual([]);
    expect(values('They left the day after leaving Rome.')).toEqual([]);
    expect(values('It rose to 40 on Wednesday from 30 the day before.')).toEqual([
      '2016-03-16',
      '2016-03-15',
    ]);
  });

  it('is “this week” of publication in a report with a look back', () => {
    const years = [1961, 1966, 1979, 1987, 1994].map((year) => `He wrote in ${year}.`).join(' ');
    expect(values(`${years} He speaks this week.`).at(-1)).toBe('2016-W11');
  });
});

describe('months that are words too', () => {
  it.each([
    ['The March accession went well.', '2016-03'],
    ['The August offensive failed.', '2015-08'],
    ['He left in March for good.', '2016-03'],
  ])('%s', (sentence, expected) => {
    expect(date(sentence)).toBe(expected);
  });

  it.each([
    ['The March was banned.'],
    ['The March for Peace began.'],
    ['The August Riedel house.'],
  ])('%s names none', (sentence) => {
    expect(tag(sentence)).toEqual([]);
  });
});

describe('days without a year in a look back', () => {
  it('are not ahead of what is told as past where the year last named has one', () => {
    const text = 'The dam broke on 28 February 2015 and two people died on 20 March.';
    expect(tag(text, '2016-03-18').map(({ when }) => when?.edtf)).toEqual([
      '2015-02-28',
      '2015-03-20',
    ]);
  });
});

describe('days of a week or month that is told from the present', () => {
  it.each([
    ['The army took the town on Tuesday last week.', '2016-03-08'],
    ['The army took the town on Tuesday of last week.', '2016-03-08'],
    ['The army took the town on Friday night last week.', '2016-03-11'],
    ['The army took the town on Thursday of this week.', '2016-03-17'],
    ['The army took the town on the 12th of last month.', '2016-02-12'],
    ['The army took the town a week ago today.', '2016-03-11'],
    ['The army took the town two years ago today.', '2014-03-18'],
    ['The army took the town two weeks ago tomorrow.', '2016-03-05'],
    ['The army took the town a year ago yesterday.', '2015-03-17'],
    ['The army took the town a year ago to the day.', '2015-03-18'],
    ['The army took the town in the night from Wednesday to Thursday.', '2016-03-16'],
    ['The army took the town overnight from Sunday to Monday.', '2016-03-13'],
    ['The army took the town a week ago last Monday.', '2016-03-07'],
    ['The army took the town two weeks ago last Thursday.', '2016-03-03'],
    ['The army took the town last Monday week.', '2016-03-07'],
    ['The army took the town on the night of the 7th.', '2016-03-07'],
  ])('%s', (sentence, expected) => {
    expect(date(sentence)).toBe(expected);
  });

  it.each([
    ['The army took the town on the 12th.', ['2016-03-12']],
    ['The army took the town on the 28th.', ['2016-02-28']],
    ['The army came on 3 February and took the town on the 5th.', ['2016-02-03', '2016-02-05']],
    ['The army came on 30 January and took the town on the 2nd.', ['2016-01-30', '2016-02-02']],
    ['The army found him on the 12th floor.', []],
    ['It was on the 1st of many such days.', []],
  ])('%s', (sentence, expected) => {
    expect(tag(sentence).map(({ when }) => when?.edtf)).toEqual(expected);
  });

  it('are of one week where two share it', () => {
    const found = tag('They met from Monday to Wednesday last week.');
    expect(found.map(({ when }) => when?.edtf)).toEqual(['2016-03-07', '2016-03-09']);
  });
});

describe('dates in digits of which either may be the month', () => {
  it('have the month first', () => {
    expect(date('The vote took place on 02/03/2016.')).toBe('2016-02-03');
  });

  it('are read the other way round where what is over would be to come', () => {
    expect(date('The vote took place on 12/03/2016.')).toBe('2016-03-12');
    expect(date('The vote will take place on 12/03/2016.')).toBe('2016-12-03');
  });

  it('have the day first where another date of the text must', () => {
    const found = tag('The vote of 02/03/2016 was repeated on 16/03/2016.');
    expect(found.map(({ when }) => when?.edtf)).toEqual(['2016-03-02', '2016-03-16']);
    const others = tag('The vote of 02/03/2016 was repeated on 03/16/2016.');
    expect(others.map(({ when }) => when?.edtf)).toEqual(['2016-02-03', '2016-03-16']);
  });
});

describe('the weekday after a day that was told', () => {
  it('is counted from that day', () => {
    const found = tag(
      'The army left on 3 February. On the Monday after that, the mayor came back.',
    );
    expect(found.map(({ when }) => when?.edtf)).toEqual(['2016-02-03', '2016-02-08']);
  });
});

describe('the day of what is allowed', () => {
  it.each([
    ['Residents were allowed to return on 1 February.', '2016-02-01'],
    ['Residents were allowed to return on 1 April.', '2016-04-01'],
    ['Residents will be allowed to return on 1 February.', '2017-02-01'],
  ])('%s', (sentence, expected) => {
    expect(date(sentence)).toBe(expected);
  });
});

describe('a weekday of a month without its number', () => {
  it('is of no week that is told', () => {
    const found = tag('The crane fell on a windy Thursday in October.');
    expect(found.map(({ text, when }) => [text, when?.edtf])).toEqual([
      ['Thursday', undefined],
      ['October', '2015-10'],
    ]);
  });
});

describe('a list of events under headings of years', () => {
  const list =
    '2014\n\n14 July – The army comes.\n6 Sept – It takes the town.\n\n2015\n\n3 Feb – It leaves.';

  it('takes the year of its entries from the headings', () => {
    expect(tag(list).map(({ when }) => when?.edtf)).toEqual([
      '2014',
      '2014-07-14',
      '2014-09-06',
      '2015',
      '2015-02-03',
    ]);
  });

  it('gives none to a date within a sentence', () => {
    const found = tag('2014\n\nThe army came on 3 February.', '2016-03-18');
    expect(found.map(({ when }) => when?.edtf)).toEqual(['2014', '2016-02-03']);
  });
});

describe('a list of dates', () => {
  const days = (text: string, published: string | null = null) =>
    tag(text, published).map(({ when }) => when?.edtf);

  it('lends the year of an entry to those below it, past the turn of the year', () => {
    const list =
      'The story in dates\n\n12 October 2021: Shells fall\n11 December: Talks end\n26 February 2022: Prisoners freed\n22 April: Accord signed';
    expect(days(list)).toEqual(['2021-10-12', '2021-12-11', '2022-02-26', '2022-04-22']);
  });

  it('goes back through the years where it tells the latest first', () => {
    const list =
      '22 April 2022: Accord signed\n26 February: Prisoners freed\n11 December: Talks end\n12 October: Shells fall';
    expect(days(list)).toEqual(['2022-04-22', '2022-02-26', '2021-12-11', '2021-10-12']);
  });
});

describe('a date with a clause about what happened then', () => {
  it('is past where the clause is, whatever the verb above says', () => {
    const [, day] = tag(
      'All is dated from that day, 19 May, when the hill came down.',
      '2013-12-01',
    );
    expect(day?.value).toBe('2013-05-19');
  });
});

describe('“the next morning” after a month in one sentence', () => {
  it('is of no day', () => {
    const text =
      'The chief quit on Wednesday. The board refused last month; the shares fell the next morning.';
    expect(tag(text, '2018-10-27').map(({ when }) => when?.edtf)).toEqual([
      '2018-10-24',
      '2018-09',
      undefined,
    ]);
  });
});
