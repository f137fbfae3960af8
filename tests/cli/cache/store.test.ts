import { chmodSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskStore } from '../../../src/cli/cache/store.ts';
import { folderOf } from '../support/folder.ts';

const key = (name: string) => name.padEnd(64, '0');
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (found: Uint8Array | null) => found && new TextDecoder().decode(found);

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const day = 86_400_000;

describe('diskStore', () => {
  test('gives back what was written, to any run', async () => {
    const folder = join(folderOf({}), 'a', 'b');
    await diskStore(folder).write(key('one'), bytes('first'));
    await diskStore(folder).write(key('one'), bytes('second'));
    expect(text(await diskStore(folder).read(key('one')))).toBe('second');
    expect(await diskStore(folder).read(key('two'))).toBeNull();
    expect(filesIn(folder)).toHaveLength(1);
  });

  test.each([
    ['cut short', (whole: Buffer) => whole.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    [
      'altered',
      (whole: Buffer) => Buffer.from(whole.toString('latin1').replace('first', 'fir5t'), 'latin1'),
    ],
    ['full of zeros', (whole: Buffer) => Buffer.alloc(whole.length)],
    ['longer', (whole: Buffer) => Buffer.concat([whole, whole])],
  ])('does not give an entry that is %s, and takes its place', async (_, broken) => {
    const folder = folderOf({});
    const store = diskStore(folder);
    await store.write(key('one'), bytes('first'));
    const [file = ''] = filesIn(folder);
    writeFileSync(file, broken(readFileSync(file)));
    expect(await store.read(key('one'))).toBeNull();
    await store.write(key('one'), bytes('first'));
    expect(text(await store.read(key('one')))).toBe('first');
  });

  test('never fails where nothing can be written: a file in the way', async () => {
    const folder = join(folderOf({ file: 'x' }), 'file');
    const store = diskStore(folder);
    await store.write(key('one'), bytes('first'));
    expect(await store.read(key('one'))).toBeNull();
    await store.tidy();
  });

  test('lets nobody but its owner look into it', async () => {
    const folder = join(folderOf({}), 'cache');
    await diskStore(folder).write(key('one'), bytes('first'));
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(filesIn(folder)[0] ?? '').mode & 0o077).toBe(0);
    chmodSync(folder, 0o700);
  });

  test('removes what was not read for a month, and parts left by runs that were killed', async () => {
    const folder = folderOf({});
    const store = diskStore(folder);
    for (const name of ['old', 'read', 'new']) await store.write(key(name), bytes(name));
    writeFileSync(join(folder, 'x.1-1.part'), 'x');
    const ago = (days: number) => (Date.now() - days * day) / 1000;
    for (const file of filesIn(folder)) {
      if (!file.endsWith(join('ne', 'w'.padEnd(62, '0')))) utimesSync(file, ago(40), ago(40));
    }
    await store.read(key('read'));
    await store.tidy();
    expect(await store.read(key('old'))).toBeNull();
    expect(text(await store.read(key('read')))).toBe('read');
    expect(text(await store.read(key('new')))).toBe('new');
    expect(filesIn(folder).some((file) => file.endsWith('.part'))).toBe(false);
  });
});
