import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { siteFiles } from '../../../src/export/site.ts';
import type { Timeline } from '../../../src/model/index.ts';

const viewer = resolve(import.meta.dirname, '../../../dist/viewer');

/** Writes the site of a timeline that was made for a test into a folder, with an empty `timeline.json`. */
export function writeSite(folder: string, timeline: Timeline): void {
  const built = readdirSync(viewer, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const files = new Map(
    built.map((path) => [path.slice(viewer.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of siteFiles(timeline, '{}', files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
