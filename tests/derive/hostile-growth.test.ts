import { describe, expect, it } from 'vitest';
import { createReport, derive } from '../../src/derive/index.ts';

/**
 * Time must grow with the size of an article and no faster, whatever stands in it. Times differ between
 * machines, so two sizes are compared: four times the text may take up to nine times as long (linear is
 * four, square is sixteen; the rest is for noise).
 */

const head = `Council approves new bridge

Monday, 28 March 2016

The city council approved the new bridge on Sunday, Mayor Anna Holm said.

`;

const times = 4;
const most = 9;

/** The smaller size, in characters: the least, the most, and the ms of processor time it should cost. */
const sizes = { from: 2_000, to: 8_000 } as const;
const measurable = 25;

/** What is repeated to the size. */
const repeated: Readonly<Record<string, string>> = {
  spaces: ' ',
  'no-break spaces': '\u00a0',
  'empty lines': '\n',
  'one word': 'a',
  'capital letters': 'A',
  'words in one line': 'word ',
  'names in one line': 'Anna ',
  'full stops': '. ',
  quotes: '“"',
  brackets: '([{',
  'script tags': '<script>',
  'ends of scripts': '</script>',
  'event handlers': `<img src=x onerror="alert(1)" `,
  digits: '1',
  'digits with hyphens': '12-',
  'numbers in words': 'one hundred and ',
  months: 'May and ',
  'dates in one line': 'on Sunday, 1 May 2015, ',
  'bidi marks': '\u202e\u2066',
  'halves of surrogate pairs': '\ud83d',
  'combining marks': 'e\u0301\u0302',
  'one endless sentence': 'the army attacked the town and ',
  'one sentence again and again': 'Police said that the mayor attacked the bridge on Sunday. ',
  'dates counted from each other':
    'A fire killed two men on Sunday. He left three weeks after the fire. ',
  'lines like headlines': 'Council attacks bridge\n\n',
  'numbered lines': '1. a\n',
  JSON: '{"a":["b",',
};

function cost(file: string, text: string): number {
  const bytes = new TextEncoder().encode(text);
  const before = process.cpuUsage();
  derive([{ file, bytes }], { report: createReport() });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How much longer four times the text takes, from the smallest size whose time can be measured. */
function growth(file: string, textOf: (size: number) => string): number {
  let size: number = sizes.from;
  let least = cost(file, textOf(size));
  while (least < measurable && size < sizes.to) least = cost(file, textOf((size *= 2)));
  const ratio = () => cost(file, textOf(size * times)) / Math.max(measurable, least);
  const first = ratio();
  // What else the machine did may have slowed one measurement; hardly two.
  return first < most ? first : Math.min(first, ratio());
}

describe('deriving', () => {
  cost('warm.txt', head.repeat(50));

  it.each(Object.entries(repeated))('takes time in proportion to its size: %s', (_, unit) => {
    const text = (size: number) => head + unit.repeat(Math.ceil(size / unit.length));
    expect(growth('a.txt', text)).toBeLessThan(most);
  });

  it.each([
    '<div>',
    '<p>Police attacked the bridge on Sunday.</p>',
    '<',
    '<!--',
    '&amp;',
    '<table><tr><td>',
  ])('takes time in proportion to the size of a page full of %s', (unit) => {
    const text = (size: number) =>
      `<html><body><p>${head}</p>${unit.repeat(Math.ceil(size / unit.length))}`;
    expect(growth('a.html', text)).toBeLessThan(most);
  });

  it('takes time in proportion to the number of events', () => {
    const text = (size: number) => {
      let events = head;
      for (let i = 0; events.length < size; i += 1) {
        events += `Rebels attacked the village of Lor${i} on ${1 + (i % 28)} May ${1950 + (i % 70)}. `;
      }
      return events;
    };
    expect(growth('a.txt', text)).toBeLessThan(most);
  });
});
