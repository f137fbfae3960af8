import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ViewerFiles } from '../export/site.ts';
import { packageRoot } from './package.ts';

/** The viewer's two builds, as they stand in the package: for a site, and for a single file. */
export type ViewerBuild = 'viewer' | 'viewer-single';

/** The files of the viewer, sorted by path. Throws Error if the package was not built. */
export function viewerFiles(build: ViewerBuild): ViewerFiles {
  const folder = join(packageRoot, 'dist', build);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  );
}
