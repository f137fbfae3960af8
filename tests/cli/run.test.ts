import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realFiles } from '../../src/cli/files.ts';
import { run } from '../../src/cli/run.ts';
import { article, folderOf } from './support/folder.ts';
import { recordingEffects } from './support/recording-effects.ts';

async function runHere(
  args: readonly string[],
  changes: Parameters<typeof recordingEffects>[1] = {},
) {
  const { effects, written } = recordingEffects(folderOf({ 'seeds/a.txt': article }), changes);
  const code = await run(args, effects);
  return { code, ...written, cwd: effects.cwd };
}

describe('help', () => {
  it.each([[['--help']], [['-h']], [[]], [['help']]])('%j lists the commands', async (args) => {
    const { code, stdout, stderr } = await runHere(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of ['build', 'derive', 'serve', 'explain', 'timex']) {
      expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
    }
  });

  it.each(['build', 'derive', 'serve', 'explain', 'timex'])(
    '%s --help says how it is used and does nothing',
    async (name) => {
      const { code, stdout } = await runHere([name, '--help', 'x', 'y']);
      expect(code).toBe(0);
      expect(stdout).toContain(`Usage: sourceline ${name}`);
      expect(stdout).toContain('-h, --help');
    },
  );

  it('--version is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await runHere(['--version'])).stdout).toBe(`${version}\n`);
  });
});

describe('mistakes', () => {
  const mistakes: readonly (readonly [string[], string])[] = [
    [
      ['bild'],
      'there is no command “bild”; the commands are build, derive, serve, explain, timex.',
    ],
    [['build', '--single'], "Unknown option '--single'. Try: sourceline build --help"],
    [['derive', '--out'], "Option '--out <value>' argument missing. Try: sourceline derive --help"],
    [['derive', '--out='], '--out needs a value. Try: sourceline derive --help'],
    [['timex', 'file.json'], 'there is no file or folder file.json.'],
    [['explain'], 'sourceline explain needs a file. Try: sourceline explain --help'],
    [['explain', 'no.txt'], 'there is no file no.txt.'],
    [['explain', 'seeds'], 'seeds is not a file.'],
    [['serve', '--port', '80a'], '--port 80a: a port is a number from 0 to 65535.'],
    [['serve', '--port', '70000'], '--port 70000: a port is a number from 0 to 65535.'],
  ];

  it.each(mistakes)('%j ends with 1 and one sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await runHere(args);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: `sourceline: ${sentence}\n`,
    });
  });
});

describe('bugs', () => {
  it('end with 2, ask for a report, and show where', async () => {
    const broken = () => Promise.reject(new Error('the disk has turned to cheese'));
    const { code, stderr } = await runHere(['derive'], { files: { ...realFiles, list: broken } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^sourceline: this is a bug in Sourceline .*Please report it/);
    expect(stderr).toMatch(/turned to cheese\n\s+at /);
  });
});

describe('progress', () => {
  it('says in a pipe only what was done', async () => {
    const { code, stdout, stderr, cwd } = await runHere(['derive']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^\d+ events? from 1 article\nWritten: data\/timeline\.json\n$/);
    expect(readFileSync(`${cwd}/data/timeline.json`, 'utf8')).toContain('Council');
  });

  it('on a terminal shows the step of the moment, then what was done', async () => {
    let shown = '';
    const stderr = { isTTY: true, columns: 40, write: (text: string) => void (shown += text) };
    expect((await runHere(['derive'], { stderr })).code).toBe(0);
    const lines = shown.replace(/\u001b\[\d*m/g, '').split(/\r\u001b\[K/);
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.at(-1)).toMatch(/^\d+ events? from 1 article\nWritten: data\/timeline\.json\n$/);
  });
});
