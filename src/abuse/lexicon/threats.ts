import type { Grades } from './grades.ts';

/** Harm that is wished, called for or announced. Our own list. */
export const THREATS: Grades = {
  3: `
kill_(yo)?ur_?sel(f|ves) kill_(yourself|urself|himself|herself) kys drop_dead go_(and_)?die die_in_a_(fire|hole|ditch|car|plane|pit|gutter) i_hope_(you|he|she|they|u)_(all_)?(die|dies|rot|choke|burn|suffer|get_cancer|drown|get_shot|get_hurt|get_hit)~ hope_(you|he|she|they|u|ur)_(all_)?(die|dies|rot|rots|choke|chokes|burn|burns|suffer|get_cancer|get_shot|get_hit|lose_everything)
(rot|burn|burning|rots)_in_(hell|jail|prison|pieces) go_to_hell see_you_in_hell straight_to_hell
(should|need|needs|ought|deserve|deserves|want|wants|gonna|going|must|has|have|got)_(to_)?(be|get)_(taken_out_and_)?(shot|hanged|hung|lynched|executed|beaten|slapped|punched|burned|burnt|killed|put_down|stabbed|shanked|whipped|castrated|deported|smacked|knocked_out|destroyed|raped|neutered|eliminated|exterminated|drowned|horsewhipped|thrown_off|run_over)
(punch|slap|smack|kick|stab|shoot|beat|bash|knock|hurt|kill|strangle|choke|throttle|murder|batter|deck|smash)_(you|u|ur|your_(face|head|teeth|ass|arse))(?!_(all_)?(to|in|at_(football|chess|netball|rounders|cricket|snap)|by|with_kindness))(_(up|down|out|in|to_death))? (kick|beat|whoop|whip|smash|bust|break|cave)_(your|ur|his|her|their|yo|ya)_(sorry_)?(face|faces|head|heads|teeth|ass|asses|arse|butt|butts|legs?|neck|skull|jaw|nose|windows?)(_in)?
(i_ll|ill|i_will|we_will|we_ll|im_gonna|im_going_to|gonna|going_to|im_coming_to|i_swear_ill|someone_should|somebody_should|someone_needs_to|somebody_needs_to|they_should|i_would|id|id_love_to|i_want_to|i_wanna)_(kill|shoot|stab|punch|slap|smack|beat|burn|bomb|strangle|hurt|hunt|find|batter|break|smash|throttle|run_over|murder|bury)_(you|u|him|her|them|your|that|this|those|these|every|all|down|the_(school|head|teacher))~
(youre|you_are|your|ur|theyre|hes|shes|he_is|she_is|you_will_be|you_?ll_be)_(a_|as_good_as_|so_)?dead(_(man|woman|meat))?(?=_([.]|if|when|to_me|m)) dead_(man|woman)_walking watch_your_back  you_?ll_(pay|regret|be_sorry)~ you_better_watch (i|we)_know_where_you_(live|work|park|sleep) coming_for_you bullet_in_(your|his|her|the|their) death_to string_(him|her|them|em|you)_up hang_(him|her|them|em) off_with_(his|her)_head noose put_a_bullet get_a_rope
die_(bitch|scum|slow~|you|already|in) just_die (someone|somebody)_(please_)?(shoot|kill|punch|slap|shut)_(him|her|them|you|this|that)
(deserves?|needs?|wants?|asking_for|give_(him|her|you|them)|getting)_(a_)?(good_|bloody_|proper_|damn_)?(slap|slapping|kicking|smack|smacking|beating|punch|punching|bullet|hiding|hammering|thrashing|stringing_up|shooting|putting_down|lynching|kick_in_the_(face|head|teeth|balls))(?!_(sun|ball))
you_(will|ll|gonna|are_going_to|re_going_to)_(so_)?(regret|pay_for|be_sorry_for|suffer_for)~ hope_(your|his|her|their|the|this|that)_(house|car|school|family|kids|building|place)_(burns?|explodes?|gets?|dies?|falls?_down|crash~)~ (burns?|burnt|burning|burned)_(your|that|this|the)_(school|house|place|office|car)_down(?!_by)
wait_(till|til|until)_i_(get|see|catch|find)_(my_hands|hold_of|you|him|her|them)~ (get|got|lay)_my_hands_on_(you|him|her|them|your~) (you|u|he|she|they)_?(ll|will|gonna|are_going_to|is_going_to|are|is)?_?get(ting)?_whats_coming hang_(the|them)_(lot|all)~ (someone|somebody)_(should|needs_to|ought_to)_(slap|punch|kick|hit|shoot|kill|burn|stab|knife|beat|teach)~ find_(you|out_where_you_live)_and
(torch|bomb|blow_up|burn_down|set_fire_to|petrol_bomb)_(your|the|that|this)_(school|office|house|car|place|building) (smash|break|brick|put)_(your|the|all_your)_windows?(_in)? mess_(you|him|her)_up you_(will|ll)_not_see_it_coming sleep_with_one_eye dance_on_your_grave
(i_?(ll|will|m_gonna|m_going_to|d)|im_gonna|im_going_to|we_?(ll|will|re_gonna)|gonna|someone_will|my_\\w+_(will|are_going_to|are_coming))_(\\w+_){0,3}(hurt|kill|slap|smack|punch|burn|smash|batter|end|finish|bury|hunt|knock_out|knock|stab|shoot|break|kick|headbutt|throttle|strangle|sort|beat)_(you|him|her|them|your|his_(head|face)|her_(head|face)|that)(?!_(a_|some_|on_the_way|at_|with_an?_(email|message|feather)))
(i_?(ll|will|d)_|gonna_)(slap|batter|punch|smack|deck|lamp|knock|throttle|strangle|kill)_(you|her|him|them) wait(ing)?_for_you_(outside|after|at_the_gates?|in_the_car_park)(?=_(and|[.]))
(hope|wish|pray)_(you|he|she|they|u|that_\\w+|your_\\w+)_(all_)?(lose|loses|starves?|crash~|chokes?|burns?|suffers?|rots?|dies?|never_wake~|get_(cancer|hit|hurt|sacked|run_over|shot|beaten|stabbed|whats_coming|whats_due)|gets_(cancer|hit|hurt|sacked|run_over|shot|beaten|stabbed))
(legs?|neck|necks|head|heads|face|teeth|jaw|arms?|kneecaps|skull)_(breaking|kicking_in|kicking|smashing|smashing_in|caving_in|kicked_in|smashed_in|caved_in)
(brick|bullet|knife|fist|boot|bottle|petrol_bomb|firework)_(through|in|into|to)_(your|his|her|their|the|that|someones)_(own_)?(window|windows|windscreen|face|head|teeth|back|skull|throat|letterbox)
(good|proper|right|bloody|damn)_(hiding|kicking|beating|thrashing|battering|smack_in) make_(your|his|her|their)_li(fe|ves)_(hell|a_misery|miserable|a_living_hell)
(you|he|she|they|youre|hes|shes|theyre)_(are_|is_|re_|s_)?(going_to|gonna|about_to)_get_(hurt|beaten|battered|stabbed|shot|killed|burned|a_kicking|a_slap|done_over) (wont|will_not)_be_(smiling|laughing|walking|breathing|so_brave|so_smug)
(i|we|they)_(all_)?know_(where|what_(car|bus)|which_(car|school|house|street))_(you|your)~ (end|off|top|neck|hang|drown)_yourself(?!_up) and_shot(?=_[.]) against_a_wall_and sort_you_out(?=_[.]) pay_you_a_(little_)?visit touch_my_(kids?|son|daughter|child|boy|girl)_again_and sleep_with_(the_lights?|one_eye) jump(ed)?_off_a_(bridge|cliff|building)
  `,
  2: `
lock_(her|him|them|em|you|hillary|these)_up (belongs?|should_be|needs?_to_be|put|put_him|put_her|rot|throw)_in_(jail|prison|handcuffs|a_cell|a_cage|a_zoo|an_asylum|cuffs|gitmo|gtmo) (thrown|put)_in_(jail|prison) burn_(it|the_school|that_school|this_school|the_place)_(down|to_the_ground) send_them_(all_)?back deport_(him|her|them|all)~ should_be_(jailed|arrested|imprisoned|locked|prosecuted|impeached|ashamed|sacked|struck_off|fired|disbarred) traitors_hang smack_upside
fight_(me|you) beat_up choke_on catch_these_hands square_up (shoot|stab|strangle|hang|punch|slap|throttle|murder|behead|drown)_(him|her|them|that_(man|woman|cow|bitch))(_(up|in|to_death))?
  `,
  1: `
blood_on_(your|his|her|their)_hands revenge behind_bars
  `,
};
