/**
 * What a page without line breaks leaves at the end of a paragraph: buttons and notices after its
 * last sentence. Only widely used openings count, since here no line break sets them apart.
 */
const openings =
  /(?<=[.!?”"’)]\s{1,3})(?:Advertisement\b|ADVERTISEMENT\b|Share this(?: article| story| post)?\b|SHARE THIS\b|Click to (?:share|email|print)\b|Like this:|Read [Mm]ore ?[:|>»]|READ MORE\b|Also [Rr]ead ?[:|]|Follow us on\b|Sign up (?:for|to)\b|Subscribe (?:to|now)\b|Filed under\b|Tags ?:|Copyright ©|© ?\d{4}|\((?:Additional )?[Rr]eporting by\b)/g;

/** Longest such end, in UTF-16 code units: after it, the article may go on. */
const maxTail = 500;

/** Length of what stands at the end of a paragraph and is not the article's; 0 where nothing does. */
export function chromeTailLength(paragraph: string): number {
  const from = Math.max(0, paragraph.length - maxTail);
  const [first] = paragraph.slice(from).matchAll(openings);
  return first ? paragraph.length - from - first.index : 0;
}
