import type { Cue } from '../attribution.ts';
import { at, childBy, lemmaOf, plainRel } from '../graph.ts';
import type { Happening } from '../happening.ts';
import { subjectOf } from '../roles.ts';
import { asContent } from './content.ts';
import { clauseText, type ClauseStyle } from './clause.ts';
import { presentOf } from './inflect.ts';
import { isResolved, preferredLength } from './quality.ts';

/** How a title passes on what was said in each manner. */
const verbs: Readonly<Record<Cue['manner'], [verb: string, link: string]>> = {
  say: ['say', ''],
  claim: ['claim', ''],
  deny: ['deny', 'that'],
};

/** "Police say …": the clause of who said it, so that a title claims no more than its source. */
export function reported(happening: Happening, cue: Cue, style: ClauseStyle): string {
  const { tree, head } = happening;
  const who = cue.source >= 0 ? style.nounText(tree, cue.source, 'short') : '';
  if (!isResolved(who)) return '';
  const [verb, link] = verbs[cue.manner];
  const room = Math.max(30, preferredLength - who.length - verb.length - 3);
  const content = clauseText(tree, head, style, room, 'content', 1);
  const subject = subjectOf(tree, head);
  const isSelf = subject >= 0 && at(tree, subject).pos === 'PRON' && content.startsWith(`${who} `);
  const said = isSelf
    ? at(tree, subject).text.toLowerCase() + content.slice(who.length)
    : asContent(tree, content);
  const says = presentOf(verb, style.isPlural(tree, cue.source));
  return content ? [who, says, link, said].filter(Boolean).join(' ') : '';
}

/** Verbs whose object is who is told, not what. */
const telling = /^(?:tell|inform|notify|brief|answer|ask|reply|warn)$/;

/** Verbs that say enough with nothing said: "Smith concedes". */
const whole = /^(?:concede|apologi[sz]e|testify|confess|speak)$/;

/** The predicate that a saying stands beside: "…, Smith said"; -1 if there is none. */
export const besideOf = ({ tree, head }: Happening): number =>
  plainRel(at(tree, head).rel) === 'parataxis' ? at(tree, head).head : -1;

/** Whether a statement says in its own clause what was said. */
export function saysWhat({ tree, head }: Happening): boolean {
  if (childBy(tree, head, 'ccomp', 'xcomp') >= 0 || whole.test(lemmaOf(at(tree, head))))
    return true;
  return childBy(tree, head, 'obj') >= 0 && !telling.test(lemmaOf(at(tree, head)));
}
