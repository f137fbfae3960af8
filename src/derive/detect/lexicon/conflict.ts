import type { Row } from './types.ts';

/**
 * Control, fighting, crime and movement. General English: what news of wars, protests, crimes and
 * journeys is written with. `:place` marks verbs that change who holds a place only if their object
 * is one ("took the town", but not "took the bus").
 */
export const conflict: readonly Row[] = [
  [
    'control',
    'control',
    0.95,
    `take:place retake:place recapture:place capture:place seize:place liberate:place free:place
     regain:place recover:place reclaim:place reconquer:place conquer:place occupy:place overrun:place
     annex:place win_back:place take_back:place take_over:place wrest:place wrestle:place purge:place
     rid:place storm_into:place secure:place capture_back:place cede:place surrender:place
     relinquish:place`,
    `recapture:place capture:place seizure:place takeover:place conquest:place liberation:place annexation:place
     occupation:place control`,
  ],
  [
    'lose',
    'control',
    0.9,
    `lose:place give_up:place abandon:place fall:itself`,
    `loss:place fall:place`,
  ],
  [
    'oust',
    'control',
    0.9,
    `drive:origin drive_out:origin push_out:origin force_out:origin expel:origin eject:origin oust:origin
     dislodge:origin flush_out:origin evict:origin clear_out:origin throw_out:origin purge:origin clear:origin
     uproot:origin`,
    `ejection:origin expulsion:origin`,
  ],
  [
    'leave-place',
    'movement',
    0.7,
    `withdraw retreat pull_out pull_back redeploy demobilize flee:place`,
    `withdrawal retreat pullout pullback drawdown redeployment`,
  ],
  [
    'attack',
    'conflict',
    0.65,
    `attack assault ambush raid storm besiege bombard shell pound strike bomb target hit shoot_at
     fire_on open_fire burst_into:place torch firebomb strafe`,
    `attack assault ambush raid siege bombardment shelling airstrike strike bombing offensive onslaught
     incursion invasion counterattack`,
  ],
  [
    'explode',
    'conflict',
    0.7,
    `explode detonate blow_up go_off:device`,
    `explosion blast detonation bomb`,
  ],
  [
    'fight',
    'conflict',
    0.55,
    `fight battle clash skirmish exchange_fire break_out:^fight erupt:^fight`,
    `fighting battle clash clashes skirmish firefight gunfight combat hostilities`,
  ],
  [
    'advance',
    'conflict',
    0.5,
    `advance push_into thrust close_in encircle surround break_through`,
    `advance push thrust encirclement breakthrough`,
  ],
  ['invade', 'conflict', 0.85, `invade intervene`, `invasion intervention`],
  ['launch-weapon', 'conflict', 0.65, `fire test-fire shoot_down down intercept`, `launch`],
  [
    'kill',
    'conflict',
    0.8,
    `kill slay leave_dead assassinate massacre execute behead gun_down shoot_dead lynch`,
    `killing assassination massacre execution beheading slaying`,
  ],
  // The same, as crimes.
  ['kill', 'crime', 0.8, `murder stab strangle`, `murder stabbing manslaughter`],
  [
    'die',
    'conflict',
    0.7,
    `die perish succumb pass_away drown claim_life cost_life lose_life take_life`,
    `death fatality`,
  ],
  ['shoot', 'crime', 0.65, `shoot open_fire`, `shooting gunfire`],
  [
    'injure',
    'conflict',
    0.55,
    `injure wound hurt maim leave_injured leave_wounded`,
    `injury casualty`,
  ],
  [
    'destroy',
    'conflict',
    0.6,
    `destroy demolish dynamite raze level devastate wreck bulldoze burn_down loot ransack vandalize
     deface smash`,
    `destruction demolition looting vandalism`,
  ],
  [
    'collapse',
    'disaster',
    0.65,
    `collapse cave_in fall_in crumble give_way buckle come_down fail:^structure rupture:^structure`,
    `collapse`,
  ],
  ['surrender', 'conflict', 0.7, `surrender capitulate lay_down`, `surrender capitulation`],
  ['ceasefire', 'diplomacy', 0.75, ``, `ceasefire cease-fire truce armistice`],
  [
    'kidnap',
    'crime',
    0.85,
    `kidnap abduct hijack take_hostage`,
    `kidnapping abduction hostage-taking hijacking`,
  ],
  ['disappear', 'crime', 0.6, `disappear vanish go_missing go_miss`, `disappearance`],
  [
    'release',
    'justice',
    0.6,
    `release discharge:person bail:person let_out:person grant_bail free:person let_go set_free walk_free go_free`,
    `release`,
  ],
  ['escape', 'crime', 0.55, `escape break_out`, `escape jailbreak`],
  [
    'rescue',
    'disaster',
    0.6,
    `rescue save:person lift:person winch:person pluck:person pull_alive find_alive`,
    `rescue`,
  ],
  [
    'rob',
    'crime',
    0.6,
    `rob steal make_off:^thief get_away:^thief break_into break_in burgle mug loot defraud embezzle smuggle blackmail extort`,
    `robbery theft burglary heist fraud embezzlement smuggling extortion`,
  ],
  ['assault', 'crime', 0.65, `rape molest harass beat:person`, `rape beating harassment`],
  ['hack', 'crime', 0.6, `hack breach:data leak`, `hack breach:data leak cyberattack`],
  [
    'find',
    'other',
    0.5,
    `find discover recover unearth locate uncover fish_out dredge_up conclude:clause`,
    `discovery`,
  ],
  ['ransom', 'crime', 0.7, `ransom`, `ransom`],
  [
    'claim-responsibility',
    'crime',
    0.7,
    `take_responsibility claim_responsibility claim_credit admit_responsibility take_credit`,
    ``,
  ],
  [
    'protest',
    'politics',
    0.6,
    `protest demonstrate riot march rally barricade take_street break_out:^protest erupt:^protest`,
    `protest demonstration riot march rally uprising unrest revolt`,
  ],
  [
    'move',
    'movement',
    0.45,
    `arrive depart fly travel sail flee land take_off set_off migrate relocate deploy dispatch
     leave:destination return:destination head:destination cross:destination enter:destination
     go:destination come:destination send:destination move:destination escort:destination leave_for flock
     airlift`,
    `arrival departure return flight exodus deployment journey landing`,
  ],
  [
    'crash',
    'disaster',
    0.8,
    `crash collide derail capsize sink plunge:^vehicle plunge_into overturn skid run_over run_aground plough slam_into smash_into
     crash_into plough_into go_down:^vehicle come_rail leave_rail hit:ground strike:ground`,
    `crash collision derailment sinking wreck`,
  ],
];
