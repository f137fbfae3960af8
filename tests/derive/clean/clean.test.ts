import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { cost } from '../../support/growth.ts';
import { cleaned, lineTypes, linesOf } from './helpers.ts';

/** Invented pages: lines marked `+` are the article, everything else is around it. */
function expectBody(page: string): void {
  const lines = page.trim().split('\n');
  const text = lines.map((line) => line.replace(/^\+ /, '')).join('\n');
  const wanted = lines.filter((line) => line.startsWith('+ ')).map((line) => line.slice(2));
  expect(linesOf(cleaned(text), 'body')).toEqual(wanted);
}

describe('cleanArticle tells the article from the page', () => {
  it('with menus, share bars, credits, newsletter forms and lists of other articles', () => {
    expectBody(`
Skip to main content
Home | News | Sport | Weather | More
Sign in
Search
UK Edition
Home > World > Europe
Breaking news
Bridge collapses in Velden after night of heavy rain
By Anna Kessler
Europe correspondent
Published 14 June 2021, 10:32 BST
3 min read
Share
Facebook
WhatsApp
Copy link
Image source, Some Images
Image caption, Rescue teams searched the river through the night
+ A road bridge collapsed in the town of Velden late on Sunday, killing at least three people, officials said.
+ Two cars fell into the river when the central span gave way, the mayor, Karl Brandt, told reporters.
Advertisement
+ "We heard a noise like thunder," said Maria Holl, who lives nearby.
Read more: Why bridges are ageing faster than planned
On this day: 1926, first tram runs in Velden; 1961, the great hailstorm.
Letters to the editor must reach us by 20 June. From the archive: 'Old bridge opens' (No. 402, 6 June 2003)
+ Rescuers recovered a third body on Monday morning.
Sign up for our daily newsletter and get the latest stories in your inbox.
Enter your email address
By signing up you agree to our Terms of Use.
'A tragedy'
+ The interior minister arrived in Velden on Monday and promised an inquiry.
+ The bridge was built in 1974 and last inspected in March 2019.
More on this story
Timeline: Bridge disasters of the past decade
Published 3 May 2020
Flooding forces thousands from their homes in Lower Tauern
Related Topics
Austria
Floods
Top Stories
President resigns after weeks of protest
Live. Wildfire reaches edge of capital as thousands flee
Most Read
1
Two killed in school bus crash, police say
2
Stock markets fall sharply on Tuesday
© 2024 The Daily Example. The Daily Example is not responsible for the content of external sites.
Terms of Use
Privacy Policy
Contact`);
  });

  it('with a cookie notice, a pay wall, notes on the author and readers’ comments', () => {
    expectBody(`
We use cookies to improve your experience. By continuing to browse the site, you agree to our use of cookies.
Accept all
Manage preferences
Subscribe now for €1 a week
Parliament rejects budget as coalition splits
JOHN SMALL
4 March 2019 • 6:15pm
+ Parliament rejected the government's budget on Monday after two coalition parties voted with the opposition.
ADVERTISING
+ "We will present a new proposal this week," the prime minister told a news conference.
+ The Green Alliance left the coalition on Friday in a dispute over fuel taxes.
(Reporting by Per Dahl; Editing by Ruth Stone)
Tags: politics, budget, Norway
Share this article
About the author
Per Dahl is a political reporter for the Northern Herald. He has covered parliament since 2011.
Follow Per on Twitter @perdahl
You have read 3 of 5 free articles this month.
Already a subscriber? Log in
Comments (2)
olav77
March 4, 2019 at 7:12 pm
The government fell in 1990 for less than this. They should have resigned on Monday.
Reply
NordFan says:
5 March 2019 08:01
I agree! Police arrested my neighbour yesterday.
Leave a Reply
Your email address will not be published. Required fields are marked *
Name *
Email *
Post Comment`);
  });

  it('with comments printed above the form they were written in', () => {
    expectBody(`
Ferry sinks off Port Anne
+ A ferry with forty people on board sank off Port Anne on Tuesday, the coast guard said.
+ Thirty-eight of them were taken on board by fishing boats, and two were still missing by nightfall.
12/03/2014 16:20
why are there no life boats on these ships, my brother was killed on one
2 days ago
Very sad.
Your comment
Name :
Email :
Comments :`);
  });

  it('with a thread of comments that runs on without line breaks', () => {
    expectBody(`
Ferry sinks off Port Anne
+ A ferry with forty people on board sank off Port Anne on Tuesday, the coast guard said.
+ Thirty-eight of them were taken on board by fishing boats, and two were still missing by nightfall.
+ The owner of the ferry said on Wednesday that he would help the families of those on board in any way.
why are there no life boats on these ships Posted by: olav77 | March 13, 2014 2:02 AM | Report abuse They sank another one in 1990.
The minister resigned on Friday over far less. Posted by: Nord | March 13, 2014 2:40 AM | Report abuse I agree with all of this!
My brother was killed on one of them last Monday.
He drowned, and they did nothing for us. Posted by: S | March 13, 2014 7:00 AM | Report abuse`);
  });

  it('with comments each headed by who wrote it and when', () => {
    expectBody(`
Ferry sinks off Port Anne
+ A ferry with forty people on board sank off Port Anne on Tuesday, the coast guard said.
+ Thirty-eight of them were taken on board by fishing boats, and two were still missing by nightfall.
+ The owner of the ferry said on Wednesday that he would help the families of those on board in any way.
At 12:00 pm on 18 Jan 2010, art600 wrote: Why are there no life boats on these ships?
The minister resigned on Friday over far less.
At 1:33 pm on 18 Jan 2010, Isabel-II wrote: I agree with all of this, and my brother drowned last Monday.
At 2:41 pm on 18 Jan 2010, nord wrote: They sank another one in 1990.`);
  });

  it('with dumps of data, scripts, other scripts and stuffed keywords', () => {
    expectBody(`
Mine blast traps thirty in Kordu
<script>
var title = "Police killed two people on Monday, officials said.";
</script>
+ An explosion trapped thirty workers in a coal mine near Kordu on Monday night, police said.
+ Seven of them had been rescued by Tuesday noon, and the search for the others went on.
S/SH 11
string(118) "[{"id":"17","sort":"3","title":"Army takes the northern town of Kordu"} ,{"id":"18","sort":"4","title":"Police arrest mine owner"} ]"
dailykordu, daily kordu, DailyKordu, daily kordu news
عاجل: انفجار في منجم للفحم
#mine #explosion
https://example.org/share?u=1`);
  });

  it('with appeals and teasers under headings of their own', () => {
    expectBody(`
Dam bursts in Nordvik, villages evacuated
+ A dam burst near the town of Nordvik early on Tuesday, forcing two thousand people from their homes.
toggle caption
1 of 5
+ The mayor of Nordvik, Siri Aas, said two people were missing.
What we know so far
+ Engineers had warned in 2017 that the dam needed repairs.
This is a breaking news story. It will be updated.
+ "It was a wall of water," said a farmer, Nils Moen.
Have you been affected by the floods? Email us at news@example.org with your story.
The Nordic Press Agency contributed to this report.
Back to top
What's next
Donate
The Nordic Example is a non-profit newsroom. It lives on the gifts of its readers.
Editors' Picks
The ten best walks in the fjords
By Ana Ruud
A guide to the fjords in spring.
Why we sleep badly in summer
By Per Lie
Sleep experts explain what light does to us.`);
  });

  it('with buttons left at the end of a paragraph', () => {
    const article = cleaned(
      'Rebels free twelve hostages\n\nRebels in the province of Tamar released twelve hostages on Sunday, officials said. Advertisement Share this: Click to share on Twitter (Opens in new window)\nThe rebels of Tamar had asked for the release of four prisoners.\n',
    );
    expect(linesOf(article, 'body')).toEqual([
      'Rebels in the province of Tamar released twelve hostages on Sunday, officials said.',
      'The rebels of Tamar had asked for the release of four prisoners.',
    ]);
  });

  it('with a note on what was amended, behind a bullet', () => {
    expectBody(`
Bridge collapses in Velden after night of heavy rain
By Anna Kessler
+ A road bridge in the town of Velden collapsed on Monday after a night of heavy rain, the police said.
+ Nobody was hurt, a spokesman for the town told reporters, as the bridge had been closed an hour before.
+ The council will meet on Thursday to decide what is to be done with the ruins, the mayor said in the evening.
• This article was amended on 8 February 2022. An earlier version said the holiday truce had ended on 6 January.
`);
  });

  it('with a live blog’s clocks among its entries', () => {
    const article = cleaned(
      'Election night as it happened\nThe prime minister has conceded in a speech at party headquarters.\n22:58\nThe first results of the election are in, and the opposition held the north.\n22:00\nPolls have closed across the country and counting begins.\n',
    );
    expect(linesOf(article, 'body')).toHaveLength(3);
    expect(linesOf(article, 'dateline')).toEqual(['22:58', '22:00']);
  });
});

describe('cleanArticle on headlines', () => {
  const story =
    'The council of Marsh End voted on Monday to close the old harbour, the mayor said.\n\nFishermen blocked the town hall of Marsh End in protest against the vote.\n';

  it('takes the first of a repeated headline; its repeats are furniture', () => {
    const headline = 'Marsh End votes to close old harbour';
    const article = cleaned(
      `${headline}\n\n${headline}\nMon Mar 4, 2013 20:49:11\n\n${story}\nThe Site: ${headline}\n`,
    );
    expect(article.title).toBe(headline);
    expect(linesOf(article, 'headline')).toEqual([headline]);
    expect(linesOf(article, 'furniture')).toEqual([headline, `The Site: ${headline}`]);
    expect(linesOf(article, 'dateline')).toEqual(['Mon Mar 4, 2013 20:49:11']);
  });

  it('prefers the words as written over their form in an address', () => {
    const article = cleaned(
      `marsh ends council votes to close harbour\nMenu\nMarsh End's council votes to close harbour\n\n${story}`,
    );
    expect(article.title).toBe("Marsh End's council votes to close harbour");
  });

  it('takes a label’s value and leaves the label out of the headline', () => {
    const article = cleaned(
      `SOURCE: Marsh Courier\nTITLE: HARBOUR TO CLOSE\nAUTHOR: Ann Lee\nPUBLISHED: 4 March 2013\nLOCATION: MARSH END\n\n${story}`,
    );
    expect(article).toMatchObject({
      title: 'HARBOUR TO CLOSE',
      publisher: 'Marsh Courier',
      author: 'Ann Lee',
    });
    expect(linesOf(article, 'headline')).toEqual(['HARBOUR TO CLOSE']);
    expect(linesOf(article, 'dateline')).toEqual([
      'PUBLISHED: 4 March 2013',
      'LOCATION: MARSH END',
    ]);
  });

  it('takes a short line between paragraphs as a heading, not as a sentence', () => {
    const article = cleaned(
      `Harbour of Marsh End to close\n\n${story}\nFishermen angry\n\n- Two hundred jobs lost -\n\n${story.replace('Monday', 'Friday')}`,
    );
    expect(linesOf(article, 'headline').slice(1)).toEqual([
      'Fishermen angry',
      '- Two hundred jobs lost -',
    ]);
  });

  it('reads a date at the right margin of the headline as a line of its own', () => {
    const article = cleaned(`Marsh End to close harbour          March 4, 2013\n\n${story}`);
    expect(article.title).toBe('Marsh End to close harbour');
    expect(linesOf(article, 'dateline')).toEqual(['March 4, 2013']);
  });

  it('has no title where nothing names one', () => {
    expect(cleaned(story).title).toBeNull();
  });
});

describe('cleanArticle on what a press release says of its sender', () => {
  it.each([
    'Aid Across Borders is an independent medical organisation founded in 1983.',
    'About the Department: The Department of Roads maintains 43,000 miles of road.',
  ])('“%s” is no part of it', (sender) => {
    const text = `Army of Ostland takes Karsk\n\nThe army of Ostland took the town of Karsk on Monday after a week of fighting, its spokesman said.\n\nPeople waved flags in the streets of Karsk when the soldiers came.\n\n${sender}\n`;
    expect(linesOf(cleaned(text), 'furniture')).toEqual([sender]);
  });
});

describe('cleanArticle on captions and datelines', () => {
  const story =
    'The army of Ostland took the town of Karsk on Monday after a week of fighting, its spokesman said.\n\nPeople waved flags in the streets of Karsk when the soldiers came.\n';
  const caption =
    'Soldiers wave on a street of Karsk, in this handout picture provided by the army on March 3, 2014.';

  it('takes a repeated caption once', () => {
    const article = cleaned(`Army of Ostland takes Karsk\n\n${caption}\n\n${caption}\n\n${story}`);
    expect(linesOf(article, 'caption')).toEqual([caption]);
    expect(linesOf(article, 'furniture')).toEqual([caption]);
  });

  it.each([
    'KARSK, Ostland (NNA) — ',
    'KARSK (NNA) - ',
    'Karsk, March 3 (NNA) -- ',
    '(NNA) - ',
    'KARSK, March 3 – ',
    'KARSK, March 3 2014 (NNA) - ',
    'KARSK, 03.03.2014 /NNA/. ',
    'KARSK, March 3. /NNA/. ',
    'KARSK. March 3 (NNA) - ',
    'KARSK (NNA) — March 3, 2014 — ',
    'Karsk/Norvik, 3rd of March 2014 - ',
    'KARSK HEIGHTS, Ostland -- March 4, 2013 -- ',
    'KARSK--(PRESS LINE)--Sep. 6, 2018-- ',
    'March 3 (Ostnews) - ',
  ])('parts the dateline “%s” from the sentence', (dateline) => {
    const article = cleaned(`Army of Ostland takes Karsk\n\n${dateline}${story}`);
    expect(linesOf(article, 'dateline')).toEqual([dateline.trim()]);
    expect(linesOf(article, 'body')[0]).toMatch(/^The army/);
  });

  it('names the agency of a dateline as publisher', () => {
    expect(cleaned(`Army takes Karsk\n\nKARSK (Northern News) - ${story}`).publisher).toBe(
      'Northern News',
    );
  });

  it('believes place and agency on a line of their own over the source below', () => {
    const article = cleaned(
      `Army of Ostland takes Karsk\nKarsk - Ostland Today\n\n${story}Source: NNA\n\nAll rights reserved to Ostland Today Media 2025 ©\n`,
    );
    expect(article.publisher).toBe('Ostland Today');
    expect(linesOf(article, 'dateline')).toEqual(['Karsk - Ostland Today']);
  });

  it('takes the site’s name from behind the headline where it stands alone too', () => {
    const article = cleaned(
      `Army of Ostland takes Karsk | Daily Sentinel\nDaily Sentinel\nArmy of Ostland takes Karsk\n\n${story}`,
    );
    expect(article).toMatchObject({
      title: 'Army of Ostland takes Karsk',
      publisher: 'Daily Sentinel',
    });
  });

  it('guesses no publisher from the maker of a page’s design', () => {
    const article = cleaned(
      `Army takes Karsk\n\n${story}\nPowered by : © 2014 Webhouse Limited. All rights reserved\n`,
    );
    expect(article.publisher).toBeNull();
  });
});

describe('cleanArticle on wrapped text', () => {
  const text = [
    'PORT ANNE, March 9 - A violent storm struck the outer islands',
    'early on Friday and killed four people, the coast guard said. The',
    'storm, the third this season, tore roofs from more than two hundred',
    'houses and sank a ferry in the harbour of Port Anne.',
    '',
    'Rescue boats left the mainland at dawn. By noon they had brought',
    'ashore sixty people, most of them from the village of Saint Mark,',
    'where the sea wall broke on Thursday night.',
  ].join('\n');

  it('judges paragraphs, not the lines they were broken into', () => {
    const article = cleaned(text);
    expect(article.regions.map(({ type }) => type)).toEqual(['dateline', 'body']);
  });

  it('joins a line broken where a link stood in it', () => {
    const article = cleaned(
      'The president of the northern republic said he would meet the mayor,\nJohn Smith of Port Anne, on Monday.\nThe talks with the president would be held at\nthe town hall of Port Anne, he said.\n',
    );
    expect(linesOf(article, 'body')).toHaveLength(4);
  });
});

describe('cleanArticle on Markdown', () => {
  it('sets front matter and marks of headings apart', () => {
    const text =
      '---\ntitle: Harbour closes\n---\n# Harbour closes\n\nThe council of Marsh End voted on Monday to close the old harbour, the mayor said.\n\n## The vote\n\nFishermen blocked the town hall of Marsh End in protest.\n';
    const article = cleaned(text, { title: 'Harbour closes' }, 'a.md');
    expect(lineTypes(article)).toEqual([
      ['furniture', '---'],
      ['furniture', 'title: Harbour closes'],
      ['furniture', '---'],
      ['furniture', '#'],
      ['headline', 'Harbour closes'],
      [
        'body',
        'The council of Marsh End voted on Monday to close the old harbour, the mayor said.',
      ],
      ['furniture', '##'],
      ['headline', 'The vote'],
      ['body', 'Fishermen blocked the town hall of Marsh End in protest.'],
    ]);
  });
});

describe('cleanArticle on any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      'Name *',
      'Comments (3)',
      'Most read',
      '22:58',
      'March 3, 2016',
      'The army took the town of Karsk on Monday, its spokesman said.',
      'Army takes town of Karsk',
      '\t  \u00a0',
      '<script>',
      '---',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('covers it with regions, in order and without gaps', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 40 }),
        fc.constantFrom('\n', '\r\n', '\n\n', '\r'),
        fc.constantFrom('a.txt', 'a.md'),
        (lines, separator, file) => {
          const { text, regions } = cleaned(lines.join(separator), {}, file);
          let at = 0;
          for (const region of regions) {
            expect(region.start).toBe(at);
            expect(region.end).toBeGreaterThan(region.start);
            at = region.end;
          }
          expect(at).toBe(text.length);
        },
      ),
    );
  });

  it.each([
    ['thousands of spaces', `He${' '.repeat(2_000_000)}was there.`],
    ['a very long line', 'The army took the town of Karsk on Monday. '.repeat(50_000)],
    ['empty lines', `Headline of it\n${'\n'.repeat(2_000_000)}He was there on Monday, he said.`],
    ['bars after a byline', `By ${'|'.repeat(1_000_000)} x`],
    ['open brackets', `${'('.repeat(1_000_000)} x`],
    ['one short line after another', 'a\n'.repeat(500_000)],
  ])('takes no longer than its length allows: %s', (_, text) => {
    expect(cost(() => cleaned(text), 1)).toBeLessThan(10_000);
  });
});
