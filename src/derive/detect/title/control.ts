import type { Control } from '../../types.ts';
import { isRegaining } from '../control.ts';
import { at, lemmaOf } from '../graph.ts';
import type { Happening } from '../happening.ts';
import { presentOf } from './inflect.ts';
import type { Title } from './quality.ts';

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

/** Plural nouns and names that look it: "forces", "Rebels"; "Taliban" and "Hamas" stay singular. */
const soundsPlural = (name: string): boolean =>
  /(?:^|\s)(?:\p{Ll}*[^s]s|people|men|women|police)$/u.test(name) ||
  /(?:forces|troops|rebels|fighters|militants|soldiers|units|insurgents|guards|separatists)$/i.test(
    name,
  );

/** The title of a change of control, which is said the same way whatever the sentence looks like. */
export function controlTitle(happening: Happening, control: Control): Title | null {
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
