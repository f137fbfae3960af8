import type { Control, ResolvedTimex } from '../../types.ts';
import type { Cue } from '../attribution.ts';
import { at, childBy, lemmaOf } from '../graph.ts';
import type { Happening } from '../happening.ts';
import { nominalVerbs } from '../lexicon/nominal-verbs.ts';
import { neutral } from '../lexicon/neutral.ts';
import { isPassive } from '../roles.ts';
import { clauseText, nominalText, type ClauseStyle } from './clause.ts';
import { controlTitle } from './control.ts';
import { capitalized, presentOf } from './inflect.ts';
import { withoutDates } from './prune.ts';
import { checked, clauseQuality, losesDenial, preferredLength, type Title } from './quality.ts';
import { besideOf, reported, saysWhat } from './report.ts';

export type { Title } from './quality.ts';

/** With an event noun as subject they add nothing a title needs. */
const saysLittle = new Set(
  'come follow turn amount represent mark be leave result kick occur happen take ensue go'.split(
    ' ',
  ),
);

/** What a title is written from. */
interface Task {
  /** In the tree without dates. */
  readonly happening: Happening;
  readonly style: ClauseStyle;
  readonly isTime: (i: number) => boolean;
}

const finish = (text: string): string =>
  capitalized(
    neutral(text)
      .replace(/[\s,;:–—-]+$/, '')
      .replace(/\s+(?:and|or|the|a|an)$/i, '')
      .trim(),
  );

/** "Russia's intervention" is "Russia intervenes". */
function verbalized({ happening: { tree, head, agent }, style }: Task): string {
  const verb = nominalVerbs.get(lemmaOf(at(tree, head)));
  if (!verb || agent < 0) return '';
  const who = style.nounText(tree, agent, 'short');
  return who ? `${who} ${presentOf(verb, style.isPlural(tree, agent))}` : '';
}

/** From this weight a single word says enough: "Earthquake", but not "Talks". */
const heavy = 0.7;

/** A noun alone as a title: without the preposition it stood after, and poor if it is but one word. */
function nominalTitle(text: string, isClause: boolean, weight: number): Title {
  const bare = finish(text.replace(/^(?:on|in|at|after|during|before|the|a|an) /i, ''));
  const asWord = weight >= heavy ? 0.25 : 0.2;
  return { text: bare, quality: isClause ? 0.6 : bare.includes(' ') ? 0.4 : asWord };
}

function eventNounTitle(task: Task, noun: number): Title {
  const verbal = noun === task.happening.head ? verbalized(task) : '';
  const { tree } = task.happening;
  const text = verbal || nominalText(tree, noun, task.style, preferredLength);
  return nominalTitle(text, verbal !== '', task.happening.action.weight);
}

function clauseTitle({ happening, style, isTime }: Task): Title {
  const text = finish(clauseText(happening.tree, happening.head, style, preferredLength));
  return { text, quality: clauseQuality(happening, text, isTime) };
}

/** What somebody says; poor if the sentence does not let it be known. */
function statementTitle(task: Task): Title {
  const { happening, style } = task;
  const beside = besideOf(happening);
  if (!saysWhat(happening) && beside >= 0 && happening.agent >= 0) {
    const cue: Cue = { source: happening.agent, cue: happening.head, manner: 'say' };
    const text = reported({ ...happening, head: beside }, cue, style);
    return { text: finish(text), quality: text ? 0.6 : 0.1 };
  }
  const { text, quality } = clauseTitle(task);
  return { text, quality: saysWhat(happening) ? quality : Math.min(quality, 0.2) };
}

/** "The attack came …": the subject names what happened, and the verb only that it did. */
function occursAs({ tree, head, trigger }: Happening): boolean {
  if (trigger === head || childBy(tree, head, 'nsubj') !== trigger) return false;
  return !isPassive(tree, head) && saysLittle.has(lemmaOf(at(tree, head)));
}

function written(task: Task, control: Control | null, voice: Cue | null): Title {
  const { happening, style } = task;
  const special = control && controlTitle(happening, control);
  if (special && special.quality > 0.5 && voice?.manner !== 'claim') return special;
  if (voice && voice.cue !== happening.head) {
    const text = finish(reported(happening, voice, style));
    if (text) return { text, quality: 0.7 };
  }
  if (happening.nominal) return eventNounTitle(task, happening.head);
  if (occursAs(happening)) return eventNounTitle(task, happening.trigger);
  if (special) return special;
  return happening.action.kind === 'statement' ? statementTitle(task) : clauseTitle(task);
}

/**
 * A short headline for what a happening reports, in the present tense and in plain words.
 * @param voice who says so, where the title must say that too
 * @param timexes those of the sentence: a title leaves dates to the timeline
 */
export function titleOf(
  happening: Happening,
  control: Control | null,
  voice: Cue | null,
  style: ClauseStyle,
  timexes: readonly ResolvedTimex[] = [],
): Title {
  const { tree } = happening;
  const isTime = (i: number): boolean =>
    timexes.some(({ start, end }) => at(tree, i).start < end && start < at(tree, i).end);
  const task = { happening: { ...happening, tree: withoutDates(tree, timexes) }, style, isTime };
  const { text, quality } = written(task, control, voice);
  const kept = losesDenial(task.happening, text) ? Math.min(quality, 0.05) : quality;
  return checked({ text: finish(text), quality: kept });
}
