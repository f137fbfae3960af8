/** Present-tense forms of English verbs for titles. */

const irregular: ReadonlyMap<string, readonly [singular: string, plural: string]> = new Map(
  Object.entries<readonly [singular: string, plural: string]>({
    be: ['is', 'are'],
    have: ['has', 'have'],
    do: ['does', 'do'],
    go: ['goes', 'go'],
  }),
);

/** The present tense of a lemma: `seizes`, `seize`; modals and what already ends in `s` of their own stay. */
export function presentOf(lemma: string, plural: boolean): string {
  const forms = irregular.get(lemma);
  if (forms) return plural ? forms[1] : forms[0];
  if (plural) return lemma;
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

/** The first letter in upper case, unless the word has a shape of its own (`iPhone`, `al-Qaeda`). */
export function capitalized(text: string): string {
  const [word = ''] = text.split(' ', 1);
  if (/\p{Lu}/u.test(word)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
