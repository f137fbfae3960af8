import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mentionsOf, prepare } from '../../../src/derive/article.ts';
import { isSameDeed, likeness } from '../../../src/derive/merge/evidence/index.ts';
import { mayShare } from '../../../src/derive/merge/marks.ts';
import { membersOf } from '../../../src/derive/merge/index.ts';
import type { Published } from '../../../src/model/index.ts';
import { whenOf } from '../../../src/time/index.ts';

const published: Published = {
  when: whenOf('2017-03-03'),
  basis: 'stated',
  evidence: [],
  derivation: [],
};

/** The mentions of real articles, keyed. */
function members() {
  const articles = readdirSync('seeds').flatMap((file) => {
    const { article } = prepare({ file, bytes: readFileSync(`seeds/${file}`) });
    return article ? [{ ...article, published }] : [];
  });
  const mentions = articles.flatMap((article) =>
    mentionsOf({ article, places: ['palmyra'], about: null }),
  );
  return membersOf(mentions, articles);
}

const { members: all, rarity } = members();
const pairs = all.flatMap((a) => all.filter((b) => b !== a).map((b) => [a, b] as const));

describe('what is passed over', () => {
  test.each([0.45, 0.6, 0.9])(
    'evidence that comes to %d is summed to the end, and no less is taken for it',
    (telling) => {
      const told = pairs.filter(([a, b]) => {
        const whole = likeness(a, b, rarity);
        const found = likeness(a, b, rarity, telling);
        expect(found < telling ? telling : found).toBe(Math.max(telling, whole));
        return whole >= telling;
      });
      expect(told.length).toBeGreaterThan(0);
    },
  );

  test('no two that tell of one deed have marks that tell them apart', () => {
    const deeds = pairs.filter(([a, b]) => isSameDeed(a, b, rarity));
    expect(deeds.length).toBeGreaterThan(0);
    expect(deeds.filter(([a, b]) => !mayShare(a.marks, b.marks))).toEqual([]);
  });
});
