import { describe, expect, it } from 'vitest';
import { lines, tag } from './support.ts';

describe('what is not a time is left alone', () => {
  it.each([
    'He bought 1,799 items and 404 soldiers saw it.',
    'The 2,000-year-old city and the 6-year-old boy.',
    'array(1) { ["id"]=> string(1894) "x" }',
    'Some 1500 men and 2000 troops marched.',
    'Flight 1944 left from gate 1812.',
    'It cost $2015 and weighed 1990 tons.',
    'Call 555-1984.',
    'Version 1.10.15 of the tool',
    'They may march on the capital.',
    'May I ask you to sit?',
    'Women marched in the Long March to the north.',
    'Sun Microsystems hired Jan Novak.',
    'He ran a second time to second base.',
    'They fall and they spring up.',
    'A quarter of the vote, three-quarters of the seats.',
    'The score was 2:30 to 3:10.',
    'It is 99/99/9999 or 2016-13-45.',
    'Add a second of silence.',
    'He is 52 years old.',
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual([]);
  });

  it('compares with no date', () => {
    expect(lines('The minister came a day later than planned.')).toEqual([
      'a day | DURATION P1D | none',
    ]);
  });

  it('finds no timex in an empty text', () => {
    expect(lines('')).toEqual([]);
  });
});

describe('names and ways of speaking', () => {
  it.each([
    ['He spoke on the programme "This Week" in Rome.'],
    ["He spoke on '60 Minutes' in Rome."],
    ['The film High Noon was shown.'],
    ['The Daily Star wrote so.'],
    ["It matters to today's youth."],
    ['The quarter-to-quarter comparison was poor.'],
    ['A 6-year-old boy found the wreck.'],
    ['Mr. May left.'],
    ['Ms. June Hart spoke with Dr March.'],
  ])('%s', (sentence) => {
    expect(tag(sentence)).toEqual([]);
  });

  it.each([
    ["It appears in today's edition.", '2016-03-18'],
    ['It is a daily walk.', 'P1D'],
    ['It ended an eight-month-old truce.', 'P8M'],
    ['The years-old dispute ended.', 'PXY'],
    ['The post-1959 leaders agreed.', '1959'],
  ])('%s is', (sentence, value) => {
    expect(tag(sentence).map((timex) => timex.value)).toEqual([value]);
  });
});
