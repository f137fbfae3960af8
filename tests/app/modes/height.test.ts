import { describe, expect, it } from 'vitest';
import { chartHeight, lanesFit } from '../../../src/app/modes/embed/height.ts';

describe('chartHeight', () => {
  it('fills the frame below the header, within limits', () => {
    expect(chartHeight(480, 44)).toBe(434);
    expect(chartHeight(100, 44)).toBe(240);
    expect(chartHeight(5000, 44)).toBe(900);
  });
});

describe('lanesFit', () => {
  it('gives up lanes where they would need to scroll', () => {
    expect(lanesFit(3, 434)).toBe(true);
    expect(lanesFit(11, 434)).toBe(false);
    expect(lanesFit(11, 900)).toBe(true);
  });
});
