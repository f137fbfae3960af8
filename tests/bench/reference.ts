/** A reference that depends on the machine only: integer arithmetic and reads from a large table, in ms. */
export function reference(): number {
  const table = new Uint32Array(1 << 20);
  const began = performance.now();
  let state = 1;
  for (let i = 0; i < 20_000_000; i += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const at = state & (table.length - 1);
    table[at] = (table[at] as number) + 1;
  }
  return performance.now() - began;
}
