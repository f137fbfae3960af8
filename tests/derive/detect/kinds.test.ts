import { describe, expect, test } from 'vitest';
import { verbHappening } from '../../../src/derive/detect/happening.ts';
import { kindOf } from '../../../src/derive/detect/kinds.ts';
import { tree } from './parsed.ts';

const places = { names: new Set<string>(), focus: '' };

/** The kind of "SUBJECT VERB OBJECT". */
function kind(subject: string, verb: string, object: string): string | null {
  const happening = verbHappening(
    tree(
      `${subject} ${subject.toLowerCase()} NOUN 2 nsubj
       ${verb} ${verb} VERB 0 root past
       ${object} ${object} NOUN 2 obj`,
    ),
    1,
    places,
  );
  return happening && kindOf(happening);
}

describe('kindOf', () => {
  test.each([
    ['Troops', 'strike', 'town', 'conflict'],
    ['Storm', 'strike', 'town', 'disaster'],
    ['Fire', 'destroy', 'mill', 'disaster'],
    ['Rovers', 'win', 'cup', 'sport'],
    ['Party', 'win', 'election', 'politics'],
    ['Singer', 'win', 'prize', 'culture'],
    ['Firm', 'win', 'contract', 'business'],
    ['Share', 'lose', 'value', 'business'],
    ['Rebel', 'lose', 'ground', 'conflict'],
    ['Maker', 'recall', 'vaccine', 'health'],
    ['Country', 'recall', 'ambassador', 'diplomacy'],
    ['Firm', 'launch', 'rocket', 'science'],
    ['Firm', 'launch', 'phone', 'business'],
    ['Jury', 'award', 'damages', 'justice'],
    ['Jury', 'award', 'prize', 'culture'],
    ['City', 'open', 'museum', 'culture'],
    ['Toll', 'rise', 'people', 'disaster'],
    ['Price', 'rise', 'percent', 'business'],
  ])('%s %s %s: %s', (subject, verb, object, expected) => {
    expect(kind(subject, verb, object)).toBe(expected);
  });
});
