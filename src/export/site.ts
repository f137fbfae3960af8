import { createHash } from 'node:crypto';
import type { Timeline } from '../model/index.ts';
import { indexName, piecesOf } from '../table/index.ts';
import { documentHtml } from './document.ts';
import { listFolder, pagedDocument, type ListPage } from './document-pages.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * The files of a site: the built viewer with a timeline in it. Pure: files in, files out, by their
 * paths from the site's folder with forward slashes; the same input gives the same bytes.
 */

export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/** The viewer as Vite built it. */
export type ViewerFiles = ReadonlyMap<string, Uint8Array>;

/** The whole timeline, for programs and for whoever wants the data; the pages fetch its pieces. */
export const timelineFile = 'timeline.json';

/** The folder of the pieces. */
const piecesFolder = 'timeline';

/** The name of a page of the list, by which a later build knows those that are wanted no more. */
export const ownListPage = /^(?:\d{1,9}|sources)\.html$/;

/** The name of a piece, by which a later build knows those that are wanted no more. */
export const ownPiece = /^\d{1,9}\.json$/;

/** Written into every page, so that a later build knows its own files from a person's. */
export const generator = 'Sourceline';

/** Whether a page was written by `siteFiles` or `singleFile`. */
export function isOwnPage(html: string): boolean {
  return html.slice(0, 4096).includes(`<meta name="generator" content="${generator}"`);
}

const icon = 'favicon.svg';

type Policy = Readonly<Record<string, string>>;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What stands in the elements of a kind in a page of the built viewer itself. */
function inlineParts(page: string, element: 'script' | 'style'): string[] {
  return page.split(`<${element}`).flatMap((part) => {
    const [, text] = /^(?: type="module")?>/.test(part) ? part.split(/>(.*)/s) : [];
    return text === undefined ? [] : [text.split(`</${element}>`, 1)[0] ?? ''];
  });
}

/**
 * The policy of a page of a site; of scripts and styles in the page, only those hold that the viewer
 * was built with.
 */
const sitePolicy = (page: string): Policy => ({
  'default-src': "'none'",
  'script-src': ["'self'", ...inlineParts(page, 'script').map(hash)].join(' '),
  'style-src': ["'self'", ...inlineParts(page, 'style').map(hash)].join(' '),
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
});

const policyMeta = (policy: Policy) =>
  `<meta http-equiv="Content-Security-Policy" content="${Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')}" />`;

/** JSON as the content of a script element: nothing in it can end the element. */
export function escapeJson(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What a page is filled with, as HTML. */
interface Filling {
  readonly head: readonly string[];
  readonly document: string;
  readonly data: string;
}

function fill(page: string, { head, document, data }: Filling): string {
  const parts = { head: head.join('\n    '), document, data };
  return Object.entries(parts).reduce((html, [name, content]) => {
    const [before, after, ...more] = html.split(`<!--sourceline:${name}-->`);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(`the viewer's page has no single place for its ${name}`);
    }
    // A policy holds for what comes after it.
    if (name === 'head' && /<(?:script|link|style)\b/.test(before)) {
      throw new Error("the viewer's page loads something before its policy");
    }
    return before + content + after;
  }, page);
}

function head(timeline: Timeline, policy: Policy, iconHref: string | null): string[] {
  const title = escapeHtml(timeline.title);
  return [
    policyMeta(policy),
    `<meta name="generator" content="${generator}" />`,
    `<title>${title}</title>`,
    `<meta name="description" content="${title}: a timeline, with the sentence behind every date" />`,
    ...(iconHref === null ? [] : [`<link rel="icon" type="image/svg+xml" href="${iconHref}" />`]),
  ];
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** A page of the list: the words and the style sheet of the viewer, and no script. */
function listPage(timeline: Timeline, { title, html }: ListPage, style: string | null): string {
  const policy: Policy = {
    'default-src': "'none'",
    'style-src': "'self'",
    'font-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    ${policyMeta(policy)}
    <meta name="generator" content="${generator}" />
    <title>${escapeHtml(`${title}: ${timeline.title}`)}</title>
    ${style === null ? '' : `<link rel="stylesheet" href="../../${style}" />`}
  </head>
  <body>
    <main id="document">${html}</main>
  </body>
</html>
`;
}

/** The style sheet of the viewer's pages as a file. */
function styleIn(viewer: ViewerFiles): string | null {
  return [...viewer.keys()].find((path) => /^assets\/viewer-[^/]{1,100}\.css$/.test(path)) ?? null;
}

/** The files of a site that works from any static host and any path. `json` is the timeline's text. */
export function siteFiles(timeline: Timeline, json: string, viewer: ViewerFiles): SiteFiles {
  const { front: document, pages } = pagedDocument(timeline);
  const preload = `<link rel="preload" href="./${piecesFolder}/${indexName}" as="fetch" crossorigin />`;
  const iconHref = viewer.has(icon) ? `./${icon}` : null;
  const filled = (page: string) =>
    fill(page, {
      head: [...head(timeline, sitePolicy(page), iconHref), preload],
      document,
      data: '',
    });
  const files = new Map<string, string | Uint8Array>();
  for (const [path, bytes] of viewer) {
    files.set(path, path.endsWith('.html') ? filled(decode(bytes)) : bytes);
  }
  const style = styleIn(viewer);
  for (const page of pages) {
    files.set(`${listFolder}/${page.name}`, listPage(timeline, page, style));
  }
  for (const [path, content] of piecesOf(timeline)) files.set(`${piecesFolder}/${path}`, content);
  return files.set(timelineFile, json);
}

/**
 * A script as the content of a script element. `<` occurs before these words in strings, templates
 * and regular expressions only, where `\x3C` means the same.
 */
function inlineScript(script: string): string {
  return script.replace(/\r\n?/g, '\n').replace(/<(?=!--|\/?script)/gi, '\\x3C');
}

/** A style sheet as the content of a style element; `\3C ` is CSS for `<`. */
function inlineStyle(style: string): string {
  return style.replace(/\r\n?/g, '\n').replace(/<(?=\/style|!--)/gi, '\\3C ');
}

const assetTag =
  /<script\b[^<>]{0,400}\bsrc="\.\/([^"<>]{1,200})"[^<>]{0,100}><\/script>|<link\b[^<>]{0,400}\bhref="\.\/([^"<>]{1,200})"[^<>]{0,100}>/g;

function dataUri(type: string, bytes: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/**
 * The whole timeline in one HTML file, which runs from the disk and asks the network for nothing.
 * `viewer` is the build with one script and one style sheet.
 */
export function singleFile(timeline: Timeline, json: string, viewer: ViewerFiles): string {
  const read = (path: string) => {
    const bytes = viewer.get(path);
    if (!bytes) throw new Error(`the viewer has no ${path}`);
    return decode(bytes);
  };
  const scripts: string[] = [];
  const styles: string[] = [];
  const page = read('index.html').replace(assetTag, (_, script?: string, style?: string) => {
    if (script !== undefined) {
      const text = inlineScript(read(script));
      scripts.push(text);
      return `<script type="module">${text}</script>`;
    }
    const text = inlineStyle(read(style ?? ''));
    styles.push(text);
    return `<style>${text}</style>`;
  });
  const policy: Policy = {
    'default-src': "'none'",
    'script-src': scripts.map(hash).join(' ') || "'none'",
    'style-src': styles.map(hash).join(' ') || "'none'",
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  const iconBytes = viewer.get(icon);
  return fill(page, {
    head: head(timeline, policy, iconBytes ? dataUri('image/svg+xml', iconBytes) : null),
    document: documentHtml(timeline),
    data: `<script type="application/json" id="timeline-data">${escapeJson(json)}</script>`,
  });
}
