/**
 * Measures the syntax model: `npx tsx src/cli/dev/eval-syntax.ts FILE.conllu… [--model MODEL_FILE]`.
 * On gold tokens: parts of speech, heads, relations, lemmas; from raw text: sentences and tokens; and the speed.
 */
import { readFileSync } from 'node:fs';
import { endWithReader } from '../closed-pipe.ts';
import { analyser } from '../../syntax/analyse.ts';
import { englishModel, readModel } from '../../syntax/model.ts';
import { readConllu } from '../../syntax/train/conllu.ts';
import { scoreAnalyses, scoreRaw } from '../../syntax/train/score.ts';

endWithReader();

const args = process.argv.slice(2);
const at = args.indexOf('--model');
const model = at < 0 ? englishModel() : readModel(readFileSync(args[at + 1] ?? ''));
const files = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
if (files.length === 0) {
  console.error('usage: eval-syntax FILE.conllu… [--model MODEL_FILE]');
  process.exit(2);
}

const analyse = analyser(model);
const percent = (share: number): string => (100 * share).toFixed(2).padStart(6);

for (const file of files) {
  const gold = readConllu(readFileSync(file, 'utf8'));
  const score = scoreAnalyses(gold, analyse);
  console.log(`${file}: ${gold.length} sentences, ${score.words} words`);
  console.log(
    `gold tokens: UPOS ${percent(score.upos)}  UAS ${percent(score.uas)}  LAS ${percent(score.las)}`,
  );
  console.log(
    `             lemma ${percent(score.lemma)}  tense ${percent(score.tense)}  voice ${percent(score.voice)}`,
  );
  const raw = scoreRaw(gold, analyse);
  console.log(
    `raw text:    sentence F1 ${percent(raw.sentences)}  token F1 ${percent(raw.tokens)}`,
  );
  console.log(
    `             UPOS ${percent(raw.upos)}  UAS ${percent(raw.uas)}  LAS ${percent(raw.las)}`,
  );
  console.log(`speed:       ${Math.round(score.wordsPerSecond)} words a second of processor time`);
  for (const { rel, count, found, right } of score.relations.slice(0, 30)) {
    console.log(
      `  ${rel.padEnd(16)} ${String(count).padStart(6)}  precision ${percent(right / found)}  recall ${percent(right / count)}`,
    );
  }
}
