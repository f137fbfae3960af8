/** What a label says its date is; `never` for one that says nothing of the article. */
type Sense = 'published' | 'updated' | 'never';

/** What the words before a date on its line say it is; the last of them counts. */
const senses =
  /(?<other>\b(?:updat(?:ed?|ing)|modifi\w+|load(?:ed)?|last|expiry|expiration|event|due|birth|closing)[- ]date\b)|(?<published>\b(?:appear(?:s|ed) in print|publish(?:ed)?|posted|publication|pub ?date|issued|released|created|date(?=(?: (?:of|and|\/) ?\p{L}+)?\P{L}*$)|dateline|filed|printed|written|embargo(?:ed)? until|embargoed|for release(?: on)?)\b)|(?<updated>\b(?:updat(?:ed?|ing)|modified|edited|revised|corrected|reviewed|refreshed|changed)\b)|(?<never>\b(?:copyright|accessed|retrieved|archived|expires?|valid|since|established|founded|joined|registered|born|died|deadline|event|comments?|repl(?:y|ied)|wrote|says?|until|sign(?:ed|ing)? up|subscribed|saved|captured|downloaded|fetched|crawled|prospectus|quotes as of|next|before|ends?|offers?|renew)\b|©)/giu;

/** Notices of a site, whose dates are those of its rules. */
const notices = /\b(?:polic(?:y|ies)|terms|cookies?|settings)\b/i;

/** The sense of the words before a date on its line; `null` where they are no label. */
export function senseOf(before: string): Sense | null {
  if (notices.test(before)) return 'never';
  const groups = [...before.matchAll(senses)].at(-1)?.groups;
  if (!groups) return null;
  if (groups['published']) return 'published';
  if (groups['other'])
    return /^(?:updat|modif|load|last)/i.test(groups['other']) ? 'updated' : 'never';
  return groups['updated'] ? 'updated' : 'never';
}
