/** Words for bodies of people and firms: general English. */

/** What authorities and other bodies are called that no text calls "the company". */
const authority =
  /^(?:agency|commission|court|council|parliament|ministry|university|government|police|senate|congress|department|authority|committee|institute|services?|federation|union|inspectorate|association|office|bureau|army|force|brigade|movement|hospital|church|school)$/i;

/** Whether the last word of a name is that of such a body. */
export const isAuthority = (word: string): boolean => authority.test(word);

/** Nouns that with "the" and nothing else mean an organisation named before. */
export const organisations =
  /^(?:firm|company|group|agency|team|club|bank|automaker|carmaker|drugmaker|airline|gang|manufacturer|organi[sz]ation|party|corporation|carrier|retailer|startup|maker|union|university|network|operator|side|band|charity|developer|supplier|producer|insurer|lender|broadcaster|publisher)$/;

/** What acts as one, and is told of as "it" rather than the country or firm that has it. */
export const bodies =
  /^(?:army|navy|force|military|government|parliament|council|court|police|ministry|party|team|fleet|board|union|agency|unit|division)$/;

/** How the names of businesses end, and whom they are said to be. */
export const business =
  /\b(?:inc|llc|ltd|plc|corp|corporation|company|co|group|ag|gmbh|holdings?|motors|airlines?|airways|bank|health|pharma|pharmaceuticals|therapeutics|foods|steel|coal|oil|energy|media|systems|technologies|capital|partners|industries|electric|mutual|insurance)\.?$/i;
