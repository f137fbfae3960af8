import { expect, test } from 'vitest';
import { inYearOf, tagText } from '../../../src/derive/tag/index.ts';
import { whenOf } from '../../../src/time/index.ts';

const values = (text: string, about: string) =>
  inYearOf(tagText(text, { published: null }), whenOf(about)).map(({ value, when }) => [
    value,
    when?.earliest ? when.edtf : null,
  ]);

const spring = '2019-03-02/2019-07-20';

test('a day without its year is of the year in which the other articles appeared', () => {
  expect(values('She opened it on 15 June.', spring)).toEqual([['2019-06-15', '2019-06-15']]);
  expect(values('He left in May.', spring)).toEqual([['2019-05', '2019-05']]);
});

test('a day that is in none of their years, or in two, is of no year', () => {
  expect(values('She opened it on 15 November.', spring)).toEqual([['XXXX-11-15', null]]);
  const long = '2018-06-01/2019-07-20';
  expect(values('She opened it on 15 June.', long)).toEqual([['XXXX-06-15', null]]);
});

test('words of another year are believed', () => {
  for (const month of ['last June', 'that June', 'June last year'])
    expect(values(`He left in ${month}.`, spring).flat()).not.toContain('2019-06');
});
