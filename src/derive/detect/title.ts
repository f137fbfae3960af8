import type { Control } from '../types.ts';
import { clauseText, nominalText, type ClauseStyle } from './clause-text.ts';
import type { Cue } from './attribution.ts';
import { isRegaining } from './control.ts';
import { at, childBy, lemmaOf, plainRel, subtree, type Tree } from './graph.ts';
import { type Happening } from './happening.ts';
import { isPassive, subjectOf } from './roles.ts';
import { capitalized, presentOf } from './inflect.ts';
import { neutral } from './lexicon/neutral.ts';
import { nominalVerbs } from './lexicon/nominal-verbs.ts';

/** A title and how good it is, 0 to 1. */
export interface Title {
  readonly text: string;
  readonly quality: number;
}

/** Preferred and greatest length of a title, in characters. */
export const preferredLength = 60;
export const greatestLength = 90;

/** Verbs of taking that titles keep as they are; others become the plain "take" or "retake". */
const plainTaking = new Set([
  'seize',
  'capture',
  'recapture',
  'retake',
  'take',
  'regain',
  'occupy',
  'annex',
  'overrun',
]);

/** With an event noun as subject they add nothing a title needs. */
const saysLittle = new Set(
  'come follow turn amount represent mark be leave result kick occur happen take ensue go'.split(
    ' ',
  ),
);

/** Plural nouns and names that look it: "forces", "Taliban" stays singular. */
const soundsPlural = (name: string): boolean =>
  /(?:forces|troops|rebels|fighters|militants|soldiers|units|insurgents|guards|separatists)$/i.test(
    name,
  );

/** The title of a change of control, which is said the same way whatever the sentence looks like. */
function controlTitle(happening: Happening, control: Control): Title | null {
  const { place, gainer, loser } = control;
  if (gainer) {
    const lemma = lemmaOf(at(happening.tree, happening.head));
    const again = isRegaining(happening) ? 'retake' : 'take';
    const verb = plainTaking.has(lemma) ? lemma : again;
    return { text: `${gainer} ${presentOf(verb, soundsPlural(gainer))} ${place}`, quality: 1 };
  }
  if (happening.action.id === 'leave-place') return null;
  if (!loser) return { text: `${place} changes hands`, quality: 0.2 };
  const plural = soundsPlural(loser);
  return happening.action.id === 'oust'
    ? { text: `${loser} ${plural ? 'are' : 'is'} driven out of ${place}`, quality: 0.8 }
    : { text: `${loser} ${presentOf('lose', plural)} ${place}`, quality: 0.7 };
}

/** "Russia's intervention" is "Russia intervenes". */
function verbalized({ tree, head, agent }: Happening, style: ClauseStyle): string {
  const verb = nominalVerbs[lemmaOf(at(tree, head))];
  if (!verb || agent < 0) return '';
  const who = style.nounText(tree, agent, 'short');
  const plural = style.isPlural(tree, agent);
  return who ? `${who} ${presentOf(verb, plural)}` : '';
}

function clip(text: string): string {
  if (text.length <= greatestLength) return text;
  const cut = text.slice(0, greatestLength);
  return cut.slice(0, cut.lastIndexOf(' '));
}

const finish = (text: string): string =>
  capitalized(
    neutral(clip(text))
      .replace(/[\s,;:–—-]+$/, '')
      .replace(/\s+(?:of|to|in|on|at|by|for|from|with|and|or|the|a|an|that)$/i, '')
      .trim(),
  );

/** A noun alone as a title: without the preposition it stood after, and poor if it is but one word. */
function nominalTitle(text: string, isClause: boolean): Title {
  const bare = finish(text.replace(/^(?:on|in|at|after|during|before|the|a|an) /i, ''));
  const isWord = !bare.includes(' ');
  return { text: bare, quality: isClause ? 0.6 : isWord ? 0.2 : 0.4 };
}

/** "Police say …": the clause of who said it, so that a title claims no more than its source. */
function reported(happening: Happening, cue: Cue, style: ClauseStyle): string {
  const { tree, head } = happening;
  const who = cue.source >= 0 ? style.nounText(tree, cue.source, 'short') : '';
  if (!who) return '';
  const verb = cue.manner === 'claim' ? 'claim' : 'say';
  const plural = style.isPlural(tree, cue.source);
  const content = clauseText(
    tree,
    head,
    style,
    Math.max(30, preferredLength - who.length - 6),
    'content',
    1,
  );
  const subject = subjectOf(tree, head);
  const isSelf = subject >= 0 && at(tree, subject).pos === 'PRON' && content.startsWith(`${who} `);
  const said = isSelf
    ? at(tree, subject).text.toLowerCase() + content.slice(who.length)
    : content.replace(/^(?:This|These|That|Those|It|We|They|The|There|He|She)\b/, (word) =>
        word.toLowerCase(),
      );
  return content ? `${who} ${presentOf(verb, plural)} ${said}` : '';
}

/** Verbs whose object is who is told, not what. */
const telling = /^(?:tell|inform|notify|brief|answer|ask|reply|warn)$/;

/** What somebody says; poor if the sentence does not let it be known. */
function statementTitle(happening: Happening, style: ClauseStyle): Title {
  const { tree, head, agent } = happening;
  const beside = plainRel(at(tree, head).rel) === 'parataxis' ? at(tree, head).head : -1;
  const hasContent = childBy(tree, head, 'ccomp', 'xcomp') >= 0;
  const hasObject = childBy(tree, head, 'obj') >= 0 && !telling.test(lemmaOf(at(tree, head)));
  if (!hasContent && beside >= 0 && agent >= 0) {
    const text = reported(
      { ...happening, head: beside },
      { source: agent, cue: head, manner: 'say' },
      style,
    );
    return { text: finish(text), quality: text ? 0.6 : 0.1 };
  }
  const text = finish(clauseText(tree, head, style, preferredLength));
  const quality = clauseQuality(happening, text, style);
  return { text, quality: hasContent || hasObject ? quality : Math.min(quality, 0.2) };
}

/** Words that cannot open a good title: what they stand for was not found. */
const unresolved =
  /^(?:what|which|who|that|this|these|those|it|they|he|she|we|i|you|there|one|some|most|all)\b/i;

/** "… shown by the agency died": what a preposition governs is nobody's subject, whatever the parse says. */
function followsPreposition(tree: Tree, subject: number): boolean {
  const first = subtree(tree, subject)[0] ?? subject;
  return [first, first - 1].some((i) => /^(?:of|by|with|from|at)$/i.test(at(tree, i).text));
}

/** How good a clause is as a title: whole, with a subject that says who. */
function clauseQuality({ tree, head }: Happening, text: string, style: ClauseStyle): number {
  const subject = subjectOf(tree, head);
  const words = text.split(' ').length;
  if (subject < 0 || words < 2 || unresolved.test(text)) return 0.2;
  if (style.isTime(tree, subject)) return 0.1;
  if (followsPreposition(tree, subject)) return 0.1;
  const bare = words === 2 && !isPassive(tree, head) ? 0.2 : 0;
  return 0.8 - bare;
}

/**
 * A short headline for what a happening reports, in the present tense and in plain words.
 * @param voice who says so, where the title must say that too
 */
export function titleOf(
  happening: Happening,
  control: Control | null,
  voice: Cue | null,
  style: ClauseStyle,
): Title {
  const { tree, head, nominal } = happening;
  const special = control && controlTitle(happening, control);
  if (special && special.quality > 0.5 && voice?.manner !== 'claim') {
    return { ...special, text: finish(special.text) };
  }
  if (voice && voice.cue !== head) {
    const text = reported(happening, voice, style);
    if (text) return { text: finish(text), quality: 0.7 };
  }
  if (nominal) {
    const verbal = verbalized(happening, style);
    const text = verbal || nominalText(tree, head, style, preferredLength);
    return nominalTitle(text, verbal !== '');
  }
  const isSubject =
    childBy(tree, head, 'nsubj') === happening.trigger && happening.trigger !== head;
  const says = !isPassive(tree, head) && saysLittle.has(lemmaOf(at(tree, head)));
  if (isSubject && says)
    return nominalTitle(nominalText(tree, happening.trigger, style, preferredLength), false);
  if (special) return { ...special, text: finish(special.text) };
  if (happening.action.kind === 'statement') return statementTitle(happening, style);
  const text = finish(clauseText(tree, head, style, preferredLength));
  return { text, quality: clauseQuality(happening, text, style) };
}
