import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly bugs: string;
}

function rootFrom(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('package.json of sourceline not found');
  return rootFrom(above);
}

/** The folder of this package: the nearest above this file, built or not, that has a package.json. */
export const packageRoot = rootFrom(dirname(fileURLToPath(import.meta.url)));

/** Name, version and description of this package. */
export function packageInfo(): Package {
  return JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as Package;
}
