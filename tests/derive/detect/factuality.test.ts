import { describe, expect, test } from 'vitest';
import { factuality, isNegated, isPast } from '../../../src/derive/detect/factuality.ts';
import { tree } from './parsed.ts';

describe('factuality', () => {
  test('calls a simple past a fact', () => {
    const t = tree(`
      Rebels rebel NOUN 2 nsubj plur
      seized seize VERB 0 root past
      Arden Arden PROPN 2 obj`);
    expect(factuality(t, 1)).toBe('fact');
    expect(isPast(t, 1)).toBe(true);
  });

  test('calls "will" the future and "could" a possibility', () => {
    const rows = (aux: string) => `
      Rebels rebel NOUN 3 nsubj plur
      ${aux} ${aux} AUX 3 aux
      leave leave VERB 0 root inf`;
    expect(factuality(tree(rows('will')), 2)).toBe('future');
    expect(factuality(tree(rows('could')), 2)).toBe('possible');
  });

  test('calls what somebody plans to do a wish', () => {
    const t = tree(`
      Rebels rebel NOUN 2 nsubj plur
      plan plan VERB 0 root pres
      to to PART 4 mark
      leave leave VERB 2 xcomp inf`);
    expect(factuality(t, 3)).toBe('wish');
  });

  test('calls an if-clause a possibility', () => {
    const t = tree(`
      If if SCONJ 3 mark
      rebels rebel NOUN 3 nsubj plur
      leave leave VERB 5 advcl pres
      peace peace NOUN 5 nsubj
      comes come VERB 0 root pres`);
    expect(factuality(t, 2)).toBe('possible');
  });

  test('calls "were to attend" an arrangement', () => {
    const t = tree(`
      Guests guest NOUN 4 nsubj plur
      were be AUX 4 aux past
      to to PART 4 mark
      attend attend VERB 0 root inf`);
    expect(factuality(t, 3)).toBe('future');
  });
});

describe('isNegated', () => {
  test('finds "not" and "no", but not "not only"', () => {
    const rows = (adverbs: string, head: number) => `
      Rebels rebel NOUN ${head} nsubj plur
      have have AUX ${head} aux pres
      ${adverbs}
      left leave VERB 0 root part`;
    expect(isNegated(tree(rows('not not PART 4 advmod', 4)), 3)).toBe(true);
    expect(isNegated(tree(rows('not not PART 5 advmod\n only only ADV 5 advmod', 5)), 4)).toBe(
      false,
    );
    const nobody = tree(`
      Nobody nobody PRON 2 nsubj
      left leave VERB 0 root past`);
    expect(isNegated(nobody, 1)).toBe(true);
  });
});
