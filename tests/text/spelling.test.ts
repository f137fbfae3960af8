import { describe, expect, it } from 'vitest';
import { oneSpelling } from '../../src/text/index.ts';

describe('oneSpelling', () => {
  it.each([
    ['licence', 'license'],
    ['defences', 'defenses'],
    ['labour party', 'labor party'],
    ['kilometres', 'kilometers'],
    ['organised', 'organized'],
    ['privatisation', 'privatization'],
    ['cancelled', 'canceled'],
    ['programme', 'program'],
    ['dialogue', 'dialog'],
  ])('gives “%s” and “%s” one spelling', (british, american) => {
    expect(oneSpelling(british)).toBe(oneSpelling(american));
  });

  it.each([
    ['filled', 'filed'],
    ['hour', 'hor'],
    ['chancellor', 'chancelor'],
    ['fire', 'fier'],
    ['four', 'for'],
  ])('keeps “%s” apart from “%s”', (word, other) => {
    expect(oneSpelling(word)).not.toBe(oneSpelling(other));
  });
});
