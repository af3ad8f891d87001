import { any, OPENS, type Pattern, pattern } from './pattern.ts';

/**
 * Words that sound like another one, where the words beside them leave no doubt. The proofreader
 * misses these (tried on sentences of our own); each stands here with what it needs around it, so that
 * “your going-home bag” or “the work we use to write” stay as they are.
 */
const JOIN = '(?<=^|\\n|[.!?]\\s|\\b(?:and|but|because|if|when|that|as|hope|think|know|so) )';

export const CONFUSED: readonly Pattern[] = [
  pattern(
    'confused',
    `\\b(?<at>[Yy]our)(?= (?:going (?:to|on|for)|so |not |never |always |very welcome|welcome(?:[.!?]| to | here|$)|invited |doing |making |coming (?:to|with|on)|having a|getting |looking (?:for|at|forward)|all (?:invited|welcome|amazing|so))(?!-))`,
    "you're",
  ),
  pattern(
    'confused',
    `${JOIN}(?<at>[Tt]here)(?= (?:going|coming|doing|making|having|getting|looking|trying|playing|learning|enjoying|working) )`,
    "they're",
  ),
  pattern(
    'confused',
    `\\b(?:of|in|with|did|do|doing|for|on|to|try|tried|trying|wear|wore|wearing|bring|brought|show|showed|showing|enjoy|enjoyed|finish|finished|all|by|have|about|share|shared|from) (?<at>there)(?= (?:hard |amazing |lovely |fantastic |new |great )?${any('work best own parents families teacher teachers class classroom coats books learning homes lunch lunches bags names friends shoes bikes turn skills knowledge school uniform reading writing maths artwork homework children performance efforts trip')}\\b)`,
    'their',
  ),
  pattern(
    'confused',
    `\\b(?:[Ww]ell done|[Tt]hanks|[Tt]hank you|[Cc]ongratulations|[Ww]elcome) to (?<at>are)\\b`,
    'our',
  ),
  pattern(
    'confused',
    `${JOIN}(?<at>[Ii]ts)(?= (?:a|an|the|been|over|not|going|too|nearly|really|raining|snowing|our|my|finally|official|so (?!-)|time (?:to|for)|great (?:to|that|news)|lovely to|important (?:that|to)|almost|that time|nice to|good to|hard to|easy to)\\b(?!-))`,
    "it's",
  ),
  pattern('confused', `\\b(?<at>[Ii]t's)(?= own\\b)`, 'its'),
  pattern(
    'confused',
    `(?<=\\b(?:in|of|make|opened|has|had|with|to|on|for|lost|shows?) )(?<at>it's)(?= (?:new|own|first|second|third|name|writing|way|place|centre|center|doors?|roof|garden|pupils|staff|parents|children|people|kind|best|head|tail|home|history|values|aims)\\b)`,
    'its',
  ),
  pattern(
    'confused',
    `\\b(?<at>[Yy]ou're)(?= (?:forms?|coats?|child(?:ren)?|shoes|books?|own|homework|bags?|tickets?|lunch(?:es)?|uniform|questions?|names?|bikes?|families|son|daughter|support|help|hands?|donations?)\\b)`,
    'your',
  ),
  pattern(
    'confused',
    `\\b(?:more|less|fewer|better|worse|bigger|smaller|older|younger|taller|faster|higher|lower|longer|easier|harder)(?: \\p{Ll}+){0,2} (?<at>then)(?= (?:ever|before|any|usual|expected|last year|Year \\d|anyone|anything)\\b)`,
    'than',
  ),
  pattern('confused', `\\b(?:[Rr]ather|[Oo]ther) (?<at>then)\\b`, 'than'),
  pattern(
    'confused',
    `\\b(?:not|n't|to|will|may|might|could|would|never|please|you|we|they|Please) (?<at>loose)(?= (?:your|the|their|our|a|any|his|her|its|it|out|hope|heart|track|sight|weight|points?|marks?|time)\\b)`,
    'lose',
  ),
  pattern(
    'confused',
    `\\b(?:is|was|are|were|be|been|it's|far|way|a bit|a little) (?<at>to)(?= (?:many|much|late|cold|hot|wet|windy|young|old|big|small|long|soon|early|dark|icy|slippery|dangerous|tired|busy|hard|heavy|easy|far|few)\\b(?!-))`,
    'too',
  ),
  pattern(
    'confused',
    `\\b[Tt]he (?<at>principle)(?= (?:opened|said|told|visited|teacher|and (?:staff|teachers|governors)|of (?:the|our) (?:school|college)))`,
    'principal',
  ),
  pattern(
    'confused',
    `\\b(?:main|key|basic|guiding|same) (?<at>principals?)(?= (?:of|that|is|behind)\\b)`,
    { principal: 'principle', principals: 'principles' },
  ),
  pattern('confused', `${OPENS}We (?<at>except)(?= (?!that))`, 'accept'),
  pattern(
    'confused',
    `\\b(?:[Ee]veryone|[Ee]verybody|[Aa]nyone|[Nn]othing|[Ee]verything) (?<at>accept)\\b`,
    'except',
  ),
  pattern(
    'confused',
    `\\b(?:walk|walked|walking|went|go|going|drive|drove|ran|run|running|rode|cycled|half|quarter) (?<at>passed)(?= (?:the|our|a|us|by|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d)\\b)`,
    'past',
  ),
  pattern(
    'confused',
    `\\b(?:in|from|about|of|over) the (?<at>passed)(?=[.,!?]|$| (?:few|two|three|year|week|month))`,
    'past',
  ),
  pattern(
    'confused',
    `\\b(?:to|can|[Pp]lease|can't|could|we) (?<at>breath)(?= (?:in|out|slowly|deeply|again|easily|normally)\\b)`,
    'breathe',
  ),
  pattern(
    'confused',
    `\\b(?:do|does|did)(?: not|n't) (?<at>no)(?= (?:the|what|how|who|where|why|if|that|yet)\\b)`,
    'know',
  ),
  pattern('confused', `\\b(?<at>[Bb]are)(?= with (?:us|me)\\b)`, 'bear'),
  pattern(
    'confused',
    `\\b(?:is|was|be|been|very|so|stay|keep|kept|are) (?<at>quite)(?=[.,!?]|$| (?:all day|please|place|during)\\b)`,
    'quiet',
  ),
  pattern(
    'confused',
    `\\b(?:to|would|[Pp]lease|we|We|I) (?<at>advice)(?= (?:you|parents|families|pupils|everyone|carers|anyone|against)\\b)`,
    'advise',
  ),
  pattern(
    'confused',
    `\\b(?:the|some|any|for|your|good|helpful|this|of) (?<at>advise)(?=[.,!?]|$| (?:on|from|about|is|was|to|for)\\b)`,
    'advice',
  ),
  pattern(
    'confused',
    `\\b(?:to|[Ww]e|can|will|must|[Pp]lease|should|[Tt]hey|want) (?<at>practice)(?= (?:our|your|their|his|her|it|them|every|daily|reading|spellings?|writing|times|at home|playing|using|saying)\\b)`,
    'practise',
  ),
  pattern(
    'confused',
    `\\b(?:choir|band|orchestra|best|good|football|netball|the|of) (?<at>practise)(?=[.,!?]|$| (?:is|on|at|starts|session|sessions|will|tonight|today)\\b)`,
    'practice',
  ),
  pattern(
    'confused',
    `${OPENS}(?:[Ww]e|[Tt]hey|I|[Hh]e|[Ss]he) (?<at>use)(?= to (?:walk|be|have|live|play|go|love|like|think)\\b)`,
    'used',
  ),
  pattern('confused', `${OPENS}(?<at>Than)(?= (?:we|they|it|the|he|she|I|you)\\b)`, 'then'),
  pattern(
    'confused',
    `\\b(?<at>form)(?= (?:the (?:US|UK|start|beginning|entertainment|very)|now on|home|Year \\d|each other|all of us|one to)\\b)`,
    'from',
  ),
  pattern('confused', `\\b(?:definitely|really|badly|greatly) (?<at>effected)\\b`, 'affected'),
  pattern(
    'confused',
    `\\b(?:has|have|had|be|been|was|were|is|are) (?<at>effected)(?= (?:by|our|the|people|many|everyone)\\b)`,
    'affected',
  ),
  pattern('confused', `\\b[Bb]etween (?:you|him|her|them) and (?<at>I)\\b`, 'me'),
  pattern('confused', `\\b(?<at>[Oo]urself|[Tt]heirselves|[Tt]heirself|[Hh]isself)\\b`, {
    ourself: 'ourselves',
    theirselves: 'themselves',
    theirself: 'themselves',
    hisself: 'himself',
  }),
];
