import { resolve } from 'node:path';
import { siteFiles, type SiteFiles } from '../../export/site.ts';
import { defaultFolder } from '../articles.ts';
import { command } from '../command.ts';
import {
  cacheOption,
  deriveFolders,
  type Derived,
  type DeriveRequest,
} from '../derive-timeline.ts';
import type { Effects } from '../effects.ts';
import { UserError } from '../errors.ts';
import { progressOn } from '../progress.ts';
import { listen, readPort, usualPort } from '../serve/listen.ts';
import { openBrowser } from '../serve/open-browser.ts';
import { Reloads, withReload } from '../serve/reload.ts';
import { host, siteServer } from '../serve/site-server.ts';
import { watchFiles } from '../serve/watch.ts';
import { viewerFiles } from '../viewer.ts';

interface Served {
  readonly site: SiteFiles;
  readonly derived: Derived;
}

async function build(request: DeriveRequest, effects: Effects): Promise<Served> {
  const derived = await deriveFolders(request, effects);
  const { timeline, json } = derived;
  return { site: withReload(siteFiles(timeline, json, viewerFiles('viewer'))), derived };
}

export const serveCommand = command(
  {
    name: 'serve',
    summary: 'Show the timeline in a browser, and build it again when an article changes.',
    operands: '[FOLDER…]',
    count: [0, Infinity],
    options: {
      port: {
        type: 'string',
        value: 'N',
        help: `The port; ${usualPort} by default, or one that is free.`,
      },
      open: { type: 'boolean', help: 'Open the browser.' },
      title: { type: 'string', value: 'TEXT', help: 'The title of the timeline.' },
      ...cacheOption,
    },
    notes: [
      'FOLDER holds the articles (.txt, .md, .html), in folders as deep as you like; seeds by default.',
      'Only this computer can open the address. Nothing is written but the cache. Ctrl-C stops.',
    ],
  },
  async (folders, { port, open = false, title, 'no-cache': noCache }, effects) => {
    const interrupted = effects.interrupted();
    const asked = port === undefined ? null : readPort(port);
    const progress = progressOn(effects);
    const request = { folders, title, noCache };
    let { site, derived } = await build(request, effects);
    const reloads = new Reloads();
    const server = siteServer(() => site, reloads);
    const url = `http://${host}:${await listen(server, asked)}/`;

    const rebuild = async () => {
      try {
        ({ site, derived } = await build(request, effects));
        reloads.announce();
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        progress.warn({ file: 'not rebuilt', problem: error.message });
      }
    };
    const named = folders.length > 0 ? folders : [defaultFolder];
    const watched = {
      folders: named.map((folder) => resolve(effects.cwd, folder)),
      file: derived.curationPath,
    };
    const watcher = await watchFiles(watched, rebuild);

    effects.stdout.write(`${url}\n`);
    progress.done('Watching the articles. Ctrl-C stops.');
    if (open) openBrowser(url);
    await Promise.race([interrupted, watcher.failed]);
    await watcher.close();
    reloads.end();
    server.close();
    server.closeAllConnections();
  },
);
