import type { Match } from '../pattern.ts';
import type { Calendar, Mod, Said } from '../said.ts';

/** What a rule read: the lexemes from `from` to `to`, exclusive, and what they say. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly said: Said;
  readonly mod?: Mod;
  /** Read only in a text that tells a history, where such words are times; in news they are not. */
  readonly history?: true;
}

/** One way of writing a time. `read` may refuse, by `[]`, what its patterns let through. */
export interface Rule {
  readonly name: string;
  readonly patterns: readonly string[];
  read(match: Match): readonly Reading[];
}

/** The reading of everything a pattern covered. */
export function whole(match: Match, said: Said, mod?: Mod): Reading[] {
  return [{ from: match.from, to: match.to, said, ...(mod ? { mod } : {}) }];
}

type Loose<T> = { [K in keyof T]?: T[K] | undefined };

/** A date as written, without the parts that are not. */
export function calendar(parts: Loose<Omit<Calendar, 'kind'>>): Calendar {
  const said = Object.entries(parts).filter(([, value]) => value !== undefined);
  return { kind: 'calendar', ...(Object.fromEntries(said) as Omit<Calendar, 'kind'>) };
}
