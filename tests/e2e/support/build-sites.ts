import { dirname } from 'node:path';
import { sampleFile, sampleSite, sourceline } from './sites.ts';

/** Builds the sample corpus once, before the browser tests. */
export default function buildSites(): void {
  sourceline(['build', 'seeds', '--out', sampleSite]);
  sourceline(['build', 'seeds', '--out', dirname(sampleFile), '--single-file']);
}
