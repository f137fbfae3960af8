/**
 * What speaks for two mentions being of one event, and what against, with how much each counts; from
 * `sameEvent` on they are one. No single weight suffices: it takes the same kind of happening and something
 * that tells it from others of its kind (who, the words, a number), or a sentence that is all but the same.
 */
export const weights = {
  /** The same action, under any of its words: by half, and by half as it is rare here. */
  sameAction: 0.5,
  /** It happens to the same thing, and to that only once: a bridge falls, a firm fails. */
  onlyOnce: 0.25,
  /** It happens to one and the same, and not twice in a month: somebody resigns, is charged, is elected. */
  oneTurn: 0.2,
  /** One article looks back at the day, which the other names too. */
  remembered: 0.3,
  /** Two articles each tell one thing of the day, and somebody or some place is in both. */
  aloneOnDay: 0.15,
  /** The same, and many articles tell of that day. */
  notedDay: 0.35,
  /** One looks back at the month of such a thing. */
  recalled: 0.2,
  /** One is named by its day, and the other tells of such a thing on that day: "Sunday's vote". */
  namedByDay: 0.3,
  /** One is only called "the eruption", and is of the day of the other. */
  theKnown: 0.2,
  /** The same speaker says something: perhaps something else. */
  sameSaying: 0.18,
  /** Both name the day on which he said it. */
  saidThatDay: 0.3,
  /** Actions that reports of one happening choose between: a crash, its deaths. */
  relatedAction: 0.22,
  /** One sentence also has a word for what the other tells. */
  namedAction: 0.25,
  /** The same, where the other is told by a verb that the lexicon does not know. */
  namedByUnknown: 0.18,
  /** A verb that the lexicon does not know may mean anything. */
  unknownAction: 0.1,
  /** The same parties and places, by how rare they are here. */
  who: 0.3,
  /** A party that acts in both, or that both happen to. */
  agent: 0.12,
  patient: 0.12,
  /** Whoever acts and whom it happens to are the same on a day that both name, whatever it is called. */
  sameParties: 0.25,
  /** Two of those named in both are the same, on such a day. */
  sameCast: 0.1,
  /** The same content words, by how rare they are here. */
  words: 0.7,
  /** The same number, by how unusual it is. */
  number: 0.3,
  /** The same, in two articles that tell of one time. */
  figure: 0.45,
  /** Both are dated to one day, by how little else is; or to one minute. */
  sameDay: 0.2,
  sameTime: 0.15,
  /** Next to each other in one article, which goes on about one happening; or at least near. */
  nextTo: 0.2,
  near: 0.1,
  /** A speaker goes on: what he says next to, or near, what he said or presented, in one article. */
  goesOn: 0.2,
  /** Somebody else does it. */
  otherParty: -0.45,
  /** It happens to somebody else. */
  otherVictim: -0.8,
  /** The same one does the same to something else. */
  otherObject: -0.55,
  /** Another acts, though the one sentence also names the other's. */
  otherAgent: -0.25,
  /** It happens to something else, that has no name. */
  otherThing: -0.12,
  /** It happens elsewhere. */
  otherPlace: -0.35,
  /** The mention has no date of its own, or one that many events of about then would fit. */
  undated: -0.05,
  coarse: -0.05,
} as const;

export type EvidenceName = keyof typeof weights;

/** Evidence from which two mentions are of one event. */
export const sameEvent = 0.6;
