import { describe, expect, test } from 'vitest';
import { createReport, derive } from '../../../src/derive/index.ts';

const news = `The Daily Herald

Thursday, 14 March 2019

Grain silo collapses in Marlow

A grain silo in the town of Marlow collapsed on Tuesday, killing two workers. The mayor, Ann Pryce, visited the site on Wednesday.
`;

const later = (body: string) => `Evening Chronicle

Thursday, 20 June 2019

Marlow looks back on a hard spring

Many in the town are still angry and worried about what comes next. ${body}
`;

/** The events of a later article, beside the news, as date and title; with what else the news tells. */
function eventsOf(body: string, first = news) {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const sources = [
    { file: 'news.txt', bytes: bytes(first) },
    { file: 'later.txt', bytes: bytes(later(body)) },
  ];
  const { events, articles } = derive(sources, { report: createReport() });
  const id = articles.find(({ file }) => file === 'later.txt')?.id;
  return events.filter(({ mentions }) => mentions.some(({ article }) => article === id));
}

const told = (body: string, first?: string): string[] =>
  eventsOf(body, first).map(({ when, title }) => `${when.edtf} ${title}`);

describe('a date that is counted from another happening', () => {
  test.each([
    [
      'Ann Pryce resigned three weeks after the collapse of the silo.',
      '2019-04-02~ Ann Pryce resigns after collapse of silo',
    ],
    [
      'The day after the collapse, police arrested the owner, Karl Voss.',
      '2019-03-13 Police arrest Karl Voss after collapse',
    ],
    [
      'A week after the silo collapsed, the council closed the yard.',
      '2019-03-19~ Council closes yard',
    ],
    [
      'A month after the disaster, parliament passed a law on silos.',
      '2019-04 Parliament passes law on silos after disaster',
    ],
    [
      'Hours after the collapse, the company sacked its manager, Lee Ford.',
      '2019-03-12~ Company sacks Lee Ford after collapse',
    ],
    [
      'The owner, Karl Voss, was arrested on the day of the collapse.',
      '2019-03-12 Karl Voss arrested',
    ],
    [
      'Two days after the vote on 3 May, the council closed the yard.',
      '2019-05-05 Council closes yard after vote',
    ],
    [
      'More than three months after the collapse, Ann Pryce resigned.',
      '2019-06~ Ann Pryce resigns after collapse',
    ],
    [
      'Police arrested the owner, Karl Voss, on the Friday after the collapse.',
      '2019-03-15 Police arrest Karl Voss after collapse',
    ],
    [
      'The weekend after the collapse, thousands marched through Marlow.',
      '2019-03-16/2019-03-17 Thousands march through Marlow after collapse',
    ],
    [
      'On the eve of the collapse, inspectors had closed the yard.',
      '2019-03-11 Inspectors close yard',
    ],
    ['Within hours of the collapse, police arrested the owner.', '2019-03-12~ Police arrest owner'],
    [
      'The council voted to close the yard three weeks after the silo’s collapse.',
      '2019-04-02~ Council votes to close yard after silo’s collapse',
    ],
    ['Voss was arrested 48 hours after the silo came down.', '2019-03-14~ Voss arrested'],
    [
      'The collapse came two days after inspectors closed the yard.',
      '2019-03-10 Inspectors close yard',
    ],
    ['Two people were killed when the silo collapsed.', '2019-03-12 Two people killed'],
    [
      'Ann Pryce resigned a fortnight after the collapse.',
      '2019-03-26~ Ann Pryce resigns after collapse',
    ],
  ])('is found where an article tells of that one: %s', (body, event) => {
    expect(told(body)).toContain(event);
  });

  test('is the very day "to the day"', () => {
    expect(told('A year to the day before the collapse, inspectors closed the mill.')).toContain(
      '2018-03-12 Inspectors close mill',
    );
  });

  test('says which sentence it is counted from, and marks the whole expression', () => {
    const [event] = eventsOf('Ann Pryce resigned three weeks after the collapse of the silo.');
    const [mention] = event?.mentions ?? [];
    expect(mention?.timex?.text).toBe('three weeks after the collapse');
    expect(mention?.derivation).toEqual([
      '“three weeks after the collapse”: counted from “A grain silo in the town of Marlow collapsed on Tuesday, killing two workers.” (news.txt), Tuesday, 12 March 2019 → about Tuesday, 2 April 2019',
    ]);
  });

  test('may itself be counted from, and "two days later" goes on from it', () => {
    const body =
      'The day after the collapse, police arrested the owner, Karl Voss. He was released two days later. Two days after the arrest of Voss, workers went on strike.';
    expect(told(body).map((event) => event.slice(0, 10))).toEqual([
      '2019-03-13',
      '2019-03-15',
      '2019-03-15',
    ]);
  });

  test('is not of the one that it is counted from', () => {
    expect(told('An hour before the collapse, workers heard a crack in the silo.')).toEqual([
      '2019-03-12~ Workers hear crack in silo before collapse',
    ]);
  });

  test('is counted on and on', () => {
    const body =
      'The day after the collapse, police arrested the owner, Karl Voss. Two days later the mill closed. The next day workers stormed the town hall. Two days later the army arrived in Marlow. The following day the governor, Lee Ford, resigned.';
    expect(told(body).map((event) => event.slice(0, 10))).toEqual([
      '2019-03-13',
      '2019-03-15',
      '2019-03-16',
      '2019-03-18',
      '2019-03-19',
    ]);
  });

  test('goes on from what was told last, also as "after that"', () => {
    const body =
      'On 22 April Tarn Capital sued the owner. Twelve days after that the manager, Lee Ford, resigned. A week after that he was arrested.';
    expect(told(body).map((event) => event.slice(0, 11))).toEqual([
      '2019-04-22 ',
      '2019-05-04 ',
      '2019-05-11~',
    ]);
  });

  test('may be hours later than what was told last', () => {
    const body =
      'A bomb exploded in Arden on 22 April. Hours later police arrested the owner, Karl Voss.';
    expect(told(body)).toContain('2019-04-22~ Police arrest Karl Voss');
  });

  test('leads to what another word tells: a fire that destroyed, destroyed as a fire', () => {
    const fire =
      'A fire destroyed the mill at Arden on 22 April. The day after the fire, police arrested the owner, Karl Voss.';
    expect(told(fire)).toContain('2019-04-23 Police arrest Karl Voss after fire');
  });

  test('hangs on the clause it stands in, not on that of the news', () => {
    const body =
      'The Alhambra Theatre in Arden reopened on 20 April, two years after its roof collapsed on the audience.';
    expect(told(body)).toEqual([
      '2017 Roof collapses on audience',
      '2019-04-20 Alhambra Theatre in Arden reopens',
    ]);
    const bridge = 'The bridge closed on 20 April, three days after a lorry hit it.';
    expect(told(bridge)).toEqual(['2019-04-17 Lorry hits bridge', '2019-04-20 Bridge closes']);
    for (const verb of ['came down', 'fell in', 'collapsed'])
      expect(told(`Three weeks after the silo ${verb}, prosecutors charged Lee Ford.`)).toEqual([
        '2019-04-02~ Prosecutors charge Lee Ford',
      ]);
  });

  test.each([
    ['nobody tells of that one', 'Ann Pryce resigned three weeks after the robbery.'],
    ['it names another', 'Ann Pryce resigned three weeks after the collapse of the Orrin dam.'],
    ['it would be after the article', 'Ann Pryce resigned two years after the collapse.'],
    ['it is a stretch of time', 'For three weeks after the collapse, police searched the yard.'],
    ['it is within days', 'Within days of the collapse, police arrested the owner.'],
    ['it is not said how many', 'Days after the collapse, Ann Pryce resigned.'],
    ['nothing was told before', 'Karl Voss was arrested two days later.'],
  ])('is none where %s', (_, body) => {
    expect(told(body)).toEqual([]);
  });

  test('is none where several may be meant', () => {
    const second = `${news}\nA warehouse at Orrin collapsed on Monday.\n`;
    expect(told('Ann Pryce resigned three weeks after the collapse.', second)).toEqual([]);
    expect(told('Ann Pryce resigned three weeks after the collapse at Orrin.', second)).toEqual([
      '2019-04-01~ Ann Pryce resigns after collapse',
    ]);
  });
});
