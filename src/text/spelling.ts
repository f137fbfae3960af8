/**
 * The spellings that part British from American English, of words that news is full of; of each pair one is taken for
 * both. General English, by its rules where there are any.
 */
const pairs: readonly (readonly [form: RegExp, other: string])[] = [
  [
    /\b(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|parl|rum|sav|splend|tum|val|vap|vig)our/g,
    '$1or',
  ],
  [/\b(def|lic|off|pret)enc(es?|ed|ing)\b/g, '$1ens$2'],
  [/\b(calib|cent|fib|lit|(?:centi|kilo|milli)?met|somb|spect|theat)re(s?)\b/g, '$1er$2'],
  [/(\w{3,20})iz(es?|ed|ers?|ing|ations?)\b/g, '$1is$2'],
  [/([aeiou][a-z]{1,20}[aeiou])ll(ed|ing|ers?)\b/g, '$1l$2'],
  [/\bprogramme(s?)\b/g, 'program$1'],
  [/\b(anal|catal|dial|monol)ogue/g, '$1og'],
  [/\bplough/g, 'plow'],
  [/\btyre(s?)\b/g, 'tire$1'],
  [/\bgrey\b/g, 'gray'],
];

/** What any of them has; most words have none of it, which this tells sooner. */
const mayDiffer = /our|enc|re|iz|ll|mme|ogue|tyre|grey|plough/;

/** Words in small letters in one of their spellings: "license" for "licence". For comparing, not to be shown. */
export const oneSpelling = (words: string): string =>
  mayDiffer.test(words)
    ? pairs.reduce((text, [form, other]) => text.replace(form, other), words)
    : words;
