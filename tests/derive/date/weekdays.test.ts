import { describe, expect, it } from 'vitest';
import { weekdayMentions } from '../../../src/derive/date/weekdays.ts';
import { parsed } from './helpers.ts';

const days = (sentence: string) =>
  weekdayMentions(
    parsed(`${sentence} The army and the ministry said nothing else about it.\n`),
  ).map(({ start, end }) => sentence.slice(start, end));

describe('weekdayMentions', () => {
  it.each([
    ['The spokesman said on Monday that the town had fallen.', ['Monday']],
    ['The battles left five dead on Wednesday and Thursday.', ['Wednesday', 'Thursday']],
    ['The minister arrived late Sunday (a day after Saturday).', ['Sunday', 'Saturday']],
  ])('finds the days gone by in “%s”', (sentence, found) => {
    expect(days(sentence)).toEqual(found);
  });

  it.each([
    'The court will meet on Monday in the old town hall.',
    'Talks are scheduled for Tuesday in the capital of the region.',
    'The market opens every Friday in the old town hall.',
    'The shops are closed on Sundays in the whole of the town.',
    'He told the Sunday Times that the town had fallen at last.',
    'The parade of Good Friday was called off in the whole town.',
    'They have until Monday to leave the town, the army said.',
  ])('passes over what is to come, what recurs and names: “%s”', (sentence) => {
    expect(days(sentence)).toEqual([]);
  });

  it('passes over what a headline announces', () => {
    const of = (headline: string) =>
      weekdayMentions(
        parsed(
          `${headline}\n\nThe police of Karsk went into the town on Sunday, the minister said.\n`,
        ),
      ).map(({ weekday }) => weekday);
    expect(of('Minister to address parliament of Karsk on Tuesday')).toEqual([7]);
    expect(of('Minister tells parliament of Karsk off on Tuesday')).toEqual([2, 7]);
  });
});
