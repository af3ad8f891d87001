import type { Around } from './around.ts';

/** 2 and 4 stand for a word only in these patterns; left to themselves they count. */
const word = (list: string): RegExp => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${list}) $`, 'iu');
const next = (list: string): RegExp => new RegExp(`^ (?:${list})(?![\\p{L}\\p{N}'’-])`, 'u');

const THANKS = word(
  'th(?:x|nx|anks?|ankyou)|tnx|thnks|cheers|ty|thanx|well done|done|congrat[sz]|congratulations|bday|birthday|hello|hi|hiya|goodbye|good luck|thank you|thank u|luv|love',
);
const SOMEBODY =
  /^ (?:every\w*|our|the|you|u|ur|Mrs?|Miss|Ms|those|Year|Class|[YyPp]\d|all(?= (?:of|who|our|the|you|u|ur|that|those|staff|parents|families|pupils|children)\b|[!.,]|$))(?![\p{L}\p{N}-])/u;
const BEFORE_TO = word(
  'came|come|comes|coming|go|goes|going|went|welcome|able|listen|listened|listening|try|trying|due|ready|happy|happier|nice|lovely|love|loved|how|where|what|up|time|easy|hard|pleased|sorry|talk|talking|speak|off|proud|belongs|forget|4get|remember|sure|gr8|g8|great|glad|luv|gutted|sad|excited|be kind|kind|it|everyone|please|u (?:need|want|have)|pls',
);
const AFTER_TO = next(
  'the|our|my|your|ur|us|you|u|them|him|her|its|every\\w*|school|this|that|me|others|bed|c|b',
);
const VERB = next(
  'be|do|go|get|see|know|say|take|make|find|hear|bring|keep|give|put|win|learn|help|work|join|miss|come|play|announce|share|welcome|meet',
);
const AFTER_VERB = /^ \p{L}+(?:-| (?:and|or) | \d)/u;
/** Its 2 cold. */
const IS_TOO =
  /\b(?:it['’]?s|it (?:is|was)|way|far|ur|u r|(?:you|we|they)['’]re|i['’]?m|not|never) $/i;
const TOO =
  /^ (?:cold|hot|cool|late|early|wet|windy|icy|loud|funny|cute|easy|hard|good|busy|much)(?=[^\p{L}\p{N} -]|$| (?:for|4|to|2|outside|today|2day|in|at|and|out)(?![\p{L}]))/u;

/** 2 good 2 be true: the one is too, and the other is to. */
const TOO_GOOD_TO =
  /^ (?:cold|hot|cool|late|early|easy|hard|good|busy|long|far|funny|cute) (?:2|to) (?:be|miss|go|play|say|join|come)(?![\p{L}])/u;
const TOO_GOOD =
  /(?:^|[^\p{L}\p{N}])(?:2|too) (?:cold|hot|cool|late|early|easy|hard|good|busy|long|far|funny|cute) $/iu;

export const isToo = ({ left, right }: Pick<Around, 'left' | 'right'>): boolean =>
  (IS_TOO.test(left) && TOO.test(right)) ||
  TOO_GOOD_TO.test(right) ||
  /^ cool 4 school/i.test(right);

export function isTo(around: Around): boolean {
  const { left, right } = around;
  if (isToo(around)) return true;
  if (TOO_GOOD.test(left)) return VERB.test(right);
  if (/(?:not long|\b(?:days?|weeks?|sleeps?|months?|hours)) $/i.test(left))
    return /^ go(?![\p{L}\p{N}-])/u.test(right);
  if (THANKS.test(left)) return SOMEBODY.test(right);
  if (word('me').test(left)) return /^(?:[!.]|$)/.test(right);
  if (!BEFORE_TO.test(left)) return false;
  return AFTER_TO.test(right) || (VERB.test(right) && !AFTER_VERB.test(right));
}

const BEFORE_FOR = word(
  'waiting|ready|looking|good|here|asking|thx|thanks|thank ?you|thnx|cheers|time|raised|money|stay|useful|perfect|great|gr8|brilliant|free|sorry|love|luv|any1|anyone|tickets|cakes|costumes|donations|prizes|collecting',
);
const AFTER_FOR = next(
  'the|our|my|your|ur|us|you|u|them|him|her|it|all|everyone|coming|being|helping|everything|this|that|me|joining|supporting|sharing|making|taking|donating|another',
);

export function isFor({ left, right }: Around): boolean {
  if (/2 cool $/i.test(left)) return /^ school/i.test(right);
  if (/\p{L}s $/u.test(left) && !word('has|was').test(left)) {
    if (/^ sale(?=[^\p{L} ]|$| (?:on|at|in|from|after|today|now|tomorrow)\b)/u.test(right))
      return true;
  }
  if (word('any1|every1|soz|thx|thnx').test(left)) return /^ \p{Ll}/u.test(right);
  return BEFORE_FOR.test(left) && AFTER_FOR.test(right);
}
