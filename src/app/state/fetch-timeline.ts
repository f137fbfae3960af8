import { isIndex, readIndex, type IndexFile, type TimelineIndex } from '../../table/index.ts';

/** Why no timeline is shown, in one sentence a reader understands. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

/** What of the page and the network loading needs; tests pass their own. */
export interface LoadSource {
  /** The address of the page. */
  readonly base: string;
  /** The data in the page itself, or `null`. */
  readonly inline: () => string | null;
  /** The file the page says it shows; `timeline.json` beside it by default. */
  readonly file?: string | undefined;
  readonly fetch: (url: string) => Promise<Answer>;
}

/** What is read of an answer. */
export interface Answer {
  readonly status: number;
  text(): string | Promise<string>;
}

/** A page names the file it shows where it asks the browser to fetch it early. */
const named = () => document.querySelector('link[rel="preload"][as="fetch"]')?.getAttribute('href');

declare global {
  /** What the page asked for before its scripts ran, by address; the built pages have it. */
  var sourcelineAsked: Record<string, Promise<Answer>> | undefined;
}

/** The answer the page asked for early, which is kept no longer; else what the site answers now. */
function ask(url: string): Promise<Answer> {
  const early = globalThis.sourcelineAsked?.[url];
  globalThis.sourcelineAsked = undefined;
  return early ?? fetch(url);
}

export const pageSource = (): LoadSource => ({
  base: document.baseURI,
  inline: () => document.getElementById('timeline-data')?.textContent ?? null,
  file: named() ?? undefined,
  fetch: ask,
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

/** The text of a file; `piece` is one beside an index. Throws LoadError. */
export async function download(
  url: URL,
  fetchFile: LoadSource['fetch'],
  what: keyof typeof missing = 'whole',
): Promise<string> {
  let response: Answer;
  try {
    response = await fetchFile(url.href);
  } catch {
    throw new LoadError('The timeline could not be loaded: the site does not answer.');
  }
  if (response.status === 404) {
    throw new LoadError(`${missing[what]}: ${url.pathname} does not exist.`);
  }
  if (response.status < 200 || response.status > 299) {
    throw new LoadError(`The timeline could not be loaded: the site answered ${response.status}.`);
  }
  return response.text();
}

/** Throws LoadError. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('The timeline cannot be shown: not a timeline: the file is not JSON.');
  }
}

/** The file of a timeline, fetched and not yet checked. */
export class FetchedTimeline {
  readonly url: URL;
  /** Parsed JSON. */
  readonly data: unknown;
  #index: TimelineIndex | null | undefined;

  constructor(url: URL, data: unknown) {
    this.url = url;
    this.data = data;
  }

  /** What the file holds as an index, good enough to draw; `null` where it is none, or is broken. */
  get index(): TimelineIndex | null {
    return (this.#index ??= indexIn(this.data));
  }
}

function indexIn(data: unknown): TimelineIndex | null {
  if (!isIndex(data)) return null;
  try {
    return readIndex(data as IndexFile);
  } catch {
    // Why it is broken is said when it is checked.
    return null;
  }
}

/**
 * Fetches the timeline of this page: the one inside it, else the file the page names, else the file
 * `src` of the same site. Throws LoadError.
 */
export async function fetchTimeline(
  src: string | null,
  source: LoadSource,
): Promise<FetchedTimeline> {
  const inline = src === null ? source.inline()?.trim() : null;
  const url = fileUrl(src ?? source.file ?? './timeline.json', source.base);
  return new FetchedTimeline(url, parseJson(inline || (await download(url, source.fetch))));
}
