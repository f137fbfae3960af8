import { join, resolve } from 'node:path';
import { siteFiles, singleFile } from '../../export/site.ts';
import { command } from '../command.ts';
import { cacheOption, deriveFolders } from '../derive-timeline.ts';
import { defaultTimelinePath, refuseForeign, writeFile, writeSite } from '../output.ts';
import { UserError } from '../errors.ts';
import { progressOn } from '../progress.ts';
import { viewerFiles } from '../viewer.ts';

const defaultSite = 'site';

/** Throws UserError where the site would be written among the articles it is made from. */
function refuseAmongArticles(out: string, folders: readonly string[], cwd: string): void {
  if (!folders.some((folder) => resolve(cwd, folder) === resolve(cwd, out))) return;
  throw new UserError(
    `cannot write to ${out}: it holds the articles. Choose another place with --out.`,
  );
}

export const buildCommand = command(
  {
    name: 'build',
    summary: 'Derive the timeline and write a site that works from any static host.',
    operands: '[FOLDER…]',
    count: [0, Infinity],
    options: {
      out: {
        type: 'string',
        value: 'DIR',
        help: `The folder to write to; ${defaultSite} by default.`,
      },
      title: { type: 'string', value: 'TEXT', help: 'The title of the timeline.' },
      ...cacheOption,
      'single-file': {
        type: 'boolean',
        help: 'Write one file instead, DIR/timeline.html, that opens from the disk without a network.',
      },
    },
    notes: [
      'FOLDER holds the articles (.txt, .md, .html), in folders as deep as you like; seeds by default.',
      'Corrections are read from data/curation.json beside the folder, where there is one.',
      `Without FOLDER, ${defaultTimelinePath} is written too.`,
    ],
  },
  async (folders, values, effects) => {
    const { out = defaultSite, title, 'single-file': single = false, 'no-cache': noCache } = values;
    const name = single ? 'timeline.html' : 'index.html';
    const page = join(out, name);
    refuseAmongArticles(out, folders, effects.cwd);
    await refuseForeign(out, name, effects);
    const leave = [resolve(effects.cwd, out)];
    const { timeline, json } = await deriveFolders({ folders, title, noCache, leave }, effects);
    if (folders.length === 0) await writeFile(defaultTimelinePath, json, effects);
    if (single) {
      await writeFile(page, singleFile(timeline, json, viewerFiles('viewer-single')), effects);
    } else {
      await writeSite(out, siteFiles(timeline, json, viewerFiles('viewer')), effects);
    }
    progressOn(effects).done(`Written: ${page}`);
  },
);
