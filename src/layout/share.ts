/** One slot of events and one of pills: a lane never has less, if it has that many events. */
export const leastSlots = 2;

/** What a lane asks for: slots at the very least, it must have, could use, and how much it matters. */
export interface Claim {
  /** With a line for each of its essential events; by default one, and one for pills. */
  readonly least?: number;
  readonly must: number;
  /** Whether it could use more slots than so many: asked only as far as it matters. */
  readonly couldUse: (moreThan: number) => boolean;
  readonly weight: number;
}

/** What a lane must have, as far as it could use it; one at least. */
function begin({ must, couldUse }: Claim): number {
  let slots = must;
  while (slots > 1 && !couldUse(slots - 1)) slots -= 1;
  return Math.max(1, slots);
}

/** Shares slots among lanes: what each must have first, then evenly up to what each could use. */
export function share(claims: readonly Claim[], available: number): number[] {
  const given = claims.map(begin);
  let left = available - given.reduce((sum, slots) => sum + slots, 0);
  const pick = (fits: (i: number) => boolean, order: (i: number) => number) =>
    given
      .map((_, i) => i)
      .filter(fits)
      .sort((a, b) => order(a) - order(b))[0];
  // Too little even for the essential: the lanes that matter least give way first, down to a line for
  // each of theirs; then those that have most.
  while (left < 0) {
    const least =
      pick(
        (i) => (given[i] ?? 0) > (claims[i]?.least ?? leastSlots),
        (i) => claims[i]?.weight ?? 0,
      ) ??
      pick(
        (i) => (given[i] ?? 0) > leastSlots,
        (i) => -(given[i] ?? 0),
      );
    if (least === undefined) break;
    given[least] = (given[least] ?? 0) - 1;
    left += 1;
  }
  while (left > 0) {
    const poorest = pick(
      (i) => claims[i]?.couldUse(given[i] ?? 0) ?? false,
      (i) => given[i] ?? 0,
    );
    if (poorest === undefined) break;
    given[poorest] = (given[poorest] ?? 0) + 1;
    left -= 1;
  }
  return given;
}
