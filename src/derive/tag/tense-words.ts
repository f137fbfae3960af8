import type { Lexeme } from './lex.ts';
import type { Tense } from './tense.ts';

/** The tense near an expression from words alone, where no syntax is known. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const futures = words("will shall 'll wo");
const presents = words('is are am does do');
const pasts = words('was were had did has have');

/** Before “to” and a verb these make a future: “is scheduled to”, “plans to”. */
const towardsFuture = words(
  `is are am be due set scheduled expected planned planning plans plan expects expect going likely about ready prepares
  preparing slated poised intends intend hopes hope bound vowed promised agreed`,
);

/** What “had been” turns into the past. */
const planned = words('to due scheduled slated expected planned set');

/** Past forms that do not end in -ed. */
const irregular = words(
  `became began bought brought broke built came caught chose cut drew drove ate fell felt fought found flew fled forgot
  gave got went grew hit held kept knew laid led left lent let lost made meant met paid put ran rang read rose said sang
  sank sat saw sent set shot shut slept sold spent spoke split spread stood stole struck swept swore swung taught
  thought threw told took understood undertook wept woke won wore withdrew wrote overthrew overran overcame foresaw
  beat bent bid bled blew dealt dug heard hid hurt quit rebuilt retook sought shook slid spun sprang stuck wound`,
);

const notPast = words(
  'united red bed hundred speed need indeed bleed seed feed scheduled expected planned slated',
);

function cueOf(lexemes: readonly Lexeme[], i: number): Tense | null {
  const lexeme = lexemes[i];
  if (!lexeme) return null;
  const { word } = lexeme;
  // “had been due to expire”: what was to come has passed, or was changed.
  const had = [1, 2, 3].some((back) => lexemes[i - back]?.word === 'had');
  if (had && planned.has(word)) return 'past';
  if (futures.has(word)) return 'future';
  if (word === 'to') return towardsFuture.has(lexemes[i - 1]?.word ?? '') ? 'future' : null;
  if (pasts.has(word) || irregular.has(word)) return 'past';
  if (presents.has(word)) return 'present';
  if (word === 'scheduled' || word === 'slated' || word === 'due') return 'future';
  return /^\p{Ll}{2,}ed$/u.test(word) && !notPast.has(word) ? 'past' : null;
}

/** How far, in lexemes, a verb may stand from the expression it governs. */
const reach = 25;
/** A verb after the expression counts as so much further off: in news the day follows its verb. */
const after = 3;

/** The tense of the verb nearest to the expression. */
export function tenseByWords(lexemes: readonly Lexeme[], from: number, to: number): Tense | null {
  const unit = lexemes[from]?.unit;
  let best: Tense | null = null;
  let nearest = Infinity;
  const look = (i: number, distance: number) => {
    if (distance >= nearest || lexemes[i]?.unit !== unit) return;
    const found = cueOf(lexemes, i);
    if (!found) return;
    best = found;
    nearest = distance;
  };
  for (let step = 1; step <= reach; step += 1) {
    look(from - step, step);
    look(to - 1 + step, step + after);
  }
  return best;
}
