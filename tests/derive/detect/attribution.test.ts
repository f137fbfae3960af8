import { describe, expect, test } from 'vitest';
import { cueOf } from '../../../src/derive/detect/attribution.ts';
import { tree } from './parsed.ts';

describe('cueOf', () => {
  test('finds who claims, above a content clause', () => {
    const t = tree(`
      Rebels rebel NOUN 2 nsubj plur
      claimed claim VERB 0 root past
      that that SCONJ 5 mark
      they they PRON 5 nsubj
      killed kill VERB 2 ccomp past
      two two NUM 5 obj`);
    expect(cueOf(t, 4)).toEqual({ source: 0, cue: 1, manner: 'claim' });
  });

  test('finds who said so, after the content', () => {
    const t = tree(`
      Two two NUM 2 nsubj
      died die VERB 0 root past
      , , PUNCT 5 punct
      Smith Smith PROPN 5 nsubj
      said say VERB 2 parataxis past`);
    expect(cueOf(t, 1)).toEqual({ source: 3, cue: 4, manner: 'say' });
  });

  test('finds "according to"', () => {
    const t = tree(`
      Two two NUM 2 nsubj
      died die VERB 0 root past
      according accord VERB 5 case
      to to ADP 3 fixed
      police police NOUN 2 obl`);
    expect(cueOf(t, 1)).toMatchObject({ source: 4, manner: 'say' });
  });

  test('finds who is quoted outside the quotation marks, whatever the parse makes of it', () => {
    const t = tree(`
      " " PUNCT 4 punct
      Two two NUM 3 nsubj
      died die VERB 0 root past
      , , PUNCT 3 punct
      " " PUNCT 3 punct
      Smith Smith PROPN 3 obl
      said say VERB 3 conj past`);
    expect(cueOf(t, 2)).toEqual({ source: 5, cue: 6, manner: 'say' });
  });

  test('takes "allegedly" for a claim of nobody', () => {
    const t = tree(`
      He he PRON 3 nsubj
      allegedly allegedly ADV 3 advmod
      stole steal VERB 0 root past
      it it PRON 3 obj`);
    expect(cueOf(t, 2)).toEqual({ source: -1, cue: 1, manner: 'claim' });
  });

  test('finds nobody where the article itself speaks', () => {
    const t = tree(`
      Two two NUM 2 nsubj
      died die VERB 0 root past`);
    expect(cueOf(t, 1)).toBeNull();
  });
});
