import { parts } from './tagset.ts';
import type { Form } from './forms.ts';
import type { ParseInput } from './parse-features.ts';
import type { Tagging } from './tagger.ts';
import type { Tag } from './tagset.ts';

/** What stands for the root in features: unlike any word or tag. */
const root = { word: 77, tag: 1000, part: 100 };

/** Punctuation that parts clauses rather than phrases. */
const strong = /^(?:[;:.!?()[\]]|--)/;

/** Lays out a tagged sentence for the parser's features. */
export function parseInput(
  forms: readonly Form[],
  { tags, seconds }: Tagging,
  tagset: readonly Tag[],
): ParseInput {
  const size = forms.length;
  const column = (): Int32Array => new Int32Array(size + 1);
  const input = {
    size,
    words: column(),
    stems: column(),
    tags: column(),
    seconds: column(),
    classes: column(),
    endings: column(),
    commas: column(),
    stops: column(),
    verbs: column(),
  };
  forms.forEach((form, i) => {
    const tag = tags[i] as number;
    const pos = tagset[tag]?.pos ?? 'X';
    input.words[i] = form.word;
    input.stems[i] = form.stem;
    input.tags[i] = tag + 1;
    input.seconds[i] = (seconds[i] as number) + 1;
    input.classes[i] = parts.indexOf(pos) + 1;
    input.endings[i] = form.suffixes[2];
    input.commas[i + 1] = (input.commas[i] as number) + (pos === 'PUNCT' ? 1 : 0);
    input.stops[i + 1] = (input.stops[i] as number) + (strong.test(form.lower) ? 1 : 0);
    input.verbs[i + 1] = (input.verbs[i] as number) + (pos === 'VERB' || pos === 'AUX' ? 1 : 0);
  });
  input.words[size] = root.word;
  input.stems[size] = root.word;
  input.tags[size] = root.tag;
  input.classes[size] = root.part;
  input.endings[size] = root.word;
  return input;
}
