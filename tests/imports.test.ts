import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom: the table of DESIGN.md. A folder may import itself, `src/model`, and what
 * stands beside it here. The deepest folder that holds a file rules it.
 */
const stage = ['time', 'text', 'syntax', 'derive/types.ts', 'derive/mention.ts'];

const table: Readonly<Record<string, readonly string[]>> = {
  model: [],
  time: [],
  text: [],
  syntax: ['text'],
  'derive/read': stage,
  'derive/clean': stage,
  'derive/date': stage,
  'derive/tag': stage,
  'derive/detect': stage,
  'derive/merge': stage,
  'derive/rank': stage,
  'derive/curate': stage,
  'derive/emit': stage,
  'derive/types.ts': ['syntax', 'time'],
  'derive/mention.ts': ['derive/types.ts'],
  'derive/article.ts': ['derive', 'syntax'],
  'derive/pieces.ts': [],
  'derive/pack.ts': ['derive', 'syntax', 'text'],
  'derive/pipeline.ts': ['derive'],
  'derive/index.ts': ['derive'],
  table: ['time'],
  layout: ['table', 'time'],
  export: ['layout', 'table', 'time', 'text'],
  cli: ['derive', 'export'],
  'cli/dev': ['cli', 'derive', 'export', 'syntax', 'time', 'text'],
  'app/state': ['layout', 'table', 'time', 'text'],
  'app/ui': [],
  'app/chart': ['app/state', 'layout', 'table', 'app/ui', 'time'],
  'app/reader': ['app/state', 'app/ui', 'table', 'text'],
  'app/modes': ['app/chart', 'app/reader', 'app/state', 'app/ui', 'export', 'table'],
  'app/opening': ['app/chart', 'app/state', 'layout', 'table', 'app/start.ts'],
  app: ['app/modes', 'app/state', 'app/opening'],
  // The tagger alone: it may not drag in another stage.
  'timex.ts': ['derive/tag', 'derive/types.ts', 'time'],
  'index.ts': ['derive', 'layout', 'table', 'time', 'text'],
};

const root = resolve(import.meta.dirname, '../src');

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|svelte|css)$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .sort();

/** Import and export declarations, dynamic imports, URLs of modules, and @import in CSS. */
const imports =
  /(?:\bfrom\s*|\bimport\s*\(?\s*|@import\s+(?:url\()?|\bnew URL\(\s*)['"](\.[^'"\n]{1,200})['"]/g;

const holds = (folder: string, file: string) => file === folder || file.startsWith(`${folder}/`);

/** The row of the table a file falls under. */
function rowOf(file: string): string | undefined {
  return Object.keys(table)
    .filter((folder) => holds(folder, file))
    .sort((a, b) => b.length - a.length)[0];
}

/** Whether a file may import another, both relative to src. */
function mayImport(from: string, to: string): boolean {
  const row = rowOf(from);
  if (row === undefined) return false;
  return [row, 'model', ...(table[row] ?? [])].some((folder) => holds(folder, to));
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(imports)].map(([, target = '']) =>
    relative(root, resolve(root, dirname(file), target)),
  );
}

describe('imports', () => {
  it('every file of src falls under the table', () => {
    expect(files.filter((file) => rowOf(file) === undefined)).toEqual([]);
  });

  it('every import is one the table allows', () => {
    const forbidden = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !mayImport(file, target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(forbidden).toEqual([]);
  });

  it('every import names a file that is there', () => {
    const source = new Set(files);
    const missing = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => /\.(?:ts|svelte|css)$/.test(target) && !source.has(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('derive and app never meet, and no stage sees another', () => {
    expect(mayImport('derive/read/index.ts', 'app/state/url.ts')).toBe(false);
    expect(mayImport('app/state/url.ts', 'derive/types.ts')).toBe(false);
    expect(mayImport('derive/tag/index.ts', 'derive/read/index.ts')).toBe(false);
    expect(mayImport('derive/tag/rules/year.ts', 'derive/tag/index.ts')).toBe(true);
    expect(mayImport('model/check.ts', 'time/index.ts')).toBe(false);
    expect(mayImport('app/ui/Icon.svelte', 'app/state/url.ts')).toBe(false);
  });

  it('sees imports of every form', () => {
    const source = [
      "import a from './a.ts';",
      "import type { B } from '../b.ts';",
      "export * from './c.ts';",
      "import './d.css';",
      "const e = await import('./e.ts');",
      "new URL('./f.bin', import.meta.url)",
      "@import './g.css';",
      "import {\n  h,\n} from './h.ts';",
    ].join('\n');
    expect([...source.matchAll(imports)].map(([, target]) => target)).toEqual([
      './a.ts',
      '../b.ts',
      './c.ts',
      './d.css',
      './e.ts',
      './f.bin',
      './g.css',
      './h.ts',
    ]);
  });
});
