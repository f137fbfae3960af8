import { learnAliases } from '../../src/derive/merge/aliases.ts';
import { contentStem, entities } from '../../src/derive/merge/keyed.ts';
import type { MergeArticle } from '../../src/derive/merge/index.ts';
import type { DetectedMention } from '../../src/derive/types.ts';
import { whenOf } from '../../src/time/index.ts';

/** What a test says of a mention; the rest is plain. */
export type Given = Partial<Omit<DetectedMention, 'when'>> & { readonly on?: string };

/** Keys of mentions whose names and words stand for themselves. */
export const plainKeys = {
  entity: entities(learnAliases([])),
  offices: new Map<string, never>(),
  stem: contentStem,
  person: () => null,
  published: () => null,
};

let serial = 0;

/** A founding mention, dated where `on` says so, in an article of its own unless told. */
export function mention(given: Given): DetectedMention {
  serial += 1;
  const { on, ...rest } = given;
  const quote = rest.quote ?? 'Something happened.';
  const start = rest.start ?? serial * 1000;
  return {
    article: `a${serial}`,
    end: start + quote.length,
    prefix: '',
    suffix: '',
    trigger: { start, end: start + 9, text: quote.slice(0, 9) },
    timex: null,
    derivation: [],
    attribution: null,
    status: 'reported',
    polarity: 'positive',
    kind: 'conflict',
    action: 'attack',
    participants: [],
    places: [],
    title: 'Something happens',
    titleQuality: 0.8,
    weight: 0.6,
    founding: true,
    position: 0,
    region: 'body',
    words: [],
    ...rest,
    quote,
    start,
    when: on === undefined ? null : whenOf(on),
  };
}

/** A change of control of a place. */
export const control = (
  gainer: string | null,
  place: string,
  on: string,
  more: Given = {},
): DetectedMention =>
  mention({
    kind: 'control',
    action: 'control',
    weight: 0.95,
    on,
    places: [place],
    participants: gainer ? [{ name: gainer, role: 'agent' }] : [],
    control: { place, gainer, loser: null },
    title: gainer ? `${gainer} takes ${place}` : `${place} changes hands`,
    titleQuality: gainer ? 1 : 0.2,
    ...more,
  });

/** What merging reads of an article; its date is unknown unless told. */
export const article = (id: string, text = '', published?: string): MergeArticle => ({
  id,
  file: `${id}.txt`,
  text,
  regions: [{ type: 'body', start: 0, end: text.length }],
  published: { when: published === undefined ? null : whenOf(published) },
});
