import * as v from 'valibot';

/** What a schema expects, in the words of somebody who writes JSON. */
const inWords: Readonly<Record<string, string>> = {
  Object: 'an object in braces',
  Array: 'a list in brackets',
  string: 'a text in quotes',
  boolean: 'true or false',
};

/** One sentence on what is wrong with corrections: the place, what stands there, what is wanted. */
export function faultOf(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue) ?? 'the file';
  const { expected, received } = issue;
  if (expected === 'never') return `${place} is not known here; it may be misspelled`;
  if (received === 'undefined') return `${place} is missing`;
  if (issue.type === 'check')
    return `${place} is ${received}, and must be a date such as "2016-03-27", "2016-03" or "2014~"`;
  const choices = expected?.startsWith('(') ? expected.slice(1, -1).replaceAll(' | ', ', ') : null;
  if (choices) return `${place} is ${received}, and must be one of ${choices}`;
  if (/merge\.\d+$/.test(place))
    return `${place} is ${received}, and must be { "quote": ${received} }`;
  return `${place} is ${received}, and must be ${inWords[expected ?? ''] ?? String(expected)}`;
}
