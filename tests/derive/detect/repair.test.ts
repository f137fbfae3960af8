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

  test('of two phrases behind a verb of giving the first is who gets the second', () => {
    const rows = `
      Ostland Ostland PROPN 2 nsubj
      granted grant VERB 0 root past
      company company NOUN 2 obj
      Orrin Orrin PROPN 3 flat
      a a DET 6 det
      licence licence NOUN 4 appos`;
    expect(rels(rows)).toEqual(['2 nsubj', '0 root', '2 iobj', '3 flat', '6 det', '2 obj']);
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

  test('the simple past describes no noun: it leads the sentence', () => {
    const rows = `
      Troops troop NOUN 0 root plur
      backed back VERB 1 acl part
      by by ADP 4 case
      strikes strike NOUN 2 obl:agent plur
      battled battle VERB 4 acl past
      rebels rebel NOUN 5 obj plur
      . . PUNCT 1 punct`;
    expect(rels(rows)).toEqual([
      '5 nsubj',
      '1 acl',
      '4 case',
      '2 obl:agent',
      '0 root',
      '5 obj',
      '5 punct',
    ]);
  });

  test('a participle that opens the sentence is a circumstance of the verb after its comma', () => {
    const rows = `
      Following follow VERB 0 root ing
      weeks week NOUN 1 obj plur
      , , PUNCT 4 punct
      troops troop NOUN 2 conj plur
      , , PUNCT 6 punct
      backed back VERB 2 acl part
      by by ADP 8 case
      tanks tank NOUN 6 obl:agent plur
      , , PUNCT 10 punct
      took take VERB 6 conj past
      Arden Arden PROPN 10 obj`;
    expect(rels(rows).filter((_, i) => [0, 3, 5, 9].includes(i))).toEqual([
      '10 advcl',
      '10 nsubj',
      '4 acl',
      '0 root',
    ]);
  });

  test('what has a subject and is the past form of a verb is that verb', () => {
    const rows = `
      The the DET 2 det
      ferry ferry NOUN 3 nsubj
      sank sank NOUN 0 root`;
    expect(repair(sentence(rows).sentence, []).tokens[2]).toMatchObject({
      pos: 'VERB',
      lemma: 'sink',
      morph: { tense: 'Past', verbForm: 'Fin' },
    });
  });

  test('a noun has no object: the past form before its object is the verb', () => {
    const rows = `
      Alder Alder PROPN 0 root
      dismissed dismiss VERB 3 amod part
      coach coach NOUN 1 obj
      Marsh Marsh PROPN 3 flat`;
    expect(rels(rows)).toEqual(['2 nsubj', '0 root', '2 obj', '3 flat']);
  });

  test('between an article and its noun a participle describes', () => {
    const rows = `
      Smith Smith PROPN 2 nsubj
      returned return VERB 0 root past
      after after ADP 2 advmod
      a a DET 3 fixed
      reported report VERB 4 acl part
      kidnapping kidnapping NOUN 5 obj`;
    expect(rels(rows).slice(2)).toEqual(['6 case', '6 det', '6 amod', '2 obl']);
  });

  test('a date hangs on the verb, not on its particle', () => {
    const rows = `
      Smith Smith PROPN 2 nsubj
      sworn swear VERB 0 root past
      in in ADP 2 advmod
      on on ADP 5 case
      Monday Monday PROPN 3 obl`;
    expect(rels(rows, [{ start: 18, end: 24 }])[4]).toBe('2 obl');
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

  test('a participle with "by" describes the subject of the verb that follows', () => {
    const rows = `
      Troops troop NOUN 2 nsubj plur
      backed back VERB 0 root part
      by by ADP 4 case
      tanks tank NOUN 2 obl:agent plur
      entered enter VERB 2 ccomp past
      Arden Arden PROPN 5 obj`;
    expect([rels(rows)[0], rels(rows)[1], rels(rows)[4]]).toEqual(['5 nsubj', '1 acl', '0 root']);
  });

  test('a clause after "before" hangs on the verb, not on the noun before it', () => {
    const rows = `
      Smith Smith PROPN 3 nsubj:pass
      was be AUX 3 aux:pass past
      questioned question VERB 0 root part
      by by ADP 5 case
      police police NOUN 3 obl:agent
      before before SCONJ 8 mark
      being be AUX 8 aux:pass ing
      freed free VERB 5 acl part`;
    expect(rels(rows)[7]).toBe('3 advcl');
  });

  test('of two prepositions after a verb, the first belongs to the verb', () => {
    const rows = `
      Smith Smith PROPN 2 nsubj
      moved move VERB 0 root past
      in in ADP 5 case
      on on ADP 5 case
      Monday Monday PROPN 2 obl`;
    expect(rels(rows, [{ start: 18, end: 24 }])[2]).toBe('2 compound:prt');
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

  test('a preposition right before a date is the date’s, not that of the verb after it', () => {
    const rows = `
      Loss loss NOUN 0 root
      on on ADP 4 case
      Sunday Sunday PROPN 4 compound
      amounts amount VERB 1 nmod
      . . PUNCT 1 punct`;
    expect(rels(rows, [{ start: 8, end: 14 }])[1]).toBe('3 case');
  });

  test('what somebody is told hangs on the verb of telling', () => {
    const rows = `
      Holm Holm PROPN 2 nsubj
      told tell VERB 0 root past
      crowds crowd NOUN 2 obj plur
      that that SCONJ 6 mark
      she she PRON 6 nsubj
      won win VERB 3 acl past`;
    expect(rels(rows)[5]).toBe('2 ccomp');
  });

  test('of two subjects side by side the first describes the second', () => {
    const rows = `
      Transport transport NOUN 3 nsubj
      ministry ministry NOUN 3 nsubj
      withdrew withdraw VERB 0 root past
      licence licence NOUN 3 obj`;
    expect(rels(rows).slice(0, 2)).toEqual(['2 compound', '3 nsubj']);
  });

  test('a form in -ing behind a bare noun is one thing with it, and a date behind it the verb’s', () => {
    const rows = `
      Holm Holm PROPN 3 nsubj:pass
      was be AUX 3 aux:pass past
      convicted convict VERB 0 root part
      of of ADP 5 case
      money money NOUN 3 obl
      laundering launder VERB 5 acl ing
      on on ADP 8 case
      Monday Monday PROPN 6 obl`;
    expect(rels(rows).slice(4)).toEqual(['6 compound', '3 obl', '8 case', '3 obl']);
  });

  test('a noun has no noun beside it without a comma: the past form between them is the verb', () => {
    const rows = `
      Alder Alder PROPN 0 root
      dismissed dismiss VERB 3 amod part
      coach coach NOUN 1 appos
      . . PUNCT 1 punct`;
    expect(rels(rows)).toEqual(['2 nsubj', '0 root', '2 obj', '1 punct']);
  });

  test('the one finite verb of a sentence leads it', () => {
    const rows = `
      States States PROPN 0 root
      Motors Motors PROPN 3 nsubj
      filed file VERB 1 acl:relcl past
      . . PUNCT 1 punct`;
    expect(rels(rows).slice(0, 3)).toEqual(['2 compound', '3 nsubj', '0 root']);
  });

  test('a relative clause ends before the verb of the noun it describes', () => {
    const rows = `
      Four four NUM 6 nsubj
      of of ADP 3 case
      men man NOUN 1 nmod plur
      whose whose PRON 5 nmod:poss
      names name NOUN 6 nsubj plur
      unknown unknown ADJ 0 root
      were be AUX 8 aux:pass past
      found find VERB 6 conj part`;
    const found = rels(rows);
    expect([found[0], found[4], found[5], found[7]]).toEqual([
      '8 nsubj:pass',
      '6 nsubj',
      '3 acl:relcl',
      '0 root',
    ]);
  });

  test('a past form right behind the name that opens the sentence is its verb', () => {
    const rows = `
      Mount Mount PROPN 0 root
      Arden Arden PROPN 1 flat
      erupted erupt VERB 1 xcomp part
      again again ADV 3 advmod
      . . PUNCT 1 punct`;
    expect(rels(rows).slice(0, 3)).toEqual(['3 nsubj', '1 flat', '0 root']);
  });

  test('of two subjects around “when” each has its own verb', () => {
    const rows = `
      Hill hill NOUN 7 nsubj:pass sing
      slid slide VERB 1 acl part
      , , PUNCT 7 punct
      when when ADV 7 advmod
      people people NOUN 7 nsubj:pass plur
      were be AUX 7 aux:pass past
      killed kill VERB 0 root part
      . . PUNCT 7 punct`;
    expect(rels(rows).filter((_, i) => [0, 1, 4, 6].includes(i))).toEqual([
      '2 nsubj',
      '0 root',
      '7 nsubj:pass',
      '2 advcl',
    ]);
  });

  test('what looks like an adjective is done where the sentence says when', () => {
    const rows = `
      Roads road NOUN 3 nsubj plur
      were be AUX 3 cop past
      shut shut ADJ 0 root
      Monday Monday PROPN 3 obl:unmarked`;
    const timed = [{ start: 16, end: 22 }];
    expect(rels(rows, timed).slice(0, 2)).toEqual(['3 nsubj:pass', '3 aux:pass']);
    expect(rels(rows).slice(0, 2)).toEqual(['3 nsubj', '3 cop']);
  });

  test('“have” before a participle helps it, also with “today” between', () => {
    const rows = `
      They they PRON 2 nsubj
      have have VERB 0 root pres
      today today NOUN 2 obl:unmarked
      entered enter VERB 2 xcomp part
      court court NOUN 4 obj`;
    expect(rels(rows)).toEqual(['4 nsubj', '4 aux', '4 obl:unmarked', '0 root', '4 obj']);
  });

  test('“only” right before a number belongs to it', () => {
    const rows = `
      Only only ADV 4 advmod
      two two NUM 3 nummod
      people people NOUN 4 nsubj plur
      died die VERB 0 root past`;
    expect(rels(rows)[0]).toBe('2 advmod');
  });
});
