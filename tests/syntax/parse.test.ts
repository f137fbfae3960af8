import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestSentence, parse } from '../../src/syntax/index.ts';
import { growth } from '../support/growth.ts';
import type { Sentence, Token } from '../../src/syntax/index.ts';

const first = (text: string): Sentence => {
  const [sentence] = parse(text);
  if (!sentence) throw new Error(`no sentence in ${text}`);
  return sentence;
};

const token = (sentence: Sentence, text: string): Token => {
  const found = sentence.tokens.find((one) => one.text === text);
  if (!found) throw new Error(`no token ${text}`);
  return found;
};

const headOf = (sentence: Sentence, text: string): string =>
  sentence.tokens[token(sentence, text).head]?.text ?? 'ROOT';

describe('parse', () => {
  it('reads "court" behind "to" as a noun, unless somebody is courted', () => {
    expect(token(first('The families took the city to court on Monday.'), 'court').pos).toBe(
      'NOUN',
    );
    expect(token(first('Both parties tried to court voters.'), 'court').pos).toBe('VERB');
  });

  it('finds who did what to whom', () => {
    const sentence = first('The rebels seized the northern town on Sunday.');
    expect(token(sentence, 'seized')).toMatchObject({
      lemma: 'seize',
      pos: 'VERB',
      morph: { tense: 'Past', verbForm: 'Fin' },
      head: -1,
      rel: 'root',
    });
    expect(token(sentence, 'rebels')).toMatchObject({
      lemma: 'rebel',
      rel: 'nsubj',
      morph: { number: 'Plur' },
    });
    expect(token(sentence, 'town')).toMatchObject({ rel: 'obj' });
    expect(headOf(sentence, 'town')).toBe('seized');
    expect(headOf(sentence, 'Sunday')).toBe('seized');
  });

  it('knows a passive and its agent', () => {
    const sentence = first('Two soldiers were killed by a roadside bomb, officials said.');
    expect(token(sentence, 'killed')).toMatchObject({ lemma: 'kill', morph: { voice: 'Pass' } });
    expect(token(sentence, 'soldiers').rel).toBe('nsubj:pass');
    expect(token(sentence, 'bomb').rel).toBe('obl:agent');
  });

  it.each([
    ['The news reverberated.', 'reverberated', 'reverberate'],
    ['The plot was orchestrated by a friend.', 'orchestrated', 'orchestrate'],
    ['A sergeant patrolled the road.', 'patrolled', 'patrol'],
    ['Critics praised the film.', 'praised', 'praise'],
    ['The crowd swelled.', 'swelled', 'swell'],
    ['They repeated the test.', 'repeated', 'repeat'],
  ])('gives a verb the base form that English writes: %s', (text, word, lemma) => {
    expect(token(first(text), word)).toMatchObject({ lemma });
  });

  it('reads a headline in the present tense, in small letters and without a stop', () => {
    expect(token(first('army recaptures ancient city from rebels'), 'recaptures')).toMatchObject({
      pos: 'VERB',
      lemma: 'recapture',
      rel: 'root',
    });
  });

  it('reads a line in capitals', () => {
    expect(token(first('ARMY KILLS TWO REBELS'), 'KILLS')).toMatchObject({
      pos: 'VERB',
      lemma: 'kill',
    });
  });

  it('gives typographic and plain quotes the same reading', () => {
    const shape = (text: string) =>
      first(text).tokens.map(({ head, rel, pos }) => ({ head, rel, pos }));
    expect(shape('“We won’t leave,” the minister said.')).toEqual(
      shape('"We won\'t leave," the minister said.'),
    );
  });

  it('gives each sentence one root, heads within it and no circle', () => {
    fc.assert(
      fc.property(
        fc.lorem({ mode: 'sentences', maxCount: 3 }),
        fc.string({ unit: 'grapheme' }),
        (words, noise) => {
          const text = `${words} ${noise}`;
          for (const sentence of parse(text)) {
            expect(sentence.tokens.filter(({ head }) => head === -1)).toHaveLength(1);
            sentence.tokens.forEach((one, i) => {
              expect(text.slice(one.start, one.end)).toBe(one.text);
              const seen = new Set([i]);
              for (let at = one.head; at >= 0; at = sentence.tokens[at]?.head ?? -1) {
                expect(seen.has(at)).toBe(false);
                seen.add(at);
              }
            });
            expect(sentence.start).toBe(sentence.tokens[0]?.start);
            expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 30_000);

  it('throws on nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        parse(text);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('cuts a sentence that is too long at a clause mark and says so', () => {
    const clause = 'the army left the town and the rebels came back to it';
    const text = `${Array.from({ length: 40 }, () => clause).join('; ')}.`;
    const cut: string[] = [];
    const found = parse(text, undefined, ({ start, end }) => cut.push(text.slice(start, end)));
    expect(cut).toEqual([text]);
    expect(found.length).toBeGreaterThan(1);
    for (const { tokens } of found) expect(tokens.length).toBeLessThanOrEqual(longestSentence);
    for (const { tokens } of found.slice(0, -1)) expect(tokens.at(-1)?.text).toBe(';');
  });

  it.each(['the army left town ', 'a, b; ', '" ( ', 'who said that he said ', 'U.S. '])(
    'takes linear time over one long line of %j',
    (unit) => {
      expect(growth(parse, unit, 400)).toBeLessThan(32);
    },
    60_000,
  );

  it('returns nothing for an empty text', () => {
    expect(parse('')).toEqual([]);
    expect(parse(' \n\n\t')).toEqual([]);
  });
});
