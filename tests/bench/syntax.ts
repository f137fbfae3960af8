import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../src/syntax/index.ts';
import { rateOf, reference } from './reference.ts';

/** Words a second of tagging and parsing together, on one core after warm-up, over the text of a folder. */
export function run(args: readonly string[]): void {
  const folder = args[0] ?? 'seeds';
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const words = (): number =>
    texts.flatMap((text) => parse(text)).reduce((total, { tokens }) => total + tokens.length, 0);
  rateOf(words, 2000);
  const before = reference();
  const rate = rateOf(words, 3000);
  const machine = (before + reference()) / 2;
  console.log(`${Math.round(rate)} words a second; the reference took ${Math.round(machine)} ms`);
  console.log(`${Math.round((rate * machine) / 1000)} words in the time of the reference`);
}
