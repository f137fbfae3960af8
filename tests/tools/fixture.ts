import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { accept, expectedOf, fixtureNames, fixturesFolder } from '../support/fixtures.ts';

/**
 * Adds a case: `npm run fixture -- NAME FILE…`. Without files, what the case NAME gives now becomes what
 * it must give; read the difference before you commit it.
 */
const [name, ...files] = process.argv.slice(2);

function add(): string {
  if (!name || !/^[a-z0-9-]+$/.test(name)) {
    return `npm run fixture -- NAME FILE…   (name in a-z, 0-9 and hyphens)\nCases: ${fixtureNames().join(', ')}`;
  }
  const missing = files.find((file) => !existsSync(file));
  if (missing) return `There is no file ${missing}.`;
  const input = join(fixturesFolder, name, 'input');
  if (files.length === 0 && !existsSync(input)) return `There is no case ${name}.`;
  mkdirSync(input, { recursive: true });
  for (const file of files) copyFileSync(file, join(input, basename(file)));
  accept(name);
  return expectedOf(name);
}

console.log(add());
