import { dirname, join, relative, resolve, sep } from 'node:path';
import { articleExtensions, maxBytes, type Report, type Source } from '../derive/index.ts';
import { sizeLabel } from '../derive/read/limits.ts';
import { isOwnPage } from '../export/site.ts';
import { fileTrouble, orUserError, UserError } from './errors.ts';
import type { Files, FileStatus } from './files.ts';
import { inTurn } from './in-turn.ts';

/** The folder of articles where none is named. */
export const defaultFolder = 'seeds';

/** Something found in a folder of articles: an absolute path, and why it is not read, if it is not. */
interface Entry {
  readonly path: string;
  readonly skip: string | null;
}

const byPath = (a: Entry, b: Entry) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

const forms = articleExtensions.join(', ');

const isArticle = (path: string) =>
  articleExtensions.some((extension) => path.toLowerCase().endsWith(extension));

const inside = (path: string, folder: string) =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

function skipReason(path: string, found: FileStatus | null): string | null {
  if (!found) return 'The link leads nowhere.';
  if (found.kind !== 'file') return 'This is not a regular file.';
  if (!isArticle(path)) return `The file is not in a form articles come in (${forms}).`;
  // Looked at before it is read: a huge file must not be taken into memory to be refused.
  return found.size > maxBytes
    ? `The file is too large: ${sizeLabel(found.size)}, and the limit is ${sizeLabel(maxBytes)}.`
    : null;
}

async function orReason<T>(work: () => Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (error) {
    const reason = fileTrouble(error);
    if (reason) return reason;
    throw error;
  }
}

const isPage = (path: string): boolean => /\.html?$/i.test(path);

/** Whether bytes are a page this program wrote, which tells of articles and is none. */
const isOurs = (path: string, bytes: Uint8Array): boolean =>
  isPage(path) && isOwnPage(new TextDecoder().decode(bytes));

/** Whether a folder holds a site that this program wrote. */
async function isSite(path: string, files: Files): Promise<boolean> {
  const page = join(path, 'index.html');
  const found = await orReason(() => files.stat(page));
  if (found === null || typeof found === 'string' || found.kind !== 'file') return false;
  const bytes = found.size > maxBytes ? '' : await orReason(() => files.read(page));
  return typeof bytes !== 'string' && isOurs(page, bytes);
}

async function walk(path: string, leave: readonly string[], files: Files): Promise<Entry[]> {
  const names = await orReason(() => files.list(path));
  if (typeof names === 'string') return [{ path, skip: `The folder cannot be read: ${names}.` }];
  const entries: Entry[] = [];
  const wanted = names
    .map(({ name, link }) => ({ name, link, at: join(path, name) }))
    .filter(({ name, at }) => !name.startsWith('.') && !leave.includes(at));
  const inFolder = await inTurn(wanted, async ({ at, link }) => ({
    at,
    link,
    found: await orReason(() => files.stat(at)),
  }));
  for (const { at, link, found } of inFolder) {
    if (typeof found === 'string') {
      entries.push({ path: at, skip: `The file cannot be read: ${found}.` });
    } else if (found?.kind !== 'folder') {
      entries.push({ path: at, skip: skipReason(at, found) });
    } else if (link) {
      // A link may lead back to a folder above: following it would never end.
      entries.push({ path: at, skip: 'This is a link to a folder, which is not followed.' });
    } else if (!(await isSite(at, files))) {
      entries.push(...(await walk(at, leave, files)));
    }
  }
  return entries;
}

/** The deepest folder that holds all of these. */
function commonFolder(folders: readonly string[]): string {
  let common = folders[0] ?? sep;
  while (common !== dirname(common) && !folders.every((folder) => inside(folder, common))) {
    common = dirname(common);
  }
  return common;
}

export interface ArticleFiles {
  /** The folder the names of the sources start from; absolute. */
  readonly root: string;
  readonly sources: readonly Source[];
  /** Number of files found that were not read; the report says why. */
  readonly skipped: number;
}

export interface ReadOptions {
  readonly cwd: string;
  readonly files: Files;
  readonly report: Report;
  /** Paths that are passed over in silence, absolute: what the command itself writes. */
  readonly leave?: readonly string[];
}

/**
 * Reads the articles in these folders and the folders below them (a file may stand for a folder),
 * sorted by path. Hidden files, and pages and sites that this program wrote, are passed over; what else is skipped goes into the report. The files
 * of several folders are named from the folder that holds them all. Throws UserError for a folder
 * that is not there.
 */
export async function readArticles(
  folders: readonly string[],
  { cwd, files, report, leave = [] }: ReadOptions,
): Promise<ArticleFiles> {
  const entries = new Map<string, Entry>();
  const roots: string[] = [];
  for (const folder of folders) {
    const path = resolve(cwd, folder);
    const found = await orUserError(`cannot read ${folder}`, () => files.stat(path));
    if (!found) throw new UserError(`there is no folder ${folder}.`);
    const whole = found.kind === 'folder';
    roots.push(whole ? path : dirname(path));
    const some = whole ? await walk(path, leave, files) : [{ path, skip: skipReason(path, found) }];
    for (const entry of some) entries.set(entry.path, entry);
  }
  const root = commonFolder(roots);
  const sources: Source[] = [];
  let skipped = 0;
  const read = await inTurn([...entries.values()].sort(byPath), async ({ path, skip }) => ({
    path,
    skip,
    bytes: skip ?? (await orReason(() => files.read(path))),
  }));
  for (const { path, skip, bytes } of read) {
    const file = relative(root, path).split(sep).join('/');
    if (typeof bytes === 'string') {
      report.warn({ file, problem: skip ?? `The file cannot be read: ${bytes}.` });
      skipped += 1;
    } else if (!isOurs(path, bytes)) {
      sources.push({ file, bytes });
    }
  }
  return { root, sources, skipped };
}
