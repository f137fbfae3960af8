import { describe, expect, it } from 'vitest';
import { share } from '../../src/layout/share.ts';

describe('share', () => {
  it('gives each lane what it must have, then evenly up to what it could use', () => {
    const claims = [
      { must: 4, want: 5, weight: 1 },
      { must: 1, want: 9, weight: 0.2 },
      { must: 1, want: 1, weight: 0.1 },
    ];
    expect(share(claims, 6)).toEqual([4, 1, 1]);
    expect(share(claims, 10)).toEqual([5, 4, 1]);
    expect(share(claims, 40)).toEqual([5, 9, 1]);
  });

  it('lets the lanes that matter least give way where not even the essential has room', () => {
    const claims = [
      { must: 6, want: 8, weight: 1 },
      { must: 5, want: 8, weight: 0.5 },
      { must: 4, want: 8, weight: 0.7 },
    ];
    expect(share(claims, 12)).toEqual([6, 2, 4]);
  });
});
