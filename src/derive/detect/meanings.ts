import { altered, withTokens } from '../../syntax/altered.ts';
import type { Sentence, Token } from '../../syntax/types.ts';

/**
 * Words of two meanings of which an article has one. General English: a strike is an attack, but where an article tells
 * of unions and pickets it is a stoppage of work.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const labour = list('union picket walkout stoppage striker');
const warfare = list('airstrike missile militant rebel troop warplane drone bomb artillery');

/** An article tells of a dispute over work if so many of its words are of one. */
const fewest = 2;

/** Unions that are of states. */
const ofStates = list('european soviet african arab customs monetary');

/** Before "strike" these leave no doubt. */
const ofWar = list('air drone missile rocket artillery nuclear military retaliatory precision');

const isStrike = ({ pos, lemma }: Token, before: Token | undefined): boolean =>
  pos === 'NOUN' && lemma === 'strike' && !ofWar.has(before?.lemma.toLowerCase() ?? '');

/** The noun that has the meaning alone. */
const plain = 'stoppage';

const inLabour = (sentence: Sentence): Sentence =>
  sentence.tokens.some((token, i) => isStrike(token, sentence.tokens[i - 1]))
    ? withTokens(
        sentence,
        sentence.tokens.map((token, i, tokens) =>
          isStrike(token, tokens[i - 1]) ? altered(token, { lemma: plain }) : token,
        ),
      )
    : sentence;

/** Reads sentences of an article with the lemma of the meaning that its ambiguous words have in it. */
export function meaningsIn(sentences: readonly Sentence[]): (sentence: Sentence) => Sentence {
  const isOf = (words: ReadonlySet<string>, { lemma }: Token, before: Token | undefined): boolean =>
    words.has(lemma.toLowerCase()) && !ofStates.has(before?.lemma.toLowerCase() ?? '');
  const count = (words: ReadonlySet<string>): number =>
    sentences.reduce(
      (sum, { tokens }) =>
        sum + tokens.filter((token, i) => isOf(words, token, tokens[i - 1])).length,
      0,
    );
  const told = count(labour);
  return told >= fewest && told > count(warfare) ? inLabour : (sentence) => sentence;
}
