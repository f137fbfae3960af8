import { plainName } from './aliases.ts';
import { nationOf } from './nations.ts';

/** How the adjective of a country is made of its name, which a corpus may have of a country that no list has. */
const endings: readonly (readonly [adjective: RegExp, name: string])[] = [
  // Lethenia, Lethenian
  [/(?<=[aeo])n$/, ''],
  // Norwald, Norwaldian
  [/(?<=[^aeiou])ian$/, ''],
  // Torvo, Torvese
  [/ese$/, 'o'],
  [/ese$/, 'a'],
  [/(?<=[^aeiou])ese$/, ''],
];

/** Shorter names have too many words that end as their adjectives would. */
const shortest = 5;

/** An adjective before a common noun, "Lethenian troops", which the first name of a person does not stand before. */
const adjectiveOf = /^(?:the )?(\p{Lu}\p{Ll}+) \p{Ll}/u;

/**
 * Countries by their adjectives and their own names, in lower case, as far as a corpus shows them: where it has
 * "Lethenian troops", "Lethenia" is a country.
 * @param names whatever the corpus names
 */
export function demonymsIn(names: readonly string[]): ReadonlyMap<string, string> {
  const known = new Set(names.filter((name) => /^\p{Lu}\p{L}+$/u.test(name)).map(plainName));
  const found = new Map<string, string>();
  for (const name of names) {
    const adjective = adjectiveOf.exec(name)?.[1]?.toLowerCase() ?? '';
    const country = nationOf.has(adjective) ? undefined : countryOf(adjective, known);
    if (country) found.set(adjective, country).set(`${adjective}s`, country).set(country, country);
  }
  return found;
}

function countryOf(adjective: string, known: ReadonlySet<string>): string | undefined {
  return endings
    .filter(([ending]) => ending.test(adjective))
    .map(([ending, end]) => adjective.replace(ending, end))
    .find((name) => name.length >= shortest && name !== adjective && known.has(name));
}
