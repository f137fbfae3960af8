import type {
  Attribution,
  Kind,
  Mention,
  Published,
  Region,
  RegionType,
  Status,
  StatusChange,
  Timex,
  When,
} from '../model/index.ts';
import type { Sentence } from '../syntax/types.ts';
import type { DistanceUnit } from '../time/index.ts';

/** What the stages hand to each other. Offsets are UTF-16 code units of the article's text. */

/** A file as found: its name relative to the folder given, with forward slashes, and its bytes. */
export interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What a file says about itself outside its running text (front matter, HTML metadata). */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  /** As written there: the date stage reads it. */
  readonly published?: string;
}

/** After read: text decoded and frozen. `id` is stable: it depends on this file alone. */
export interface ReadArticle {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
  readonly metadata: Metadata;
}

/** After clean: regions cover the whole text, in order; title and publisher where they can be told. */
export interface CleanArticle extends ReadArticle {
  readonly regions: readonly Region[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
}

/** What merging asks of an article's text, worked out once; see `traitsOf`. */
export interface Traits {
  /** Some of the hashes of its runs of words, each once. */
  readonly shingles: readonly number[];
  /** Names that it says are the same, two by two. */
  readonly aliases: readonly (readonly [string, string])[];
  /** Role nouns with the one person that each means in it. */
  readonly roles: readonly (readonly [role: string, person: string])[];
}

/** With the sentences of every region that may be used (all but furniture and related). */
export interface ParsedArticle extends CleanArticle {
  readonly traits?: Traits;
  readonly sentences: readonly Sentence[];
}

/** After date. */
export interface DatedArticle extends ParsedArticle {
  readonly published: Published;
}

/** What of an article matters once its mentions are found. */
export type ToldArticle = Omit<DatedArticle, 'sentences'>;

/** A timex with what it means on the calendar, and how that was found, in plain words. */
export interface ResolvedTimex extends Timex {
  /** Modifier as in TimeML (`APPROX`, `START`, `MID`, `END`, …), where there is one. */
  readonly mod?: string | undefined;
  /** The date for the timeline; `null` for durations, sets and what cannot be placed. */
  readonly when: When | null;
  readonly derivation: readonly string[];
  /** How far it is from what the text told of before: "two days later", "that night", about "hours later". */
  readonly onward?:
    | {
        readonly count: number;
        readonly unit: DistanceUnit;
        readonly about: boolean;
      }
    | undefined;
}

/** After tag. */
export interface TaggedArticle extends DatedArticle {
  readonly timexes: readonly ResolvedTimex[];
}

/** Finds the timexes of an article, to be resolved as if it was published then; `null` is unknown. */
export type Tagger = (article: ParsedArticle) => (published: When | null) => ResolvedTimex[];

/** After detect: a mention with what merging needs to know of it. */
export interface DetectedMention extends Mention {
  readonly kind: Kind;
  /** Lemma or name of what happened, shared by synonyms: `seize`, `retake`, `say`. */
  readonly action: string;
  readonly participants: readonly Participant[];
  readonly places: readonly string[];
  /** A short headline for the event, made from this sentence. */
  readonly title?: string | undefined;
  /** How good the title is, 0 to 1: a full clause with its subject is better than a bare noun. */
  readonly titleQuality?: number | undefined;
  /** How much such a happening matters in itself, 0 to 1. */
  readonly weight?: number | undefined;
  /** Whether the mention is enough for an event of its own; others only add evidence to one. */
  readonly founding?: boolean | undefined;
  /** Told in passing, in a subordinate clause or by a noun; `when` is not told. */
  readonly aside?: boolean | undefined;
  /** The date is not said of the event itself: it is that of the report, or of who said so. */
  readonly soft?: 'published' | 'said' | undefined;
  /** How far from another happening it was, where only that dates it; `when` is `null` until that one is found. */
  readonly distance?: Distance | undefined;
  /** Number of the sentence among those of the body; -1 in a headline. */
  readonly position?: number | undefined;
  /** Whether the sentence stands in running text; captions and headlines only add evidence. */
  readonly region?: RegionType | undefined;
  /** Who holds which place afterwards and before, for changes of control; `null` where not said. */
  readonly control?: Control | undefined;
  /** Whom the speaker of a statement speaks for, if a spokesman. */
  readonly speaksFor?: string | undefined;
  /** Lemmas of the words that carry the sentence's content, for comparing sentences. */
  readonly words?: readonly string[] | undefined;
  /** Actions that the words of the sentence can report, wherever in it they stand. */
  readonly senses?: readonly string[] | undefined;
}

/** How far something is from another happening: "three weeks after the collapse". Offsets are those of the expression. */
export interface Distance {
  readonly start: number;
  readonly end: number;
  /** How many units later, negative if earlier; 0 is the same day, `null` where it is not said. */
  readonly count: number | null;
  readonly unit: DistanceUnit;
  /** Counted in hours, so that it may also be the day after. */
  readonly about: boolean;
  /** To the day: "two years to the day after the fire". */
  readonly exact?: true;
  /** The next such day from there, 1 for Monday, or weekend: "the Friday after the fire"; `count` says which way. */
  readonly weekday?: number | 'weekend';
  /** What it is counted from: another happening, or what the article told before, by the offset of its trigger. */
  readonly from: OtherHappening | number;
}

/** A happening as a phrase names it: "the collapse of the silo", "Voss was released". */
export interface OtherHappening {
  /** What happened, by the lexicon; the lemma of the word where it is not in it, `null` for "the disaster". */
  readonly action: string | null;
  readonly lemma: string;
  /** Lemmas of what else is said of it, and those of them that are names. */
  readonly words: readonly string[];
  readonly names: readonly string[];
  /** Lemmas of what it happens to or who does it: "the collapse of the silo", "when the mob attacked". */
  readonly parties: readonly string[];
  /** When it was, where the phrase says so: "his death on 25 June 2009". */
  readonly when: When | null;
}

/** A change of who holds a place. */
export interface Control {
  readonly place: string;
  readonly gainer: string | null;
  readonly loser: string | null;
}

/** After merge: what several mentions are about. */
export interface MergedEvent {
  readonly kind: Kind;
  readonly action: string;
  readonly when: When;
  readonly status: Status;
  readonly title: string;
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly weight: number;
  readonly control: Control | null;
  /** Best first: the mention that the title comes from. */
  readonly mentions: readonly DetectedMention[];
  /** The articles that tell of it in words of their own; of those that reprint one text, the first. */
  readonly voices: readonly string[];
  /** Dates that other sources give it and that cannot be `when`. */
  readonly otherWhens?: readonly When[];
  /** How its status changed from article to article. */
  readonly history?: readonly StatusChange[];
}

/** After rank. */
export interface RankedEvent extends MergedEvent {
  readonly importance: number;
}

/** Someone or something an event happens to or through, as named in the text. */
export interface Participant {
  readonly name: string;
  readonly role: 'agent' | 'patient' | 'other';
}

/** What an article gets wrong: gathered, listed at the end, and the build goes on. */
export interface Problem {
  readonly file: string;
  readonly problem: string;
  readonly start?: number;
  readonly end?: number;
}

export interface Report {
  readonly problems: Problem[];
  warn(problem: Problem): void;
}

/** A report that gathers what it is told. */
export function createReport(): Report {
  const problems: Problem[] = [];
  return { problems, warn: (problem) => void problems.push(problem) };
}

export type { Attribution, Status };
