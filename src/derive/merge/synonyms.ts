/** Nouns of which news takes now one, now another for one thing, in the one spelling of `oneSpelling`; a row is one thing. */
const synonyms: readonly ReadonlySet<string>[] = [
  'bid offer proposal takeover purchase acquisition buyout merger deal',
  'vote election poll ballot referendum',
  'law bill act legislation measure reform',
  'plane jet aircraft airliner flight helicopter',
  'ship ferry vessel boat trawler tanker',
  'protest march demonstration rally',
  'blast explosion',
  'fire blaze wildfire bushfire inferno',
  'earthquake quake tremor',
  'storm hurricane typhoon cyclone',
  'strike walkout stoppage',
  'pact accord agreement treaty',
  'border frontier',
  'inquiry investigation probe',
  'jail prison',
  'body corpse',
  'house home',
  'plant factory mill',
  'judge court tribunal',
  'license permit',
  'share stock',
  'police officer detective',
  'road highway motorway',
  'work construction building',
  'worker employee staff',
  'company firm group business',
  'parliament lawmaker legislator deputy assembly house senate mp',
  'town city village',
  'lawsuit suit complaint case',
].map((row) => new Set(row.split(' ')));

/** The row of each of these nouns, in the singular and in the plural. */
const rowOf = new Map(
  synonyms.flatMap((row, i) =>
    [...row].flatMap((noun) => [noun, `${noun}s`].map((n) => [n, i])),
  ) as [string, number][],
);

/** The number of the row that a noun stands in; `null` for other nouns. */
export const synonymsOf = (noun: string): number | null => rowOf.get(noun) ?? null;
