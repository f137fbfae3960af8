import type { Kind } from '../../../model/index.ts';

/**
 * What the words about a trigger make of it: a storm that strikes is no attack, shares that fall are no
 * people that do. General English; lemmas.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const hazard = words(`
  earthquake quake aftershock tremor storm hurricane typhoon cyclone tornado flood floodwater floods wave tsunami
  wildfire bushfire fire blaze flame landslide mudslide avalanche eruption volcano lava drought heatwave lightning
  blizzard snow snowstorm sandstorm wind gale rain rainfall monsoon water river dam sinkhole surge
`);

const mishap = words(`
  crash collision accident derailment car bus truck lorry train tram van plane aircraft airliner helicopter ferry
  boat ship vessel motorcycle mine miner colliery crane scaffolding roof bridge stadium crowd stampede leak gas
  explosion factory plant boiler
`);

const violence = words(`
  war fighting battle clash attack assault ambush bomb bombing airstrike strike shelling militant rebel insurgent
  soldier troop troops army fighter gunman militia sniper missile rocket drone suicide terrorist jihadist combat
  offensive shooting gunfire guerrilla
`);

const illness = words(`
  disease illness cancer virus infection flu influenza cholera ebola malaria measles fever stroke heart pneumonia
  outbreak epidemic pandemic vaccine drug dose medicine patient hospital overdose poisoning symptom
`);

const crime = words(
  `murder murderer killer stabbing knife robbery gang burglar kidnapper hostage victim police`,
);

const blade = words(`knife machete dagger robber burglar mugger`);

const research = words(`
  study research journal scientist researcher astronomer geologist archaeologist physicist biologist species fossil genome
  telescope planet asteroid
`);

const book = words(`book novel memoir diary poem poetry biography album`);

const market = words(`
  share stock index price profit revenue sale sales earnings turnover income loss currency euro dollar pound yen
  yield oil crude gold market unemployment inflation gdp economy output export import rate deficit demand traffic
  production volume bond cost wage turnover order rating percent % million billion value
`);

const toll = words(`toll death number casualty case infection dead injured`);

const match = words(`
  match game final semi-final semifinal quarter-final cup league championship tournament title medal gold silver
  bronze race derby playoff play-off goal trophy olympics marathon grand prix test innings
  team club side player striker goalkeeper coach champion referee tie penalty win victory
`);

const contest = words(
  `election vote seat majority primary runoff run-off presidency ballot referendum poll party candidate`,
);

const lawsuit = words(`case appeal lawsuit suit court judge jury damages ruling trial verdict`);

const honour = words(
  `prize award oscar nobel bafta grammy emmy booker pulitzer palme medal lifetime`,
);

const money = words(`
  contract grant deal order tender loan fund funding bond investment money cash dollar euro pound million billion
  bailout subsidy licence license pay
`);

const job = words(`job post worker employee staff position workforce`);

const venue = words(`
  theatre theater museum gallery exhibition opera festival cinema concert play musical show library display
  performance premiere orchestra
`);

const craft = words(
  `rocket satellite probe spacecraft capsule telescope lander rover orbiter shuttle mission stage spaceship`,
);

const medicine = words(`vaccine drug medicine treatment dose vaccination test pill therapy`);

const deal = words(`
  takeover merger acquisition buyout purchase bid buy sell acquire merge shareholder bidder antitrust competition
  rival stake company carrier airline share $ £ € ¥
`);

const army = words(
  `army force troop troops garrison militia defence defense police assault offensive resistance`,
);

const office = words(`executive ceo cfo board company firm airline bank shareholder founder`);

const labour = words(
  `union worker driver staff picket pay wage strike walkout employee teacher nurse miner pilot crew`,
);

/** What leaks from pipes and tanks, and where. */
const leaking = words(
  `gas oil chemical solvent pipe pipeline tank plant refinery reactor radiation ammonia chlorine acid sewage methane fuel
   valve river sea tanker litre gallon spill`,
);

const bargain = words(`deal merger takeover bid bank market currency share sale firm company`);

const rule = words(`government coalition cabinet regime parliament majority`);

const envoy = words(`ambassador envoy diplomat consul`);

const ground = words(`ground territory battle war position offensive control`);

const device = words(`bomb grenade missile rocket shell mortar drone ied mine`);

/** Where the words stand that decide: beside the trigger, or anywhere in its sentence. */
export type Where = 'clause' | 'sentence';

export type Rule = readonly [
  actions: readonly string[],
  where: Where,
  words: ReadonlySet<string>,
  kind: Kind,
];

const harm = [
  'attack',
  'kill',
  'die',
  'injure',
  'destroy',
  'collapse',
  'damage',
  'explode',
  'rescue',
];

/** The first rule that fits decides; without one, the kind of the action stands. */
export const contextRules: readonly Rule[] = [
  [['collapse'], 'clause', army, 'conflict'],
  [['collapse'], 'clause', bargain, 'business'],
  [['collapse'], 'clause', rule, 'politics'],
  [['attack', 'strike-work'], 'clause', hazard, 'disaster'],
  [['attack', 'call-off'], 'sentence', labour, 'business'],
  [['explode'], 'clause', device, 'conflict'],
  [harm, 'clause', hazard, 'disaster'],
  [
    ['kill', 'die', 'injure', 'destroy', 'damage', 'find', 'disappear'],
    'sentence',
    violence,
    'conflict',
  ],
  [
    ['kill', 'die', 'injure', 'destroy', 'collapse', 'damage', 'explode'],
    'sentence',
    mishap,
    'disaster',
  ],
  [['die', 'kill', 'find'], 'sentence', hazard, 'disaster'],
  [['die'], 'sentence', illness, 'health'],
  [['kill', 'injure', 'find'], 'sentence', crime, 'crime'],
  [['attack'], 'sentence', blade, 'crime'],
  [['publish', 'find', 'discover'], 'sentence', research, 'science'],
  [['record'], 'clause', market, 'business'],
  [['record', 'transfer'], 'sentence', match, 'sport'],
  [['publish'], 'clause', book, 'culture'],
  [['assault'], 'sentence', match, 'sport'],
  [['hack'], 'sentence', leaking, 'disaster'],
  [['rise', 'fall'], 'clause', toll, 'disaster'],
  [['rise', 'fall'], 'clause', hazard, 'disaster'],
  [['rise', 'fall', 'reduce', 'increase'], 'clause', market, 'business'],
  [['reduce', 'increase'], 'clause', money, 'business'],
  [['reduce'], 'clause', lawsuit, 'justice'],
  [['cut-jobs'], 'clause', job, 'business'],
  [['win', 'lose-match', 'score'], 'clause', contest, 'politics'],
  [['win', 'lose-match'], 'clause', lawsuit, 'justice'],
  [['win', 'receive', 'fund'], 'clause', honour, 'culture'],
  [['fund', 'pay', 'receive'], 'sentence', lawsuit, 'justice'],
  [['win', 'lose-match'], 'sentence', match, 'sport'],
  [['lose-match', 'fall'], 'clause', ground, 'conflict'],
  [['win', 'lose-match'], 'clause', money, 'business'],
  [['lose-match'], 'clause', market, 'business'],
  [['lose-match'], 'clause', job, 'business'],
  [['approve', 'reject', 'order', 'call-off', 'win'], 'clause', medicine, 'health'],
  [['reject'], 'clause', lawsuit, 'justice'],
  [['agree'], 'sentence', lawsuit, 'justice'],
  [['approve', 'reject', 'propose'], 'clause', money, 'business'],
  [['approve', 'reject', 'propose', 'agree', 'talk'], 'clause', deal, 'business'],
  [['talk', 'agree'], 'clause', money, 'business'],
  [['resign', 'appoint', 'dismiss'], 'clause', office, 'business'],
  [['resign', 'appoint', 'dismiss'], 'clause', match, 'sport'],
  [['recall-product'], 'clause', envoy, 'diplomacy'],
  [['open', 'close'], 'clause', lawsuit, 'justice'],
  [['open', 'close', 'start', 'end', 'release'], 'clause', craft, 'science'],
  [['open', 'close', 'propose', 'release'], 'clause', venue, 'culture'],
  [['launch-weapon', 'move', 'test', 'call-off'], 'clause', craft, 'science'],
  [['return-thing', 'restore'], 'clause', venue, 'culture'],
  [['bury'], 'clause', hazard, 'disaster'],
  [['start', 'end', 'call-off', 'abandon'], 'clause', lawsuit, 'justice'],
  [['start', 'end', 'call-off'], 'clause', contest, 'politics'],
  [['start', 'end', 'call-off'], 'clause', match, 'sport'],
];

/** What actions are where no rule fits: without their context these words say too little. */
export const bareKinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['die', 'other'],
  ['lose-match', 'other'],
  ['rise', 'other'],
  ['fall', 'other'],
  ['win', 'other'],
]);
