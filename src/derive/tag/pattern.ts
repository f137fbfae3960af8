import type { Lexeme } from './lex.ts';
import type { Meaning } from './lexicon.ts';

/**
 * Patterns over lexemes, as the rules write them: words (`of`), alternatives (`early|late`), meanings
 * (`<month>`, with a name of its own `<day:last>`), groups with alternatives (`(of <year> / , <year>)`),
 * and `?` after any of these where it may be absent. There is no repetition: the cost of a pattern at a
 * place is bounded by the pattern.
 */

type Key = keyof Meaning;

type Node =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly name: string }
  | { readonly kind: 'meaning'; readonly key: Key; readonly name: string }
  | { readonly kind: 'group'; readonly choices: readonly (readonly Node[])[] }
  | { readonly kind: 'maybe'; readonly node: Node };

/** A pattern found: the lexemes it covers, `to` exclusive, and what it captured. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly lexemes: readonly Lexeme[];
  /** The lexeme captured under a name, the first of several. */
  get(name: string): Lexeme | undefined;
  /** Index of the lexeme captured under a name; -1 if none. */
  index(name: string): number;
  /** Whether one of these words is among the lexemes covered. */
  has(...words: string[]): boolean;
}

export interface Pattern {
  readonly source: string;
  readonly first: { readonly words: ReadonlySet<string>; readonly keys: ReadonlySet<Key> };
  match(lexemes: readonly Lexeme[], from: number): Match | null;
}

function atom(token: string): Node {
  const meaning = /^<(\w+)(?::(\w+))?>$/.exec(token);
  if (meaning) {
    const key = meaning[1] as Key;
    return { kind: 'meaning', key, name: meaning[2] ?? key };
  }
  const [words = '', name = ''] = token.split('@');
  return { kind: 'words', words: new Set(words.split('|')), name };
}

function parseNodes(tokens: string[]): Node[][] {
  const choices: Node[][] = [[]];
  for (let token = tokens.shift(); token !== undefined; token = tokens.shift()) {
    const current = choices.at(-1) ?? [];
    if (token.startsWith(')')) {
      tokens.unshift(token);
      return choices;
    }
    if (token === '/') choices.push([]);
    else if (token === '(') {
      const group: Node = { kind: 'group', choices: parseNodes(tokens) };
      const close = tokens.shift();
      current.push(close === ')?' ? { kind: 'maybe', node: group } : group);
    } else if (token.length > 1 && token.endsWith('?')) {
      current.push({ kind: 'maybe', node: atom(token.slice(0, -1)) });
    } else current.push(atom(token));
  }
  return choices;
}

function firsts(nodes: readonly Node[], words: Set<string>, keys: Set<Key>): boolean {
  return nodes.every((node) => {
    switch (node.kind) {
      case 'words':
        node.words.forEach((word) => words.add(word));
        return false;
      case 'meaning':
        keys.add(node.key);
        return false;
      case 'maybe':
        firsts([node.node], words, keys);
        return true;
      case 'group':
        return node.choices.map((choice) => firsts(choice, words, keys)).includes(true);
    }
  });
}

type Captures = { name: string; index: number }[];
type Next = (i: number) => number;

/** Tries nodes from `k` on at lexeme `i`; the index after the match, or -1. */
function run(
  nodes: readonly Node[],
  k: number,
  i: number,
  at: (i: number) => Lexeme | undefined,
  captures: Captures,
  next: Next,
): number {
  const node = nodes[k];
  if (!node) return next(i);
  const rest: Next = (j) => run(nodes, k + 1, j, at, captures, next);
  if (node.kind === 'maybe') {
    const taken = run([node.node], 0, i, at, captures, rest);
    return taken >= 0 ? taken : rest(i);
  }
  if (node.kind === 'group') {
    for (const choice of node.choices) {
      const end = run(choice, 0, i, at, captures, rest);
      if (end >= 0) return end;
    }
    return -1;
  }
  const lexeme = at(i);
  if (!lexeme) return -1;
  const fits =
    node.kind === 'words' ? node.words.has(lexeme.word) : lexeme.meaning[node.key] !== undefined;
  if (!fits) return -1;
  const kept = captures.length;
  if (node.name !== '') captures.push({ name: node.name, index: i });
  const end = rest(i + 1);
  if (end < 0) captures.length = kept;
  return end;
}

function matchOf(lexemes: readonly Lexeme[], from: number, to: number, captures: Captures): Match {
  const index = (name: string) => captures.find((c) => c.name === name)?.index ?? -1;
  return {
    from,
    to,
    lexemes,
    index,
    get: (name) => lexemes[index(name)],
    has: (...words) => lexemes.slice(from, to).some((lexeme) => words.includes(lexeme.word)),
  };
}

/** Compiles a pattern. Throws on a pattern that does not close its groups. */
export function pattern(source: string): Pattern {
  const tokens = source.replace(/\(/g, '( ').replace(/\)/g, ' )').trim().split(/\s+/);
  const rest = [...tokens];
  const nodes: Node[] = [{ kind: 'group', choices: parseNodes(rest) }];
  if (rest.length > 0) throw new Error(`unbalanced pattern: ${source}`);
  const words = new Set<string>();
  const keys = new Set<Key>();
  firsts(nodes, words, keys);
  return {
    source,
    first: { words, keys },
    match(lexemes, from) {
      const unit = lexemes[from]?.unit;
      const captures: Captures = [];
      const at = (i: number) => (lexemes[i]?.unit === unit ? lexemes[i] : undefined);
      const end = run(nodes, 0, from, at, captures, (i) => i);
      return end > from ? matchOf(lexemes, from, end, captures) : null;
    },
  };
}
