import { describe, expect, test } from 'vitest';
import { noDiscourse } from '../../../src/derive/detect/coreference/index.ts';
import { verbHappening } from '../../../src/derive/detect/happening.ts';
import { capitalized, presentOf } from '../../../src/derive/detect/title/inflect.ts';
import { neutral } from '../../../src/derive/detect/lexicon/neutral.ts';
import { styleOf } from '../../../src/derive/detect/title/style.ts';
import { titleOf } from '../../../src/derive/detect/title/index.ts';
import { tree } from './parsed.ts';

const knowledge = {
  places: { names: new Set(['arden']), focus: 'Arden' },
  alone: new Set(['smith']),
  cast: new Map(),
  firm: '',
};
const style = styleOf(knowledge, noDiscourse);

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

describe('titleOf keeps what the sentence says', () => {
  test('a negation in the subject is not said again in the verb', () => {
    const title = titleFor(
      `
      No no DET 2 det
      passenger passenger NOUN 4 nsubj:pass sing
      was be AUX 4 aux:pass past
      hurt hurt VERB 0 root part`,
      3,
    );
    expect(title).toBe('No passenger hurt');
  });

  test('how far something goes: "nearly", "less"', () => {
    const title = titleFor(
      `
      The the DET 2 det
      club club NOUN 4 nsubj sing
      nearly nearly ADV 4 advmod
      collapsed collapse VERB 0 root past`,
      3,
    );
    expect(title).toBe('Club nearly collapses');
  });

  test('adjectives that make it another thing, and compounds whole', () => {
    const title = titleFor(
      `
      A a DET 3 det
      former former ADJ 3 amod
      clerk clerk NOUN 4 nsubj sing
      stole steal VERB 0 root past
      the the DET 11 det
      90 90 NUM 8 nummod
      year year NOUN 9 obl:unmarked
      old old ADJ 11 amod
      silver silver NOUN 11 compound
      alleged alleged ADJ 11 amod
      crown crown NOUN 4 obj`,
      3,
    );
    expect(title).toBe('Former clerk steals 90 year old silver alleged crown');
  });

  test('an adverb that belongs to the verb', () => {
    const title = titleFor(
      `
      Drivers driver NOUN 2 nsubj plur
      walked walk VERB 0 root past
      out out ADV 2 advmod`,
      1,
    );
    expect(title).toBe('Drivers walk out');
  });

  test('the first of several is not the first', () => {
    const title = titleFor(
      `
      Smith Smith PROPN 2 nsubj sing
      opened open VERB 0 root past
      the the DET 4 det
      first first NOUN 2 obj
      of of ADP 7 case
      three three NUM 7 nummod
      shops shop NOUN 4 nmod plur`,
      1,
    );
    expect(title).toBe('Smith opens first of three shops');
  });

  test('the verb agrees as the sentence has it', () => {
    const title = titleFor(
      `
      Police police NOUN 3 nsubj sing
      have have AUX 3 aux pres
      closed close VERB 0 root part
      the the DET 5 det
      bridge bridge NOUN 3 obj`,
      2,
    );
    expect(title).toBe('Police close bridge');
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

describe('titleOf leaves out', () => {
  test('the day and its preposition, and keeps the length of a term', () => {
    const rows = `
      Smith Smith PROPN 3 nsubj:pass sing
      was be AUX 3 aux:pass past
      jailed jail VERB 0 root part
      for for ADP 6 case
      six six NUM 6 nummod
      years year NOUN 3 obl plur
      on on ADP 8 case
      Monday Monday PROPN 3 obl`;
    const parsed = tree(rows);
    const happening = verbHappening(parsed, 2, knowledge.places);
    if (!happening) throw new Error('no happening');
    const timex = (first: number, last: number, type: 'DATE' | 'DURATION') => ({
      start: parsed.tokens[first]?.start ?? 0,
      end: parsed.tokens[last]?.end ?? 0,
      text: '',
      type,
      value: '',
      when: null,
      derivation: [],
    });
    const timexes = [timex(4, 5, 'DURATION'), timex(7, 7, 'DATE')];
    expect(titleOf(happening, null, null, style, timexes).text).toBe('Smith jailed for six years');
  });

  test('what would leave a preposition hanging is no good title', () => {
    const rows = `
      Smith Smith PROPN 2 nsubj sing
      agreed agree VERB 0 root past
      to to ADP 2 compound:prt`;
    const happening = verbHappening(tree(rows), 1, knowledge.places);
    if (!happening) throw new Error('no happening');
    expect(titleOf(happening, null, null, style).quality).toBeLessThan(0.2);
  });
});
