import { describe, expect, it } from 'vitest';
import { dated, dateOf, parsed } from './helpers.ts';

const story = `The army of Ostland took the town of Karsk after a week of fighting, its spokesman said.

People waved flags in the streets of Karsk when the soldiers came, the agency reported.
`;
const headline = 'Army of Ostland takes Karsk';
const under = (line: string) => `${headline}\n${line}\n\n${story}`;

describe('dateArticles on stated dates', () => {
  it.each([
    ['Fri Mar 18, 2016 20:49:11', '2016-03-18'],
    ['  • Date: 2017/03/02\n  • Time: 20:57\n  • Views: 739', '2017-03-02'],
    ['PUBLISHED: 20 January 2014  1405', '2014-01-20'],
    ['June 01, 2009', '2009-06-01'],
    ['Filed 16:41 20-Sep-19    Case no. 4 T 117/2019    Court: First Chamber', '2019-09-20'],
    ['Published on 3 March 2016 at 10:30', '2016-03-03'],
    ['Posted on: Tuesday, 08 Oct 2019 14:05 IST | Updated: 09 Oct 2019', '2019-10-08'],
    ['Updated: 09 Oct 2019 | Published: 8 Oct 2019', '2019-10-08'],
    ['By Ann Lee | March 3, 2017 | 3:04 pm', '2017-03-03'],
    ['By Mick Tranter | Sat 21 Aug 2021 | Updated 07:15', '2021-08-21'],
    ['Published:\n3 March 2016', '2016-03-03'],
  ])('reads “%s” under the headline', (line, edtf) => {
    expect(dateOf(under(line))).toBe(edtf);
  });

  it('reads a full date in a dateline', () => {
    expect(dateOf(`${headline}\n\nKARSK, March 3, 2016 (NNA) - ${story}`)).toBe('2016-03-03');
  });

  it('reads a labelled date below the text', () => {
    expect(dateOf(`${headline}\n\n${story}\nFirst Published: 08 Oct 2019, 02:05 PM IST\n`)).toBe(
      '2019-10-08',
    );
  });

  it.each([
    ['a date on a line of its own', 'Trending now\nMarch 3, 2016 GMT\nAll rights reserved.'],
    ['the line that signs a release', 'Karsk, Thursday, 3 March 2016\nContact: press office'],
    ['a date of issue among links', 'Date of issue: 03/03/16\nShare | Print\nOther news | 2 May'],
  ])('reads %s below the text', (_, lines) => {
    expect(dateOf(`${headline}\n\n${story}\n${lines}\n`)).toBe('2016-03-03');
  });

  it('reads the time of filing over the fields of an agency’s header', () => {
    const header =
      'NNA | Northern News Agency\n2016-03-03 14:20 GMT\nCATEGORY: POLITICS\nSLUG: KARSK/LEAD';
    expect(dateOf(`${header}\n(Adds reaction)\n\n${headline}\n\nBy Ann Lee\n\n${story}`)).toBe(
      '2016-03-03',
    );
  });

  it('takes no day of a correction below the text for that of the article', () => {
    const note =
      'CORRECTION: An earlier version gave the date for the return of stocks as 17 January.';
    expect(dateOf(`${headline}\n\n${story}\n${note}\n`)).toBeNull();
  });

  it('reads the number of an issue and its day above the headline', () => {
    const masthead = 'FULL TIME\nNo. 10,482    Thursday March 3rd, 2016    late edition    1.80 Cr';
    expect(dateOf(`${masthead}\n\n${under('From Ann Lee at Karsk')}`)).toBe('2016-03-03');
  });

  it('reads a plain day right above the headline, though its weekdays go ill with it', () => {
    const review = (day: string) =>
      `THE SUNDAY REVIEW\n${day}\n\n${headline}\n\nThe army of Ostland took Karsk on Monday, and its report was published on Thursday.\n\nThe mayor said on Friday that he was studying it.\n`;
    expect(dateOf(review('20 November 2022'))).toBe('2022-11-20');
  });

  it('believes a day at the top of a page that others were published about, though its weekdays go ill with it', () => {
    const page = `THE HERALD\nTue 26 Jun ’18                  World / In brief\n\n${headline}\nThe army of Ostland took Karsk on Sunday.\n\nSeamen returned to work on Saturday after eleven days. A bear was led away on Friday night.\n`;
    const other = `${headline}\n24 June 2018\n\n${story}`;
    expect(dated([parsed(page)]).articles[0]?.published.when).toBeNull();
    const { articles } = dated([parsed(page, 'a.txt'), parsed(other, 'b.txt')]);
    expect(articles[0]?.published.when?.edtf).toBe('2018-06-26');
  });

  it('reads metadata and front matter first', () => {
    expect(dateOf(under('March 5, 2016'), { published: '2016-03-04T23:30:00-05:00' })).toBe(
      '2016-03-04',
    );
    const text = `---\ndate: 2016-03-04\n---\n# ${headline}\n\n${story}`;
    const [article] = dated([parsed(text, 'a.md', { published: '2016-03-04' })]).articles;
    expect(article?.published).toMatchObject({
      basis: 'stated',
      evidence: [{ text: '2016-03-04', start: text.indexOf('2016-03-04') }],
    });
  });

  it('keeps the line as evidence and says where it stands', () => {
    const text = under('Fri Mar 18, 2016 20:49:11');
    const start = text.indexOf('Fri');
    expect(dated([parsed(text)]).articles[0]?.published).toEqual({
      when: { edtf: '2016-03-18', earliest: '2016-03-18', latest: '2016-03-18' },
      basis: 'stated',
      evidence: [{ article: 'a.txt', start, end: start + 25, text: 'Fri Mar 18, 2016 20:49:11' }],
      derivation: ['Stated above the text: “Fri Mar 18, 2016 20:49:11”.'],
    });
  });

  it('reads a date in the last line, if it fits the days the text tells of', () => {
    const told = story.replace('said', 'said on Friday');
    expect(dateOf(`${headline}\n\n${told}\nMarch 4, 2016\n`)).toBe('2016-03-04');
    expect(dateOf(`${headline}\n\n${told}\nMarch 3, 2016\n`)).toBeNull();
  });

  it('keeps a month as a month', () => {
    expect(dateOf(`${headline}\n\n${story}`, { published: '2016-03' })).toBe('2016-03');
    expect(dateOf(under('March 2016'))).toBe('2016-03');
    expect(dateOf(under('Issue of March 2016'))).toBe('2016-03');
    expect(dateOf(under('March 2016 issue'))).toBe('2016-03');
  });

  it('reports a weekday that does not go with its date', () => {
    const { problems } = dated([parsed(under('Mon Mar 18, 2016 20:49:11'))]);
    expect(problems).toEqual([
      'The date stated as “Mon Mar 18, 2016 20:49:11” has the wrong weekday: it is Friday, 18 March 2016.',
    ]);
  });
});

describe('dateArticles takes for publication dates neither', () => {
  const none = (text: string) => {
    const { articles, problems } = dated([parsed(text)]);
    expect(articles[0]?.published).toMatchObject({ when: null, basis: 'unknown', evidence: [] });
    expect(problems).toEqual(['No publication date is stated or can be inferred.']);
  };

  it('a clock of the last update', () => none(under('Last updated at 23:41 GMT, 12 May 2015')));
  it('a copyright line', () =>
    none(`${headline}\n\n${story}\n© 2014 Webhouse. All rights reserved\n`));
  it('stamps of a sidebar', () =>
    none(
      `${headline}\n\n${story}\nGMT 10:18 2016 Wednesday ,23 March\n\nHarvest begins in the south\n\nGMT 05:14 2024 Wednesday ,07 February\n\nNew museum opens its doors\n`,
    ));
  it('stamps of comments', () =>
    none(
      `${headline}\n\n${story}${story.replaceAll('Karsk', 'Velden')}\n12/03/2014 16:20\nWhy now?\nYour comment\nName :\nEmail :\n`,
    ));
  it('a related item', () =>
    none(
      `${headline}\n\n${story}\nRelated articles\nTalks fail in Karsk\nPublished 3 May 2015\nWhy Karsk matters\nPublished 9 June 2014\n`,
    ));
  it('a day far back in the text', () =>
    none(`${headline}\n\n${story}The war began on 9 May 2011 in the east of the country.\n`));
  it('the day of an old picture', () =>
    none(`${headline}\n\nA street of Karsk in this file photo taken on May 9, 2011.\n\n${story}`));
  it('a text without any date', () => none(`${headline}\n\n${story}`));
});

describe('dateArticles on doubtful statements', () => {
  it('prefers the date under the headline to the page’s own clock above it', () => {
    const text = `Monday, March 4, 2024\nSubscribe\nMenu\n${headline}\n4 March 2019 • 6:15pm\n\n${story}`;
    expect(dateOf(text)).toBe('2019-03-04');
  });

  it('finds the year of a day with its weekday by the years of the page', () => {
    expect(dateOf(`${headline}\nFriday, 26/4\n\n${story}\n© 2001-2019`)).toBe('2019-04-26');
    expect(
      dateOf(`${headline}\nFriday 26 April\n\n${story}\nRelated\nTalks fail, 2 April 2019\n`),
    ).toBe('2019-04-26');
    expect(dateOf(`${headline}\nFriday 26 April\n\n${story}\n© 2001-2018`)).toBeNull();
  });

  it.each([
    ['3 hours ago', '2019-04-26'],
    ['19 hours ago', '2019-04-25'],
    ['2 days ago', '2019-04-24'],
    ['Yesterday, 11:02', '2019-04-25'],
    ['Wed 8:40 AM · 2 min read', '2019-04-24'],
  ])('counts “%s” from the clock of its page', (stamp, day) => {
    const clock = 'Fri 26 April 2019, 16:48 BST   Karsk 18°';
    const page = `Menu   Search   Log in\n${clock}\n\nPolitics / Elections\n\n`;
    expect(dateOf(`${page}${headline}\n\nAnn Lee\n${stamp}\n\n${story}`)).toBe(day);
  });

  it('counts nothing from a clock where the article states its day', () => {
    const page = 'Fri 26 April 2019, 16:48 BST\n\nPolitics / Elections\n\n';
    expect(dateOf(`${page}${headline}\n\n4 April 2019\n3 comments, 2 hours ago\n\n${story}`)).toBe(
      '2019-04-04',
    );
  });

  it('is of no year after that of the copyright', () => {
    const shown = `${headline}\n9 June\n\n${story}\nThe school was built in 2020.\n`;
    expect(dateOf(`${shown}\n© 2015-2019`)).toBe('2019-06-09');
  });

  it('reads the day in the address that stands above the text', () => {
    const address = 'http://news.example/2019/04/26/karsk.html';
    expect(dateOf(`Original: ${address}\n\n${headline}\n\n${story}`)).toBe('2019-04-26');
    expect(dateOf(`${headline}\n\n${story}\nMore: ${address}\n`)).toBeNull();
  });

  it('settles the order of figures by the other articles of the folder', () => {
    const { articles } = dated([
      parsed(under('Published: 03/04/2016'), 'a.txt'),
      parsed(under('Published: 25/04/2016'), 'b.txt'),
    ]);
    expect(articles.map(({ published }) => published.when?.edtf)).toEqual([
      '2016-04-03',
      '2016-04-25',
    ]);
  });

  it('settles the order of figures by another date of the article', () => {
    expect(dateOf(under('Date: 12/02/2014\nLoad-Date: February 13, 2014'))).toBe('2014-02-12');
  });

  it('settles the order of figures by the weekdays in the text', () => {
    const told = story
      .replace('said', 'said on Friday')
      .replace('reported', 'reported on Thursday');
    expect(dateOf(`${headline}\nPublished: 03/04/2016\n\n${told}`)).toBe('2016-03-04');
  });

  it('keeps both readings of figures as a range where nothing settles them', () => {
    expect(dateOf(under('Published: 03/04/2016'))).toBe('2016-03-04/2016-04-03');
  });

  it('finds the year of a dateline by the neighbours', () => {
    const { articles } = dated([
      parsed(`${headline}\n\nKARSK, March 3 (NNA) - ${story}`, 'a.txt'),
      parsed(under('March 9, 2016'), 'b.txt'),
    ]);
    expect(articles[0]?.published).toMatchObject({
      when: { edtf: '2016-03-03' },
      basis: 'inferred',
    });
  });
});

it('believes the date over a headline of a paper that names every day of the week', () => {
  const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
  const text = days.map((day) => `The soldiers of Ostland came to Karsk on ${day}.`).join('\n\n');
  const page = `THE KARSK COURIER\n\nWednesday 13th November 2019        Price 90p\n\nTOWN OF KARSK IN MOURNING\n\n${text}\n`;
  expect(dateOf(page)).toBe('2019-11-13');
});
