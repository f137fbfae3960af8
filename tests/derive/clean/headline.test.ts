import { expect, it } from 'vitest';
import { cleaned } from './helpers.ts';

const text = `The ferry Arven went down off Karsk on Thursday with 46 people, the coast guard of Karsk said.

Boats from Karsk searched for the people of the ferry until it was dark, said the coast guard.

Anna Holt is the author of two books on the sea.`;

const titleOf = (...above: readonly string[]) => cleaned(`${above.join('\n')}\n\n${text}\n`).title;

it.each([
  [
    'above who wrote it, by what he is',
    [
      'Ferry skipper jailed over lost boat',
      'Published on 22 Nov 2024 - Updated 23 Nov 2024',
      'Staff reporter',
    ],
    'Ferry skipper jailed over lost boat',
  ],
  [
    'below the name of a paper, its motto and its menu',
    [
      'THE KARSK COURIER',
      'Your town, your paper, since 1871',
      'News  Farming  Deaths  Tides  Letters',
      '',
      'AN ISLAND IN MOURNING',
      'By our own correspondent, Una Brodie',
    ],
    'AN ISLAND IN MOURNING',
  ],
  [
    'above the name of who wrote it',
    ['The Long View', 'Essays   Ideas   Books   Letters', '', 'Two winters after', '', 'Anna Holt'],
    'Two winters after',
  ],
  [
    'above who wrote it, with what she is',
    [
      'KARSK EVENING POST',
      'Home | Local | Sports',
      '',
      'Boats called back',
      'Maria Berg, staff writer',
    ],
    'Boats called back',
  ],
  [
    'above its deck',
    [
      'Karsk Echo',
      'Home | Local | Sports',
      '',
      'Arven lost',
      'How one night took forty people from the town',
    ],
    'Arven lost',
  ],
  [
    'and not what a picture shows',
    ['A night of fear', 'By Una Brodie', 'Image: the ferry Arven off Karsk (Photo: Jan Holm)'],
    'A night of fear',
  ],
  [
    'and not over an entry of a live page',
    [
      'Sinking off Karsk: latest updates',
      'Thursday 24 October 2019',
      '21:47',
      'Live page of Karsk ends',
    ],
    'Sinking off Karsk: latest updates',
  ],
])('finds the headline %s', (_where, above, title) => {
  expect(titleOf(...above)).toBe(title);
});
