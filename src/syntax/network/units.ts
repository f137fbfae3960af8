/**
 * Networks count in whole numbers. In the file a weight is a byte: so many steps make 1. Hidden units count in
 * 256ths: a word times its projection, over 32, and an atom times 8.
 */
export const steps = {
  words: 64,
  projection: 128,
  atoms: 32,
  bias: 32,
  output: 64,
  outputBias: 16,
} as const;

const hiddenSteps = 256;

/** What a step of atoms and of the output's bias is worth inside, and what a point of the scores is worth outside. */
export const units = {
  atoms: hiddenSteps / steps.atoms,
  outputBias: (hiddenSteps * steps.output) / steps.outputBias,
  score: 1 / (hiddenSteps * steps.output),
} as const;
