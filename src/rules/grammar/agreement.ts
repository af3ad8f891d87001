import { any, OPENS, type Pattern, pattern } from './pattern.ts';

/** Words of school life with their plural; where it only takes an -s the proofreader's miss is plain. */
const PLURALS: Readonly<Record<string, string>> = {
  shoe: 'shoes',
  book: 'books',
  child: 'children',
  coat: 'coats',
  display: 'displays',
  day: 'days',
  week: 'weeks',
  year: 'years',
  class: 'classes',
  picture: 'pictures',
  pupil: 'pupils',
  boy: 'boys',
  girl: 'girls',
  photo: 'photos',
  form: 'forms',
  letter: 'letters',
  ticket: 'tickets',
  club: 'clubs',
  bag: 'bags',
  teacher: 'teachers',
  parent: 'parents',
  team: 'teams',
  school: 'schools',
  visitor: 'visitors',
  person: 'people',
  activity: 'activities',
  event: 'events',
  game: 'games',
  poster: 'posters',
  painting: 'paintings',
};
/** “One of the class” is a child: what is a group by itself needs no plural. */
const ONE_THING = `(?:${Object.keys(PLURALS)
  .filter((one) => !['class', 'team', 'club', 'school', 'year', 'form'].includes(one))
  .join('|')})`;
const SINGULARS = Object.fromEntries(Object.entries(PLURALS).map(([one, more]) => [more, one]));
const ONE = `(?:${Object.keys(PLURALS).join('|')})`;
const MORE = `(?:${Object.values(PLURALS).join('|')})`;
/** People who come in the plural: “the children has”. */
const PEOPLE = any(
  'children pupils parents teachers governors girls boys people families classes visitors',
);

const PARTICIPLES: Readonly<Record<string, string>> = {
  knew: 'known',
  went: 'gone',
  saw: 'seen',
  did: 'done',
  came: 'come',
  wrote: 'written',
  gave: 'given',
  took: 'taken',
  ate: 'eaten',
  began: 'begun',
  ran: 'run',
  sang: 'sung',
  swam: 'swum',
  broke: 'broken',
  chose: 'chosen',
  drove: 'driven',
  flew: 'flown',
  forgot: 'forgotten',
  grew: 'grown',
  rode: 'ridden',
  spoke: 'spoken',
  threw: 'thrown',
  wore: 'worn',
};

const GERUNDS: Readonly<Record<string, string>> = {
  read: 'reading',
  play: 'playing',
  learn: 'learning',
  write: 'writing',
  sing: 'singing',
  dance: 'dancing',
  draw: 'drawing',
  make: 'making',
  cook: 'cooking',
  run: 'running',
  swim: 'swimming',
  watch: 'watching',
  explore: 'exploring',
  paint: 'painting',
  build: 'building',
};

/** Nothing in the sentence before that would make “we seen” the end of “have we seen”. */
const NO_HAVE = "(?<!\\b(?:have|has|had|having|'ve|never|ever|not)\\b[^.!?\\n]{0,24})";

/** Words that do not fit the words beside them, by number or by form; the proofreader misses them. */
export const AGREEMENT: readonly Pattern[] = [
  pattern('verb', `\\b(?:I|[Ww]e|[Tt]hey)${NO_HAVE} (?<at>seen|done)\\b`, {
    seen: 'saw',
    done: 'did',
  }),
  pattern(
    'verb',
    `\\b(?:should|could|would|must|might)(?:'ve| have) (?<at>${Object.keys(PARTICIPLES).join('|')})\\b`,
    PARTICIPLES,
  ),
  pattern(
    'verb',
    `\\benjoy(?:s|ed)? (?<at>to (?:${Object.keys(GERUNDS).join('|')}))\\b`,
    (at) => GERUNDS[at.slice(3)] ?? at,
  ),
  pattern(
    'verb',
    `\\b(?:am|is|are|was|were) (?<at>agree)\\b(?=[.,!?]|$| (?:with|that|to)\\b)`,
    null,
  ),
  pattern(
    'agreement',
    `${OPENS}(?:The|Our|All the|All our|Some|These|Many|Both)(?: \\p{Ll}+)? ${PEOPLE} (?<at>has|is|was|does)\\b`,
    { has: 'have', is: 'are', was: 'were', does: 'do' },
  ),
  pattern(
    'agreement',
    `\\b(?<at>[Ll]ess)(?= (?:people|children|pupils|parents|visitors|boys|girls|books|cars|places|days|seats|teachers|families|mistakes|accidents|classes|clubs|violent attacks|fights|than \\d+ (?:people|children|pupils|parents))\\b(?!'|-))`,
    'fewer',
  ),
  pattern('agreement', `\\b(?<at>[Tt]hese|[Tt]hose)(?= ${ONE} (?:is|was|has)\\b)`, {
    these: 'this',
    those: 'that',
  }),
  pattern(
    'agreement',
    `\\b(?:[Tt]hese|[Tt]hose) (?<at>${ONE})(?=[.,!?]|$| (?:are|were|have|will|can|that|which|who)\\b)`,
    PLURALS,
  ),
  pattern('agreement', `\\b(?<at>[Tt]his)(?= ${MORE} (?:are|were|have)\\b)`, 'these'),
  pattern('agreement', `\\b(?:[Hh]e|[Ss]he|[Ii]t) (?<at>don't)\\b`, "doesn't"),
  pattern('agreement', `\\b[Ee]very(?:one|body) (?<at>are|were)\\b`, { are: 'is', were: 'was' }),
  pattern('agreement', `\\b(?:[Ee]ach|[Ee]very) (?<at>${MORE})\\b(?!'|-)`, SINGULARS),
  pattern(
    'agreement',
    `\\b[Oo]ne of (?:the|our|my|their|these) (?<at>${ONE_THING})(?=[.,!?]|$| (?:won|has|is|was|who|came|said|did|made|in|from)\\b)`,
    PLURALS,
  ),
  pattern(
    'agreement',
    `\\b[Mm]any (?<at>${ONE})(?=[.,!?]|$| (?:enjoyed|were|are|have|came|took|will|who|has|had|went)\\b)`,
    PLURALS,
  ),
  pattern(
    'agreement',
    `\\b(?<at>[Mm]uch)(?= (?:people|children|pupils|parents|visitors|books|boys|girls)\\b(?!'|-))`,
    'many',
  ),
  pattern(
    'agreement',
    `\\b[Tt]here (?<at>was|is)(?= (?:many|several|two|three|four|five|six|seven|eight|nine|ten)\\b(?!-))`,
    { was: 'were', is: 'are' },
  ),
  pattern(
    'agreement',
    `\\b(?:who|[Hh]e|[Ss]he|[Ii]t|[Ss]omeone|[Ee]veryone) (?<at>know|live|want|need|make|take|go|come)(?=s? (?:it|that|the|in|to|a|his|her)\\b)(?<=\\b(?:[Ss]omeone who|because he|because she|because it) \\w+)`,
    (at) => (at === 'go' ? 'goes' : `${at}s`),
  ),
];
