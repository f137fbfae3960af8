import { conflict } from './conflict.ts';
import { enterprise } from './enterprise.ts';
import { publicLife } from './public.ts';
import type { Action, Row } from './types.ts';

export type { Action } from './types.ts';

/** A meaning of a word: the action, and the class its object must be of (`null`: any). */
export interface Sense {
  readonly action: Action;
  readonly needs: string | null;
}

const rows: readonly Row[] = [...conflict, ...publicLife, ...enterprise];

/** The meanings of each word in a column of the lexicon, those with a condition first. */
function index(column: 3 | 4): ReadonlyMap<string, readonly Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const row of rows) {
    const [id, kind, weight] = row;
    for (const entry of row[column].split(/\s+/).filter(Boolean)) {
      const [lemma = '', needs = null] = entry.split(':');
      const known = senses.get(lemma) ?? [];
      senses.set(lemma, [...known, { action: { id, kind, weight }, needs }]);
    }
  }
  for (const known of senses.values()) known.sort((a, b) => Number(!a.needs) - Number(!b.needs));
  return senses;
}

const verbs = index(3);
const nouns = index(4);

const none: readonly Sense[] = [];

/** Meanings of a verb, phrasal verbs with their particle (`take_over`); those with a condition first. */
export const verbSenses = (lemma: string): readonly Sense[] => verbs.get(lemma) ?? none;

const heads = new Set([...verbs.keys()].map((lemma) => lemma.split('_')[0] ?? ''));

/** Whether a lemma is a verb of the lexicon, alone or with a particle. */
export const isListedVerb = (lemma: string): boolean => heads.has(lemma);

/** Meanings of an event noun, those with a condition first. */
export const nounSenses = (lemma: string): readonly Sense[] => nouns.get(lemma) ?? none;

const byId = new Map<string, Action>(rows.map(([id, kind, weight]) => [id, { id, kind, weight }]));

/** The action of that name; `null` if there is none. */
export const actionOf = (id: string): Action | null => byId.get(id) ?? null;
