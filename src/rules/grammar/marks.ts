import { any, OPENS, type Pattern, pattern } from './pattern.ts';

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const MONTHS = 'january february april june july september october november december';
/** Feasts and tongues that a school writes about; none of them is a word without its capital. */
const NAMES =
  'english french spanish german british european welsh scottish christmas easter halloween ramadan diwali eid hanukkah';

/** No other comma and no joining word before: the words up to here are a sentence by themselves. */
const MAIN_CLAUSE = `${OPENS}(?!${any('If As When While Whilst Although Though Because Since After Before Once Until Unless Where Whenever Wherever Whether Given Like For In On At With Without Despite During Due To By From What How Please However Even Now Today This Last Next Every Then So And But Or Thank Well Not Having Being')}\\b)\\p{Lu}(?:(?!\\b${any('if when while whilst although though because unless that which who whose where what how and but or not only said says asked think thinks know hope believe means')}\\b)[^,.!?;:\\n()"“”])*\\b${any('is are was were has have had will would can could became stopped')}\\b(?:(?!\\b${any('if when while whilst although though because unless that which who whose where what how and but or')}\\b)[^,.!?;:\\n()"“”])*`;

/** Whoever is praised, by a name, a tag or a word for them; a sentence may end there. */
const PRAISED = `(?:\\p{Lu}[\\p{L}\\p{M}-]+|[Yy]ear \\d|Y\\d|#[\\p{L}\\p{N}_]+|${any('everyone everybody all both team children boys girls pupils today 2day yesterday tonight')})`;

/** Commas, apostrophes, capitals and full stops that the proofreader does not see. */
export const MARKS: readonly Pattern[] = [
  pattern(
    'capital',
    `(?<![-\\p{L}\\p{N}_/.@#])(?<at>${any(`${DAYS} ${MONTHS} ${NAMES}`)})(?![-\\p{L}_/@]|\\.\\p{L})`,
    (at) => at.replace(/^./, (l) => l.toUpperCase()),
  ),
  pattern('capital', `\\b\\d{1,2}(?:st|nd|rd|th)(?: of)? (?<at>march|may|august)\\b`, (at) =>
    at.replace(/^./, (l) => l.toUpperCase()),
  ),
  pattern('apostrophe', `(?<![\\p{N}.£$])(?<at>(?:1[5-9]|20)\\d0's)(?![\\p{L}])`, (at) =>
    at.replace(/['’]/, ''),
  ),
  pattern('apostrophe', `\\b(?:[Tt]he|[Ii]n|early|late|mid) (?<at>[1-9]0's)(?![\\p{L}])`, (at) =>
    at.replace(/['’]/, ''),
  ),
  pattern(
    'apostrophe',
    `\\b(?:[Aa]ll|[Tt]he|[Oo]ur|[Mm]any|[Ss]ome|[Tt]hese|[Ff]resh|of)(?: the| our)? (?!children|people|men|women|other|one|day|morning|evening|year|week|today|school|term|month)(?<at>\\p{Ll}+[^s\\W]'s)(?= (?:who|are|were|have|on sale|for sale)\\b)`,
    (at) => at.replace(/['’]/, ''),
  ),
  pattern(
    'apostrophe',
    `\\b(?<at>[Cc]hildrens|[Ww]omens|[Mm]ens)(?= \\p{L})`,
    (at) => `${at.slice(0, -1)}'s`,
  ),
  pattern(
    'apostrophe',
    `\\b(?<at>peoples)(?= (?:lives|homes|houses|views|opinions|work|feelings|faces|minds|attention)\\b)`,
    "people's",
  ),
  pattern(
    'joined',
    '\\b(?<at>[Tt]hankyou|[Aa]swell|[Ii]nfact|[Aa]tleast|[Ee]achother|[Nn]oone|[Aa]bit|[Ee]verytime)\\b',
    {
      thankyou: 'thank you',
      aswell: 'as well',
      infact: 'in fact',
      atleast: 'at least',
      eachother: 'each other',
      noone: 'no one',
      abit: 'a bit',
      everytime: 'every time',
    },
  ),
  // Well done Mark and Lena such great effort: two exclamations without a mark between them.
  pattern(
    'punctuation',
    `${OPENS}(?:\\p{L}{2,4} )?${any('[Ww]ell [Cc]ongratulations [Tt]hank [Tt]hanks [Bb]ravo')}(?: done| you)? (?:(?!${any('who that which for when where while')}\\b)[\\p{L}\\p{M}\\p{N}&-]+ ){0,7}?${PRAISED}(?<at> (?:such(?= (?:an? )?(?:\\p{L}[\\p{L}\\p{N}]+ )?\\p{L}+(?:[.!?]|$| #))|what an? (?=\\p{L})|(?:we are|we're) (?:all )?(?:so|very|really) (?=proud|pleased|impressed|grateful)))`,
    (at) => `. ${at.trimStart().replace(/^./, (l) => l.toUpperCase())}`,
  ),
  pattern('punctuation', `(?<at>[?!]\\.)(?![.\\p{L}])`, (at) => at.slice(0, 1)),
  pattern('punctuation', `(?<=\\p{L})(?<at> [!?.])(?= |\\n|$)(?! ?\\.)`, (at) => at.slice(1)),
  pattern(
    'comma',
    `(?<=\\p{L})(?<at>, however)(?= (?:I|we|they|it|he|she|this|there|you|the)\\b)`,
    '; however,',
  ),
  pattern(
    'comma',
    `${OPENS}(?<at>For example|For instance|In addition|In conclusion|To conclude|Furthermore|Moreover|Nevertheless|Unfortunately)(?= (?:I|we|they|it|he|she|this|these|there|you|the|a|an|\\p{Ll}+s)\\b)`,
    (at) => `${at},`,
  ),
  pattern(
    'comma',
    `${OPENS}(?:The|This|Our|One|Another|That)(?! (?:more|less|sooner|better|fact|thing|question|point)\\b) [^,;:.!?()\\n"“”–—-]{3,90}(?<at>,)(?= (?:is|has|was|are|have|were)\\b)`,
    () => '',
  ),
  pattern(
    'comma',
    `${MAIN_CLAUSE}(?<at>,)(?= (?:there (?:is|are|was|were|will|would)|these (?:are|were|\\p{Ll}+ (?:are|were))|this (?:is|was|allows|means|gives)|they (?:are|were|have|had)|it (?:is|was|has)|many \\p{Ll}+ have)\\b)`,
    null,
  ),
];
