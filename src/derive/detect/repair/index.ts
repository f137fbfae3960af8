import { indicesWhere } from '../../../text/index.ts';
import { withTokens } from '../../../syntax/altered.ts';
import type { Sentence, TextSpan, Token } from '../../../syntax/types.ts';
import {
  shoutedIsName,
  shoutedIsNoPronoun,
  capitalsAreOfNames,
  verbsWithCapitalsAreOfNames,
  ownersAreNoObjects,
  capitalGerundsAreNames,
} from './capitals.ts';
import {
  toDoIsVerb,
  numbersCount,
  numbersAreNoNames,
  hyphenedNumbersAreOne,
  guiltyDescribes,
  adverbsBelongToNumbers,
  namesFollowDescriptions,
  particlesBelongToVerbs,
  wayIsGiven,
  lemmasAreWords,
  articlesAreNoObjects,
  articlesOpenNouns,
  gerundsHeadCompounds,
} from './words.ts';
import {
  datesAreAdverbs,
  namesActBehindDates,
  datesEndTheirClause,
  datesStayWithSayings,
  speakingIsSaying,
  eventsKeepTheirDates,
  datesHaveTheirPrepositions,
  prepositionsMarkObliques,
} from './dates.ts';
import {
  infinitivesAreClauses,
  markedHangsOnVerb,
  reducedRelatives,
  relativesHangOnNouns,
  relativesAreObjects,
  whenOpensClause,
  whenHasItsVerb,
} from './clauses.ts';
import { matterIsOfVerb } from './accusations.ts';
import { epithetsDescribe, pairsDescribe } from './epithets.ts';
import { comparedIsNumber, saidHasItsSubject, sumsDescribe, sumsOpenNouns } from './measures.ts';
import {
  behindCommasActs,
  betweenIsOfTwo,
  describedActs,
  overIsNoun,
  pastIsNoNoun,
  whoseIsAside,
  withSubjectActs,
  foundIsDescribed,
} from './garden-paths.ts';
import {
  aboutIsContent,
  againstDoing,
  ofBelongsToDoing,
  bareNounIsObject,
  doneAwayWith,
  foundGuilty,
  giftsAreObjects,
  timeIsSpent,
  thatPointsAtNoun,
} from './objects.ts';
import {
  verbsLead,
  oneVerbLeads,
  subjectsNeedVerbs,
  objectsNeedVerbs,
  timedIsDone,
  haveHelps,
  needNotHelps,
  modalsHaveVerbs,
  toIsNoMark,
  whatComesActs,
} from './predicates.ts';
import {
  markedIsContent,
  toldIsContent,
  thatOpensClause,
  sayingAtTheEnd,
  sayingBehindName,
  tellingAtTheEnd,
  sayingInTheMiddle,
  sayingsHaveOneSubject,
} from './sayings.ts';
import {
  amountsAreObjects,
  joinedDescribesNext,
  joinedSubjectsAreOne,
  markedIsCircumstance,
  markedNounIsSubject,
  neighboursAreOne,
  openingIsCircumstance,
  participlesLead,
  relativesEnd,
} from './subordinate.ts';
import { openedClauseDoesNotLead, outerSubjectHasItsVerb } from './two-clauses.ts';
import {
  neighbouringNamesAreOne,
  namesBetweenCommas,
  openersAct,
  relativesClose,
  firstOfSeriesLeads,
  saidOfTheFirst,
  sentencesNeedVerbs,
} from './main-verbs.ts';
import {
  openersLead,
  namedActs,
  actingDescribes,
  doingDescribes,
  hadDoneIsPassive,
  ofBelongsToName,
  givenIsOfOrder,
  whoDidActs,
} from './described.ts';
import type { Rule } from './tokens.ts';
import { linkedIsPassive, passivesGoOn, unhelpedIsPassive } from './passives.ts';

/** In order: what dates and names are comes before who does what. */
const rules: readonly Rule[] = [
  lemmasAreWords,
  foundGuilty,
  articlesOpenNouns,
  articlesAreNoObjects,
  shoutedIsNoPronoun,
  toDoIsVerb,
  ofBelongsToDoing,
  epithetsDescribe,
  pairsDescribe,
  sumsDescribe,
  sumsOpenNouns,
  comparedIsNumber,
  saidHasItsSubject,
  capitalGerundsAreNames,
  gerundsHeadCompounds,
  actingDescribes,
  doingDescribes,
  whoDidActs,
  whoseIsAside,
  withSubjectActs,
  foundIsDescribed,
  overIsNoun,
  betweenIsOfTwo,
  describedActs,
  behindCommasActs,
  pastIsNoNoun,
  namedActs,
  ofBelongsToName,
  sayingsHaveOneSubject,
  saidOfTheFirst,
  subjectsNeedVerbs,
  objectsNeedVerbs,
  sentencesNeedVerbs,
  openersLead,
  hadDoneIsPassive,
  outerSubjectHasItsVerb,
  openedClauseDoesNotLead,
  whenOpensClause,
  whenHasItsVerb,
  timedIsDone,
  haveHelps,
  needNotHelps,
  modalsHaveVerbs,
  toIsNoMark,
  whatComesActs,
  shoutedIsName,
  numbersCount,
  numbersAreNoNames,
  hyphenedNumbersAreOne,
  guiltyDescribes,
  adverbsBelongToNumbers,
  ownersAreNoObjects,
  capitalsAreOfNames,
  verbsWithCapitalsAreOfNames,
  namesFollowDescriptions,
  particlesBelongToVerbs,
  wayIsGiven,
  datesHaveTheirPrepositions,
  datesAreAdverbs,
  namesActBehindDates,
  prepositionsMarkObliques,
  amountsAreObjects,
  relativesEnd,
  neighbouringNamesAreOne,
  namesBetweenCommas,
  joinedDescribesNext,
  joinedSubjectsAreOne,
  neighboursAreOne,
  markedNounIsSubject,
  markedIsCircumstance,
  participlesLead,
  openingIsCircumstance,
  infinitivesAreClauses,
  markedIsContent,
  toldIsContent,
  thatOpensClause,
  relativesHangOnNouns,
  relativesAreObjects,
  sayingInTheMiddle,
  relativesClose,
  firstOfSeriesLeads,
  openersAct,
  oneVerbLeads,
  verbsLead,
  reducedRelatives,
  markedHangsOnVerb,
  sayingAtTheEnd,
  sayingBehindName,
  tellingAtTheEnd,
  bareNounIsObject,
  thatPointsAtNoun,
  matterIsOfVerb,
  timeIsSpent,
  aboutIsContent,
  againstDoing,
  doneAwayWith,
  giftsAreObjects,
  datesEndTheirClause,
  datesStayWithSayings,
  speakingIsSaying,
  eventsKeepTheirDates,
  givenIsOfOrder,
  linkedIsPassive,
  unhelpedIsPassive,
  passivesGoOn,
];

/** The indexes of the tokens in timexes. */
function timesIn(tokens: readonly Token[], timexes: readonly TextSpan[]): number[] {
  if (timexes.length === 0) return [];
  return indicesWhere(tokens, (token) =>
    timexes.some(({ start, end }) => start <= token.start && token.end <= end),
  );
}

/** A sentence with what is certainly wrong in its parse put right, given where its timexes stand. */
export function repair(sentence: Sentence, timexes: readonly TextSpan[]): Sentence {
  const times = new Set(timesIn(sentence.tokens, timexes));
  const isTime = (i: number): boolean => times.has(i);
  const tokens = rules.reduce<readonly Token[]>(
    (current, rule) => rule(current, isTime),
    sentence.tokens,
  );
  return withTokens(sentence, tokens);
}
