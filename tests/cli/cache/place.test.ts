import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder, codeVersion } from '../../../src/cli/cache/place.ts';
import { folderOf } from '../support/folder.ts';

describe('cacheFolder', () => {
  test('is where the system keeps what can be made again', () => {
    expect(cacheFolder({ HOME: '/home/ann' }, 'linux')).toBe('/home/ann/.cache/sourceline');
    expect(cacheFolder({ HOME: '/Users/ann' }, 'darwin')).toBe(
      '/Users/ann/Library/Caches/sourceline',
    );
    expect(cacheFolder({ HOME: '/home/ann', XDG_CACHE_HOME: '/tmp/c' }, 'linux')).toBe(
      '/tmp/c/sourceline',
    );
  });

  test('is none where there is no home, and none relative to the folder of the moment', () => {
    expect(cacheFolder({}, 'linux')).toBeNull();
    expect(cacheFolder({ XDG_CACHE_HOME: 'c' }, 'linux')).toBeNull();
    expect(cacheFolder({}, 'win32')).toBeNull();
  });
});

test('codeVersion changes with any file of the code, wherever the code stands', () => {
  const code = { 'cli.js': 'one', 'model/m.gz': 'two' };
  const folder = folderOf(code);
  const before = codeVersion(folder);
  expect(codeVersion(folderOf(code))).toBe(before);
  writeFileSync(join(folder, 'model/m.gz'), 'tw0');
  expect(codeVersion(folder)).not.toBe(before);
  writeFileSync(join(folder, 'model/m.gz'), 'two');
  mkdirSync(join(folder, 'more'));
  writeFileSync(join(folder, 'more/x.js'), '');
  expect(codeVersion(folder)).not.toBe(before);
});
