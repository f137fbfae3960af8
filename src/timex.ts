/**
 * The temporal tagger alone: `import { tagText } from 'sourceline/timex'`. It loads the syntax and its
 * model, and nothing else of Sourceline.
 */

export { publicationOf, tagText, type TagOptions } from './derive/tag/index.ts';
export type { ResolvedTimex } from './derive/types.ts';
export type { Timex, TimexType, When } from './model/index.ts';
export { timexDate, timexValue, type TimexDate } from './time/timex-value.ts';
