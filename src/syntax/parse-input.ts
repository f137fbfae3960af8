import { parts } from './tagset.ts';
import type { Form } from './forms.ts';
import type { Tagging } from './tagger.ts';
import type { Tag } from './tagset.ts';

/** The kinds of what features know of a token: word, fine tag, part of speech, ending, relation, stem, next best tag. */
export const kinds = ['w', 't', 'p', 'e', 'd', 'm', 'u'] as const;
/** How long a token's row is, and where in it the relation stands, which comes only as the sentence is parsed. */
export const width = kinds.length;
const relationColumn = kinds.indexOf('d');

/** A tagged sentence as the parser's features see it. */
export interface ParseInput {
  readonly size: number;
  /**
   * A row of numbers for each token, the root and a place outside the sentence, then room for two rows of numbers about
   * the whole. The relation is -1 until an arc is made; the next best tag is 0 where the tag is sure.
   */
  readonly rows: Int32Array;
  /** How many tokens before each are punctuation marks, strong ones, and verbs. */
  readonly commas: Int32Array;
  readonly stops: Int32Array;
  readonly verbs: Int32Array;
}

/** What stands for the root in features: unlike any word or tag. */
const root = [77, 1000, 100, 77, -1, 77, 0];

/** Punctuation that parts clauses rather than phrases. */
const strong = /^(?:[;:.!?()[\]]|--)/;

/** Lays out a tagged sentence for the parser's features. */
export function parseInput(
  forms: readonly Form[],
  { tags, seconds }: Tagging,
  tagset: readonly Tag[],
): ParseInput {
  const size = forms.length;
  const rows = new Int32Array((size + 4) * width);
  const column = (): Int32Array => new Int32Array(size + 1);
  const input = { size, rows, commas: column(), stops: column(), verbs: column() };
  forms.forEach((form, i) => {
    const tag = tags[i] as number;
    const pos = tagset[tag]?.pos ?? 'X';
    const at = i * width;
    rows[at] = form.word;
    rows[at + 1] = tag + 1;
    rows[at + 2] = parts.indexOf(pos) + 1;
    rows[at + 3] = form.suffixes[2];
    rows[at + 4] = -1;
    rows[at + 5] = form.stem;
    rows[at + 6] = (seconds[i] as number) + 1;
    input.commas[i + 1] = (input.commas[i] as number) + (pos === 'PUNCT' ? 1 : 0);
    input.stops[i + 1] = (input.stops[i] as number) + (strong.test(form.lower) ? 1 : 0);
    input.verbs[i + 1] = (input.verbs[i] as number) + (pos === 'VERB' || pos === 'AUX' ? 1 : 0);
  });
  rows.set(root, size * width);
  rows.fill(-7, (size + 1) * width, (size + 2) * width);
  return input;
}

/** Notes the relation of a token for the features to come; -1 for none. */
export function noteRelation({ rows }: ParseInput, token: number, relation: number): void {
  rows[token * width + relationColumn] = relation;
}

/** Forgets the relations that an earlier parse noted. */
export function clearRelations(input: ParseInput): void {
  for (let token = 0; token < input.size; token += 1) noteRelation(input, token, -1);
}
