import { describe, expect, test } from 'vitest';
import { numbersIn, tellingOf } from '../../../src/derive/merge/numbers.ts';
import { stemOf } from '../../../src/derive/merge/stem.ts';

describe('numbersIn', () => {
  test.each([
    ['At least 22 people and three dogs', [3, 22]],
    ['Thirty-nine died', [39]],
    ['£2.1bn, or 2.1 billion pounds', [2.1e9]],
    ['3,200 dealers', [3200]],
    ['in 1967, at 10:30, on the 14th', []],
    ['on 29 September and Sept. 30, 40 left', [40]],
    ['5. The parish was left by 12', [12]],
    ['arrested 12 weeks to the day after the raid, two days before 9 trials', [9]],
    ['jailed for 12 years', [12]],
  ])('%s', (text, numbers) => {
    expect([...numbersIn(text)].sort((a, b) => a - b)).toEqual(numbers);
  });

  test('unusual numbers tell more than small and round ones', () => {
    expect(tellingOf(789)).toBeGreaterThan(tellingOf(50));
    expect(tellingOf(50)).toBeGreaterThan(tellingOf(2));
  });
});

test.each([
  ['dealers', 'dealerships'],
  ['bankrupt', 'bankruptcy'],
  ['resigned', 'resignation'],
  ['collapse', 'collapsed'],
])('%s and %s have one stem', (a, b) => expect(stemOf(a)).toBe(stemOf(b)));
