/** How a sentence is written. */
export const styles = { plain: 0, capitals: 1, title: 2, small: 3 } as const;

/** How a sentence is written: without small letters, with every long word capitalised, without capitals, or plainly. */
export function styleOf(texts: readonly string[]): number {
  let upper = 0;
  let title = 0;
  let lower = 0;
  for (const text of texts) {
    if (text.length < 4 || !/\p{L}/u.test(text)) continue;
    if (text === text.toLowerCase()) lower += 1;
    else if (text === text.toUpperCase()) upper += 1;
    else title += 1;
  }
  if (upper > 0 && lower + title === 0) return styles.capitals;
  if (title > 1 && lower === 0) return styles.title;
  return title + upper === 0 ? styles.small : styles.plain;
}
