import { parseTimeline, TimelineError } from '../../model/index.ts';
import {
  articleName,
  evidenceName,
  IndexError,
  isIndex,
  parseArticleText,
  parseEvidence,
  parseIndex,
  type EventEvidence,
  type TimelineIndex,
} from '../../table/index.ts';
import { archiveOf, type Archive } from './archive.ts';

/** Why no timeline is shown, in one sentence a reader understands. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

/** What went wrong, in one sentence for the reader. */
export function failureText(error: unknown): string {
  // What is not a LoadError is a fault of ours: it shall be seen as one.
  if (!(error instanceof LoadError)) console.error(error);
  return error instanceof LoadError ? error.message : 'The timeline cannot be shown.';
}

/** What of the page and the network loading needs; tests pass their own. */
export interface LoadSource {
  /** The address of the page. */
  readonly base: string;
  /** The data in the page itself, or `null`. */
  readonly inline: () => string | null;
  /** The file the page says it shows; `timeline.json` beside it by default. */
  readonly file?: string | undefined;
  readonly fetch: (url: string) => Promise<Response>;
}

/** A page names the file it shows where it asks the browser to fetch it early. */
const named = () => document.querySelector('link[rel="preload"][as="fetch"]')?.getAttribute('href');

export const pageSource = (): LoadSource => ({
  base: document.baseURI,
  inline: () => document.getElementById('timeline-data')?.textContent ?? null,
  file: named() ?? undefined,
  fetch: (url) => fetch(url),
});

function fileUrl(wanted: string, base: string): URL {
  if (!URL.canParse(wanted, base)) throw new LoadError(`“${wanted}” is not an address.`);
  const url = new URL(wanted, base);
  if (url.origin !== new URL(base).origin) {
    throw new LoadError('This page shows timelines of its own site only.');
  }
  return url;
}

const missing = {
  whole: 'There is no timeline here',
  piece: 'Part of this timeline is missing',
} as const;

async function download(
  url: URL,
  fetchFile: LoadSource['fetch'],
  what: keyof typeof missing = 'whole',
): Promise<string> {
  let response: Response;
  try {
    response = await fetchFile(url.href);
  } catch {
    throw new LoadError('The timeline could not be loaded: the site does not answer.');
  }
  if (response.status === 404) {
    throw new LoadError(`${missing[what]}: ${url.pathname} does not exist.`);
  }
  if (!response.ok) {
    throw new LoadError(`The timeline could not be loaded: the site answered ${response.status}.`);
  }
  return response.text();
}

/** What reading throws becomes one sentence for the reader. */
function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof TimelineError || error instanceof IndexError) {
      throw new LoadError(`The timeline cannot be shown: ${error.message}.`, { cause: error });
    }
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('The timeline cannot be shown: not a timeline: the file is not JSON.');
  }
}

/** Fetches each file once: a promise at first, then what was in it; what failed is asked for anew. */
function fetchOnce<T>(load: (name: string) => Promise<T>): (name: string) => T | Promise<T> {
  const known = new Map<string, T | Promise<T>>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const asked = load(name);
    known.set(name, asked);
    asked.then(
      (content) => known.set(name, content),
      () => known.delete(name),
    );
    return asked;
  };
}

/** A timeline in pieces beside its index. */
function archiveInPieces(
  { title, chunk, articles, holdings, table }: TimelineIndex,
  index: URL,
  fetchFile: LoadSource['fetch'],
): Archive {
  const piece = async (name: string) =>
    parseJson(await download(new URL(name, index), fetchFile, 'piece'));
  const chunkOf = fetchOnce(async (name) => {
    const data = await piece(name);
    return reading(() => parseEvidence(data));
  });
  const place = new Map(articles.map(({ id }, nth) => [id, nth]));
  const textOf = fetchOnce(async (id) => {
    const nth = place.get(id) ?? 0;
    const data = await piece(articleName(nth));
    return reading(() => parseArticleText(data, articles[nth] ?? { file: id }));
  });
  return {
    title,
    table,
    articles,
    holdings,
    evidenceOf(row) {
      const from = chunkOf(evidenceName(row, chunk));
      const pick = (rows: readonly EventEvidence[]) => rows[row % chunk] ?? { mentions: [] };
      return from instanceof Promise ? from.then(pick) : pick(from);
    },
    textOf,
  };
}

/**
 * The timeline of this page: the one inside it, else the file the page names, else the file `src` of
 * the same site. A file is a whole timeline or the index of one in pieces. Throws LoadError.
 */
export async function loadArchive(src: string | null, source: LoadSource): Promise<Archive> {
  const inline = src === null ? source.inline()?.trim() : null;
  const url = fileUrl(src ?? source.file ?? './timeline.json', source.base);
  const data = parseJson(inline || (await download(url, source.fetch)));
  return reading(() =>
    isIndex(data)
      ? archiveInPieces(parseIndex(data), url, source.fetch)
      : archiveOf(parseTimeline(data)),
  );
}
