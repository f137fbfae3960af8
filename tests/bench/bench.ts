/**
 * Benchmarks of what users wait for, each against a reference in the same run, as machines are noisy.
 *
 *     npm run bench                  all of them
 *     npm run bench -- NAME [ARG…]   one, with its own arguments
 */

/** A benchmark prints what it measured; `args` are its own command-line arguments. */
type Bench = (args: readonly string[]) => Promise<void> | void;

/** A benchmark is a file of this folder with a function `run`. */
const benches: Readonly<Record<string, () => Promise<{ run: Bench }>>> = {
  syntax: () => import('./syntax.ts'),
  viewer: () => import('./viewer.ts'),
  timex: () => import('./timex.ts'),
  derive: () => import('./derive.ts'),
};

const [name, ...args] = process.argv.slice(2);
const chosen = name === undefined ? Object.keys(benches) : [name];
for (const each of chosen) {
  const load = benches[each];
  if (load === undefined) {
    console.error(`no benchmark named ${each}: there are ${Object.keys(benches).join(', ')}`);
    process.exit(1);
  }
  console.log(`\n— ${each}`);
  const { run } = await load();
  await run(args);
}
export {};
