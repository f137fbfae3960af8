import type { Lexeme } from './lex.ts';
import type { Meaning } from './lexicon.ts';
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
}

function indexOf(rules: readonly Rule[]): Index {
  const byWord = new Map<string, Entry[]>();
  const byKey = new Map<string, Entry[]>();
  const add = (map: Map<string, Entry[]>, key: string, entry: Entry) =>
    map.set(key, [...(map.get(key) ?? []), entry]);
  let order = 0;
  for (const rule of rules) {
    for (const source of rule.patterns) {
      const entry = { rule, pattern: pattern(source), order };
      order += 1;
      entry.pattern.first.words.forEach((word) => add(byWord, word, entry));
      entry.pattern.first.keys.forEach((key) => add(byKey, key, entry));
    }
  }
  return { byWord, byKey };
}

function entriesAt({ byWord, byKey }: Index, lexeme: Lexeme): readonly Entry[] {
  const entries = new Set(byWord.get(lexeme.word));
  for (const key of Object.keys(lexeme.meaning) as (keyof Meaning)[]) {
    for (const entry of byKey.get(key) ?? []) entries.add(entry);
  }
  return entries.size > 1 ? [...entries].sort((a, b) => a.order - b.order) : [...entries];
}

/** The longest reading that begins at a place, by the first rule of those that read as far. */
function readAt(index: Index, lexemes: readonly Lexeme[], from: number): readonly Found[] {
  const lexeme = lexemes[from];
  if (!lexeme) return [];
  let best: readonly Found[] = [];
  let reach = from;
  for (const { rule, pattern: form } of entriesAt(index, lexeme)) {
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

/** A finder for an ordered list of rules: all expressions of a text, from left to right, none overlapping. */
export function finder(rules: readonly Rule[]): (lexemes: readonly Lexeme[]) => Found[] {
  const index = indexOf(rules);
  return (lexemes) => {
    const found: Found[] = [];
    for (let i = 0; i < lexemes.length;) {
      const readings = readAt(index, lexemes, i);
      found.push(...readings);
      i = readings.at(-1)?.to ?? i + 1;
    }
    return found;
  };
}
