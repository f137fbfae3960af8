import { describe, expect, test } from 'vitest';
import { repair } from '../../../src/derive/detect/repair/index.ts';
import { sentence } from './parsed.ts';

const rels = (rows: string, timexes: { start: number; end: number }[] = []) =>
  repair(sentence(rows).sentence, timexes).tokens.map(({ rel, head }) => `${head + 1} ${rel}`);

describe('repair', () => {
  test('a date is nobody’s subject', () => {
    const rows = `
      Smith Smith PROPN 4 nsubj
      on on ADP 3 case
      Monday Monday PROPN 4 nsubj
      left leave VERB 0 root past`;
    expect(rels(rows, [{ start: 9, end: 15 }])[2]).toBe('4 obl:unmarked');
  });

  test('a bare name right after an active verb is its object', () => {
    const rows = `
      Rebels rebel NOUN 2 nsubj plur
      seized seize VERB 0 root past
      Arden Arden PROPN 6 compound
      , , PUNCT 6 punct
      a a DET 6 det
      port port NOUN 2 obl`;
    expect(rels(rows)[2]).toBe('2 obj');
  });

  test('a verb of saying at the end stands beside what is said', () => {
    const rows = `
      Two two NUM 2 nsubj
      died die VERB 0 root past
      , , PUNCT 5 punct
      Smith Smith PROPN 5 nsubj
      said say VERB 2 ccomp past
      . . PUNCT 2 punct`;
    expect(rels(rows)[4]).toBe('2 parataxis');
  });

  test('a sound parse stays as it is', () => {
    const rows = `
      Rebels rebel NOUN 2 nsubj plur
      seized seize VERB 0 root past
      Arden Arden PROPN 2 obj
      on on ADP 5 case
      Monday Monday PROPN 2 obl
      . . PUNCT 2 punct`;
    const { sentence: given } = sentence(rows);
    expect(repair(given, [{ start: 23, end: 29 }])).toEqual(given);
  });
});
