const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Ordinary words that schools put in capitals, in small letters. Our own list. A run is shouting
 * only if it has one of them, and can be put in small letters only if it has nothing else: no name
 * of a child or a place is in it, nor a word that is also a name (will, may, hope, grace, summer).
 */
export const ORDINARY = set(
  'the and for you your our are all not but was has have had this that these those they them their ' +
    'there here what when where who why how with from into over under about after before again any ' +
    'anyone every everyone everybody everything some someone something nothing nobody no none more ' +
    'most much many very really too also just only now never ever always still soon late early today ' +
    'tomorrow tonight yesterday week weeks weekend month term half year years day days time times ' +
    'morning afternoon evening night well done good great best better amazing awesome fantastic ' +
    'brilliant fabulous super superb wonderful incredible lovely beautiful proud happy excited ' +
    'exciting thank thanks please sorry congratulations welcome remember reminder important urgent ' +
    'note notice attention warning closed open opens cancelled postponed changed moved school schools ' +
    'class classes pupil pupils child children parent parents carer carers family families staff ' +
    'teacher teachers team teams club clubs nursery reception library hall playground gate gates ' +
    'office lunch lunches dinner breakfast uniform shoes coat coats hat hats bag bags bottle ' +
    'bottles homework reading writing maths science art music sport sports games game match win won ' +
    'winner winners winning first second third last next new old big small free sale fair fete ' +
    'disco party concert show performance play assembly trip trips visit meeting letter letters ' +
    'form forms money ticket tickets book books bring come came coming go going get got give gave ' +
    'take need needs want make made look see know think do did does do be been being is it its can ' +
    'could would should must out off on in at to of by up so if as an or me my we us he she him her ' +
    "one two three four five six seven eight nine ten only don’t don't dont can't can’t cant won't " +
    "won’t wont let’s let's lets didn't didn’t didnt isn't isn’t isnt forget " +
    'love loved work hard effort keep going back home stay safe snow weather hot cold rain ' +
    'wet ready set start starts starting end ends ending finish finished final finally day fun help ' +
    'wanted call email text online website dress wear own clothes non cake cakes bake raffle prize ' +
    'prizes photo photos picture pictures film movie bingo quiz yes wow run walk swim dance sing singing',
);

/** Words in two letters that are as often initials: they neither make nor break a run. */
export const EITHER = set('it us re or pm am pe');

/** Words that keep a capital when the rest goes small. */
export const CAPITALISED = set(
  'monday tuesday wednesday thursday friday saturday sunday january february july ' +
    "october november december christmas easter english french spanish british i i’m i'm",
);

/** Initials and names in capitals that a school's posts hold. Four letters or fewer need no line. */
export const INITIALS = set(
  'covid nspcc rspca sendco senco camhs ofsted ofqual unicef unesco steam bafta nasuwt ukmt jrsos ' +
    'rnib clpe eyfsp hmrc dfes pgce sats prevent childline groupcall parentpay seesaw numicon ' +
    'makaton imoves gdpr phshe rshe gpds',
);

/** Initials that stay as they are when the rest of a run goes small. */
export const KEPT = set(
  'pe pta ptfa pfa send eyfs rwi nspcc bbc uk nhs tbc rsvp jrso ttrs slt agm',
);

/** Too short or too often a title to make a run, and small once there is one. Our own list. */
export const SMALL = set(
  'a miss us it or boys boy girls girl cup cups kit kits news breaking ice icy snow path paths road ' +
    'roads gym pool tea food milk',
);

/** Small words that a title in capitals is held together by: CHARLIE AND THE CHOCOLATE FACTORY. */
export const IN_TITLES = set('the and of a an in on at to for from with');

/** Headings of school posts, clear where they stand as a heading. */
const EVENTS =
  "sports day|leavers['’]? (?:assembly|disco)|free school meals|world book day|" +
  "(?:christmas|summer) (?:fair|fayre)|harvest festival|non[- ]uniform day|parents['’]? evening|" +
  'open (?:day|morning|evening)|cake sale|bake sale|book fair|term dates|children in need|' +
  'red nose day|\\p{L}+(?:[- ]school)? clubs?|' +
  '(?:stars?|writers?|readers?|pupils?|learners?|mathematicians?|artists?|class) of the (?:day|week|month|term)|' +
  'happy (?:new year|christmas|easter|diwali|eid|birthday)';
const NOTICES =
  'inset days?|snow (?:closure|day)|school (?:closure|closed)|half term|save the date|' +
  'dates for your diary|please note|important (?:notice|dates)';
export const HEADINGS = new RegExp(`^(?:${EVENTS}|${NOTICES})$`, 'iu');
/** Headings that are names of events, which a sentence may begin with. */
export const EVENT_NAMES = new RegExp(`^(?:${EVENTS})$`, 'iu');
