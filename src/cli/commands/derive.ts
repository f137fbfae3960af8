import { resolve } from 'node:path';
import { command } from '../command.ts';
import { cacheOption, deriveFolders } from '../derive-timeline.ts';
import { defaultTimelinePath, writeFile } from '../output.ts';
import { progressOn } from '../progress.ts';

export const deriveCommand = command(
  {
    name: 'derive',
    summary: 'Derive the timeline file from a folder of articles, without a site.',
    operands: '[FOLDER…]',
    count: [0, Infinity],
    options: {
      out: {
        type: 'string',
        value: 'FILE',
        help: 'The file to write; data/timeline.json by default.',
      },
      title: { type: 'string', value: 'TEXT', help: 'The title of the timeline.' },
      ...cacheOption,
    },
    notes: [
      'FOLDER holds the articles (.txt, .md, .html), in folders as deep as you like; seeds by default.',
      'Corrections are read from data/curation.json beside the folder, where there is one.',
      'The file is replaced in one step: a run that is stopped leaves the old one whole.',
    ],
  },
  async (folders, { out = defaultTimelinePath, title, 'no-cache': noCache }, effects) => {
    const { json } = await deriveFolders(
      { folders, title, noCache, leave: [resolve(effects.cwd, out)] },
      effects,
    );
    await writeFile(out, json, effects);
    progressOn(effects).done(`Written: ${out}`);
  },
);
