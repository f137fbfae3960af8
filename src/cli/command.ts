import type { Effects } from './effects.ts';
import { commandHelp, readArguments, type Options, type Syntax, type Values } from './options.ts';

/** A command, ready to be called with its arguments. */
export interface Command {
  readonly syntax: Syntax;
  /** Throws UserError for the person's mistakes. */
  readonly run: (args: readonly string[], effects: Effects) => Promise<void>;
}

/** Ties what a command takes to what it does, so that the values have the types of the options. */
export function command<O extends Options>(
  syntax: Syntax<O>,
  work: (operands: readonly string[], values: Values<O>, effects: Effects) => Promise<void>,
): Command {
  return {
    syntax,
    run: async (args, effects) => {
      const { operands, values, help } = readArguments(args, syntax);
      if (help) effects.stdout.write(commandHelp(syntax));
      else await work(operands, values, effects);
    },
  };
}
