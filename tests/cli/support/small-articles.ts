import type { Source } from '../../../src/derive/index.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const towns = ['Ostra', 'Dellmark', 'Port Varin', 'Karsk', 'Lumen'] as const;

const text = (i: number): string => `Council of ${towns[i % 5]} votes

${1 + (i % 28)} March 2016

The council of ${towns[i % 5]} approved bridge ${i} on ${days[i % 5]}, Mayor Anna Holm said.

Protesters blocked the road to ${towns[(i + 1) % 5]} on ${days[(i + 2) % 5]}. Rebels seized ${towns[(i + 2) % 5]} in May 2015.
`;

/** So many short articles of invented news, no two alike, each of which gives events. */
export const smallArticles = (count: number): Source[] =>
  Array.from({ length: count }, (_, i) => ({
    file: `a${i}.txt`,
    bytes: new TextEncoder().encode(text(i)),
  }));
