import { mentionsOf, prepare } from '../../derive/article.ts';
import { packMentions, packPrepared, unpackPrepared } from '../../derive/pack.ts';
import type { Source } from '../../derive/index.ts';
import type { Published, When } from '../../model/index.ts';

/** What the mentions of one article are found from. */
export interface MentionsInput {
  /** The article as the job `prepare` gave it. */
  readonly prepared: Uint8Array;
  readonly published: Published;
  readonly places: readonly string[];
  readonly about: When | null;
}

interface Inputs {
  readonly prepare: Source;
  readonly mentions: MentionsInput;
}

export type JobName = keyof Inputs;
export type Input<J extends JobName> = Inputs[J];

/**
 * The work on one article at a time. Inputs can be sent to a thread, outputs are bytes that can be kept; an
 * output depends on its input alone.
 */
const jobs: { readonly [J in JobName]: (input: Input<J>) => Uint8Array<ArrayBuffer> } = {
  prepare: (source) => packPrepared(prepare(source)),
  mentions: ({ prepared, published, places, about }) => {
    const { article } = unpackPrepared(prepared);
    if (!article) throw new Error('mentions asked of what is no article');
    return packMentions(mentionsOf({ article: { ...article, published }, places, about }));
  },
};

/** Does a job on one input. */
export const doJob = <J extends JobName>(job: J, input: Input<J>): Uint8Array<ArrayBuffer> =>
  jobs[job](input);

/** How much work an input is, about as many bytes of text. */
export const sizeOf: { readonly [J in JobName]: (input: Input<J>) => number } = {
  prepare: ({ bytes }) => bytes.length,
  // Parsed text is about three times as long, and finding mentions half the work of parsing.
  mentions: ({ prepared }) => prepared.length / 6,
};

/** Told each output as it comes, in any order, with the index of its input. */
export type Done = (index: number, output: Uint8Array) => void;

/** Does one job on many inputs; the promise is kept when all outputs have been told. */
export type Run = <J extends JobName>(
  job: J,
  inputs: readonly Input<J>[],
  done: Done,
) => Promise<void>;

/** Does jobs, and holds what it needs for them until it is closed. */
export interface Work {
  readonly run: Run;
  close(): Promise<void>;
}
