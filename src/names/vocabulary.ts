/** Words around a name, by what they tell of it. Source: our own lists. All folded, small. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Before the surname of a grown-up. */
export const TITLES = set(
  'mr mrs miss ms mx dr prof professor rev revd reverend sir dame lady lord king queen prince princess emperor empress saint st father fr sister brother canon bishop archbishop deacon pope uncle aunt auntie aunty nan nana granny grandpa grandad coach captain capt major colonel sergeant sgt pc pcso councillor cllr judge mayor madame monsieur mme mlle senor senora imam rabbi sheikh ustadh doctor nurse matron headteacher teacher author poet artist illustrator president chancellor earl duke duchess baron baroness',
);

/** After which a name is certainly meant as one, whatever word it also is. */
export const PRAISE = set(
  'congratulations congrats bravo thankyou thanks hooray hurray hurrah yay welcome goodbye farewell sorry meet introducing named called pupil pupils student learner winner champion champions captain superstar birthday birthdays hello hi dear by with featuring starring love shoutout kudos cheers proud hey go',
);

/** What a sentence goes on with after a name: "Grace has", "Rose won". */
export const AFTER_NAME = set(
  'has is was had did does won made who whose got gave took wrote said says loves loved likes liked enjoyed scored came comes can could would should also just really even never always read reads ran scores sings earned collected collects receives lifts ran sang swam drew built found brought told thought knew went goes plays played helped showed shows shared grew led spoke met won wins ate made chose became began did felt kept held left lost put sat set stood taught wore caught and or & achieved received worked tried joined aged age cant couldnt isnt wasnt hasnt didnt doesnt wont wouldnt here',
);

/** Of these, what only somebody does: "River wrote", where "Summer has" may be the season. */
export const ONLY_PERSONS = set(
  'who whose wrote said says loves loved likes liked enjoyed scored scores told thought knew read reads sang sings swam drew built spoke won wins ate wore caught taught tried joined found baked painted earned collected collects received receives lifts plays played',
);

/** What an ordinary word at the head of a sentence goes on with: "Will you", "Hope to see". */
export const AFTER_ORDINARY = set(
  'you your we our us the a an to that this these those they their there it its he she anyone anybody everyone everybody everything all some any not be for up out off down over as if when where what how my i his her one two three half day days bank is are term terms time',
);
/** Names among the commonest words that a sentence can begin with as a verb. */
export const VERBS = set(
  'will may mark hope can bear love link dream believe meet come chance desire trace page said bill',
);
/** Small words after which a name, not a thing, has been spoken of: "Summer with her". */
export const WITH = set('in with from at on and during by');

export const MONTHS = set(
  'january february march april may june july august september october november december',
);
export const DAYS = set('monday tuesday wednesday thursday friday saturday sunday');
export const SEASONS = set('spring summer autumn winter');
/** Before a month or season that is one: "in April", "this summer", "by May". */
export const BEFORE_TIME = set(
  'in of by until till since from this next last early late mid every during throughout before after through between and to or the our on for a an each coming previous end start beginning half more like late lovely warm hot',
);
/** After a month or season that is one: "May half term", "Summer reading". */
export const AFTER_TIME = set(
  'half term terms holiday holidays day days bank fair fayre fete festival fest showers reading concert show production camp club clubs school break uniform trip sports term1 term2 newsletter timetable assessment assessments sats exams weather sun sunshine solstice walk walks term-time leaves colours season menu lunch menus games flowers dresses fun olympics programme project learning topic topics onwards performance party ball raffle challenge bingo sale event events dates diary calendar picnic 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030',
);

/** Articles and owners: what follows is a thing more often than a child. */
/** The same and owners: what a name and another word after them are is a thing: "our Skye trip". */
export const LEADING = set('the a an this that our their your its every each');
export const DETERMINERS = set('the a an this that these those every each some any no another');

/** The second word of places, bodies, prizes and other things that carry a name. */
export const THINGS = set(
  'park zoo street st road rd lane avenue close drive way court crescent terrace gardens garden farm wood woods forest hill hall house castle church chapel cathedral abbey mosque temple school schools primary academy college university nursery preschool infants infant junior juniors centre center library museum gallery theatre theater stadium arena hotel cafe restaurant bakery bookshop shop stores store supermarket market station airport bridge bay beach island islands isle river lake loch valley moor dale common green square parish town city county council borough village shire district united rovers athletic albion wanderers fc rfc afc cc hospital hospice surgery clinic foundation trust charity appeal fund society association group team class classes club clubs cup award awards prize trophy medal shield day week month festival fair fete parade jubilee coronation express airlines press books book publishing limited ltd plc company productions pictures studios tower wharf quay harbour docks place mill grange manor lodge cottage barn cup league academy partnership alliance federation service services team',
);

/** Given names that are also places, where "in" or "to" before them says place. */
export const PLACES = set(
  'paris london chester lincoln florence victoria georgia jordan israel india kenya chelsea brooklyn austin sydney adelaide milan verona vienna siena sienna carolina dakota savannah preston bradford ashton kingston chad asia ireland skye iona isla arran lewis harris kent devon clyde trent eden nile jersey troy york durham bristol lancaster carlisle wells ely oxford cambridge hamilton houston dallas madison charlotte phoenix alexandria aberdeen melbourne perth darwin orlando virginia montana france rio lourdes geneva odessa cairo memphis nevada arizona bali malta cuba china america africa holland denver boston camden hackney carlton ayton berwick kelso',
);
export const TOWARDS = set(
  'in at near to from around visit visited visiting outside through across towards via',
);

/** Parts of a class's name, beside the year. */
export const CLASS_WORDS = set('class classes children pupils group form team house');
export const YEARS = set('year y yr yrs class primary p nursery reception form');
