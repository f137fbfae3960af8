import { plainName, type Aliases } from './aliases.ts';

/** Words for a country's armed forces: "army", "military arm", "government troops" are one party. */
const forces =
  /^(?:army|armies|arm|military|forces?|troops?|soldiers?|units?|servicemen|serviceman|militar|infantry|infantrymen|marines|paratroopers|commandos)$/;
const fillers =
  /^(?:armed|government|security|ground|regime|loyalist|national|the|of|and|pro|allied|some|several|five|\d+)$/;

/** Words for the members of an armed group, which stand for the group: "Front fighters". */
const members =
  /^(?:fighters?|militants?|elements?|terrorists?|insurgents?|jihadists?|extremists?|gunmen|rebels?|members?|group|movement)$/;

/**
 * The key by which a participant or place is compared: aliases lead to one name, nationalities to their
 * country, a country's soldiers to its forces.
 */
export function entityKey(name: string, aliases: Aliases): string {
  const direct = aliases.of(name);
  if (direct !== plainName(name)) return direct;
  const words = direct
    .replace(/[''’]s\b/g, '')
    .split(/[\s-]+/)
    .filter(Boolean);
  const nation = words.map((w) => aliases.nationOf(w)).find((n) => n !== undefined);
  const last = words.at(-1) ?? '';
  if (words.length > 1 && members.test(last))
    return entityKey(words.slice(0, -1).join(' '), aliases);
  if (words.some((w) => forces.test(w))) return forcesOf(words, nation, aliases);
  if (nation && words.length === 1) return nation;
  const known = words.map((w) => aliases.of(w));
  // "Lionel Marsh", whose surname alone is known to mean him.
  const whole = known.find((name) => isWholeOf(name, words));
  return whole ?? aliases.of(known.join(' '));
}

/** Whether a name of several words has all of some words. */
function isWholeOf(name: string, words: readonly string[]): boolean {
  const all = name.split(' ');
  return all.length > 1 && words.length > 1 && words.every((word) => all.includes(word));
}

/** The forces of a country, or the armed group itself: "Chilean troops", "the Front force". */
function forcesOf(words: readonly string[], nation: string | undefined, aliases: Aliases): string {
  const rest = words.filter((w) => !forces.test(w) && !fillers.test(w)).join(' ');
  if (nation) return `forces of ${nation}`;
  return rest === '' ? 'forces of' : aliases.of(rest);
}
