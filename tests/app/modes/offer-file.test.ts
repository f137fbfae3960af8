import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/app/modes/explore/offer-file.ts';

describe('fileName', () => {
  it.each([
    ['Palmyra, 2014 – 2017', 'palmyra-2014-2017.svg'],
    ['Çatalhöyük', 'catalhoyuk.svg'],
    ['../../etc/passwd\0', 'etc-passwd.svg'],
    ['…', 'timeline.svg'],
    ['a'.repeat(200), `${'a'.repeat(60)}.svg`],
  ])('makes of %j the name %s', (title, expected) => {
    expect(fileName(title, 'svg')).toBe(expected);
  });
});
