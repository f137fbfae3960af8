import { parseTimelineText, TimelineError, type Timeline } from '../../model/index.ts';

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
  readonly fetch: (url: string) => Promise<Response>;
}

export const pageSource = (): LoadSource => ({
  base: document.baseURI,
  inline: () => document.getElementById('timeline-data')?.textContent ?? null,
  fetch: (url) => fetch(url),
});

function fileUrl(src: string | null, base: string): URL {
  const wanted = src ?? './timeline.json';
  if (!URL.canParse(wanted, base)) throw new LoadError(`“${wanted}” is not an address.`);
  const url = new URL(wanted, base);
  if (url.origin !== new URL(base).origin) {
    throw new LoadError('This page shows timelines of its own site only.');
  }
  return url;
}

async function download(url: URL, fetchFile: LoadSource['fetch']): Promise<string> {
  let response: Response;
  try {
    response = await fetchFile(url.href);
  } catch {
    throw new LoadError('The timeline could not be loaded: the site does not answer.');
  }
  if (response.status === 404) {
    throw new LoadError(`There is no timeline here: ${url.pathname} does not exist.`);
  }
  if (!response.ok) {
    throw new LoadError(`The timeline could not be loaded: the site answered ${response.status}.`);
  }
  return response.text();
}

/**
 * The timeline of this page: the one inside it, else `timeline.json` beside it, else the file `src`
 * of the same site. Throws LoadError.
 */
export async function loadTimeline(src: string | null, source: LoadSource): Promise<Timeline> {
  const inline = src === null ? source.inline()?.trim() : null;
  const text = inline || (await download(fileUrl(src, source.base), source.fetch));
  try {
    return parseTimelineText(text);
  } catch (error) {
    if (error instanceof TimelineError) {
      throw new LoadError(`The timeline cannot be shown: ${error.message}.`, { cause: error });
    }
    throw error;
  }
}
