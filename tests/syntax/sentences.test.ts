import { describe, expect, it } from 'vitest';
import { growth } from '../support/growth.ts';
import { sentences } from '../../src/syntax/sentences.ts';

const split = (text: string): string[] =>
  sentences(text).map(({ start, end }) => text.slice(start, end));

/** Each `|` marks where a sentence must end; nowhere else may one. */
const marked = (text: string): void => {
  const parts = text.split('|').map((part) => part.trim());
  expect(split(parts.join(' '))).toEqual(parts);
};

describe('sentences', () => {
  it.each([
    'KABUL (Reuters) – Two people died. | Gen. J. R. Smith said so.',
    'PARIS, Nov. 22 (AP) -- The talks failed. | Nobody left.',
    'U.S. troops left at 5 p.m. Monday. | They work for the U.S. | The base is empty.',
    'He met Mr. Jones, Mrs. May and Dr. Who of Acme Inc. in St. Louis on Oct. 3. | No. 10 was dark.',
    'It rose 3.5 percent. | 15 people left in 2014. | Then came No. 5.',
  ])('does not end at abbreviations, initials and numbers: %s', marked);

  it.each([
    '“We left. | We are not coming back,” he said.',
    '"Is it over?" Peter Smith asked. | "It is!" she said. | "Good."',
    'She called it “a mistake.” | He did not. | (Nobody did.) | The end.',
    '“What now?” | Nobody knew.',
  ])('takes closing quotes and brackets with the stop: %s', marked);

  it.each([
    'They stayed ... and left. | The rest ... | The others fled.',
    'What happened? | nobody knows. | al-Masri denied it.',
    'The town fell in May.[12] | It was retaken later.',
    'Shares of Yahoo! rose. | So did others!',
  ])('reads ellipses, small letters and references: %s', marked);

  it('ends a sentence at a blank line, with or without a stop', () => {
    expect(split('Army leaves town\n\nThe army left\n \t\nBy A. Writer')).toEqual([
      'Army leaves town',
      'The army left',
      'By A. Writer',
    ]);
  });

  it('keeps headlines and list lines apart', () => {
    const lines = [
      'Army leaves town',
      'Mon Mar 28, 2016 13:15',
      '• Date: today',
      '• Print',
      '- Share',
    ];
    expect(split(lines.join('\n'))).toEqual(lines);
  });

  it('reads over the line ends of a wrapped text', () => {
    const text = [
      'The army left the town on Monday, a spokesman told reporters in the',
      'capital, where talks had been under way for weeks between Mr. Smith and',
      'Peter Jones of the opposition. They will go on, the spokesman said, but',
      'nobody knows for how long.',
      'The town lies in the east of the country and has been the scene of heavy',
      'fighting for months.',
    ].join('\n');
    expect(split(text).map((sentence) => sentence.replaceAll('\n', ' '))).toEqual([
      'The army left the town on Monday, a spokesman told reporters in the capital, where talks had been under way for weeks between Mr. Smith and Peter Jones of the opposition.',
      'They will go on, the spokesman said, but nobody knows for how long.',
      'The town lies in the east of the country and has been the scene of heavy fighting for months.',
    ]);
  });

  it('splits each span on its own and stays within it', () => {
    const text = 'Headline here Body starts. It goes on. Footer';
    const spans = [
      { start: 0, end: 13 },
      { start: 14, end: 38 },
    ];
    expect(sentences(text, spans).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Headline here',
      'Body starts.',
      'It goes on.',
    ]);
  });

  it.each(['\n', ' ', '. ', '"', 'a\n', 'A. '])(
    'takes linear time over a long run of %j',
    (unit) => {
      expect(growth(sentences, unit, 20_000)).toBeLessThan(32);
    },
  );
});
