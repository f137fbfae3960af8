import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lex } from '../../../src/derive/tag/lex.ts';
import { findAmong } from '../../../src/derive/tag/tag.ts';
import { parse } from '../../../src/syntax/index.ts';
import type { Sentence } from '../../../src/syntax/types.ts';
import { whenOf } from '../../../src/time/index.ts';
import { stepsOf, watched } from '../../support/steps.ts';

/**
 * The tagger's steps grow with the length of the text, whatever stands in it: four times the text takes
 * about four times the steps (in square growth it would take sixteen times). Steps are counted, not timed.
 */

const published = whenOf('2016-03-18');
const short = 2_000;
const times = 4;
/** Four, and what a beginning, an end or a threshold may add. */
const most = 4.5;

const repeated = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

/** Steps to tag a text; its syntax is not counted. */
function stepsFor(text: string, sentences: readonly Sentence[]): number {
  return stepsOf(() => void findAmong(text, watched(lex(text, sentences)), sentences)(published));
}

/** Of a text that is one sentence of which nothing is known. */
const unparsed = (text: string) => stepsFor(text, [{ start: 0, end: text.length, tokens: [] }]);

/** Of a text whose syntax is known. */
const parsed = (text: string) => stepsFor(text, parse(text));

function growth(steps: (text: string) => number, piece: string): number {
  return steps(repeated(piece, short * times)) / steps(repeated(piece, short));
}

describe('the steps of the tagger on a hostile text', () => {
  it('are counted', () => {
    expect(unparsed('May 5, 2016')).toBeGreaterThan(100);
    expect(unparsed('May 5, 2016 '.repeat(10))).toBeGreaterThan(3 * unparsed('May 5, 2016'));
  });

  it('would show a square', () => {
    const square = (length: number) =>
      stepsOf(() => {
        const array = watched(Array.from({ length }, (_, i) => i));
        for (let i = 0; i < length; i += 1) array.includes(-1);
      });
    expect(square(400) / square(100)).toBeGreaterThan(15);
  });

  it.each([
    [' '],
    ['\u00a0'],
    ['1'],
    ['1,'],
    ['/'],
    ['1/1/'],
    ['2016-'],
    ['- '],
    ['May '],
    ['May 5 to '],
    ['between May and '],
    ['from 1914 to (from 1914 to '],
    ['twenty '],
    ['a half and a '],
    ['the first quarter of the '],
    ['the end of the end of '],
    ['the day before the day before '],
    ['Monday and '],
    ['1990s, '],
    ["'"],
    ['a.m.'],
    ['10:30 ('],
    ['499 to '],
    ['1914-18-'],
    ['late early mid '],
    ['two years ago, '],
    ['two weeks after 5 May '],
    ['more than about nearly '],
    ['é'],
    ['Qé1'],
  ])('grow with its length, not with its square: %j', (piece) => {
    expect(growth(unparsed, piece)).toBeLessThan(most);
  });

  it('grow with its length whatever is repeated', () => {
    const part = fc.constantFrom(
      ...' |\n|1|12|2016|31|/|-|–|.|,|:|(|)|"|’|May|March|Sunday|Easter|winter|the|of|and|to|from|between|before|after|last|next|this|every|a|two|twenty|hundred|half|quarter|week|years|ago|later|earlier|early|late|end|p.m.|GMT|noon|night|BC|1990s|century|now|about|over|é|word'.split(
        '|',
      ),
    );
    const pieces = fc.array(fc.tuple(part, fc.constantFrom('', ' ')), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const piece = parts.flat().join('');
        expect(growth(unparsed, piece)).toBeLessThan(most);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['They met on Monday and will meet on 5 May. '],
    ['they met on Monday and on Tuesday and '],
    ['It was said that on Monday, two days after 5 May, '],
    ['In 1991 it fell, and in March it rose; '],
  ])('grow with its length where syntax is known: %j', (piece) => {
    expect(growth(parsed, piece)).toBeLessThan(most);
  });
});
