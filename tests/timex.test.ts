import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publicationOf, tagText, timexDate } from '../src/timex.ts';
import { folderOf } from './cli/support/folder.ts';

/** The tagger as others install it: `import { tagText } from 'sourceline/timex'`, from the built package. */

const root = resolve(import.meta.dirname, '..');

/** What a built module loads: its files, and the packages it asks for. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  const statements = /^(?:import|export)\b[^"\n]{0,2000}"([^"\n]+)";?$|\bimport\("([^"\n]+)"\)/gm;
  for (const [, stated, called] of source.matchAll(statements)) {
    const name = stated ?? called ?? '';
    if (name.startsWith('.')) loadedBy(join(dirname(file), name), seen);
    else seen.add(name);
  }
  return seen;
}

/** Runs a module in a folder in which the package is installed; gives what it prints. */
function runInstalled(source: string): string {
  const folder = folderOf({ 'script.mjs': source });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/sourceline'));
  return execFileSync(process.execPath, ['script.mjs'], { cwd: folder, encoding: 'utf8' });
}

describe('sourceline/timex', () => {
  it('tags with nothing else of Sourceline loaded, and no package', () => {
    const loaded = [...loadedBy(join(root, 'dist/node/timex.js'))];
    const packages = loaded.filter((name) => !name.startsWith('/') && !name.startsWith('node:'));
    expect(packages).toEqual([]);
    const names = loaded.filter((name) => name.startsWith('/')).join(' ');
    expect(names).not.toMatch(/derive\.js|cli\.js|index\.js/);
  });

  it('is imported by its name from where it is installed, as README shows', () => {
    const printed = runInstalled(`
      import { tagText } from 'sourceline/timex';
      const text = 'The dam was opened on Sunday, two weeks after 1 March.';
      for (const timex of tagText(text, { published: '2016-03-28' })) {
        console.log(timex.text, timex.type, timex.value, timex.when?.edtf);
      }`);
    expect(printed).toBe(
      'Sunday DATE 2016-03-27 2016-03-27\n' +
        'two weeks DURATION P2W 2016-03-15\n' +
        '1 March DATE 2016-03-01 2016-03-01\n',
    );
  });

  it('is the same tagger as that of the whole library', () => {
    const printed = runInstalled(`
      import { tagText } from 'sourceline/timex';
      import * as whole from 'sourceline';
      console.log(tagText === whole.tagText);`);
    expect(printed).toBe('true\n');
  });

  it('has types', () => {
    expect(existsSync(join(root, 'dist/types/timex.d.ts'))).toBe(true);
  });
});

describe('the publication date of tagText', () => {
  const yesterday = (published?: string | null) =>
    tagText('He left yesterday.', published === undefined ? {} : { published })[0]?.when?.edtf;

  it.each([
    ['2016-03-28', '2016-03-27'],
    ['20160328', '2016-03-27'],
    ['2016-03-28T10:15:00Z', '2016-03-27'],
    ['2016-03-28/2016-03-29', '2016-03-27/2016-03-28'],
  ])('is read from %s', (published, edtf) => {
    expect(yesterday(published)).toBe(edtf);
  });

  it('may be unknown', () => {
    expect(yesterday()).toBeUndefined();
    expect(yesterday(null)).toBeUndefined();
  });

  it.each(['soon', '2016-02-30', '', '28 March 2016'])('is refused by name: %j', (published) => {
    expect(publicationOf(published)).toBeNull();
    expect(() => yesterday(published)).toThrow(
      new RangeError(`not a publication date: ${published}`),
    );
  });
});

describe('timexDate', () => {
  it('agrees with the date that tagText gives', () => {
    const found = tagText('It fell about two years ago, and in May.', { published: '2016-03-28' });
    expect(found).toHaveLength(2);
    for (const timex of found) expect(timexDate(timex).edtf).toBe(timex.when?.edtf);
  });
});
