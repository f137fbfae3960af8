/** Verbs that help to say something else; general English. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** With an event noun as object they report what the noun names: "launched an attack". */
export const lightVerbs = words(`
  take make hold give survive carry launch stage conduct offer mount suffer inflict reach sign issue deliver begin start
  express face announce declare order stop halt end complete perform commit do have open undergo join lead
  pursue trigger spark see cause wage file win seize regain wrest establish gain assume lose restore cede
  impose lift bring carry_out set_off claim confirm broker sell submit present tender continue resume call
  unveil receive mark host schedule set plan postpone cancel call organize organise lodge score run enter cast
`);

/** With an event noun as subject they only say that it happened. */
export const occurVerbs = words(`
  happen occur come follow break erupt continue begin start end rage kick result take strike ensue unfold
  be go hit hear see report record register mark turn leave kill cause result amount represent
`);

/** Their complement is what is done: "managed to kill", "began looting". */
export const aspectVerbs = words(`
  manage begin start continue help proceed get go keep stop cease resume succeed use happen come move rush
  decide choose force regret
`);

/** Their complement did not happen. */
export const failVerbs = words(`fail refuse decline neglect`);

/** To refuse is to do something too. */
export const refusalVerbs = words(`refuse decline`);

/** Their complement is a wish or a plan, not a happening. */
export const planVerbs = words(`
  plan intend want hope seek try attempt aim expect wish prepare need agree vow pledge promise threaten propose
  consider urge ask schedule set offer mean tend vie strive struggle look push work demand promise
  require allow enable let encourage fight
`);

/** They describe a state, not a happening. */
export const stativeVerbs = words(`
  be have compare seem appear remain stay include contain comprise know think believe want need like love hate own
  belong consist depend deserve exist matter mean resemble lack concern constitute represent involve
  live stand sit lie keep feel hope wish expect understand fear prefer doubt look sound cost weigh measure
  tend account require deserve enjoy suit amount rank continue become get make work use
`);

/** Nouns that carry a happening only with a date of their own; too general to found an event. */
export const modalVerbs = words(`would could should may might can must shall ought`);

/** Conjunctions and adverbs that open what is not said to have happened. */
export const hypotheticalMarks = words(`if unless whether lest would-be until`);

/** Nouns of plans and wishes: "plans to", "an attempt to". */
export const planNouns = words(`
  plan attempt effort bid hope intention proposal aim goal pledge promise threat deadline readiness campaign
  possibility chance risk fear speculation prospect right call
`);

/** What stands behind "by" and does nothing: "by his account", "by all means". */
export const noAgent =
  /^(?:account|means?|definition|law|accident|mistake|degree|chance|then|far|night|day|close|end|turn)$/;

/** Verbs that without an object tell what was done to their subject: "Two killed in clashes". */
export const doneToSomebody = words(`
  kill injure wound arrest detain jail imprison hospitalise hospitalize displace notify evacuate deport kidnap abduct
  behead execute indict
`);

/** Verbs of which nobody is the subject without saying what: "licence suspended", in a line without a stop, is a passive. */
export const doneToSomething = new Set([
  ...doneToSomebody,
  ...words(`
    abandon abolish acquit adopt announce appoint approve authorise authorize award ban bomb cancel capture charge
    clear commission confirm convict declare demolish destroy discover dismiss dissolve elect exchange extend extradite
    find fine found free grant ground hijack hold identify impose inaugurate injure install introduce jail lift
    murder name nominate order pardon postpone publish ratify recover release rescue restore
    reveal rob sack scrap seize sentence shell shoot sign stab sue suspend topple treat uncover unveil
    uphold
  `),
]);
