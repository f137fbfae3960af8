import { describe, expect, it } from 'vitest';
import { growth } from '../../support/growth.ts';
import { cleaned, linesOf } from './helpers.ts';

const story = `Mill fire: what we know

Three former managers of the mill went on trial in Velden on Monday over the fire that killed nine workers there.

The court will hear its first witness, a survivor of the fire, on Wednesday, a spokeswoman for the judges said.
`;

const chrome = `
Was this explainer useful? Yes / No
Sign up: The Friday Brief, every week in your inbox`;

const bodyWith = (list: string, after = chrome) =>
  linesOf(cleaned(`${story}\n${list}\n${after}`), 'body').slice(2);

describe('a list of dates in an article', () => {
  it.each([
    [
      'with days before a dash',
      '17 November 2021 - Inspectors order new pumps\n8 March 2022 - Fire at dawn\n9 March - Search abandoned',
    ],
    [
      'with months, and years',
      'May 2019: Mill sold\n2020 – Inspectors called\nMarch 2022: Fire at dawn',
    ],
    [
      'with the month first',
      'Nov. 17, 2021: Inspectors call\nMarch 8, 2022: Fire\nMarch 8–9: Search goes on\nJan. 3: Trial opens',
    ],
    ['in figures', '2021-11-17: Inspectors call\n2022-03-08: Fire\n2022-03-09: Search abandoned'],
  ])('is part of it: %s', (_, list) => {
    expect(bodyWith(`Timeline\n\n${list}`)).toEqual(list.split('\n'));
  });

  it('is told without its bullets', () => {
    const list = '- 17 November: Inspectors call\n- 8 March: Fire\n- 9 March: Search abandoned';
    expect(bodyWith(list)).toEqual(list.replaceAll('- ', '').split('\n'));
  });

  it('goes on over a new year', () => {
    const list = '3 November: Mill sold\n28 December: Inspectors call\n4 January: Fire at dawn';
    expect(bodyWith(list)).toEqual(list.split('\n'));
  });
});

describe('what only looks like a list of dates is not part of an article', () => {
  it.each([
    [
      'other articles, the latest first',
      '9 May 2022 - Mill to be torn down\n2 April 2022 - Mayor visits mill\n8 March 2022 - Fire at mill',
    ],
    [
      'other articles of one day',
      '9 May 2022 - Mill to be torn down\n9 May 2022 - Mayor visits school\n9 May 2022 - Bus fares rise',
    ],
    ['two lines alone', '8 March 2022 - Fire at mill\n9 May 2022 - Mill to be torn down'],
    [
      'the times of a programme',
      '18.00: News from Velden\n18.30: Weather and traffic\n19.00: Music for the evening',
    ],
  ])('%s', (_, list) => {
    expect(bodyWith(`Read more\n${list}`)).toEqual([]);
    expect(bodyWith(list)).toEqual([]);
  });

  it('what stands under a heading of other articles', () => {
    const list = 'May 2019: Mill sold\nJune 2020: Inspectors called\nMarch 2022: Fire at dawn';
    expect(bodyWith(`Related stories\n${list}`)).toEqual([]);
  });
});

it('is looked for in time that grows with the length of the text', () => {
  const read = (text: string) => cleaned(`${story}\n${text}`);
  expect(growth(read, '- 3 May 2020: x\n', 300)).toBeLessThan(24);
  expect(growth(read, '1 Mon, 12 Jan - ', 300)).toBeLessThan(24);
});
