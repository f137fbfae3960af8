/**
 * Trains the syntax model: `npx tsx src/cli/dev/train-syntax.ts TREEBANK_FOLDER [MODEL_FILE]`.
 * Learns from every `*-train.conllu` in the folder; writes the model and, beside it, its checksum.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readConllu } from '../../syntax/train/conllu.ts';
import { settings, trainModel } from '../../syntax/train/train.ts';

const [folder, file = join(import.meta.dirname, '../../syntax/model/english.model.gz')] =
  process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: train-syntax TREEBANK_FOLDER [MODEL_FILE]');
  process.exit(2);
}

const started = performance.now();
const log = (line: string): void => {
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
};

const treebanks = readdirSync(folder)
  .filter((name) => name.endsWith('-train.conllu'))
  .sort();
log(`learning from ${treebanks.join(', ')}`);
const sentences = treebanks.flatMap((name) => readConllu(readFileSync(join(folder, name), 'utf8')));
const model = trainModel(sentences, settings, log);
writeFileSync(file, model);
writeFileSync(
  `${file}.sha256`,
  `${createHash('sha256').update(model).digest('hex')}  ${basename(file)}\n`,
);
log(`${file}: ${model.length} bytes`);
