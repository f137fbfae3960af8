/** What authorities and other bodies are called that no text calls "the company". */
const authority =
  /^(?:agency|commission|court|council|parliament|ministry|university|government|police|senate|congress|department|authority|committee|institute|services?|federation|union|inspectorate|association|office|bureau|army|force|brigade|movement|hospital|church|school)$/i;

/** Whether the last word of a name is that of such a body. */
export const isAuthority = (word: string): boolean => authority.test(word);
