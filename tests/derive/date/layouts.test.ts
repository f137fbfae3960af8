import { describe, expect, it } from 'vitest';
import { dateOf } from './helpers.ts';

/** Invented articles: the same report under and above every usual way of stating a date. */
const story = `The council of Westerby closed the old bridge over the Lune after cracks were found in two of its piers, its engineer said.

Buses will take a longer way round through Holm, and the ferry runs every half hour, the operator said in a statement. Shopkeepers in Castle Street fear for their trade.

"Nobody likes it, but nobody wants to fall into the river either," said the mayor, Ada Lund.

Work on a new bridge has been promised many times. The money has always gone elsewhere.
`;
const headline = 'Westerby closes old bridge after cracks are found';
const under = (line: string) => `${headline}\n\n${line}\n\n${story}`;
const page = (above: string, line: string, below = '') =>
  `${above}\n\n${headline}\n\n${line}\n\n${story}\n${below}`;

describe('dateArticles reads the date under a headline written as', () => {
  it.each([
    ['2018-03-07', '2018-03-07'],
    ['2018-03-07T09:15:00Z', '2018-03-07'],
    ['2018-03-07 23:40:12 +0200', '2018-03-07'],
    ['2018/03/07', '2018-03-07'],
    ['2018.03.07', '2018-03-07'],
    ['20180307', '2018-03-07'],
    ['07.03.2018 10:12', '2018-03-07'],
    ['23/03/2018', '2018-03-23'],
    ['03/23/2018', '2018-03-23'],
    ['23.03.18', '2018-03-23'],
    ['23/03/18 - LNA, own report', '2018-03-23'],
    ['23/03/18   |   LNA / Westerby Post   |   Listen to this article', '2018-03-23'],
    ['WCT News, 7 March 2018, 19:42 | 3 min | Share', '2018-03-07'],
    ['March 7, 2018', '2018-03-07'],
    ['MARCH 7 2018', '2018-03-07'],
    ['Mar. 7th, 2018', '2018-03-07'],
    ['7 March 2018', '2018-03-07'],
    ['7th of March, 2018', '2018-03-07'],
    ['7-Mar-2018', '2018-03-07'],
    ['Wednesday 7 March 2018 09.15 GMT', '2018-03-07'],
    ['WEDNESDAY, MARCH 7, 2018', '2018-03-07'],
    ['Wed 7 Mar 2018 09.15 GMT Last modified on Fri 9 Mar 2018 11.02 GMT', '2018-03-07'],
    ['Wed 7 Mar ‘18', '2018-03-07'],
    ['Wed, 07 Mar 2018 09:15:00 +0000', '2018-03-07'],
    ['Posted: Wed Mar 7, 2018 9:15am EST', '2018-03-07'],
    ['Posted 9:15 a.m. Wednesday, March 7, 2018', '2018-03-07'],
    ['Published: 7 March 2018, 16:41 GMT\nUpdated: 8 March 2018, 18:05 GMT', '2018-03-07'],
    ['PUBLISHED 07 MAR 2018 AT 07:15   UPDATED 10 MAR 2018 AT 12:01', '2018-03-07'],
    ['Updated March 8, 2018 08:55:00\nPosted March 7, 2018 21:30:00', '2018-03-07'],
    ['First published on Wed 7 Mar 2018 09.15 GMT', '2018-03-07'],
    ['Issued on: 07/03/2018 - 10:12   Modified: 08/03/2018 - 15:30', '2018-03-07'],
    ['Issued on: 27/03/2018 - 10:12   Modified: 28/03/2018 - 15:30', '2018-03-27'],
    ['By ADA HOLM and TOM REED\nPublished March 7, 2018', '2018-03-07'],
    ['BY ADA HOLM · MARCH 7, 2018 · 4 MIN READ', '2018-03-07'],
    ['by Ada Holm in Westerby MARCH 7 2018', '2018-03-07'],
    ['Ada Holm | 7 Mar 2018, 9:15 a.m.', '2018-03-07'],
    ['LNA 071615Z MAR 18', '2018-03-07'],
    ['2018. 03. 07. 10:41', '2018-03-07'],
    ['2018年3月7日 星期三 18:05', '2018-03-07'],
    ['EMBARGOED UNTIL 00:01 (GMT) WEDNESDAY 7 MARCH 2018', '2018-03-07'],
    ['Ada Holm, Westerby correspondent\n7 March 2018 • 9:15am', '2018-03-07'],
    ['Ada Holm  @adaholm  Mar 7, 2018, 9:15am EST', '2018-03-07'],
    ['Staff writer - Mar 07, 2018, 12:10 pm IST', '2018-03-07'],
    ['Written by Ada Holm\nMarch 7, 2018 (11:20 UTC)', '2018-03-07'],
    ['The Westerby Herald, 7 March 2018, page 3', '2018-03-07'],
    ['Date: March 7, 2018\nSource: University of Holm', '2018-03-07'],
    ['Publication date: 2018-03-07\nRetrieved: 2019-11-02', '2018-03-07'],
    ['Mar 7 2018 | World', '2018-03-07'],
    ['News / Local / 7 March 2018', '2018-03-07'],
    ['7 March 2018 Last updated at 09:15', '2018-03-07'],
    ['7 Mar 2018 - 9:15AM', '2018-03-07'],
    ['9:15, 7 MAR 2018 | UPDATED 11:40, 8 MAR 2018', '2018-03-07'],
    ['07/03/2018 - 08:15  (updated 28/03/2018 - 10:40)', '2018-03-07'],
    ['27/03/2018 - 08:15  (updated 28/03/2018 - 10:40)', '2018-03-27'],
    ['Story created: 7 March 2018', '2018-03-07'],
    ['Release date: March 7, 2018', '2018-03-07'],
    ['FOR IMMEDIATE RELEASE\nMarch 7, 2018', '2018-03-07'],
    ['Wednesday’s paper, 7 March 2018', '2018-03-07'],
    ['1396/12/16 – 2018/03/07', '2018-03-07'],
    ['Date: 1396/12/16', null],
    ['7 mars 2018', null],
  ])('“%s”', (line, edtf) => {
    expect(dateOf(under(line))).toBe(edtf);
  });
});

describe('dateArticles', () => {
  it('takes a live page’s last change for about its day, and no other page’s', () => {
    const entries = ['02:41', '01:55', '23:10'].map((time) => `${time}\n\n${story}`).join('\n');
    const line = 'Last updated: Wed 7 Mar 2018 02:48 CET';
    expect(dateOf(`${headline}\n\n${line}\n\n${entries}`)).toBe('2018-03-06/2018-03-07');
    expect(dateOf(under(line))).toBeNull();
  });
});

describe('dateArticles reads the date of a page with', () => {
  it.each([
    [
      'its own clock above and an archive below',
      page(
        'Saturday, 10 March 2018 14:22\nHome News Sport Weather',
        'By Ada Holm\nPublished 7 March 2018',
        'More news\nFerry timetable changes - 2 February 2018\nHolm fair cancelled - 28 February 2018',
      ),
    ],
    [
      'a reading counter, tags and share buttons about its date',
      page('Home > News > Local', 'Share  Tweet  Email\n7 March 2018\n3 comments\n4 min read'),
    ],
    [
      'comments below that have days of their own',
      page(
        '',
        'Posted on March 7, 2018 by Ada Holm',
        '2 Comments\nriverman says:\nMarch 8, 2018 at 9:01 am\nAbout time.\nolga says:\nMarch 9, 2018 at 7:30 pm\nMy bus is late.',
      ),
    ],
    [
      'a copyright line and an archive note below',
      page(
        '',
        '7 March 2018',
        'Copyright 2009-2019 Westerby Herald. This page was archived on 1 May 2019.',
      ),
    ],
    [
      'a crawl header above',
      page(
        'URL: http://herald.example/news/old-bridge\nCrawled: 2019-05-01T03:22:10Z\nRetrieved on 2 May 2019',
        'March 7, 2018',
      ),
    ],
    [
      'a list of the latest headlines above the article',
      page(
        'Latest news\n12 March 2018 Holm school wins prize\n11 March 2018 Storm fells trees\n10 March 2018 Baker retires',
        'Published: 7 March 2018 10:14',
      ),
    ],
    [
      'its date in the front of the dateline',
      `${headline}\n\nWESTERBY, March 7, 2018 (NNA) — ${story}`,
    ],
    [
      'its date after the text',
      `${headline}\n\n${story}\n\nPublished in The Westerby Herald on March 7, 2018.\n`,
    ],
    [
      'only its mailing date, among the links of a newsletter',
      page(
        '',
        '',
        'You receive this because you signed up.\nUnsubscribe | View in browser | Mar. 7, 2018\n© 2019 Westerby Herald',
      ),
    ],
    [
      'a mailing date below, and one of its own',
      page('', 'Published 7 March 2018', 'Unsubscribe | View in browser | March 9, 2018'),
    ],
    [
      'most read items with their days',
      page(
        'Most read\n1. Fire in Holm (2 March 2018)\n2. Ferry sinks (5 March 2018)',
        '7 March 2018',
      ),
    ],
    [
      'figures whose order the rest of the page shows',
      page('', 'Published: 07/03/2018', 'Related\nBus strike ends, 27/02/2018'),
    ],
    ['a word between it and the headline', page('Wed 7 March 2018, 10:41\nLocal', '')],
    [
      'a list of other articles with their days',
      page('', '**Wednesday, 7 March 2018**', '').replace(
        story,
        `- *28 February 2018*: Westerby bridge is inspected again\n- *3 January 2018*: Ferry strike ends in Holm\n\n${story}`,
      ),
    ],
    ['it in brackets with the paper below', page('', '', '7 March 2018 (Westerby Herald)')],
    ['a cookie policy', page('Read our cookie policy of 25 May 2016', '7 March 2018')],
    [
      'the day its reader signed up',
      page('', '7 March 2018', 'You signed up on 3 September 2017. Unsubscribe | View in browser'),
    ],
    ['an events box beside it', page('Upcoming events\nEvent date: 21 April 2018', '7 March 2018')],
  ])('%s', (_, text) => {
    expect(dateOf(text)).toBe('2018-03-07');
  });

  it.each([
    ['only its own clock', page('Saturday, 10 March 2018 14:22:05\nHome News Sport', '')],
    ['only a copyright year', page('', '', '© 2018 Westerby Herald. All rights reserved.')],
    ['only a crawl date', page('Retrieved: 2019-05-01', '')],
    [
      'only dates of related items',
      page('', '', 'Related\nFerry timetable changes, 2 February 2018'),
    ],
    ['only an event', page('Event date: 21 April 2018', '')],
  ])('nothing from %s', (_, text) => {
    expect(dateOf(text)).toBeNull();
  });
});

describe('dateArticles reads the date over the text', () => {
  it('although a ticker over the headline tells of days to come', () => {
    const ticker = '+++ Heat returns on 9 May +++ Fares up from 1 April +++';
    expect(dateOf(page(ticker, 'WCT News, 7 March 2018, 19:42 | 3 min | Share'))).toBe(
      '2018-03-07',
    );
  });
});
