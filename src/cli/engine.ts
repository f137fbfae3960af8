import { setFlagsFromString } from 'node:v8';

/**
 * How many bytes of bytecode V8 may draw into one function it compiles; 920 by itself. Finding events is hundreds of
 * short rules, each of which takes little of the time: compiled as one, they cost more than they gain. A thousand
 * articles take 33 s so, and 40 without (`npm run bench -- derive`); Node 22 and 24 gain less, and lose nothing.
 */
const drawnIn = 200;

/** Sets the engine for the work of this program, its threads included; done once, before the work. */
export const tuneEngine = (): void =>
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${drawnIn}`);
