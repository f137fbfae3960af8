import { describe, expect, test } from 'vitest';
import { copiesOf } from '../../../src/derive/merge/copies.ts';
import { article } from '../support.ts';

const wire = `A motorway bridge fell in the port of Arden on Wednesday, sending dozens of cars into the river.
  At least twenty people were killed when a section broke off shortly before noon, the fire service said.
  The bridge carried the coast road across the mouth of the river and was opened half a century ago.
  Two hundred firefighters searched the rubble with dogs and cranes until late in the evening.
  The cause of the fall was not known, and the operator said that inspections had found nothing amiss.`;
const own = `The council of Berlin met on Monday to talk about the budget of the schools for the coming year.
  Parents had asked for new roofs, and the mayor promised to find the money before the summer holidays.`;

describe('copiesOf', () => {
  test('a reprint is a copy of who came first', () => {
    const articles = [
      article('b', wire, '2020-05-05'),
      article('a', wire.replace('Two hundred', 'About 200'), '2020-05-06'),
      article('c', own, '2020-05-05'),
    ];
    expect([...copiesOf(articles)]).toEqual([['a', 'b']]);
  });

  test('all of a group are copies of its first, and none of a copy', () => {
    const articles = ['2020-05-07', '2020-05-05', '2020-05-06'].map((day, i) =>
      article(`a${i}`, wire, day),
    );
    expect([...copiesOf(articles)].sort()).toEqual([
      ['a0', 'a1'],
      ['a2', 'a1'],
    ]);
  });

  test('an article that quotes a sentence of another is no copy', () => {
    const quoting = `${own} ${wire.split('\n')[0]}`;
    expect(copiesOf([article('a', wire), article('b', quoting)]).size).toBe(0);
  });

  test('site chrome in common makes no copies', () => {
    const chrome = (id: string, text: string) => ({
      ...article(id, `${text}${wire}`),
      regions: [
        { type: 'body' as const, start: 0, end: text.length },
        { type: 'furniture' as const, start: text.length, end: text.length + wire.length },
      ],
    });
    expect(copiesOf([chrome('a', own), chrome('b', own.toUpperCase() + own)]).size).toBe(1);
    expect(copiesOf([chrome('a', own), chrome('b', 'Nothing else.')]).size).toBe(0);
  });
});
