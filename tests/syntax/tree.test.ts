import { describe, expect, it } from 'vitest';
import {
  actorOf,
  clauseHead,
  nounPhraseSpan,
  patientOf,
  subjectOf,
  subtreeSpan,
} from '../../src/syntax/tree.ts';
import { verbGroup } from '../../src/syntax/verb-group.ts';
import type { Morphology, Sentence, Upos } from '../../src/syntax/types.ts';

/** A sentence from lines of "text lemma POS head rel [feature=value…]", heads counted from 1, as in a treebank. */
function sentenceOf(lines: string): Sentence {
  let at = 0;
  const tokens = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', lemma = '', pos = '', head = '0', rel = '', ...features] = line
        .trim()
        .split(' ');
      const start = at;
      at += text.length + 1;
      const morph = Object.fromEntries(features.map((feature) => feature.split('='))) as Morphology;
      return {
        start,
        end: start + text.length,
        text,
        lemma,
        pos: pos as Upos,
        head: Number(head) - 1,
        rel,
        morph,
      };
    });
  return { start: 0, end: at - 1, tokens };
}

const textOf = (sentence: Sentence): string => sentence.tokens.map(({ text }) => text).join(' ');

const killed = sentenceOf(`
  Two two NUM 2 nummod
  soldiers soldier NOUN 5 nsubj:pass number=Plur
  had have AUX 5 aux tense=Past verbForm=Fin
  been be AUX 5 aux:pass tense=Past verbForm=Part
  killed kill VERB 0 root tense=Past verbForm=Part voice=Pass
  by by ADP 7 case
  rebels rebel NOUN 5 obl:agent number=Plur
  who who PRON 9 nsubj
  attacked attack VERB 7 acl:relcl tense=Past verbForm=Fin
  the the DET 11 det
  base base NOUN 9 obj number=Sing
`);

const plan = sentenceOf(`
  Troops troop NOUN 4 nsubj number=Plur
  will will AUX 4 aux verbForm=Fin
  not not PART 4 advmod
  try try VERB 0 root verbForm=Inf
  to to PART 6 mark
  leave leave VERB 4 xcomp verbForm=Inf
  or or CCONJ 8 cc
  surrender surrender VERB 6 conj verbForm=Inf
`);

describe('the tree of a sentence', () => {
  it('turns a passive round: who acts and who is acted on', () => {
    expect(actorOf(killed, 4)).toBe(6);
    expect(patientOf(killed, 4)).toBe(1);
  });

  it('takes the noun of a relative clause for its subject', () => {
    expect(subjectOf(killed, 8)).toBe(6);
    expect(patientOf(killed, 8)).toBe(10);
  });

  it('finds the subject of complements and conjuncts above them', () => {
    expect(subjectOf(plan, 5)).toBe(0);
    expect(subjectOf(plan, 7)).toBe(0);
  });

  it('finds the clause a word stands in', () => {
    expect(clauseHead(killed, 10)).toBe(8);
    expect(clauseHead(killed, 6)).toBe(4);
    expect(clauseHead(plan, 6)).toBe(7);
  });

  it('spans a phrase with and without its clauses', () => {
    const text = textOf(killed);
    const of = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    expect(of(subtreeSpan(killed, 6))).toBe('by rebels who attacked the base');
    expect(of(nounPhraseSpan(killed, 6))).toBe('rebels');
    expect(of(nounPhraseSpan(killed, 1))).toBe('Two soldiers');
  });

  it('reads a verb group: tense, aspect, voice', () => {
    expect(verbGroup(killed, 4)).toMatchObject({
      tense: 'past',
      isPerfect: true,
      isPassive: true,
      isNegated: false,
    });
    expect(verbGroup(killed, 8)).toMatchObject({
      tense: 'past',
      isPerfect: false,
      isPassive: false,
    });
  });

  it('reads a future that is denied, and the infinitive under it', () => {
    expect(verbGroup(plan, 3)).toMatchObject({ tense: 'future', modal: 'will', isNegated: true });
    expect(verbGroup(plan, 5)).toMatchObject({
      tense: 'none',
      isInfinitive: true,
      modal: undefined,
    });
    expect(verbGroup(plan, 7)).toMatchObject({ isInfinitive: true });
  });
});
