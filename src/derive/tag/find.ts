import type { Lexeme } from './lex.ts';
import { nothing, type Meaning } from './lexicon.ts';
import { pattern, type Pattern } from './pattern.ts';
import type { Reading, Rule } from './rules/rule.ts';

/** An expression found, before anything is known of its date. */
export interface Found extends Reading {
  readonly rule: string;
}

interface Entry {
  readonly rule: Rule;
  readonly pattern: Pattern;
  readonly order: number;
}

/** The patterns by the words and meanings that may begin them: most words begin none. */
interface Index {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  /** All words that any pattern names. */
  readonly words: ReadonlySet<string>;
}

function indexOf(rules: readonly Rule[]): Index {
  const byWord = new Map<string, Entry[]>();
  const byKey = new Map<string, Entry[]>();
  const words = new Set<string>();
  const add = (map: Map<string, Entry[]>, key: string, entry: Entry) =>
    map.set(key, [...(map.get(key) ?? []), entry]);
  let order = 0;
  for (const rule of rules) {
    for (const source of rule.patterns) {
      const entry = { rule, pattern: pattern(source), order };
      order += 1;
      entry.pattern.words.forEach((word) => words.add(word));
      entry.pattern.first.words.forEach((word) => add(byWord, word, entry));
      entry.pattern.first.keys.forEach((key) => add(byKey, key, entry));
    }
  }
  return { byWord, byKey, words };
}

/** The entries that may begin at a lexeme, in order; the same for all lexemes with a word and keys. */
function entriesFor(index: Index): (lexeme: Lexeme) => readonly Entry[] {
  const known = new Map<string, readonly Entry[]>();
  const gather = (word: string, meaning: Meaning): readonly Entry[] => {
    const keys = Object.keys(meaning).flatMap((key) => index.byKey.get(key) ?? []);
    const all = new Set([...(index.byWord.get(word) ?? []), ...keys]);
    return [...all].sort((a, b) => a.order - b.order);
  };
  return ({ word, meaning }) => {
    if (meaning === nothing) return index.byWord.get(word) ?? none;
    // Numbers have many words and few keys: only words that begin a pattern are kept apart.
    const keys = Object.keys(meaning).join();
    const name = index.byWord.has(word) ? `${word} ${keys}` : keys;
    const entries = known.get(name) ?? gather(word, meaning);
    known.set(name, entries);
    return entries;
  };
}

const none: readonly never[] = [];

/** The longest reading that begins at a place, by the first rule of those that read as far. */
function readAt(
  entries: readonly Entry[],
  lexemes: readonly Lexeme[],
  from: number,
  room: number,
): readonly Found[] {
  let best: readonly Found[] = none;
  let reach = from;
  for (const { rule, pattern: form } of entries) {
    if (form.least > room) continue;
    const match = form.match(lexemes, from);
    if (!match || match.to <= reach) continue;
    const readings = rule.read(match);
    const last = readings.at(-1);
    if (!last || last.to <= reach) continue;
    reach = last.to;
    best = readings.map((reading) => ({ ...reading, rule: rule.name }));
  }
  return best;
}

/** How many lexemes from each one on any pattern could cover: most words are named by none. */
function roomsOf(lexemes: readonly Lexeme[], words: ReadonlySet<string>): Uint8Array {
  const rooms = new Uint8Array(lexemes.length + 1);
  for (let i = lexemes.length - 1; i >= 0; i -= 1) {
    const lexeme = lexemes[i];
    if (!lexeme) continue;
    const known = lexeme.meaning !== nothing || words.has(lexeme.word);
    const next = lexemes[i + 1]?.unit === lexeme.unit ? (rooms[i + 1] ?? 0) : 0;
    rooms[i] = known ? Math.min(next + 1, 255) : 0;
  }
  return rooms;
}

/** A finder for an ordered list of rules: all expressions of a text, from left to right, none overlapping. */
export function finder(rules: readonly Rule[]): (lexemes: readonly Lexeme[]) => Found[] {
  const index = indexOf(rules);
  const entriesOf = entriesFor(index);
  return (lexemes) => {
    const rooms = roomsOf(lexemes, index.words);
    const found: Found[] = [];
    for (let i = 0; i < lexemes.length;) {
      const [lexeme, room = 0] = [lexemes[i], rooms[i]];
      const readings = lexeme && room > 0 ? readAt(entriesOf(lexeme), lexemes, i, room) : none;
      found.push(...readings);
      i = readings.at(-1)?.to ?? i + 1;
    }
    return found;
  };
}
