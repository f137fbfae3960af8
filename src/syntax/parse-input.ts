import { parts } from './tagset.ts';
import type { Form } from './forms.ts';
import type { ParseInput } from './parse-features.ts';
import type { Tag } from './tagset.ts';

/** What stands for the root in features: unlike any word or tag. */
const root = { word: 77, tag: 1000, part: 100 };

/** Lays out a tagged sentence for the parser's features. */
export function parseInput(
  forms: readonly Form[],
  tags: readonly number[],
  tagset: readonly Tag[],
): ParseInput {
  const size = forms.length;
  const column = (): Int32Array => new Int32Array(size + 1);
  const [words, fine, classes, endings] = [column(), column(), column(), column()];
  const commas = new Int32Array(size + 2);
  const verbs = new Int32Array(size + 2);
  for (let i = 0; i < size; i += 1) {
    const form = forms[i] as Form;
    const tag = tags[i] as number;
    const pos = tagset[tag]?.pos ?? 'X';
    words[i] = form.word;
    fine[i] = tag + 1;
    classes[i] = parts.indexOf(pos) + 1;
    endings[i] = form.suffixes[2];
    commas[i + 1] = (commas[i] as number) + (pos === 'PUNCT' ? 1 : 0);
    verbs[i + 1] = (verbs[i] as number) + (pos === 'VERB' || pos === 'AUX' ? 1 : 0);
  }
  words[size] = root.word;
  fine[size] = root.tag;
  classes[size] = root.part;
  endings[size] = root.word;
  commas[size + 1] = commas[size] as number;
  verbs[size + 1] = verbs[size] as number;
  return { size, words, tags: fine, classes, endings, commas, verbs };
}
