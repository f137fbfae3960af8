import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { runBuilt } from './support/built-command.ts';
import { folderOf } from './support/folder.ts';
import { recordingEffects } from './support/recording-effects.ts';

async function timex(input: unknown) {
  const stdin = () => Promise.resolve(typeof input === 'string' ? input : JSON.stringify(input));
  const { effects, written } = recordingEffects('/', { stdin });
  return { code: await run(['timex'], effects), ...written };
}

/** With files in a folder, and nothing on standard input. */
async function timexAt(cwd: string, ...args: readonly string[]) {
  const { effects, written } = recordingEffects(cwd);
  return { code: await run(['timex', ...args], effects), ...written };
}

type Timexes = Record<
  string,
  { start: number; end: number; text: string; type: string; value: string }[]
>;

describe('sourceline timex', () => {
  it('resolves dates against the day each text was written', async () => {
    const text = 'The dam was opened on 3 May 2012.';
    const { code, stdout } = await timex([
      { id: 'a', dct: '2016-03-28', text: 'He left yesterday.' },
      { id: 'b', dct: '20160328T101500', text: 'He left yesterday.' },
      { id: 'c', dct: null, text },
      { id: 4, text },
    ]);
    const found = JSON.parse(stdout) as Timexes;
    expect(code).toBe(0);
    expect(found['a']).toEqual([
      { start: 8, end: 17, text: 'yesterday', type: 'DATE', value: '2016-03-27' },
    ]);
    expect(found['b']).toEqual(found['a']);
    expect(found['c']?.[0]?.value).toBe('2012-05-03');
    expect(found['4']).toEqual(found['c']);
  });

  it('gives an empty object for no texts, and an empty list for a text without dates', async () => {
    expect((await timex([])).stdout).toBe('{}\n');
    expect((await timex([{ id: 'a', text: '' }])).stdout).toBe('{"a":[]}\n');
  });

  it('keeps ids that name properties of objects', async () => {
    const { stdout } = await timex([
      { id: '__proto__', text: 'x' },
      { id: 'constructor', text: 'x' },
    ]);
    expect(stdout).toBe('{"__proto__":[],"constructor":[]}\n');
  });

  const document = `<?xml version="1.0"?>
<TimeML><DOCID>x</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="2016-03-28" functionInDocument="CREATION_TIME">Monday</TIMEX3></DCT>
<TEXT>
He &amp; she <EVENT eid="e1">left</EVENT> <TIMEX3 tid="t1" type="DATE" value="wrong">yesterday</TIMEX3>.
</TEXT></TimeML>`;

  it('reads TimeML, from files, folders and standard input, and does not look at its annotations', async () => {
    const cwd = folderOf({ 'in/a.tml': document, 'in/b.tml': document, 'in/c.txt': 'x' });
    const found = { start: 15, end: 24, text: 'yesterday', type: 'DATE', value: '2016-03-27' };
    expect(JSON.parse((await timexAt(cwd, 'in')).stdout)).toEqual({ a: [found], b: [found] });
    expect(JSON.parse((await timexAt(cwd, 'in/b.tml')).stdout)).toEqual({ b: [found] });
    expect(JSON.parse((await timex(document)).stdout)).toEqual({ stdin: [found] });
  });

  it('writes one TimeML document with the creation time, or a folder of them', async () => {
    const cwd = folderOf({ 'in/a.tml': document, 'in/b.tml': document });
    const { code, stdout } = await timexAt(cwd, 'in/a.tml', '--format', 'tml');
    expect(code).toBe(0);
    expect(stdout).toContain('functionInDocument="CREATION_TIME">Monday</TIMEX3></DCT>');
    expect(stdout).toContain(
      '\nHe &amp; she left <TIMEX3 tid="t1" type="DATE" value="2016-03-27">yesterday</TIMEX3>.\n',
    );
    expect((await timexAt(cwd, 'in', '--format', 'tml', '--out', 'out')).code).toBe(0);
    expect(readFileSync(join(cwd, 'out/a.tml'), 'utf8')).toBe(stdout);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.tml', 'b.tml']);
  });

  it('writes TimeML of JSON, and no id leads out of the folder', async () => {
    const input = [{ id: '../x', dct: '2016-03-28', text: 'He left yesterday.' }];
    const cwd = folderOf({});
    const stdin = () => Promise.resolve(JSON.stringify(input));
    const { effects } = recordingEffects(cwd, { stdin });
    expect(await run(['timex', '--format', 'tml', '--out', 'out'], effects)).toBe(0);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['_._x.tml']);
  });

  it.each([
    [['in', '--format', 'tml'], /there are 2 texts: name a folder with --out/],
    [['in', '--format', 'xml'], /--format is json or tml, not “xml”/],
    [['in', '--out', 'x'], /--out goes with --format tml/],
    [['none.tml'], /there is no file or folder none\.tml/],
    [['empty'], /there is no \.tml file in empty/],
    [['bad.tml'], /bad\.tml: no <TEXT>/],
    [['open.tml'], /open\.tml: <TIMEX3> is not closed/],
    [['dct.tml'], /the dct of “dct” is not a day .*“soon”/],
    [['in/a.tml', 'in'], /the input has the id “a” twice/],
  ] as const)('ends with 1 and one sentence for %j', async (args, sentence) => {
    const cwd = folderOf({
      'in/a.tml': document,
      'in/b.tml': document,
      'empty/x.txt': '',
      'bad.tml': 'not XML',
      'open.tml': '<TEXT>On <TIMEX3 tid="t1">Friday</TEXT>',
      'dct.tml': document.replace('2016-03-28', 'soon'),
    });
    const { code, stdout, stderr } = await timexAt(cwd, ...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  const mistakes: readonly (readonly [unknown, RegExp])[] = [
    ['{"a"', /^sourceline: the input is not JSON: /],
    [{ id: 'a' }, /^sourceline: the input is wrong: /],
    [[{ id: 'a', text: 7 }], /^sourceline: the input is wrong at 0\.text: /],
    [[{ id: 'a', text: '', dct: 'March 2016' }], /the dct of “a” is not a day .*“March 2016”/],
    [[{ id: 'a', text: '', dct: '2016-02-30' }], /the dct of “a” is not a day .*“2016-02-30”/],
    [
      [
        { id: 'a', text: '' },
        { id: 'a', text: '' },
      ],
      /the input has the id “a” twice/,
    ],
  ];

  it.each(mistakes)('ends with 1 and one sentence for %j', async (input, sentence) => {
    const { code, stdout, stderr } = await timex(input);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it('reads standard input and writes standard output, as a pipe does', async () => {
    const input = JSON.stringify([{ id: 'é', dct: '2016-03-28', text: 'Émile left yesterday.' }]);
    const { code, stdout, stderr } = await runBuilt(['timex'], folderOf({}), input);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect((JSON.parse(stdout) as Timexes)['é']?.[0]?.text).toBe('yesterday');
  });
});
