import { describe, expect, test } from 'vitest';
import { verbHappening } from '../../../src/derive/detect/happening.ts';
import { capitalized, presentOf } from '../../../src/derive/detect/inflect.ts';
import { neutral } from '../../../src/derive/detect/lexicon/neutral.ts';
import { styleOf } from '../../../src/derive/detect/style.ts';
import { titleOf } from '../../../src/derive/detect/title.ts';
import { tree } from './parsed.ts';

const knowledge = {
  places: { names: new Set(['arden']), focus: 'Arden' },
  alone: new Set(['smith']),
};
const style = styleOf(knowledge, [], []);

function titleFor(rows: string, verb: number): string {
  const happening = verbHappening(tree(rows), verb, knowledge.places);
  if (!happening) throw new Error('no happening');
  return titleOf(happening, null, null, style).text;
}

describe('titleOf', () => {
  test('says subject, verb in the present, object', () => {
    const title = titleFor(
      `
      The the DET 2 det
      ministers minister NOUN 3 nsubj plur
      signed sign VERB 0 root past
      a a DET 5 det
      treaty treaty NOUN 3 obj
      . . PUNCT 3 punct`,
      2,
    );
    expect(title).toBe('Ministers sign treaty');
  });

  test('leaves a passive without its auxiliary, as headlines do', () => {
    const title = titleFor(
      `
      Two two NUM 2 nummod
      miners miner NOUN 4 nsubj:pass plur
      were be AUX 4 aux:pass past
      rescued rescue VERB 0 root part`,
      3,
    );
    expect(title).toBe('Two miners rescued');
  });

  test('calls a person by surname where the article does', () => {
    const title = titleFor(
      `
      President President PROPN 2 nmod:desc
      Anna Anna PROPN 4 nsubj
      Smith Smith PROPN 2 flat
      resigned resign VERB 0 root past
      yesterday yesterday NOUN 4 obl:unmarked`,
      3,
    );
    expect(title).toBe('Smith resigns');
  });

  test('puts what stands before the verb behind it', () => {
    const title = titleFor(
      `
      In in ADP 2 case
      Arden Arden PROPN 5 obl
      , , PUNCT 2 punct
      ministers minister NOUN 5 nsubj plur
      met meet VERB 0 root past`,
      4,
    );
    expect(title).toBe('Ministers meet in Arden');
  });
});

describe('words of titles', () => {
  test('the present of a verb follows its subject', () => {
    expect(presentOf('seize', false)).toBe('seizes');
    expect(presentOf('carry', false)).toBe('carries');
    expect(presentOf('reach', false)).toBe('reaches');
    expect(presentOf('have', true)).toBe('have');
  });

  test('words that take sides become plain', () => {
    expect(neutral('Army liberates city from terrorists')).toBe('Army retakes city from fighters');
    expect(neutral('Regime forces advance')).toBe('Government forces advance');
  });

  test('names with a shape of their own keep it', () => {
    expect(capitalized('two miners rescued')).toBe('Two miners rescued');
    expect(capitalized('iPhone launched')).toBe('iPhone launched');
  });
});
