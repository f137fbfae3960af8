import { describe, expect, it } from 'vitest';
import { sentenceDates } from '../../../src/derive/date/sentence-dates.ts';
import { parsed } from './helpers.ts';

const years = (text: string) =>
  sentenceDates(parsed(text)).flatMap((dates) => dates.map(({ readings }) => readings[0]?.year));

const story = (list: string) =>
  `What happened on the river?\n\nA row over four vehicles has put the peace under strain. Nobody has fired since.\n\n${list}\n`;

describe('sentenceDates', () => {
  it('gives the entries of a list the year of those above them', () => {
    const list =
      '12 October 2021: Shells fall on the village and kill nine people.\n\n11 December: Talks end when one of the two sides walks out.\n\n26 February 2022: Prisoners are freed on the bridge between the towns.\n\n19 July: The report of those who were sent is made public.';
    expect(years(story(list))).toEqual([2021, 2021, 2022, 2022]);
  });

  it('leaves two dates one below the other as they are', () => {
    const list =
      '12 October 2021: Shells fall on the village and kill nine people.\n\n11 December: Talks end when one of the two sides walks out.';
    expect(years(story(list))).toEqual([2021, null]);
  });
});
