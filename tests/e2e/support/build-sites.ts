import { dirname } from 'node:path';
import { hostileArticles } from './hostile-articles.ts';
import { largeTimeline } from './made-timeline.ts';
import {
  hostileFile,
  hostileSite,
  largeSite,
  sampleFile,
  sampleSite,
  sourceline,
  writeArticles,
} from './sites.ts';
import { writeSite } from './write-site.ts';

/** Builds the sites that several browser tests open once, before them. */
export default function buildSites(): void {
  writeSite(largeSite, largeTimeline());
  const hostile = writeArticles('hostile', hostileArticles);
  for (const [site, file, folder] of [
    [sampleSite, sampleFile, 'seeds'],
    [hostileSite, hostileFile, `${hostile}/articles`],
  ] as const) {
    sourceline(['build', folder, '--out', site]);
    sourceline(['build', folder, '--out', dirname(file), '--single-file']);
  }
}
