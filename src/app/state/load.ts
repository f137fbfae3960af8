import { TimelineError } from '../../model/index.ts';
import {
  articleName,
  evidenceName,
  IndexError,
  parseArticleText,
  parseEvidence,
  parseIndex,
  isIndex,
  type EventEvidence,
  type TimelineIndex,
} from '../../table/index.ts';
import type { Archive } from './archive.ts';
import {
  download,
  LoadError,
  parseJson,
  type FetchedTimeline,
  type LoadSource,
} from './fetch-timeline.ts';

/** What went wrong, in one sentence for the reader. */
export function failureText(error: unknown): string {
  // What is not a LoadError is a fault of ours: it shall be seen as one.
  if (!(error instanceof LoadError)) console.error(error);
  return error instanceof LoadError ? error.message : 'The timeline cannot be shown.';
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

/** Reads what was fetched: a whole timeline, or the index of one in pieces. Throws LoadError. */
export async function readArchive(
  fetched: FetchedTimeline,
  fetchFile: LoadSource['fetch'],
): Promise<Archive> {
  const { data, url } = fetched;
  if (isIndex(data)) {
    return reading(() => archiveInPieces(parseIndex(data, fetched.index), url, fetchFile));
  }
  const { readWhole } = await import('./whole-archive.ts');
  return reading(() => readWhole(data));
}
