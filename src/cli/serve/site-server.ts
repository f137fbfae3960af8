import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { SiteFiles } from '../../export/site.ts';
import { reloadPath, type Reloads } from './reload.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

const typeOf = (path: string) =>
  types[/\.([^./]*)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';

/** Only this computer is served. */
export const host = '127.0.0.1';

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

/**
 * Whether a request was meant for this server. A page elsewhere can point a name of its own at
 * 127.0.0.1 (DNS rebinding) and would read the articles; it cannot choose the Host header.
 */
function meantForUs(request: IncomingMessage): boolean {
  const name = (request.headers.host ?? '').replace(/:\d{1,5}$/, '');
  return name === host || name === 'localhost';
}

/** The path of a file of the site, from the path of a request; `null` if it is malformed. */
function sitePath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, '')).replace(/^\/+/, '');
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

/**
 * A server of the files `site` gives at that moment, and of nothing else: a path is a key, never a
 * place on the disk.
 */
export function siteServer(site: () => SiteFiles, reloads: Reloads): Server {
  return createServer((request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-cache');
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    if (!meantForUs(request))
      return refuse(response, 421, 'This server answers for localhost only.');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(response, 405, 'Only GET and HEAD are answered.');
    }
    const path = sitePath(request.url ?? '/');
    if (path === reloadPath) return reloads.connect(response);
    const content = path === null ? undefined : site().get(path);
    if (path === null || content === undefined)
      return refuse(response, 404, 'There is no such page.');
    response.writeHead(200, {
      'content-type': typeOf(path),
      'content-length': Buffer.byteLength(content),
    });
    response.end(request.method === 'HEAD' ? undefined : content);
  });
}
