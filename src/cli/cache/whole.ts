import type { Problem } from '../../derive/index.ts';
import {
  joinPieces,
  packJson,
  packText,
  splitPieces,
  unpackJson,
  unpackText,
} from '../../derive/pieces.ts';
import type { Cache } from '../effects.ts';
import { keyOf } from './key.ts';

/** What deriving gives, as it is kept. */
export interface Whole {
  /** The text of timeline.json. */
  readonly json: string;
  readonly articles: number;
  readonly events: number;
  /** What is wrong with the articles. */
  readonly problems: readonly Problem[];
}

/** All that a timeline depends on but the code. */
export type Inputs = readonly (string | Uint8Array)[];

/** All but the text, and a name for what it was made from. */
interface Head extends Omit<Whole, 'json'> {
  readonly from: string;
}

const pack = ({ json, ...rest }: Whole, from: string): Uint8Array =>
  joinPieces([packJson({ ...rest, from } satisfies Head), packText(json)]);

/** What was kept, if it was made from this. */
function unpack(bytes: Uint8Array, wanted: string): Whole | null {
  const [head, json] = splitPieces(bytes);
  if (!head || !json) return null;
  const { from, ...rest } = unpackJson(head) as Head;
  return from === wanted ? { ...rest, json: unpackText(json) } : null;
}

/**
 * What was derived in a place before, if it was from the same inputs by the same code; otherwise derives it, and
 * keeps that instead. One for a place: there is no second copy of what nobody asks for again.
 * @param place what the inputs are found by: the folder of the articles
 */
export async function wholeFrom(
  { store, version }: Cache,
  place: string,
  inputs: Inputs,
  derive: () => Promise<Whole>,
): Promise<Whole> {
  const key = keyOf(['whole', version, place]);
  const from = keyOf(inputs);
  const kept = await store.read(key);
  const known = kept && unpack(kept, from);
  if (known) return known;
  const whole = await derive();
  await store.write(key, pack(whole, from));
  return whole;
}
