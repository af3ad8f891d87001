import type { Around } from './around.ts';

/** 2 and 4 stand for a word only in these patterns; left to themselves they count. */
const word = (list: string): RegExp => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${list}) $`, 'iu');
const next = (list: string): RegExp => new RegExp(`^ (?:${list})(?![\\p{L}\\p{N}'’-])`, 'u');

const THANKS = word(
  'th(?:x|nx|anks?|ankyou)|tnx|thnks|cheers|ty|thanx|well done|done|congrat[sz]|congratulations|bday|birthday|hello|hi|hiya|goodbye|good luck|thank you|thank u|luv|love',
);
const SOMEBODY =
  /^ (?:every\w*|our|the|you|[uU]|ur|Mrs?|Miss|Ms|those|Year|Class|[YyPp]\d|all(?= (?:of|who|our|the|you|u|ur|that|those|staff|parents|families|pupils|children)\b|[!.,]|$))(?![\p{L}\p{N}-])/u;
const BEFORE_TO = word(
  'came|come|comes|coming|go|goes|going|went|welcome|able|listen|listened|listening|try|trying|due|ready|happy|happier|nice|lovely|love|loved|how|where|what|up|time|easy|hard|pleased|sorry|talk|talking|speak|off|proud|belongs|forget|4get|remember|sure|gr8|g8|great|glad|luv|gutted|sad|excited|be kind|kind|it|everyone|please|u (?:need|want|have)|pls',
);
const AFTER_TO = next(
  'the|our|my|your|ur|us|you|[uU]|them|him|her|its|every\\w*|school|this|that|me|others|bed|c|b',
);
const VERB = next(
  'be|do|go|get|see|know|say|take|make|find|hear|bring|keep|give|put|win|learn|help|work|join|miss|come|play|announce|share|welcome|meet',
);
const AFTER_VERB = /^ \p{L}+(?:-| (?:and|or) | \d)/u;
/** Its 2 cold; we r 2 proud. A question alone may count: Not 2 hot? */
const IS_TOO =
  /\b(?:it['’]?s|it (?:is|was)|way|far|ur|u r|(?:you|we|they|u) (?:r|are|were)|(?:you|we|they)['’]re|i['’]?m|\p{L} not|never) $/iu;
const TOO =
  /^ (?:cold|hot|cool|late|early|wet|windy|icy|loud|funny|cute|easy|hard|good|busy|much|proud|excited|tired|kind)(?=[^\p{L}\p{N} -]|$| (?:for|4|to|2|of|outside|today|2day|in|at|and|out)(?![\p{L}]))/u;
/** Much and many are never counted: it was 2 much fun. */
const TOO_MUCH =
  /(?:^|[^\p{L}\p{N}])(?:is|was|were|r|are|way|far|had|have|ate|eaten|just|got|with|spent|be) $/iu;
const MUCH = /^ (?:much|many)(?![\p{L}\p{N}-])/u;

/** 2 good 2 be true: the one is too, and the other is to. Too Good To Go bags are counted. */
const GOOD_TO =
  /^ (?:cold|hot|cool|late|early|easy|hard|good|busy|long|far|funny|cute) (?:2|to) (?:be (?:true|here|out|in)|(?:miss|go|play|say|join|come)(?=[^\p{L}\p{N} -]|$| (?:the|this|it|out|outside|in|on|home|for|4|today|2day|without|and)(?![\p{L}\p{N}])))/u;
const COUNTED =
  /(?:^|[^\p{L}\p{N}])(?:there (?:was|were|are|r)|the|our|need|want|have|has|got|bought|sold) $/iu;
const GOOD_2 =
  /(?:^|[^\p{L}\p{N}])(2|too)( (?:cold|hot|cool|late|early|easy|hard|good|busy|long|far|funny|cute) )$/iu;

export const isToo = ({ left, right }: Pick<Around, 'left' | 'right'>): boolean =>
  (IS_TOO.test(left) && TOO.test(right)) ||
  (TOO_MUCH.test(left) && MUCH.test(right)) ||
  (GOOD_TO.test(right) && !COUNTED.test(left)) ||
  /^ cool 4 school/i.test(right);

/** Too good 2 be true; beside a 2 only where that is *too* itself. */
function isGoodTo({ left, right }: Around): boolean {
  const first = GOOD_2.exec(left);
  if (!first) return false;
  if (first[1] !== '2') return VERB.test(right);
  return isToo({
    left: left.slice(0, left.length - first[0].length + first[0].indexOf('2')),
    right: `${first[2]}2${right}`,
  });
}

export function isTo(around: Around): boolean {
  const { left, right } = around;
  if (isToo(around)) return true;
  if (GOOD_2.test(left)) return isGoodTo(around);
  if (A_DAY.test(left) && /^ remember(?=[!.?,]|\s*$)/u.test(right)) return true;
  if (/(?:not long|\b(?:days?|weeks?|sleeps?|months?|hours)) $/i.test(left))
    return /^ go(?![\p{L}\p{N}-])/u.test(right);
  if (THANKS.test(left)) return SOMEBODY.test(right);
  if (word('me').test(left)) return /^(?:[!.]|$)/.test(right);
  if (word('back').test(left))
    return /^ (?:school|work)/.test(right) ? BACK_TO.test(right) : AFTER_TO.test(right);
  if (WAY_TO.test(left) && A_PLACE.test(right)) return true;
  if (word("need|needs|needed|want|wants|wanted|can['’]?t wait|cannot wait").test(left))
    return NEEDED.test(right) && !AFTER_VERB.test(right);
  if (!BEFORE_TO.test(left)) return false;
  if (VERB_THEN_END.test(right)) return true;
  return AFTER_TO.test(right) || (VERB.test(right) && !AFTER_VERB.test(right));
}

/** Back 2 school; but the children went back 2 school years in time. */
const BACK_TO =
  /^ (?:school|work)(?=[^\p{L}\p{N} -]|$| (?:on|for|4|in|at|today|2day|tomorrow|after|with|we|and|next|from)(?![\p{L}\p{N}]))/u;
/** A day 2 remember; but on day 2 remember your boots. */
const A_DAY =
  /(?<!\bon )(?<![\p{L}\p{N}])(?:day|night|evening|morning|afternoon|week|year|trip|show|match|game|moment|time|performance) $/iu;
const WAY_TO = word('off|going|go|goes|went|go|come|came|welcome|way');
/** A name, and nothing that could be counted after it: off 2 London! But off 2 Disney tickets. */
const A_PLACE =
  /^ (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Year|Class|Key|Room|Team)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}(?=[!.?,]|\s*$| (?:today|2day|tomorrow|2moro|for|4|on|with|this|next|now|by|in|and|we)(?![\p{L}\p{N}]))/u;
/** What one needs or wants to do; a noun that could be counted is left out: 2 help, 2 make 10. */
const NEEDED =
  /^ (?:go(?! karts?)|win|be|see|know|get|say|do|hear|learn|come|bring|remember)(?![\p{L}\p{N}'’-])/u;
/** Time 2 read! Verbs that are also things to count, so only where the phrase ends. */
const VERB_THEN_END =
  /^ (?:read|write|sing|dance|swim|eat|celebrate|thank|think|tell|ask|relax|party|start|shine)(?=[!.?,]|\s*$| (?:the|a|our|my|your|ur|it|this|that|you|u|all|every\p{L}*|some|now|together|about|with)(?![\p{L}\p{N}]))/u;

const BEFORE_FOR = word(
  'wait|waiting|excited|prepared|ready|looking|good|here|asking|thx|thanks|thank ?you|thnx|cheers|time|raised|money|stay|useful|perfect|great|gr8|brilliant|free|sorry|love|luv|any1|anyone|tickets|cakes|costumes|donations|prizes|collecting',
);
const AFTER_FOR = next(
  'the|our|my|your|ur|us|you|[uU]|them|him|her|it|all|everyone|coming|being|helping|everything|this|that|me|joining|supporting|sharing|making|taking|donating|another',
);

export function isFor({ left, right }: Around): boolean {
  if (/2 cool $/i.test(left)) return /^ school/i.test(right);
  if (/\p{L}s $/u.test(left) && !word('has|was').test(left)) {
    if (/^ sale(?=[^\p{L} ]|$| (?:on|at|in|from|after|today|now|tomorrow)\b)/u.test(right))
      return true;
  }
  if (word('any1|every1|soz|thx|thnx').test(left)) return /^ \p{Ll}/u.test(right);
  if (word('bye|goodbye|good bye').test(left)) return /^ now(?![\p{L}\p{N}])/u.test(right);
  if (word('luck').test(left)) return A_DAY_NEXT.test(right) || AFTER_FOR.test(right);
  if (word('there|here|ready|back').test(left) && A_TIME.test(right)) return true;
  return BEFORE_FOR.test(left) && AFTER_FOR.test(right);
}

const A_DAY_NEXT =
  /^ (?:today|2day|tomorrow|2moro|2morrow|tmrw|tonight|2nite|next|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?![\p{L}\p{N}])/u;
/** b there 4 3pm */
const A_TIME = /^ \d{1,2}(?:[.:]\d\d)? ?(?:am|pm)(?![\p{L}\p{N}])/u;
