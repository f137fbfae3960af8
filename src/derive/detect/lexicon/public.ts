import type { Row } from './types.ts';

/** Politics, diplomacy, justice, disasters, health. General English. */
export const publicLife: readonly Row[] = [
  [
    'elect',
    'politics',
    0.8,
    `elect reelect re-elect win:contest lose:contest inaugurate swear_in concede_defeat concede_election unseat
     form_government form_coalition take_office assume_office assume_presidency take_oath swear_oath become_president
     become_premier become_chancellor go_poll cast_ballot`,
    `election referendum inauguration vote poll ballot runoff voting polling`,
  ],
  [
    'resign',
    'politics',
    0.8,
    `resign step_down quit walk_out:^official walk_out:^proper abdicate stand_down step_aside bow_out leave:office vacate:office give_up:office
     hand_resignation tender_resignation submit_resignation offer_resignation hand_notice`,
    `resignation abdication`,
  ],
  // The same, of anybody.
  ['resign', 'other', 0.6, `retire`, `retirement`],
  [
    'appoint',
    'politics',
    0.65,
    `appoint name:person nominate hire promote replace succeed reappoint take_charge take_helm install
     confirm_as choose_as name_as become_executive become_chief become_chairman become_chairwoman become_chair
     become_director become_head become_leader become_minister become_secretary become_governor become_mayor
     become_manager become_coach become_captain become_editor become_commander become_commissioner become_ambassador
     become_judge become_bishop become_archbishop become_pope become_king become_queen make_executive make_chairman
     make_captain`,
    `appointment nomination replacement`,
  ],
  [
    'dismiss',
    'politics',
    0.7,
    `dismiss sack strike_off:person depose overthrow topple impeach oust remove part_company suspend:person fire:person expel:person
     lose:office strip:office relieve:person force_out seize_power take_power grab_power`,
    `dismissal ouster impeachment overthrow coup putsch takeover:military removal suspension`,
  ],
  [
    'legislate',
    'politics',
    0.65,
    `pass:law pass:chamber become_law sign_into enact legislate ratify repeal legalize outlaw ban abolish decree`,
    `enactment ratification repeal ban decree legislation`,
  ],
  [
    'approve',
    'politics',
    0.6,
    `approve endorse authorize authorise back adopt clear greenlight rubber-stamp wave_through nod_through sign_off
     license licence grant_licence grant_license grant_permit grant_permission grant_approval issue_licence issue_license
     issue_permit award_licence award_license give_licence give_license give_permission
     recommend:offer vote_favour vote_favor vote_through give_light give_go-ahead give_nod give_blessing give_approval give_consent`,
    `approval endorsement authorization adoption`,
  ],
  [
    'reject',
    'politics',
    0.65,
    `reject veto vote_down defeat:law turn_down block rebuff spurn snub knock_back dismiss:claim throw_out:claim
     kick_out:claim refuse:claim dismiss:offer refuse:offer stop:^court grant_injunction win_injunction
     obtain_injunction issue_injunction`,
    `rejection veto defeat`,
  ],
  ['vote', 'politics', 0.6, `vote recount`, `vote recount`],
  [
    'propose',
    'politics',
    0.5,
    `propose introduce table unveil present outline put_forward submit offer make_offer make_bid make_proposal`,
    `proposal presentation unveiling`,
  ],
  ['consider', 'politics', 0.35, `consider weigh mull review`, `review`],
  ['declare', 'politics', 0.65, `declare proclaim`, `declaration proclamation`],
  [
    'found',
    'politics',
    0.55,
    `found establish create form set_up`,
    `founding establishment formation creation foundation`,
  ],
  ['dissolve', 'politics', 0.6, `dissolve disband`, `dissolution`],
  [
    'sign',
    'diplomacy',
    0.75,
    `sign conclude initial put_name put_signature`,
    `signing treaty accord pact agreement deal`,
  ],
  [
    'agree',
    'diplomacy',
    0.65,
    `agree enter_into accept:offer hammer_out thrash_out
     ${'strike reach clinch seal secure'
       .split(' ')
       .flatMap((verb) =>
         'deal agreement compromise accord settlement bargain pact truce'
           .split(' ')
           .map((noun) => `${verb}_${noun}`),
       )
       .join(' ')}`,
    `agreement`,
  ],
  [
    'break-off',
    'diplomacy',
    0.6,
    `break_off break_down:^talks collapse:^talks fail:^talks founder:^talks break_up:^talks`,
    `breakdown`,
  ],
  [
    'meet',
    'diplomacy',
    0.55,
    `meet host visit convene attend hold_talks take_part participate gather assemble`,
    `meeting summit visit talks conference reception negotiation trip tour gathering`,
  ],
  [
    'talk',
    'diplomacy',
    0.5,
    `phone call:person talk_to talk_with negotiate discuss exchange_views congratulate thank
     offer_congratulation offer_felicitation offer_condolence offer_sympathy`,
    `conversation negotiations`,
  ],
  [
    'demand',
    'diplomacy',
    0.6,
    `demand urge ask plead appeal call_for request petition seek beg`,
    `demand request appeal plea ultimatum petition`,
  ],
  ['order', 'politics', 0.65, `order instruct command mandate sign_order`, ``],
  [
    'restrict',
    'politics',
    0.6,
    `lock_down restrict impose_curfew declare_curfew introduce_curfew order_curfew impose_lockdown`,
    `lockdown curfew restriction`,
  ],
  ['threaten', 'diplomacy', 0.55, `threaten`, `threat`],
  [
    'sanction',
    'diplomacy',
    0.7,
    `sanction embargo blockade impose_sanction adopt_sanction`,
    `sanction sanctions embargo blockade`,
  ],
  ['recognise', 'diplomacy', 0.6, `recognize recognise`, `recognition`],
  [
    'arrest',
    'justice',
    0.75,
    `arrest detain remand apprehend take_custody hold_custody nab round_up capture:person seize:person catch jail imprison`,
    `arrest detention imprisonment`,
  ],
  [
    'question',
    'justice',
    0.55,
    `interrogate question interview cross-examine grill quiz`,
    `interrogation questioning`,
  ],
  [
    'charge',
    'justice',
    0.75,
    `charge indict accuse:crime arraign prosecute lay_charge bring_charge press_charge`,
    `indictment arraignment prosecution`,
  ],
  [
    'plead',
    'justice',
    0.6,
    `plead_guilty plead_not plead_innocent enter_plea deny:charge deny:crime`,
    ``,
  ],
  ['drop-charges', 'justice', 0.65, `drop_charge drop_case drop_prosecution withdraw_charge`, ``],
  [
    'convict',
    'justice',
    0.85,
    `convict find_guilty return_verdict reach_verdict deliver_verdict`,
    `conviction verdict`,
  ],
  [
    'sentence',
    'justice',
    0.85,
    `sentence jail_for imprison_for pass_sentence impose_sentence hand_sentence hand_down_sentence`,
    `sentencing sentence`,
  ],
  [
    'acquit',
    'justice',
    0.85,
    `acquit clear:crime clear_of clear:^jury clear:^court exonerate absolve`,
    `acquittal`,
  ],
  [
    'rule',
    'justice',
    0.7,
    `rule overturn_ruling overturn_verdict overturn_conviction overturn_sentence overturn_judgment overturn_decision
     overturn_order overturn_law overturn_ban lose_appeal win_appeal uphold strike_down quash annul`,
    `ruling judgment judgement`,
  ],
  [
    'sue',
    'justice',
    0.65,
    `sue file petition litigate settle take_court drag_court go_court appeal_against
     ${'file lodge bring'
       .split(' ')
       .flatMap((verb) =>
         'petition appeal complaint claim challenge case action'
           .split(' ')
           .map((noun) => `${verb}_${noun}`),
       )
       .join(' ')}`,
    `lawsuit suit filing settlement litigation`,
  ],
  [
    'try',
    'justice',
    0.65,
    `testify go_trial stand_trial put_trial give_evidence take_stand appear_court appear_before retire:^jury open:^hearing begin:^hearing start:^hearing get_way:^hearing`,
    `trial hearing testimony inquest tribunal`,
  ],
  [
    'investigate',
    'justice',
    0.5,
    `investigate probe search raid:house inspect`,
    `investigation probe search inquiry`,
  ],
  ['confiscate', 'justice', 0.55, `confiscate impound seize:goods`, `confiscation`],
  ['extradite', 'justice', 0.7, `extradite deport`, `extradition deportation`],
  [
    'fine',
    'justice',
    0.65,
    `fine penalize strip_of dock:contest dock_point deduct_point`,
    `fine penalty`,
  ],
  [
    'strike-disaster',
    'disaster',
    0.8,
    `erupt flood quake engulf inundate sweep_away wash_away rattle shake:^hazard shake:place batter:^hazard burst peak:^water overflow
     break_through:^water breach:^water make_landfall`,
    `earthquake quake tsunami hurricane typhoon cyclone tornado flood eruption landslide tremor bushfire blizzard sinkhole avalanche wildfire drought heatwave storm famine mudslide aftershock`,
  ],
  [
    'burn',
    'disaster',
    0.7,
    `burn ignite catch_fire break_out:^fire sweep:^fire rip:^fire tear:^fire gut ravage`,
    `fire blaze`,
  ],
  [
    'accident',
    'disaster',
    0.7,
    `spill leak:substance leak:^substance malfunction`,
    `accident spill leak:substance meltdown disaster blackout outage derailment`,
  ],
  ['trap', 'disaster', 0.55, `trap strand bury_under`, ``],
  ['damage', 'disaster', 0.5, `damage disrupt`, `damage`],
  [
    'evacuate',
    'disaster',
    0.6,
    `evacuate order_out clear:place empty:place move_out:person leave:dwelling`,
    `evacuation`,
  ],
  [
    'outbreak',
    'health',
    0.75,
    `infect contaminate sicken fall_ill test_positive break_out:^disease erupt:^disease`,
    `outbreak epidemic pandemic infection contamination case`,
  ],
  [
    'diagnose',
    'health',
    0.65,
    `diagnose hospitalize hospitalise quarantine take_hospital`,
    `diagnosis hospitalization quarantine`,
  ],
  ['vaccinate', 'health', 0.6, `vaccinate immunize`, `vaccination`],
  ['treat', 'health', 0.4, `cure operate_on transplant`, `surgery transplant`],
  [
    'recall-product',
    'health',
    0.7,
    `recall withdraw_sale withdraw_market pull_sale pull_market pull_shelf take_market take_shelf remove_sale remove_market
     remove_shelf`,
    `recall`,
  ],
];
