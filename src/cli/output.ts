import { join, resolve } from 'node:path';
import { isOwnPage, ownListPage, ownPiece, type SiteFiles } from '../export/site.ts';
import type { Effects } from './effects.ts';
import { orUserError, UserError } from './errors.ts';

/** Where the timeline file goes unless told otherwise. */
export const defaultTimelinePath = 'data/timeline.json';

/** Writes one file whole. Throws UserError where the system refuses. */
export async function writeFile(
  path: string,
  content: string | Uint8Array,
  { cwd, files }: Pick<Effects, 'cwd' | 'files'>,
): Promise<void> {
  await orUserError(`cannot write ${path}`, () => files.write(resolve(cwd, path), content));
}

/**
 * Throws UserError if nothing can be written to a folder because it is a file, or if the page that
 * would be written there is one this program did not write.
 */
export async function refuseForeign(
  folder: string,
  page: string,
  { cwd, files }: Pick<Effects, 'cwd' | 'files'>,
): Promise<void> {
  const path = join(folder, page);
  const absolute = resolve(cwd, path);
  const place = await orUserError(`cannot write ${folder}`, () => files.stat(resolve(cwd, folder)));
  if (place && place.kind !== 'folder') {
    throw new UserError(`cannot write ${folder}: it is not a folder.`);
  }
  const found = await orUserError(`cannot write ${path}`, () => files.stat(absolute));
  if (!found) return;
  if (found.kind !== 'file') throw new UserError(`cannot write ${path}: it is not a file.`);
  const bytes = await orUserError(`cannot read ${path}`, () => files.read(absolute));
  if (!isOwnPage(new TextDecoder().decode(bytes))) {
    throw new UserError(`${path} was not written by Sourceline; choose another place with --out.`);
  }
}

/** A name Vite gave: its content's hash stands in it, so an old one is never wanted again. */
const hashedAsset = /^[\w.-]{1,100}-[\w-]{8}\.(?:js|css|woff2|svg)$/;

/** Folders of a site, and what in them is the program's own to remove. */
const ownFiles: Readonly<Record<string, RegExp>> = {
  assets: hashedAsset,
  'timeline/list': ownListPage,
  'timeline/evidence': ownPiece,
  'timeline/articles': ownPiece,
};

async function removeStale(
  folder: string,
  site: SiteFiles,
  { cwd, files }: Pick<Effects, 'cwd' | 'files'>,
): Promise<void> {
  for (const [inner, own] of Object.entries(ownFiles)) {
    const place = resolve(cwd, folder, inner);
    if ((await files.stat(place))?.kind !== 'folder') continue;
    for (const { name } of await files.list(place)) {
      if (own.test(name) && !site.has(`${inner}/${name}`)) await files.remove(join(place, name));
    }
  }
}

/**
 * Writes a site. Pages go last: whoever opens one meanwhile gets the old site or the new. Assets and
 * pieces of an earlier build are removed; other files in the folder are left alone.
 */
export async function writeSite(
  folder: string,
  site: SiteFiles,
  effects: Pick<Effects, 'cwd' | 'files'>,
): Promise<void> {
  const isPage = (path: string) => path.endsWith('.html');
  const paths = [...site.keys()];
  const ordered = [...paths.filter((path) => !isPage(path)), ...paths.filter(isPage)];
  for (const path of ordered) {
    await writeFile(join(folder, path), site.get(path) ?? '', effects);
  }
  await orUserError(`cannot clean ${folder}`, () => removeStale(folder, site, effects));
}
