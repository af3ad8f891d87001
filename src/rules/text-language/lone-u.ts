import type { Around } from './around.ts';
import { LABELS, set } from './labels.ts';

/**
 * Whether a lone u is texting for *you*. A u is also a vowel, a label, an unknown and, in other
 * languages, a word; so one counts only beside a word of these lists, which take it for a person, and
 * never where a sign or a neighbour speaks of a letter.
 */
export function isYou(around: Around): boolean {
  const { word, before, left, right, text, beforeTyped } = around;
  if (LABELS.has(before)) return false;
  // Thank U!, C U, U R: neighbours that settle it whatever the case.
  if (/(?:^|[^\p{L}])(?:thank|love|luv|c) $/iu.test(left)) return true;
  if (WISHED.test(left)) return true;
  if (
    (HOW_ARE.test(left) || (/(?:^|[^\p{L}])are $/iu.test(left) && /^ an? \p{Ll}/u.test(right))) &&
    !isLetter(around)
  )
    return true;
  if (SEEN.test(left) && AFTER_SEEN.test(right) && !isLetter(around)) return true;
  if (/^ r (?!us\b)\p{Ll}/iu.test(right) || /(?:^|[^\p{L}])r $/iu.test(left)) return true;
  if (word.text !== 'u') {
    // A capital U may be a room, a film certificate or a shape: it must begin a clause.
    const begins =
      beforeTyped === '' ||
      /^(?:if|do|did|will|can|could|would|have|are|when|what|and|hope)$/.test(before);
    if (/(?:^|[^\p{L}])\p{L} and $/u.test(left)) return false;
    if (begins && AFTER_CAPITAL_U.test(right)) return true;
    return isAsked(around) && !isLetter(around) && !OF_A_SHAPE.test(right);
  }
  if (isLetter(around)) return false;
  if (isCertain(around)) return true;
  return !LETTERS_TALK.test(text) && (isSubject(around) || isObject(around));
}

const AFTER_CAPITAL_U =
  /^ (?:r|are|can|cant|will|have|had|need|want|know|did|were|would|could|should|might|must|raised|made|rock|all|guys|came)(?![\p{L}\p{N}])/u;

/** Thanks 2 U, happy birthday to U: whatever the case. */
const WISHED =
  /(?:^|[^\p{L}])(?:thx|thnx|thanks?|thank you|well done|good luck|birthday|bday|hi|hello|welcome) (?:2|to) $/iu;
/** How r u? */
const HOW_ARE = /(?:^|[^\p{L}])(?:how|where|who|what) (?:r|are) $/iu;
/** See U tomorrow; where a letter is seen, more of the kind or a place for it follows. */
const SEEN = /(?:^|[^\p{L}])(?:see|seeing) $/iu;
const AFTER_SEEN =
  /^(?:[!.]|\s*$| (?:all|there|tomorrow|today|tonight|soon|later|l8r|then|next|on|at|in|2moro|2day|2nite|tmrw|monday|tuesday|wednesday|thursday|friday|guys)(?![\p{L}\p{N}]))/iu;
/** A film's certificate, a turn, a team: what a capital U stands before when it is no person. */
const OF_A_SHAPE =
  /^ (?:rated|ratings?|certificates?|turns?|shaped?|magnets?|locks?|teams?|trains?|groups?|class(?:es)?|rooms?|films?|and|or)(?!\p{L})/u;

const SURE_BEFORE =
  /(?:^|[^\p{L}\p{N}])(?:thanks?|thx|thnx|love|luv|miss|see|c|2|4|hope|all of|both of|wish|tell|bless|birthday to|proud of|join|bring|help) $/iu;
const SURE_AFTER =
  /^ (?:r|are|can|cant|can't|can’t|will|wont|have|had|need|want|know|do|dont|did|were|would|could|should|might|must|see|get|got|made|make|raised|think|like|love|all|guys|lot|rock|came|come|2|4|gr8|so much)(?![\p{L}\p{N}])/iu;

/** Neighbours that settle it even in a post about equations. */
function isCertain(around: Around): boolean {
  const { left, right } = around;
  if (isAsked(around)) return true;
  if (SURE_AFTER.test(right)) return !OF_LETTERS.test(left);
  return SURE_BEFORE.test(left) && !/\bMiss $/.test(left);
}

/** Where these are talked of, a lone u is likely a letter: sums, handwriting, word games. */
export const LETTERS_TALK =
  /\b(?:equations?|formula\w*|algebra\w*|solv(?:e|ed|es|ing)|simplif\w+|substitut\w+|rearrang\w+|expressions?|variables?|unknowns?|velocity|accelerat\w+|vectors?|coordinates?|atomic|proton|axis|axes|handwriting|cursive|pencil grip|rhym\w+|pronounc\w+|pronunciation|spel(?:t|l|ls|ling|lings|led)|scrabble|hangman|wordle|crosswords?|keyboards?|homophones?|accents?|flash ?cards?|tricky words?|cvc|blend(?:s|ed|ing)?|segment(?:s|ed|ing)?|silent|magnetic|alphabetical|initials?)\b/;
/** Letters beside it, figures and signs of sums, and what is done to letters. */
const LETTER_LEFT = [
  /(?:^|[^\p{L}\p{N}'’])(?:[abd-hj-mo-qs-z](?: and| or| to| from| before| after| not| is| like| for| (?:needs?|wants?|meets?|likes?|loves?|goes with|with)|,|,? then)|i,|i or|(?:[a-z], ?)+[a-z]?) $/u,
  /(?:[=×÷<>≤≥^]|(?<!\p{L}{2} )[+]|\d [-–])\s*$/u,
  /(?<![\p{L}\d])(?:[0135-9]|\d{2,}|\d*\.\d+) $/u,
  /\b(?:chang|swap|switch|replac|convert|insert)\p{L}*(?: [\p{L}']+){0,6} $/iu,
  /\b(?:word|end|start|begin|began|join|count|spel)\p{L}* (?:with|in|by|to|on) $/iu,
  /\b(?:from|turn\p{L}*) (?!us|me|my|it)\p{L}{1,2} (?:in)?to $/iu,
  /\b(?:comes?|goes|placed|written) (?:before|after|next to) $/,
  /\b(?:look|search|hunt|box|basket|things)\p{L}*(?: \p{L}+)? for $/iu,
];
const LETTER_RIGHT = [
  /^(?:,| and| or| then| with| not| like| before| after| from| to|,? but not) (?:[a-hj-mo-z]|oo|oa|ou|ow|ee|ea|ai|ue|ur)(?![\p{L}\p{N}'’])/u,
  /^:|^\s*[=+×÷*<>≤≥^²³/]\s*(?:\p{N}|\p{L}(?!\p{L})|$)|^ [-–] (?:\p{N}|\p{L}(?!\p{L}))/u,
  /^ (?:is|was|has|as|equals?|plus|minus|squared|cubed|stands|represents?|represented|means?|alone|twice|backwards|upside|formation|shape\w*|bends?|tubes?|boats?|valves?|values?|blocks?|cards?|pages?|sections?|letters?|sounds?|words?|vowels?|rule|key|week|hunt|box|basket|song|posters?|display|pictures?)(?!\p{L})/u,
  /^ (?:in|on|at|from|into|with|under) (?:the (?:\p{L}+ )?(?:words?|start|beginning|end|middle|name|names|sand|air|foam|tray|board|whiteboard|sentence|page|line|left|right|salt|chalk|paint|alphabet|keyboard)|a (?:word|name|sentence)|words?|it|its|them|their|each|one|paint|chalk|sand|clay|playdough)(?!\p{L})/u,
  /^ (?:turns?|makes|says|sounds|comes|goes|needs|sits|looks|stands)(?!\p{L})/u,
  /^ (?:by itself|out of|be (?:the|an?|any)|for u\p{L}+|for up)(?!\p{L})/u,
];
const SPEAKS_OF_LETTER = /\b(?:you|we|they|pupils|children) (?:can )?(?:see|hear|find|write) $/i;

/** Signs that it is a letter or an unknown. */
export function isLetter({ left, right }: Around): boolean {
  return (
    LETTER_LEFT.some((pattern) => pattern.test(left)) ||
    LETTER_RIGHT.some((pattern) => pattern.test(right)) ||
    SPEAKS_OF_LETTER.test(left)
  );
}

/** What a person does or is; a letter's own verb has an s: u makes a sound. */
const DOES =
  /^ (?:r|are|were|can|cant|cannot|could|couldnt|will|wont|would|wouldnt|shall|should|shouldnt|may|might|must|do|dont|did|didnt|have|havent|had|hadnt|need|needed|want|wanted|wanna|gotta|gonna|know|knew|think|thought|like|liked|love|loved|all|both|guys|lot|lovely|never|always|really|rly|still|just|also|even|only|better|too|come|came|coming|comin|go|going|goin|went|get|got|getting|give|gave|giving|make|made|making|take|took|taking|bring|brought|bringing|win|won|winning|lose|lost|rock|rocked|smash|smashed|raise|raised|say|said|see|saw|seen|look|looked|looking|hear|heard|feel|felt|help|helped|helping|tell|told|ask|asked|find|found|keep|kept|work|worked|working|try|tried|trying|play|played|playing|wish|hope|believe|remember|forget|forgot|let|start|started|starting|stop|stopped|join|joined|joining|miss|missed|missing|wear|wore|wearing|walk|walked|run|ran|sing|sang|eat|ate|eating|read|write|wrote|learn|learnt|learned|learning|deserve|deserved|done|doing|doin|having|havin|been|being|ready|ok|okay|free|welcome|want2|stay|live|leave|left|arrive|arrived|sign|signed|book|booked|buy|bought|pay|paid|use|used|fancy|mean|meant|care|cared|enjoy|enjoyed|enjoying|agree|choose|chose|vote|voted|donate|donated|send|sent|put|meet|met|call|called|show|showed|spot|spotted|become|became|amazing|brilliant|fab|fantastic|awesome|legends?|stars?|superstars?|beauty|clever|children|kids|boys|girls|parents|lads|ladies|people|ppl)(?:['’]\p{L}+)?(?![\p{L}\p{N}])/u;
/** Verbs of which u is what was learnt, drawn or said: we practised u today. */
const OF_LETTERS =
  /\b(?:learn\w*|practi[sc]\w*|wr(?:ite|ites|ote|itten|iting)|trac\w+|form(?:s|ed|ing)?|dr[ae]w\w*|say(?:s|ing)?|said|cop(?:y|ied|ying)|introduc\w*|covered|studied|studying|revis\w+|found|finding|find|spotted|spot|wrote|does|value of|call(?:ed)?|hear|heard|read|reading|is|was|isn['’]?t|made|making|paint\w*|choose|chose|pick|picked|type|typed|press|add|added|use|used|using|put|new|focus|did|done|recogni[sz]\w*|showing) $/iu;
const ASKS = set(
  'do did can could will would should shall have had are r were dont didnt cant wont wouldnt ' +
    "havent arent couldnt don't didn't can't won't wouldn't haven't aren't couldn't where when why who " +
    'how what whenever wherever if hope because cos coz cuz since unless although cause',
);
const NO_VERB =
  /^ (?:is|was|has|and|or|as|in|on|at|of|for|with|by|to|a|an|the|from|when|\p{L}{2,}(?<!s)s)(?![\p{L}\p{N}'’])/u;

/** Where u going; can u come; if u fancy it. */
const isAsked = ({ before, right }: Around): boolean =>
  ASKS.has(before.replace('’', "'")) && /^ \p{Ll}{2}/u.test(right) && !NO_VERB.test(right);

/** u won; glad that u came. */
const isSubject = ({ left, right }: Around): boolean => DOES.test(right) && !OF_LETTERS.test(left);

const TAKES = set(
  'to 2 for 4 by about bout without behind beside between than hey hi hiya hello bye yo thank thanks thx ' +
    'only just maybe missing miss missed tell told ask asked asking give gave giving send sent ' +
    'sending help helped helping see seeing joining join love loved loving luv luvs proud bless owe wish ' +
    'wished hope meet meeting met text texted txt bring brought bringing buy bought hug hugged cheering ' +
    'inviting invite invited want wanted needed need needs trust following teach taught remember catch ' +
    'welcome welcoming thanking congratulating supporting support supports serve serving reminding remind ' +
    'let letting get keep make made makes show wishing telling b4 ok okay yes yeah lol congrats congratulations hate like cu ' +
    'appreciate adore worth near around against',
);
const SOMEBODY =
  /(?:^|[^\p{L}])(?:me|us|i|mum|dad|him|her|them|all|love|friends|family) (?:n|&) $/iu;
const AND_SOMEBODY =
  /^ (?:n|&|and) (?:me|i|ur|your|yours|urs|all|the kids|family|mum|dad|everyone|every1)(?![\p{L}\p{N}])/u;

/** This is for u; missing u already; me n u; u & me. */
function isObject({ before, left, right, text }: Around): boolean {
  if (SOMEBODY.test(left) || AND_SOMEBODY.test(right)) return true;
  if (
    /(?:^|[^\p{L}])(?:all|both|most|some|each|one|two|many|none|proud|thinking) of $/iu.test(left)
  )
    return true;
  if (before === 'with') return !/\bwords?\b|\bbegin|\bstart|\bend|\bgaps?\b/.test(text);
  if (before === 'from') return !/^ to\b/.test(right);
  if (before === 'for') return !/^ (?:we|they|had|there|in)\b/.test(right);
  if (/^(?:get|keep|need|needs|let|make|made|makes|had)$/.test(before)) return GETS.test(right);
  return TAKES.has(before) && !/\bMiss $/.test(left);
}
const GETS =
  /^ (?:an?|all|some|there|home|here|back|out|know|down|off|up|smile|laugh|cry|proud|happy|feel|think|jump|going|go|informed|posted|updated|safe|help|most|guys|2|to (?:come|help|bring|be|see|know))(?!\p{L})/u;
