import { describe, expect, it } from 'vitest';
import { share, type Claim } from '../../src/layout/share.ts';

const claim = (must: number, want: number, weight: number): Claim => ({
  must,
  couldUse: (slots) => slots < want,
  weight,
});

describe('share', () => {
  it('gives each lane what it must have, then evenly up to what it could use', () => {
    const claims = [claim(4, 5, 1), claim(1, 9, 0.2), claim(1, 1, 0.1)];
    expect(share(claims, 6)).toEqual([4, 1, 1]);
    expect(share(claims, 10)).toEqual([5, 4, 1]);
    expect(share(claims, 40)).toEqual([5, 9, 1]);
  });

  it('lets the lanes that matter least give way where not even the essential has room', () => {
    const claims = [claim(6, 8, 1), claim(5, 8, 0.5), claim(4, 8, 0.7)];
    expect(share(claims, 12)).toEqual([6, 2, 4]);
  });
});
