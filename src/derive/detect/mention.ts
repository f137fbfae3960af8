import type { Region, Status } from '../../model/index.ts';
import type { Token } from '../../syntax/types.ts';
import { quoteAt } from '../../text/index.ts';
import type { WholeMention } from '../mention.ts';
import type { DetectedMention, Participant, ResolvedTimex, TaggedArticle } from '../types.ts';
import type { Cue } from './attribution.ts';
import { controlOf, namingWith, type Naming } from './control.ts';
import type { Dated } from './dates.ts';
import { kindOf } from './kinds.ts';
import { at, childrenBy, lemmaOf, type Tree } from './graph.ts';
import { nameInText } from './names.ts';
import { nounSenses, verbSenses } from './lexicon/index.ts';
import { capitalized } from './title/inflect.ts';
import { phrase } from './title/phrase.ts';
import { placesOf, placeOf } from './places.ts';
import { isAhead, type Reading, type Told } from './sentence.ts';
import { styleOf } from './title/style.ts';
import { titleOf } from './title/index.ts';

/** What cannot be titled better than this was not understood well enough to found an event. */
const worstTitle = 0.2;

/** Where a sentence stands in its article. */
export interface Standing {
  readonly region: Region['type'];
  /** Number among the sentences of the body; -1 in a headline. */
  readonly position: number;
}

const contentTags = new Set(['NOUN', 'PROPN', 'VERB', 'NUM', 'ADJ']);

/** Lemmas of the content words of a sentence. */
const contentWords = (tree: Tree): string[] => [
  ...new Set(tree.tokens.filter((token) => contentTags.has(token.pos)).map(lemmaOf)),
];

/** What the words of a sentence can report, by the lexicon, whatever their place in it. */
function sensesOf(tree: Tree): string[] {
  const found = new Set<string>();
  for (const token of tree.tokens) {
    const senses = sensesBy[token.pos];
    if (senses) for (const { action } of senses(lemmaOf(token))) found.add(action.id);
  }
  return [...found];
}

const sensesBy: Partial<Record<Token['pos'], typeof verbSenses>> = {
  VERB: verbSenses,
  NOUN: nounSenses,
};

function participantsOf(
  told: Told,
  naming: Naming,
  timexes: readonly ResolvedTimex[],
): Participant[] {
  const { tree, agent, patient } = told.happening;
  const named = (i: number, role: Participant['role']): Participant[] => {
    const all = i < 0 ? [] : [i, ...childrenBy(tree, i, 'conj')];
    return all.flatMap((j) => {
      const name = naming(tree, j);
      return name ? [{ name: nameInText(tree, j, name), role }] : [];
    });
  };
  const others = childrenBy(tree, told.happening.head, 'obl', 'iobj')
    .filter(
      (i) => !timexes.some(({ start, end }) => at(tree, i).start < end && start < at(tree, i).end),
    )
    .filter((i) => at(tree, i).pos === 'PROPN' || /^\p{Lu}/u.test(naming(tree, i) ?? ''))
    .flatMap((i) => named(i, 'other'));
  const seen = new Set<string>();
  return [...named(agent, 'agent'), ...named(patient, 'patient'), ...others].filter(({ name }) => {
    const isNew = !seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    return isNew;
  });
}

function placesTold(told: Told, reading: Reading, controlled: string | null): string[] {
  const { tree, head, trigger, patient, agent } = told.happening;
  const { names } = reading.knowledge.places;
  const own = patient >= 0 ? placeOf(tree, patient, names) : '';
  const found = [head, trigger, patient, agent]
    .filter((i) => i >= 0)
    .flatMap((i) => placesOf(tree, i, names));
  return [...new Set([...(controlled ? [controlled] : []), own, ...found].filter(Boolean))];
}

/** "Kremlin spokesman Smith": whom the speaker of a statement speaks for. */
function speaksFor({ happening, cue }: Told, naming: Naming): string | undefined {
  const { tree } = happening;
  const speaker = cue ? cue.source : happening.agent;
  if (speaker < 0) return undefined;
  const around = [speaker, ...childrenBy(tree, speaker, 'nmod', 'compound', 'appos')];
  const role = around.find((i) => /^spokes(?:man|woman|person)$/.test(lemmaOf(at(tree, i))));
  const office = role === undefined ? undefined : childrenBy(tree, role, 'compound', 'nmod')[0];
  const name = office === undefined ? null : naming(tree, office);
  return name || undefined;
}

/** The status of a mention: whose word it is, and whether it has happened. */
export function statusOf(told: Told, ahead: boolean): Status {
  if (ahead) return 'planned';
  if (told.cue?.manner === 'claim') return 'claimed';
  if (told.cue?.manner === 'deny' && told.happening.action.kind !== 'statement') return 'denied';
  return 'reported';
}

function attributionOf(
  cue: Cue | null,
  tree: Tree,
  naming: Naming,
): DetectedMention['attribution'] {
  if (!cue) return null;
  const source =
    cue.source >= 0 ? naming(tree, cue.source) || phrase(tree, cue.source, 'short') : '';
  const { start, end, text } = at(tree, cue.cue);
  return source ? { source, cue: { start, end, text } } : null;
}

/** Builds the mention of what a sentence tells, with the date it is given. */
export function mentionOf(
  article: TaggedArticle,
  reading: Reading,
  told: Told,
  dated: Dated | null,
  standing: Standing,
  founding: boolean,
): DetectedMention {
  const { tree } = reading;
  const { happening, cue } = told;
  const { sentence } = tree;
  const naming = namingWith(reading.discourse);
  const control = controlOf(happening, reading.knowledge.places, naming);
  // A building secured is no change of who holds a place.
  const isHeld = happening.action.kind === 'control' && !control;
  const ahead = isAhead({ ...told, dated }, reading.published);
  const style = styleOf(reading.knowledge, reading.discourse);
  const isOwnVoice = cue && (told.viaSpeech || cue.manner === 'claim');
  const voice = isOwnVoice && happening.action.kind !== 'statement' ? cue : null;
  // Only what has a date can be an event, and only that needs a title: one that founds it, or may take over a
  // date that its sentence names.
  const needsTitle = dated !== null && (founding || reading.timexes.length > 0);
  const title = needsTitle ? titleOf(happening, control, voice, style, reading.timexes) : null;
  const { start, end, text } = at(tree, happening.trigger);
  const timex = dated?.timex;
  const { quote, prefix, suffix } = quoteAt(article.text, sentence);
  return {
    article: article.id,
    start: sentence.start,
    end: sentence.end,
    quote,
    prefix,
    suffix,
    trigger: { start, end, text },
    timex: timex
      ? {
          start: timex.start,
          end: timex.end,
          text: timex.text,
          type: timex.type,
          value: timex.value,
        }
      : null,
    when: dated?.when ?? null,
    derivation: [...(dated?.derivation ?? [])],
    attribution: attributionOf(cue, tree, naming),
    status: statusOf(told, ahead),
    polarity: told.negated ? 'negative' : 'positive',
    kind: isHeld ? 'other' : kindOf(happening),
    action: happening.action.id,
    participants: participantsOf(told, naming, reading.timexes),
    places: placesTold(told, reading, control?.place ?? null),
    title: title ? capitalized(title.text) || text || 'Event' : undefined,
    // What a sentence tells beside its main matter, it often tells without all its names.
    titleQuality: title ? title.quality - (told.main ? 0 : 0.15) : undefined,
    weight: happening.action.weight,
    founding: founding && title !== null && title.quality > worstTitle && !(isHeld && dated?.soft),
    aside: undefined,
    soft: dated?.soft,
    distance: undefined,
    position: standing.position,
    region: standing.region,
    control: control ?? undefined,
    speaksFor: speaksFor(told, naming),
    words: contentWords(tree),
    senses: sensesOf(tree),
  } satisfies WholeMention;
}
