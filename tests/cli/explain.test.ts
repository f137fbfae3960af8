import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { article, folderOf } from './support/folder.ts';
import { recordingEffects } from './support/recording-effects.ts';

async function explain(files: Record<string, string>, file: string) {
  const { effects, written } = recordingEffects(folderOf(files));
  return { code: await run(['explain', file], effects), ...written };
}

describe('sourceline explain', () => {
  it('shows publication date and why, regions, timexes and mentions', async () => {
    const { code, stdout } = await explain({ 'in/a.txt': article }, 'in/a.txt');
    expect(code).toBe(0);
    expect(stdout).toContain('Council approves new bridge\na.txt');
    expect(stdout).toMatch(/^Published {2}2016-03-28 \(stated\)\n {2}\S/m);
    expect(stdout).toMatch(/^headline 0–\d+\n {2}Council approves new bridge/m);
    expect(stdout).toMatch(/^body \d+–\d+\n {2}\S/m);
    expect(stdout).toMatch(
      /^ {2}on Sunday at \d+: DATE 2016-03-27 → 2016-03-27|^ {2}Sunday at \d+: DATE 2016-03-27/m,
    );
    expect(stdout).toMatch(/^Mentions: [1-9]/m);
    expect(stdout).toContain(
      '“The city council approved the new bridge on Sunday, Mayor Anna Holm said.”',
    );
    expect(stdout).toContain('trigger “approved” at ');
  });

  it('lets no control character of an article reach the terminal', async () => {
    const hostile = article.replace('bridge on', 'bridge \u001b[2J\u202e\u0007 on');
    const { code, stdout } = await explain({ 'in/a.txt': hostile }, 'in/a.txt');
    expect(code).toBe(0);
    expect(stdout).toContain('<U+001B>[2J<U+202E><U+0007>');
    expect(stdout).not.toMatch(/[\u001b\u202e\u0007]/);
  });

  it('reads the neighbours too, and shows one article', async () => {
    const other = article.replace(/bridge/g, 'tunnel').replace('Anna Holm', 'Piet Vos');
    const { stdout } = await explain({ 'in/a.txt': article, 'in/b.txt': other }, 'in/b.txt');
    expect(stdout).toContain('Council approves new tunnel');
    expect(stdout).not.toContain('Anna Holm');
  });

  it('says so if the article could not be used', async () => {
    const files = { 'in/a.txt': article, 'in/empty.txt': '' };
    const { code, stderr } = await explain(files, 'in/empty.txt');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^empty\.txt: The file is empty\.$/m);
    expect(stderr).toMatch(/in\/empty\.txt is not among the articles that could be used\.$/m);
  });
});
