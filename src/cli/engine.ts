import { setFlagsFromString } from 'node:v8';

/**
 * How V8 is to compile. Finding events is hundreds of short rules, each of which takes little of the time: compiled as
 * soon as V8 does by itself, and with all they call drawn into them, they cost more than they gain. So, a hundred
 * articles take a third less time and a thousand an eighth less, on Node 20; Node 22 gains about half of that, Node 24
 * little (`npm run bench -- derive`).
 */
const flags: readonly string[] = [
  // Bytes of bytecode that may be drawn into one function; 920 by itself.
  '--max-inlined-bytecode-size-cumulative=200',
  // How much a function runs before it is compiled: 132,000 bytes of bytecode, from V8 12 on 3,000 calls.
  Number(process.versions.v8.split('.')[0]) < 12
    ? '--interrupt-budget=400000'
    : '--invocation-count-for-turbofan=20000',
  // Young objects are cleared up by the thread that made them: the cores have threads enough.
  '--no-parallel-scavenge',
];

/** Sets the engine for the work of this program, its threads included; done once, before the work. */
export const tuneEngine = (): void => flags.forEach((flag) => setFlagsFromString(flag));
