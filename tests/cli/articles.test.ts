import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/cli/articles.ts';
import { realFiles } from '../../src/cli/files.ts';
import { createReport } from '../../src/derive/index.ts';
import { folderOf } from './support/folder.ts';

async function read(cwd: string, folders: readonly string[], leave: readonly string[] = []) {
  const report = createReport();
  const { root, sources, skipped } = await readArticles(folders, {
    cwd,
    files: realFiles,
    report,
    leave: leave.map((path) => join(cwd, path)),
  });
  return {
    root,
    skipped,
    files: sources.map(({ file }) => file),
    problems: report.problems.map(({ file, problem }) => `${file}: ${problem}`),
  };
}

describe('readArticles', () => {
  it('finds articles of every form, in folders below too, sorted by path', async () => {
    const cwd = folderOf({
      'in/b.txt': 'b',
      'in/a.md': 'a',
      'in/C.HTML': 'c',
      'in/deep/er/d.htm': 'd',
      'in/.git/e.txt': 'e',
      'in/.f.txt': 'f',
    });
    const { files, problems } = await read(cwd, ['in']);
    expect(files).toEqual(['C.HTML', 'a.md', 'b.txt', 'deep/er/d.htm']);
    expect(problems).toEqual([]);
  });

  it('says what it skips', async () => {
    const cwd = folderOf({ 'in/a.txt': 'a', 'in/b.pdf': 'b', 'in/c': 'c' });
    const { files, problems, skipped } = await read(cwd, ['in']);
    expect(files).toEqual(['a.txt']);
    expect(skipped).toBe(2);
    expect(problems.join('\n')).toMatch(/^b\.pdf: .*\.txt, \.text, \.md.*\nc: /);
  });

  it('passes over pages and sites that this program wrote', async () => {
    const page = '<!doctype html><head><meta name="generator" content="Sourceline" /></head>';
    const cwd = folderOf({
      'in/a.txt': 'a',
      'in/timeline.html': page,
      'in/site/index.html': page,
      'in/site/embed.html': page,
      'in/site/assets/viewer.js': '1',
      'in/kept/index.html': '<p>An article.</p>',
    });
    const { files, problems } = await read(cwd, ['in']);
    expect(files).toEqual(['a.txt', 'kept/index.html']);
    expect(problems).toEqual([]);
  });

  it('names the files of several folders from the folder that holds them all', async () => {
    const cwd = folderOf({ 'x/one/a.txt': '1', 'x/two/a.txt': '2', 'x/two/b.txt': '3' });
    const { root, files } = await read(cwd, ['x/two', 'x/one']);
    expect(root).toBe(join(cwd, 'x'));
    expect(files).toEqual(['one/a.txt', 'two/a.txt', 'two/b.txt']);
  });

  it('reads a file once, however often its folder is named', async () => {
    const cwd = folderOf({ 'in/a.txt': 'a', 'in/deep/b.txt': 'b' });
    expect((await read(cwd, ['in', 'in/deep', './in/'])).files).toEqual(['a.txt', 'deep/b.txt']);
  });

  it('takes a file in the place of a folder', async () => {
    const cwd = folderOf({ 'in/a.txt': 'a', 'in/b.txt': 'b' });
    expect((await read(cwd, ['in/b.txt'])).files).toEqual(['b.txt']);
  });

  it('passes over what the command itself writes', async () => {
    const cwd = folderOf({ 'a.txt': 'a', 'site/index.html': '<p>x</p>' });
    expect((await read(cwd, ['.'], ['site'])).files).toEqual(['a.txt']);
  });

  it('follows links to files, and no link to a folder: one may lead back up', async () => {
    const cwd = folderOf({ 'in/a.txt': 'a', 'elsewhere/b.txt': 'b' });
    symlinkSync(join(cwd, 'elsewhere/b.txt'), join(cwd, 'in/b.txt'));
    symlinkSync(cwd, join(cwd, 'in/loop'));
    symlinkSync(join(cwd, 'gone.txt'), join(cwd, 'in/gone.txt'));
    const { files, problems } = await read(cwd, ['in']);
    expect(files).toEqual(['a.txt', 'b.txt']);
    expect(problems).toEqual([
      'gone.txt: The link leads nowhere.',
      'loop: This is a link to a folder, which is not followed.',
    ]);
  });

  it('goes on when one file cannot be read', async () => {
    const cwd = folderOf({ 'in/a.txt': 'a', 'in/b.txt': 'b' });
    const report = createReport();
    const refused = Object.assign(new Error('no'), { code: 'EACCES' });
    const files = {
      ...realFiles,
      read: (path: string) =>
        path.endsWith('a.txt') ? Promise.reject(refused) : realFiles.read(path),
    };
    const { sources } = await readArticles(['in'], { cwd, files, report });
    expect(sources.map(({ file }) => file)).toEqual(['b.txt']);
    expect(report.problems).toEqual([
      { file: 'a.txt', problem: 'The file cannot be read: permission denied.' },
    ]);
  });
});
