import type { Grades } from './grades.ts';

/** Contempt in phrases: sent away, told to be quiet, told they are worth nothing. Our own list. */
export const ABUSE: Grades = {
  3: `
shut_(the|tf|your|ur|yo|it|ya)_(hell|heck|front_door|fuck|up|mouths?|trap|face|hole|gob|pie_?hole|yap|cake_hole)(_up)? shut_(it|your)(?=_[.]) shut_?up shaddup shutup
(you|u|he|she|they|it|people_like_you)_(all_)?(make|makes)_me_(sick|want_to_(vomit|puke|throw_up)|vomit|puke|ill) (nobody|no_one|noone)_(likes|loves|wants|can_stand|gives_a)_(you|u|him|her|them|your|damn|shit|toss) hate_(you|u)(?!_(when|for_making)) (i|we|all)_(really_|just_|absolutely_|fucking_)?(hate|despise|detest|loathe)_(you|u|him|her|them|these|those|that|this)_?(people|man|woman|guy|bitch|lot)?
go_back_to_(your|where|africa|mexico|your_own|ur|russia|china|pakistan|india)~ go_home_you get_out_of_(my|our)_country
crawl_(back|into|under) (go_|just_)?(jump|leap)_(off|in|into|under)_(a|the)_(bridge|cliff|lake|river|train|bus|building|roof) get_(hit|run_over)_by_a (go_)?play_in_traffic do_(us|the_world|everyone)_a_favou?r_and
  
(no|zero|half_a|without_a|two|one|few|of|only)_(functioning_)?(brain|brains|brain_cells?)(?=_([.]|left|between|in)) brain_cells? low_iq iq_(of|is|lower)~ room_temperature_iq (lack|lacks|lost|no)_(of_)?(a_)?(brain|intelligence|spine|balls|backbone|morals?|soul|conscience|decency|self_respect|dignity|guts)
(pathetic|poor|sorry|sad|useless|rubbish|lousy|disgraceful|piss_poor)_(little_)?excuses?_(for|of)_(an?|human|teachers?|parents?|people)
(screw|sod|stuff|bugger|eff|f)_(you|off|yourself|the_lot_of_you) go_(f|eff|screw|stuff)_yourself kiss_(my|our)_(ass|arse|butt|bum|backside|rear) (up|where)_(your|ur|his|her|their)_(own_)?(ass|arse|bum|backside|jacksie) (shove|stick|stuff)_(it|that|them|your_w+(_w+)?)_(up|where_the_sun)
(you|he|she|they)_(are|is|re)_(all_)?(full_of_(crap|shit|it)) youre_(all_)?full_of_(crap|shit|it)
do_us_(all_)?a_favou?r_and_(resign|quit|leave|die|disappear|jump|get_lost) not_fit_to_(look_after|run|teach|be_around|be_near|lick|wipe)~ how_do_you_sleep~ (no|zero|without)_(brains?|spine|backbone)(?=_[.])
(nobody|no_one|noone)_(would|will|ll|could|can|wants|likes|loves|needs|respects|cares_about|asked)_?(ever_)?(miss|like|love|want|trust|stand|respect|care_about|employ)?_(you|him|her)(?=_([.]|here|anyway|around)) (everyone|everybody|we_all|the_whole_(town|village|school))_(hates|hate|despises|despise|laughs_at|laugh_at|is_laughing_at|loathes|cant_stand)_(you|him|her|them)
i_?(really_)?(pity|feel_sorry_for)_your_(own_)?(children|kids|family|wife|husband|son|daughter|pupils)~ (a_)?brain_(between|among)_(you|them|the)~ not_a_brain~ no_wonder_(your|his|her)_(husband|wife|kids|children|own|mother|family|partner)~ (would|could)(nt|_not)_(trust|let|leave|pay|put)_(you|him|her|them|that_w+)_(with|near|to_(run|look_after|walk|teach|organise|watch)|in_charge)~
(a|the)_(stain|blot|boil|wart|cancer|plague|curse)_(on|upon)_(this|the|our|society|humanity)~ (has|have|got)_a_face_like~ play_in_(the_)?traffic (ugly|rotten|evil)_inside_and_out (shut|zip)_(the_)?(f|eff|fk)_up shut_it(?=_[.]) up_yours (nothing_but|such|just|youre|you_are)_a_bully you_ruin_(every|everything|lives)~ hang_your_heads?_in_shame belongs?_in_a_(zoo|cage|bin|gutter|asylum|mental)~ (your|his|her|their)_(mother|mum|parents)_(must_be|should_be|would_be)_ashamed imagine_being_(that|this|so)_(stupid|thick|dumb|ugly|fat|useless|pathetic)
  `,
  2: `
shame_on_(you|u|him|her|them|all|those|these|the|this|your|@) (you|he|she|they|u)_(should|ought)_(to_)?(all_)?be_(so_|utterly_|thoroughly_)?ashamed ashamed_of_(yourself|yourselves|himself|herself|themselves) how_dare_(you|he|she|they|u) have_you_no_shame no_shame you_disgust disgusts_me disgusted_(by|with)_(you|him|her|your|these|the_way_you)
get_a_(life|grip|clue|job|brain|room|real_job) grow_(a_(pair|spine|brain|backbone|set)) man_up get_lost buzz_off back_off(?=_(you|bitch)) take_a_hike piss_off beat_it bite_me eat_(it|dirt|me|crow) suck_(it|on_it|on_that|eggs) cry_(more|me_a_river|harder|about_it|baby)  get_over_yourself give_it_a_rest stay_in_your_lane
full_of_(it|hate|crap|yourself|himself|herself|hot_air|lies|nonsense|hatred|bs|beans)
(what|whats)_(the_(hell|heck|fuck)_)?(is_wrong_with|s_wrong_with|wrong_with|the_matter_with|is_the_matter_with)_(you|him|her|them|u|these|people)~ (whats|what_is)_(ur|your|his|her|their)_(problem|deal|malfunction) are_you_(really_|that_|this_|so_|all_|just_)?(stupid|dumb|blind|deaf|insane|crazy|high|drunk|kidding_me|mental|retarded|on_(drugs|crack)|serious|nuts|thick) r_u_(stupid|dumb|blind|high)
(out_of|lost|losing|lose)_(your|his|her|their|ur|its)_(mind|minds|marbles|damn_mind|fucking_mind|head) off_(your|his|her|their)_(rocker|meds|head|trolley) mentally_(ill|deranged|unstable|challenged|disturbed|sick|deficient|retarded) mental_(illness|disorder|case|patient|midget|institution|hospital|issues|problems)s? needs?_(serious_|some_|mental_|psychiatric_|professional_)?help(?=_([.]|$)) psychiatric straight_?jacket padded_room  sick_(and_twisted|puppy|puppies|person|people|man|woman|mind|individual|world|bastard|freak)s? head_up_(your|his|her|their|ur) head_in_the_sand
(worst|dumbest|stupidest|biggest|sorriest|lowest|ugliest|fattest|laziest)_(w+_)?(person|human|humans|excuse|liar|hypocrite|bunch_of|moron|idiot|fool|coward|joke)s? (what|such)_an?_(w+_)?(loser|clown|fool|tool|disgrace|hypocrite|liar|mess|pig|cow|snake|rat|witch|creep|freak|coward|disaster|brat|crook|fraud|crock|embarrassment|baby|dope|dick|prick|shame)  makes?_a_fool~ fool_of_(yourself|himself|herself)
(people|folks|someone|everyone|idiots|liars|men|women|teachers|parents|schools|trash|clowns)_like_(you|u|him|her|them|that|yourself|ur)~ you_people your_kind their_kind you_and_your_(ilk|kind|cronies) (his|her|your|their)_(ilk|cronies|minions|goons|thugs|lackeys|puppet)s? 
dont_(believe|trust)_(a_word|anything)_(you|he|she|they)~ cant_be_trusted (pants_on_fire|lie_lie|lies_lies|lied_and|lie_and_lie|nothing_but_lies|pack_of_lies|bunch_of_lies|liar_liar) lying_(about|to|through|sack|piece|bastard|cow|snake|again|bitch) (you|he|she|they|who|trump|hillary|obama)_(all_)?(lie|lied|lies)(?=_([.]|and|about|to|again|like|so|every|all))
(deserves?|deserved|hope|hopes|wish)_(everything_)?(to_)?(rot|die|lose|suffer|jail|prison|burn|fail|hell|karma|get_fired|whats_coming)~  (cant|can_not|cannot)_stand_(you|him|her|them|that|this|these|those)~ piss_me~ pisses_me~ no_life sad_life miserable_life (so|too|that|this|how|really|very)_(dumb|stupid|ignorant|thick|pathetic|gullible|ugly|dense|desperate|evil|corrupt|disgusting|vile|hateful|delusional|blind|brainwashed)
waste_of_(time|money|tax|a|my|our)~ mouth_breath~ talking_out_of dumpster_fire train_?wreck tool_bag total_(joke|idiot|disgrace|moron|clown|fraud) bottom_of_the_barrel scraping_the_barrel
🤮 🤡
(is|are|was|youre|hes|shes|theyre)_(all_|just_|literally_|absolutely_|actually_|honestly_)?the_(absolute_)?worst (your|ur|yo)_(mum|mother|mama|momma)_(is_a|is_so|was_a|sucks) you_(all_|lot_|really_|guys_)?(suck|stink)
(thick|dumb|daft|stupid)_as_(mince|two_short_planks|a_(brick|plank|post)|pig_~|they_come|muck|bricks) sack_(the|him|her|them|that|this)_(lazy|useless|stupid|lot|head|cow)~ (nothing_but|full_of)_lies_from
  `,
  1: `
sad_little you_wish who_asked nobody_cares no_one_cares bye_felicia nice_try stop_(lying|crying|whining|talking) quit_(crying|whining|lying) wrong_with_(you|people) yuck eww? i_hate sick_of(?=_(you|your|these|this_lot|him|her|them)) no_clue go_away (is|are|was|keep|keeps|just|caught|you|youre|hes|shes|theyre)_(all_|just_|clearly_|obviously_)?lying in_the_head in_denial get_real laughing_stock
🤬 🤢 🐀 🐷 🐖 🐍 grow_up get_over_it boo_hoo deal_with_it good_riddance (what|such)_a_joke
(the|all)_(whole_|bloody_|sorry_)?lot_of_(you|them)(?=_[.])
  `,
};
