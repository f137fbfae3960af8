/**
 * “Agreed to pay $40 million on Tuesday”: nobody sets a day for some of the things that are resolved on, so the day is that
 * of the agreement. Other infinitives may have a day of their own: “agreed to meet on Tuesday”.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Verbs of resolving on something. */
const resolving = words('agree decide vote refuse decline resolve');

/** Verbs of what is done without a day that is set for it. */
const undated = words(
  `pay repay accept settle compensate reimburse buy sell acquire merge invest lend fund cut raise drop recall reject
  approve support back impeach lift extend suspend ban limit reduce increase join create set form keep continue stop`,
);

/** Whether the day that stands with an infinitive is of the verb above it. In: lemmas. */
export const isResolvedAtOnce = (verb: string, infinitive: string): boolean =>
  resolving.has(verb) && undated.has(infinitive);
