/**
 * Classes of nouns that decide what a verb reports: one takes a town but also a bus. General English;
 * heads of noun phrases, as lemmas.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const placeNouns = words(`
  city town village hamlet suburb district province region state country territory capital border area zone
  island islands peninsula valley port airport airfield airbase base camp hill hills mountain citadel castle
  fortress bridge crossing road highway checkpoint outpost neighbourhood neighborhood quarter square stronghold
  enclave oasis desert coast county municipality field dam swath swathe land palace township garrison
  headquarters prison mine refinery station harbour harbor river park school hospital building site north south
  east west
`);

export const personNouns = words(`
  man woman child boy girl person people civilian soldier troop fighter militant rebel insurgent terrorist
  officer policeman guard employee worker staff student teacher journalist reporter activist protester
  demonstrator passenger tourist resident villager citizen refugee migrant prisoner hostage captive inmate
  suspect gunman attacker bomber robber thief driver pilot player footballer singer actor leader chief
  president minister official lawmaker politician judge lawyer doctor nurse patient victim member commander
  general adviser advisor director executive manager spokesman spokeswoman spokesperson chairman founder
  master boss skipper deckhand sailor crewman clerk priest vicar owner surgeon engineer coach grandmother grandfather widow
  family relative wife husband son daughter mother father baby couple gang crew brother sister dissident dozen
  hundred thousand midwife pharmacist scientist dentist cleaner caretaker carer builder farmer fisherman firefighter
  paramedic neighbour neighbor bystander treasurer cashier baker butcher cook chef waiter waitress solicitor
  barrister prosecutor detective inspector constable sergeant sheriff warden ranger professor lecturer pupil landlord
  tenant shopkeeper banker accountant auditor analyst consultant artist author writer poet composer musician actress
  curator librarian architect designer
`);

/** Armed groups by their general names; with a nationality they name a party ("Syrian army"). */
export const forceNouns = words(`
  army military force forces troop troops soldier soldiers militia navy guard units unit
`);

export const speakerNouns = words(`
  spokesman spokeswoman spokesperson source official witness agency media television tv channel newspaper report
  website statement monitor observatory ministry government
`);

const others: Readonly<Record<string, ReadonlySet<string>>> = {
  hazard: words(
    `earthquake quake tremor aftershock blast explosion storm hurricane typhoon cyclone gale wind wave eruption`,
  ),
  goods: words(
    `drug cocaine heroin cannabis weapon gun rifle ammunition explosive asset cash money document file computer passport
     phone painting`,
  ),
  price: words(`price rate tax wage fee tariff salary interest toll rent fare duty premium`),
  file: words(
    `file record document data photo photograph video picture recording footage transcript`,
  ),
  jury: words(`jury juror`),
  thief: words(
    `thief robber burglar raider gang intruder bandit crook gunman man woman youth teenager`,
  ),
  worker: words(
    `worker workforce driver staff teacher nurse doctor pilot employee miner crew member union striker cleaner guard docker
     steward porter`,
  ),
  job: words(`job post position worker staff workforce employee headcount payroll`),
  craft: words(`spacecraft capsule probe module craft satellite shuttle lander crew vessel`),
  contest: words(`election vote race seat poll presidency referendum primary runoff majority term`),
  office: words(
    `job post seat position role office presidency premiership chairmanship leadership portfolio`,
  ),
  charge: words(`charge count wrongdoing guilt`),
  hearing: words(`trial hearing inquest tribunal`),
  water: words(`water river sea floodwater flood wave lava mud torrent`),
  structure: words(
    `embankment dam levee dyke dike seawall bridge wall roof pipe pipeline main tank`,
  ),
  dwelling: words(`home house`),
  data: words(`data security privacy system network server account email computer`),
  claim: words(
    `application appeal case claim lawsuit suit complaint request motion petition charge injunction challenge`,
  ),
  ground: words(
    `ground surface earth moon water sea mountain hillside tree wall building pole barrier`,
  ),
  vehicle: words(
    `ship ferry vessel boat trawler tanker plane jet aircraft airliner helicopter balloon submarine yacht freighter`,
  ),
  disease: words(
    `disease illness cholera measles ebola polio plague flu influenza virus fever infection epidemic outbreak typhoid`,
  ),
  fire: words(`fire blaze wildfire`),
  fight: words(`fighting fight war clash battle violence skirmish gunfire hostility`),
  talks: words(`talk talks negotiation discussion dialogue conference mediation`),
  protest: words(`protest demonstration riot unrest strike revolt uprising rebellion`),
  law: words(
    `law bill act legislation budget amendment measure resolution reform treaty motion plan package`,
  ),
  crime: words(
    `murder fraud rape theft corruption crime treason assault killing bribery conspiracy attack espionage`,
  ),
  money: words(
    `money loan fund funding cash $ £ € ¥ crown yen franc rupee dollar euro pound million billion capital contract deal financing`,
  ),
  offer: words(
    `offer bid proposal takeover merger purchase acquisition buyout candidacy lawsuit suit appeal complaint`,
  ),
  house: words(`house home office apartment building headquarters premises flat shop`),
  substance: words(`oil gas fuel water chemical toxic sewage acid radiation pipe main`),
  work: words(
    `album film movie book song single novel game record version product report model phone`,
  ),
  record: words(`record`),
  official: words(
    `president premier minister secretary mp deputy senator lawmaker leader chief executive director chairman chairwoman
     ceo governor mayor ally coach manager`,
  ),
  chamber: words(
    `senate house parliament congress assembly council committee duma knesset bundestag`,
  ),
  device: words(`bomb device explosive charge mine grenade explosion blast car vest`),
  military: words(`military army armed junta`),
  percent: words(`% percent point`),
  security: words(`share stock price index market currency value profit bond dollar euro pound`),
  company: words(
    `company firm business bank manufacturer maker retailer airline carrier stake share unit division`,
  ),
};

/** Whether a lemma belongs to a class of nouns; classes without a list have no members. */
export function isOfClass(lemma: string, name: string): boolean {
  if (name === 'place') return placeNouns.has(lemma);
  if (name === 'person') return personNouns.has(lemma);
  return others[name]?.has(lemma) ?? false;
}
