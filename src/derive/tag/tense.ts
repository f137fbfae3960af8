import type { Lexeme } from './lex.ts';

/** The tense near an expression, from the words of its sentence. */
export type Tense = 'past' | 'present' | 'future';

const auxiliaries: Readonly<Record<string, Tense>> = {
  will: 'future',
  shall: 'future',
  "won't": 'future',
  ll: 'future',
  would: 'future',
  should: 'future',
  may: 'future',
  might: 'future',
  could: 'future',
  can: 'future',
  expects: 'future',
  expected: 'future',
  scheduled: 'future',
  planned: 'future',
  plans: 'future',
  due: 'future',
  was: 'past',
  were: 'past',
  had: 'past',
  did: 'past',
  is: 'present',
  are: 'present',
  has: 'past',
  have: 'past',
  does: 'present',
  do: 'present',
};

/** Past forms that do not end in -ed. */
const irregular: ReadonlySet<string> = new Set(
  `became began bought brought broke built came caught chose cut drew drove ate fell felt fought found flew fled forgot
  gave got went grew hit held kept knew laid led left lent let lost made meant met paid put ran rang read rose said sang
  sank sat saw sent set shot shut slept sold spent spoke split spread stood stole struck swept swore swung taught
  thought threw told took understood undertook wept woke won wore withdrew wrote overthrew overran overcame foresaw
  beat bent bid bled blew dealt dug heard hid hurt quit rebuilt retook sought shook slid spun sprang stuck wound`
    .split(/\s+/)
    .filter(Boolean),
);

const notVerbs: ReadonlySet<string> = new Set([
  'united',
  'red',
  'bed',
  'hundred',
  'speed',
  'need',
  'indeed',
  'bleed',
  'seed',
  'feed',
]);

function cue(lexeme: Lexeme, next: Lexeme | undefined): Tense | null {
  const known = auxiliaries[lexeme.word];
  if (known) return known === 'future' && lexeme.word === 'may' && lexeme.capital ? null : known;
  if (irregular.has(lexeme.word)) return 'past';
  if (lexeme.word === 'to' && next && /^\p{Ll}+$/u.test(next.word) && !next.meaning.unit) {
    return /^(?:the|a|an|its|his|her|their|this|that|be)$/.test(next.word) && next.word !== 'be'
      ? null
      : 'future';
  }
  if (/^\p{Ll}{2,}ed$/u.test(lexeme.word) && !notVerbs.has(lexeme.word)) return 'past';
  return null;
}

/** How far, in lexemes, a verb may stand from the expression it governs. */
const reach = 25;

/** The tense of the verb nearest to the expression, one before it counting nearer than one after. */
export function tenseAt(lexemes: readonly Lexeme[], from: number, to: number): Tense | null {
  const unit = lexemes[from]?.unit;
  let best: Tense | null = null;
  let nearest = Infinity;
  const look = (i: number, distance: number) => {
    const lexeme = lexemes[i];
    if (lexeme?.unit !== unit || distance >= nearest) return;
    const found = lexeme && cue(lexeme, lexemes[i + 1]);
    if (found) {
      best = found;
      nearest = distance;
    }
  };
  for (let step = 1; step <= reach; step += 1) {
    look(from - step, step);
    look(to - 1 + step, step + 3);
  }
  return best;
}
