import type { ServerResponse } from 'node:http';
import type { SiteFiles } from '../../export/site.ts';

/** Where the page listens for a rebuild, and the script by which it does. */
export const reloadPath = '.sourceline/events';
const scriptPath = '.sourceline/reload.js';

const script = `new EventSource('/${reloadPath}').addEventListener('rebuilt', () => location.reload());\n`;

/** The site with a script in its pages that loads them again; only ever served, never written. */
export function withReload(site: SiteFiles): SiteFiles {
  const tag = `<script type="module" src="/${scriptPath}"></script>\n  </body>`;
  const files = new Map(site);
  for (const [path, content] of site) {
    if (path.endsWith('.html') && typeof content === 'string') {
      files.set(
        path,
        content.replace('</body>', () => tag),
      );
    }
  }
  return files.set(scriptPath, script);
}

/** The pages that wait for a rebuild. */
export class Reloads {
  readonly #waiting = new Set<ServerResponse>();

  /** Keeps a response open until its page goes away. */
  connect(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('retry: 500\n\n');
    this.#waiting.add(response);
    response.on('close', () => this.#waiting.delete(response));
  }

  /** Tells every page that the site is new. */
  announce(): void {
    for (const response of this.#waiting) response.write('event: rebuilt\ndata:\n\n');
  }

  /** Ends every open response, so that the server can close. */
  end(): void {
    for (const response of this.#waiting) response.end();
  }
}
