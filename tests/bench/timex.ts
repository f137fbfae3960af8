import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTimeml } from '../../src/cli/timeml/read.ts';
import { tagText } from '../../src/derive/tag/index.ts';
import { parse } from '../../src/syntax/index.ts';
import { rateOf, reference } from './reference.ts';

/** The text of a file: of a `.tml` that of its body. */
function textOf(path: string): string {
  const content = readFileSync(path, 'utf8');
  return path.endsWith('.tml') ? readTimeml(content, path).text : content;
}

/**
 * MB of text (10⁶ UTF-16 code units) a second that the tagger reads, on one core after warm-up, over the
 * files of a folder. The sentences are parsed before: syntax is measured by its own benchmark.
 */
export function run(args: readonly string[]): void {
  const folder = args[0] ?? 'seeds';
  const texts = readdirSync(folder)
    .map((file) => textOf(join(folder, file)))
    .map((text) => ({ text, sentences: parse(text) }));
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  const tag = (): number => {
    for (const { text, sentences } of texts) tagText(text, { published: '2016-03-28', sentences });
    return length;
  };
  rateOf(tag, 2000);
  const before = reference();
  const rate = rateOf(tag, 3000) / 1e6;
  const machine = (before + reference()) / 2;
  console.log(
    `${rate.toFixed(2)} MB of text a second; the reference took ${Math.round(machine)} ms`,
  );
  console.log(`${((rate * machine) / 1000).toFixed(3)} MB in the time of the reference`);
}
