import { describe, expect, it } from 'vitest';
import { actualOf, expectedOf, fixtureNames, leaveChange } from './support/fixtures.ts';

describe('fixtures', () => {
  it.each(fixtureNames())('%s gives what is expected', (name) => {
    const actual = actualOf(name);
    leaveChange(name, actual);
    expect(actual).toBe(expectedOf(name));
  });
});
