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
  /** All words it names. */
  readonly words: ReadonlySet<string>;
  /** The fewest lexemes it covers. */
  readonly least: number;
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

/** A pattern as steps that know what comes after them, so that matching makes nothing new. */
type Step =
  | {
      readonly kind: 'words';
      readonly words: ReadonlySet<string>;
      readonly name: string;
      readonly next: Step;
    }
  | { readonly kind: 'meaning'; readonly key: Key; readonly name: string; readonly next: Step }
  | { readonly kind: 'choice'; readonly choices: readonly Step[] }
  | { readonly kind: 'end' };

const end: Step = { kind: 'end' };

function compileNode(node: Node, next: Step): Step {
  switch (node.kind) {
    case 'words':
    case 'meaning':
      return { ...node, next };
    case 'maybe':
      return { kind: 'choice', choices: [compileNode(node.node, next), next] };
    case 'group':
      return { kind: 'choice', choices: node.choices.map((choice) => compile(choice, next)) };
  }
}

function compile(nodes: readonly Node[], next: Step): Step {
  return nodes.reduceRight<Step>((rest, node) => compileNode(node, rest), next);
}

function leastOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => {
    if (node.kind === 'maybe') return sum;
    return sum + (node.kind === 'group' ? Math.min(...node.choices.map(leastOf)) : 1);
  }, 0);
}

function allWords(nodes: readonly Node[]): Set<string> {
  const words = nodes.flatMap((node): string[] => {
    if (node.kind === 'words') return [...node.words];
    if (node.kind === 'maybe') return [...allWords([node.node])];
    return node.kind === 'group' ? node.choices.flatMap((choice) => [...allWords(choice)]) : [];
  });
  return new Set(words);
}

type Captures = { readonly name: string; readonly index: number }[];

/** Walks the steps from lexeme `at` on, within its unit; the index after the match, or -1. */
function walk(
  first: Step,
  at: number,
  lexemes: readonly Lexeme[],
  unit: number,
  captures: Captures,
): number {
  let step = first;
  let i = at;
  while (step.kind !== 'end') {
    if (step.kind === 'choice') {
      const kept = captures.length;
      for (const choice of step.choices) {
        const reached = walk(choice, i, lexemes, unit, captures);
        if (reached >= 0) return reached;
        if (captures.length !== kept) captures.length = kept;
      }
      return -1;
    }
    const lexeme = lexemes[i];
    if (lexeme?.unit !== unit) return -1;
    const fits =
      step.kind === 'words' ? step.words.has(lexeme.word) : lexeme.meaning[step.key] !== undefined;
    if (!fits) return -1;
    if (step.name !== '') captures.push({ name: step.name, index: i });
    i += 1;
    step = step.next;
  }
  return i;
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
  const steps = compile(nodes, end);
  return {
    source,
    first: { words, keys },
    words: allWords(nodes),
    least: leastOf(nodes),
    match(lexemes, from) {
      const unit = lexemes[from]?.unit;
      if (unit === undefined) return null;
      const captures: Captures = [];
      const to = walk(steps, from, lexemes, unit, captures);
      return to > from ? matchOf(lexemes, from, to, captures) : null;
    },
  };
}
