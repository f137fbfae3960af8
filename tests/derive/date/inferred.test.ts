import { describe, expect, it } from 'vitest';
import type { Published } from '../../../src/model/index.ts';
import { whenOf } from '../../../src/time/index.ts';
import type { Tagger } from '../../../src/derive/types.ts';
import { cost } from '../../support/growth.ts';
import { prepare } from '../../../src/derive/article.ts';
import { dateArticles } from '../../../src/derive/date/index.ts';
import { createReport } from '../../../src/derive/types.ts';
import { dated, dateOf, noTimexes, parsed } from './helpers.ts';

const neighbour = `Ministry denies troops crossed the Lumen river

Fri Mar 18, 2016 20:49:11

Ministry spokeswoman Irena Vasik said Friday that the operation on the Lumen river "is carried out by units of the border guard."

President Oskar Thal on Thursday expressed hope that Karsk would be returned to its people soon.
`;

const undated = `Rebels claim four guards killed near Karsk

Last Updated : GMT 05:17:37

The rebel movement has claimed the killing of four border guards in fighting near the old town of Karsk.

The battles around Karsk left four guards dead on Wednesday and Thursday, the movement claimed.

President Oskar Thal on Monday ordered the withdrawal of most of the army from the province.

At a press briefing Friday, Ministry spokeswoman Irena Vasik did not confirm the claim of the guards' killing.

"The operation (on the Lumen river) is carried out by units of the border guard," Vasik said.
`;

const captioned = `Army carries on after fall of Karsk

Soldiers flash victory signs on a truck in Karsk, in this handout picture provided by the army on March 27, 2016.

Government forces battled rebels around Karsk on Monday, trying to extend their gains after taking back the town.

The ministry on Monday also said that no foreign soldiers took part in the operation to drive rebels out of Karsk.

The loss of Karsk on Sunday amounts to one of the biggest setbacks for the movement since it was founded in 2014.

On Friday the ministry said it believed it had killed several leaders of the movement.
`;

describe('dateArticles on dates set by hand', () => {
  const when = whenOf('2016-03-18');
  const byHand = new Map<string, Published>([
    ['a.txt', { when, basis: 'curated', evidence: [], derivation: ['set by hand'] }],
  ]);

  it('takes them as they are, without complaint', () => {
    const { articles, problems } = dated([parsed('No date here.')], noTimexes, byHand);
    expect(articles[0]?.published.basis).toBe('curated');
    expect(problems).toEqual([]);
  });

  it('dates other articles by them', () => {
    const undatedNeighbour = parsed(neighbour.replace('Fri Mar 18, 2016 20:49:11', ''), 'a.txt');
    const { articles } = dated([parsed(undated, 'b.txt'), undatedNeighbour], noTimexes, byHand);
    expect(articles[0]?.published.when?.edtf).toBe('2016-03-18');
  });
});

describe('dateArticles on articles that state no date', () => {
  it('dates one by a statement that a dated neighbour reports on the same weekday', () => {
    const { articles, problems } = dated([parsed(undated, 'b.txt'), parsed(neighbour, 'a.txt')]);
    const { published } = articles[0] ?? {};
    expect(published?.when?.edtf).toBe('2016-03-18');
    expect(published?.basis).toBe('inferred');
    expect(published?.derivation).toContain(
      '“Friday” is Friday, 18 March 2016: a.txt, published on Friday, 18 March 2016, reports the same.',
    );
    expect(published?.derivation.at(-1)).toBe('All this fits Friday, 18 March 2016 best.');
    expect(new Set(published?.evidence.map(({ article }) => article))).toEqual(
      new Set(['a.txt', 'b.txt']),
    );
    for (const { article, start, end, text } of published?.evidence ?? []) {
      expect((article === 'a.txt' ? neighbour : undated).slice(start, end)).toBe(text);
    }
    expect(problems).toEqual([]);
  });

  it('dates one by the day of a picture and the weekdays it tells of', () => {
    const { published } = dated([parsed(captioned)]).articles[0] ?? {};
    expect(published).toMatchObject({ when: { edtf: '2016-03-28' }, basis: 'inferred' });
    expect(published?.evidence.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['March 27, 2016', 'Monday', 'Sunday']),
    );
  });

  it('does not depend on the order of the articles', () => {
    const files = [
      parsed(undated, 'b.txt'),
      parsed(neighbour, 'a.txt'),
      parsed(captioned, 'c.txt'),
    ];
    const dates = (list: typeof files) =>
      Object.fromEntries(dated(list).articles.map(({ file, published }) => [file, published]));
    expect(dates([...files].reverse())).toEqual(dates(files));
  });

  it('gives a range where several days fit as well', () => {
    const text = `Karsk celebrates

People dance in the streets of Karsk, in this handout picture provided by the army on March 27, 2016.

The town of Karsk celebrated the end of the fighting with music and fireworks, people said.
`;
    const { published } = dated([parsed(text)]).articles[0] ?? {};
    expect(published?.basis).toBe('inferred');
    expect(published?.when).toMatchObject({ earliest: '2016-03-27' });
    expect(published?.when?.edtf).toMatch(/^2016-03-27\/2016-03-\d\d$/);
    expect(published?.derivation.at(-1)).toMatch(
      /^This fits every day from Sunday, 27 March 2016 to /,
    );
  });

  it('dates a copy by the article it is nearly word for word', () => {
    const body = [
      'The council of Marsh End voted to close the old harbour, the mayor said.',
      'Fishermen blocked the town hall of Marsh End in protest against the closure.',
      'The harbour was built two hundred years ago and holds sixty boats.',
      'A new quay is planned beyond the lighthouse, according to the council.',
    ].join('\n\n');
    const { published } =
      dated([
        parsed(`Harbour to close\n\n${body}\n`, 'b.txt'),
        parsed(`Marsh End harbour closes\nMarch 3, 2016\n\n${body}\n`, 'a.txt'),
      ]).articles[0] ?? {};
    expect(published?.basis).toBe('inferred');
    expect(published?.when?.earliest).toMatch(/^2016-03-0[23]$/);
    expect(published?.derivation[0]).toBe(
      'It is nearly word for word a.txt, published on Thursday, 3 March 2016.',
    );
  });

  it('dates an article by one that was itself inferred', () => {
    const third = undated
      .replace('Rebels claim four guards killed near Karsk', 'Four guards dead, say rebels')
      .replace(/"The operation[^\n]*\n/, '')
      .replace(
        /At a press[^\n]*\n/,
        'The claim was made on Friday in the old town, reporters said.\n',
      );
    const { articles } = dated([
      parsed(third, 'c.txt'),
      parsed(undated, 'b.txt'),
      parsed(neighbour, 'a.txt'),
    ]);
    expect(articles[0]?.published.when?.edtf).toBe('2016-03-18');
  });

  it('asks the tagger which day makes a shared statement agree', () => {
    const mine = `Withdrawal weighs on Karsk

The army of Ostland withdrew its armoured brigades from the Lumen valley two weeks ago, officers said.

Commander Jonas Pohl announced the truce of Vell in the citadel of Karsk two weeks ago.

Soldiers of the sixth regiment still patrol the bridges of Karsk on Monday evening.
`;
    const theirs = `Withdrawal begins
March 15, 2016

The army of Ostland withdrew its armoured brigades from the Lumen valley on Monday, officers said.

Commander Jonas Pohl announced the truce of Vell in the citadel of Karsk on Monday.
`;
    // A tagger that knows one expression: two weeks before the day of publication.
    const tagger: Tagger =
      ({ text }) =>
      (published) =>
        [...text.matchAll(/two weeks ago/g)].map((match) => {
          const day = new Date(Date.parse(published?.earliest ?? '') - 14 * 86_400_000);
          return {
            start: match.index,
            end: match.index + match[0].length,
            text: match[0],
            type: 'DATE',
            value: '',
            when: whenOf(day.toISOString().slice(0, 10)),
            derivation: [],
          };
        });
    const files = [
      parsed(
        `${mine}\nIn the square of Karsk stands a house built on 28 March 2016 for the sixth regiment.\n`,
        'b.txt',
      ),
      parsed(theirs, 'a.txt'),
    ];
    expect(dated(files, tagger).articles[0]?.published.when?.edtf).toBe('2016-03-28');
    expect(dated(files, noTimexes).articles[0]?.published.when?.edtf).not.toBe('2016-03-28');
  });

  it('invents nothing where neighbours tell another story', () => {
    const { articles } = dated([
      parsed(
        'Harbour to close\n\nThe council of Marsh End voted on Friday to close the harbour, the mayor said.\n',
        'b.txt',
      ),
      parsed(neighbour, 'a.txt'),
    ]);
    expect(articles[0]?.published).toMatchObject({ when: null, basis: 'unknown' });
  });

  it('takes time linear in a text that repeats itself', () => {
    const sentence = 'The army took the town of Karsk on Monday, March 7, 2016, it said. ';
    const work = () =>
      dated([parsed(`${sentence.repeat(20_000)}\n`, 'b.txt'), parsed(neighbour, 'a.txt')]);
    expect(cost(work, 1)).toBeLessThan(10_000);
  });
});

describe('dateArticles on what stands around an article', () => {
  const told = (words: string) => `Dam of Karsk breaks

The dam above Karsk broke ${words} and the water ran through the town, its mayor said.

Many of the people who live there had left their homes, the regional government reported.
`;

  it('dates an article by the first of its comments', () => {
    const comments = 'Comments (2)\nanna 12 May 2015 17:20\nAwful.\nbert 14 May 2015 09:01\nYes.\n';
    expect(dateOf(`${told('on Tuesday')}\n${comments}`)).toBe('2015-05-12');
  });

  it('takes a comment early in the morning for one on the day before', () => {
    const comments = 'Comments (1)\nanna 13 May 2015 07:20\nAwful.\n';
    expect(dateOf(`${told('on Tuesday')}\n${comments}`)).toBe('2015-05-12');
  });

  it('does not take the day called “yesterday” for one named by its weekday', () => {
    const comments = '2 comments\nanna 13 May 2015 17:20\nAwful.\n';
    const text = `${told('on Tuesday')}\nThe water went down yesterday.\n\n${comments}`;
    expect(dateOf(text)).toBe('2015-05-12');
    expect(dateOf(text.replace('yesterday', 'soon'))).toBe('2015-05-12/2015-05-13');
  });

  it.each([
    ['A year ago today, on 12 May 2015,', '2016-05-12'],
    ['On 12 May 2015, two years ago this week,', '2017-05-08/2017-05-14'],
  ])('counts from “%s”', (words, edtf) => {
    expect(dateOf(`${words} the dam above Karsk broke.\n\n${told('that day')}`)).toBe(edtf);
  });

  it('takes a live page changed soon after its last entry for one of that day', () => {
    const entries = ['21:40', '18:05', '12:30'].map((at) => `${at}\n\n${told('there')}\n`);
    const page = `Dam breaks: live\nLast updated 12 May 2015 22:10\n\n${entries.join('')}`;
    expect(dateOf(page)).toBe('2015-05-12');
  });
});

describe('dateArticles on days without their year', () => {
  const when = whenOf('2022-03-29');
  const byHand = new Map<string, Published>([
    ['a.txt', { when, basis: 'curated', evidence: [], derivation: ['set by hand'] }],
  ]);
  const neighbourOnly = parsed('Talks opened in the town hall.', 'a.txt');
  const publishedOf = (text: string) =>
    dated([parsed(text, 'b.txt'), neighbourOnly], noTimexes, byHand).articles[0]?.published;

  it('takes yesterday, where its day stands beside it, in the year of the neighbours', () => {
    const published = publishedOf(
      'Across the water\n\nIt was past four yesterday, Thursday 14 April, before the last member had found a seat.\n',
    );
    expect(published?.when?.edtf).toBe('2022-04-15');
    expect(published?.derivation[0]).toBe('It calls Thursday, 14 April 2022 yesterday.');
    expect(published?.evidence.map(({ text }) => text)).toEqual(['Thursday 14 April']);
  });

  it('does not take the yesterday of somebody quoted', () => {
    const said = 'Quiet night\n\nThe judge read: "She came yesterday, Thursday 14 April, alone."\n';
    expect(publishedOf(said)?.when ?? null).toBe(null);
  });

  it('takes the day on which an issue went to press', () => {
    const published = publishedOf(
      'A quiet night\n\nThe drums went on.\n\nAs this issue went to press on Thursday 12 May the unions were calling for a strike.\n',
    );
    expect(published?.when?.edtf).toBe('2022-05-12');
  });

  it('takes the week before a day that is called the next', () => {
    const published = publishedOf(
      'Divers find knife\n\nDivers pulled a knife from the river on Wednesday. Results could be back by next Friday, April 15.\n',
    );
    expect(published?.when?.edtf).toMatch(/^2022-04-0[67]/);
    expect(published?.derivation).toContain(
      'It tells of Friday, 15 April 2022 as a day of about then.',
    );
  });

  it('has no year for a weekday that the day does not have in any year at hand', () => {
    expect(
      publishedOf(
        'A quiet night\n\nIt was past four yesterday, Friday 14 April, before it began.\n',
      )?.when,
    ).toBe(null);
  });
});

describe('dateArticles on news counted from a day the article also gives', () => {
  const text =
    'Managers held\n\nTwo managers were arrested yesterday, 12 weeks to the day after Ottilie Brand became the first patient to die.\n\nMrs Brand, who taught for 31 years, died on 10 September 2019 after an infection.\n\nA second patient died on 24 September 2019.\n';
  const publishedOf = (words: string) =>
    dateArticles(
      [prepare({ file: 'a.txt', bytes: new TextEncoder().encode(words) }).article].flatMap(
        (article) => article ?? [],
      ),
      noTimexes,
      createReport(),
    )[0]?.published;

  it('counts from the first sentence that tells of the same', () => {
    const published = publishedOf(text);
    expect(published?.when?.edtf).toBe('2019-12-04');
    expect(published?.derivation).toContain(
      '“12 weeks to the day after” counts from Tuesday, 10 September 2019 to yesterday.',
    );
  });

  it('does not count what is not exact to the day', () => {
    expect(publishedOf(text.replace(' to the day', ''))?.when ?? null).toBe(null);
  });

  const closed =
    'They knew\n\nToday is five weeks and two days since the waterworks closed our taps on 12 October 2021. Families in the west of the city got their water back on October 23.\n\nThe mayor said the city would never forget the long weeks without a drop to drink.\n';

  it('counts weeks and days on from the day that the sentence itself gives', () => {
    const published = publishedOf(closed);
    expect(published?.when?.edtf).toBe('2021-11-18');
    expect(published?.derivation).toContain(
      '“five weeks and two days since” counts from Tuesday, 12 October 2021 to today.',
    );
  });

  it('takes the year in which that is the weekday of the edition', () => {
    const page = `Osterhaven Courier\n\nThursday edition\n\n${closed.replace(' 2021', '')}`;
    const years = `${page}\nA drain cracked in 2020, and a committee of 2022 is to look into it, said the mayor.\n`;
    expect(publishedOf(years)?.when?.edtf).toBe('2021-11-18');
    expect(publishedOf(years)?.derivation).toContain('It is of a Thursday edition.');
  });
});

describe('dateArticles on a page that states only its last change', () => {
  const page = (text: string) =>
    `What we know about the ferry\n\nLast updated 20 November 2019 at 18:05\n\n${text}\n`;
  const week =
    'The chief executive stepped down on Tuesday. The government said on Monday that it would raise the ship. Police denied this on Thursday.';

  it('takes it for that day or one just before, where the page tells of days just past', () => {
    const { articles } = dated([parsed(page(week))]);
    expect(articles[0]?.published.when?.edtf).toBe('2019-11-19/2019-11-20');
    expect(articles[0]?.published.basis).toBe('inferred');
    expect(articles[0]?.published.derivation[0]).toBe(
      'It states only that it was last changed on Wednesday, 20 November 2019; it appeared no later.',
    );
  });

  it.each([
    ['tells of no day of the week', 'The ship sank off the point. Nobody knows why.'],
    ['names but one', 'The ship sank off the point on Tuesday. Nobody knows why.'],
    ['tells of days that had long passed', 'It sank on Thursday. On Friday divers searched it.'],
  ])('does not date one that %s', (_, text) => {
    expect(dateOf(page(text))).toBe(null);
  });

  it('does not take the time of a visit above the headline for one', () => {
    expect(
      dateOf(
        `Page last updated: 20 November 2019 18:05\n\nWhat we know about the ferry\n\n${week}\n`,
      ),
    ).toBe(null);
  });
});

describe('a dateline without its year', () => {
  it('is of the year before one in which something is due', () => {
    const text = `Inquiry announced

LONDON, Sept 11 (Allied Wire) - The government on Monday announced an inquiry, which is due to open in January 2024.

The hospital said nothing else about the inquiry on the day.
`;
    expect(dateOf(text)).toBe('2023-09-11');
  });
});
