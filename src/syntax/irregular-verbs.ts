import type { Tagging } from './tagger.ts';
import type { Tag } from './tagset.ts';

/*
 * Forms of irregular verbs that are nothing else. The tagger knows the commonest; of one that it hardly met the ending tells
 * nothing, and it takes "lent" or "risen" for a noun.
 */

/** Base, past and participle; a form that is another word too is a dash. */
const table = `
  arise arose arisen; awake awoke awoken; bear - borne; become became -; befall befell befallen; begin began begun;
  bleed bled bled; blow blew -; breed bred bred; break broke -; bring brought brought; buy bought bought;
  catch caught caught; choose chose -; cling clung clung; creep crept crept; deal dealt dealt; dig dug dug; draw drew -;
  drive drove driven; dwell dwelt dwelt; eat ate eaten; fall fell -; feed fed fed; fight fought fought; flee fled fled;
  fling flung flung; fly flew flown; forbid forbade -; foresee foresaw foreseen; foretell foretold foretold;
  forget forgot -; forgive forgave forgiven; forgo forwent -; forsake forsook forsaken; freeze froze -; give gave -;
  grow grew -; hang hung hung; hear heard heard; keep kept kept; know knew -; lend lent lent; light lit lit;
  mistake mistook -; outdo outdid -; outgrow outgrew outgrown; outsell outsold outsold; overcome overcame -;
  overhear overheard overheard; override overrode overridden; overrun overran -; oversee oversaw overseen;
  overtake overtook overtaken; overthrow overthrew overthrown; partake partook -; pay paid paid; prove - proven;
  rebuild rebuilt rebuilt; redo redid -; remake remade remade; repay repaid repaid; resell resold resold;
  retake retook retaken; retell retold retold; rewrite rewrote rewritten; ride rode ridden; ring rang -; rise - risen;
  run ran -; seek sought sought; sell sold sold; shake shook shaken; shine shone shone; shrink shrank -; sing sang -;
  sink sank -; slay slew slain; slide slid slid; sling slung slung; smite - smitten; speak spoke -; speed sped sped;
  spend spent spent; spin spun spun; spring sprang -; steal stole stolen; stick stuck stuck; sting stung stung;
  stink stank -; strike struck struck; string strung strung; strive strove striven; swear swore sworn; sweep swept swept;
  swim swam -; swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told; throw threw thrown;
  tread trod -; undergo underwent undergone; undersell undersold undersold; undertake undertook undertaken;
  underwrite underwrote underwritten; undo undid undone; uphold upheld upheld; wake woke woken; wear wore -; weave wove woven;
  weep wept wept; win won won; withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood;
  wring wrung wrung; write wrote -
`
  .split(';')
  .map((line) => line.trim().split(/\s+/));

const formsIn = (column: 1 | 2): Map<string, string> =>
  new Map(
    table.flatMap(([base = '', ...forms]): [string, string][] => {
      const form = forms[column - 1] ?? '-';
      return form === '-' ? [] : [[form, base]];
    }),
  );

const pasts = formsIn(1);
const participles = formsIn(2);

const bases = new Map([...participles, ...pasts]);

/** The verb that a word in small letters is the past form or the participle of; `undefined` where it may be another word. */
export const irregularBase = (word: string): string | undefined => bases.get(word);

/** Auxiliaries before a participle, and what may stand between. */
const auxiliary =
  /^(?:have|has|had|having|be|is|are|was|were|been|being|get|gets|got|['’]ve|['’]d|['’]s)$/;
const between =
  /^(?:not|n['’]t|\p{L}+ly|also|already|yet|never|ever|since|then|all|just|still|now|so)$/u;

/** Whether an auxiliary governs the word at an index. */
function isGoverned(lower: readonly string[], i: number): boolean {
  let before = i - 1;
  while (before >= 0 && between.test(lower[before] ?? '')) before -= 1;
  return auxiliary.test(lower[before] ?? '');
}

/** The tagging with such words as verbs. */
export function withIrregularVerbs(
  tagging: Tagging,
  tagset: readonly Tag[],
  texts: readonly string[],
): Tagging {
  const isVerb = (tag: number) => /^(?:VERB|AUX|ADJ)$/.test(tagset[tag]?.pos ?? '');
  const isMissed = (tag: number, i: number) => {
    const text = texts[i] ?? '';
    return bases.has(text) && !isVerb(tag);
  };
  if (!tagging.tags.some(isMissed)) return tagging;
  const lower = texts.map((text) => text.toLowerCase());
  const numberOf = (penn: string) =>
    tagset.findIndex((tag) => tag.pos === 'VERB' && tag.penn === penn);
  const [past, participle] = [numberOf('VBD'), numberOf('VBN')];
  const tags = tagging.tags.map((tag, i) => {
    if (!isMissed(tag, i)) return tag;
    const word = texts[i] ?? '';
    return participles.has(word) && (!pasts.has(word) || isGoverned(lower, i)) ? participle : past;
  });
  return { tags, seconds: tagging.seconds, margins: tagging.margins };
}
