import { describe, expect, test } from 'vitest';
import { mentionsIn, told } from './told.ts';

describe('the day of what happened', () => {
  test.each([
    [
      'in parts of a day',
      'Soldiers burst into the palace in the early hours of Thursday and detained the president.',
      '2020-04-30',
    ],
    [
      'behind what somebody died of',
      'Two patients at Arden General died of the same infection on the night of 24 April.',
      '2020-04-24',
    ],
    [
      'written out beside one that is counted',
      'On 12 April the leaders met. Barely a week later, on 20 April, the council put off the vote.',
      '2020-04-20',
    ],
    [
      'counted on from a look back to a day',
      'The gran of five passed away four weeks ago today. Just a fortnight later Jonah Pruett died on the same ward.',
      '2020-04-20',
    ],
    [
      'before one that a look back comes to',
      'Ten days ago today President Kerr was deposed. The mutiny had begun the previous evening at the barracks.',
      '2020-04-23',
    ],
  ])('stands %s', (_, body, day) => {
    expect(told(body).map((line) => line.slice(0, 10))).toContain(day);
  });

  test.each([
    [
      'since which it was the worst of its kind',
      'The shares sank by 31%, their worst day since listing in 2016.',
      '2016',
    ],
    [
      'for which something was only arranged',
      'This hearing was pencilled in for last Tuesday but was put back a week.',
      '2020-04-28',
    ],
    [
      'of what is only rumoured',
      'Legend has it that the colonel was wounded in a gun battle on 15 April.',
      '2020-04-15',
    ],
  ])('is none %s', (_, body, day) => {
    expect(told(body).filter((line) => line.startsWith(`${day} `))).toEqual([]);
  });
});

describe('whoever does something', () => {
  test.each([
    "Thursday's military takeover drew the toughest response so far.",
    'The slump of 7 April cost the firm a third of its value.',
  ])('is no time: “%s”', (body) => {
    const names = mentionsIn(body).flatMap(({ participants }) => participants.map((p) => p.name));
    expect(names.filter((name) => /thursday|april/i.test(name))).toEqual([]);
  });

  test('is not the name of a place that ends like a verb', () => {
    const triggers = mentionsIn(
      'The pair appeared before magistrates in Halvering on Saturday, police said.',
    ).map(({ trigger }) => trigger.text);
    expect(triggers).not.toContain('Halvering');
    expect(triggers).toContain('appeared');
  });
});
