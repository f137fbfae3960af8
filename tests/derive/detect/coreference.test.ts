import { describe, expect, test } from 'vitest';
import type { Sort } from '../../../src/derive/detect/cast.ts';
import { resolve, type Discourse } from '../../../src/derive/detect/coreference/index.ts';
import { nameOf } from '../../../src/derive/detect/names.ts';
import { tree } from './parsed.ts';

const named = (name: string) =>
  tree(`${name} ${name} PROPN 2 nsubj sing\nleft leave VERB 0 root past`);

const discourse = (...names: string[]): Discourse => ({
  earlier: names.map((name) => ({ tree: named(name), head: 0 })),
  cast: new Map<string, Sort>([
    ['holm', 'man'],
    ['lund', 'woman'],
    ['reed', 'person'],
    ['dale', 'person'],
  ]),
  places: new Set(['arden']),
  firm: '',
});

/** Whom a word opening a sentence means; `null` for nobody. */
function meant(word: string, ...names: string[]): string | null {
  const sentence = tree(`${word} ${word} PRON 2 nsubj\nresigned resign VERB 0 root past`);
  const referent = resolve(sentence, 0, discourse(...names));
  return referent && nameOf(referent.tree, referent.head);
}

describe('resolve', () => {
  test('"she" is a woman, also if a man was named last', () => {
    expect(meant('She', 'Holm', 'Lund')).toBe('Lund');
    expect(meant('She', 'Holm')).toBeNull();
  });

  test('whoever may be meant is, if there is but one', () => {
    expect(meant('He', 'Lund', 'Reed')).toBe('Reed');
    expect(meant('He', 'Dale', 'Reed')).toBeNull();
  });

  test('one who surely fits is not meant where others who may be were named since, again and again', () => {
    expect(meant('She', 'Reed', 'Lund')).toBe('Lund');
    expect(meant('She', 'Reed', 'Dale', 'Lund')).toBeNull();
  });

  test('one who is tried is not the judge who spoke last, unless nobody else is named', () => {
    const judge = tree(
      'Judge judge NOUN 2 compound\nHolm Holm PROPN 3 nsubj sing\nspoke speak VERB 0 root past',
    );
    const acquitted = tree(
      'He he PRON 3 nsubj:pass\nwas be AUX 3 aux:pass\nacquitted acquit VERB 0 root past',
    );
    const who = (...names: string[]) => {
      const told = discourse(...names);
      const earlier = [{ tree: judge, head: 1 }, ...told.earlier];
      const referent = resolve(acquitted, 0, { ...told, earlier });
      return referent && nameOf(referent.tree, referent.head);
    };
    expect(who('Reed')).toBe('Reed');
    expect(who()).toBe('Holm');
  });

  test('"it" is nobody', () => {
    expect(meant('It', 'Holm', 'Corvo')).toBe('Corvo');
    expect(meant('It', 'Holm')).toBeNull();
  });

  test('"the company" is neither a person nor a place', () => {
    const sentence = tree(
      `The the DET 2 det\ncompany company NOUN 3 nsubj sing\nclosed close VERB 0 root past`,
    );
    const referent = resolve(sentence, 1, discourse('Arden', 'Sweden', 'Holm', 'Corvo'));
    expect(referent && nameOf(referent.tree, referent.head)).toBe('Corvo');
    expect(resolve(sentence, 1, discourse('Sweden', 'Holm'))).toEqual({ tree: sentence, head: 1 });
  });
});

describe('"the company" of several bodies', () => {
  const sentence = tree(
    `The the DET 2 det\ncompany company NOUN 3 nsubj sing\nclosed close VERB 0 root past`,
  );
  const meantBy = (firm: string, ...names: string[]) => {
    const referent = resolve(sentence, 1, { ...discourse(...names), firm });
    return referent && nameOf(referent.tree, referent.head);
  };

  test('is what the article is about, also where another was named last', () => {
    expect(meantBy('corvo', 'Heron', 'Corvo')).toBe('Corvo');
  });

  test('is a business by its name', () => {
    expect(meantBy('', 'Plc', 'Heron')).toBe('Plc');
  });

  test('is nobody of several that are neither', () => {
    expect(meantBy('', 'Heron', 'Corvo')).toBe('company');
  });
});

describe('"the club"', () => {
  const club = tree(
    `The the DET 2 det\nclub club NOUN 3 nsubj sing\nclosed close VERB 0 root past`,
  );
  const meantBy = (...referents: Discourse['earlier']) => {
    const referent = resolve(club, 1, { ...discourse(), earlier: referents });
    return referent && nameOf(referent.tree, referent.head);
  };
  const called = tree(
    `Velden Velden PROPN 4 nsubj sing\n, , PUNCT 1 punct\nclub club NOUN 1 appos\nwon win VERB 0 root past`,
  );

  test('is the one that was called a club, also if another was named last', () => {
    expect(meantBy({ tree: named('Corvo'), head: 0 }, { tree: called, head: 0 })).toBe('Velden');
  });

  test('is nobody of several that were not', () => {
    const two = ['Corvo', 'Orrin'].map((name) => ({ tree: named(name), head: 0 }));
    expect(meantBy(...two)).toBe('club');
    expect(meantBy(...two.slice(1))).toBe('Orrin');
  });
});
