import type { Party } from './keyed.ts';
import { bitOf } from './name.ts';

/**
 * Bits for who acts and suffers, and for the article that tells it: those without a bit in common are not the same, so
 * that many can be passed over unseen.
 */
export interface Marks {
  readonly parts: number;
  readonly article: number;
}

/** A party's: by its words, and, if it has no name, by what it is. */
const partOf = (party: Party | null): number => {
  if (!party) return 0;
  const { bits, synonyms } = party.name;
  return party.named || synonyms === null ? bits : bits | (1 << synonyms);
};

export const marksOf = (agent: Party | null, patient: Party | null, article: string): Marks => ({
  parts: partOf(agent) | partOf(patient),
  article: bitOf(article),
});

export const bothMarks = (a: Marks, b: Marks): Marks => ({
  parts: a.parts | b.parts,
  article: a.article | b.article,
});

/** Whether some party, or the article, may be the same. */
export const mayShare = (a: Marks, b: Marks): boolean =>
  (a.parts & b.parts) !== 0 || (a.article & b.article) !== 0;
