import type { Span } from '../../lint/tokens.ts';

/** Words that run down whatever they are said of. Our own list. */
const ALWAYS =
  /\b(?:(?:another|a|an|complete|absolute|total|utter|such a|what a|this) (?:[\p{L}-]+ )?(?:shambles|farce|fiasco|disgrace|omnishambles|laughing stock|car crash)|shambolic|laughing stock|not fit for purpose|beyond a joke)\b/iu;

/** Whom the clause protects: the school, its staff, parents, governors and others who belong to it. */
const WHO =
  /\b(?:school|office|staff|teachers?|teaching assistants?|head(?:teacher)?|deputy|leadership|leaders|SLT|management|managers?|governors?|governing (?:body|board)|parents?|families|carers|mums|dads|PT[FA]?A|trust|academy|kitchen|cooks?|caretaker|colleagues|senco|council|system|policy|policies|timetable|curriculum|decision|Mrs?|Ms|Miss)\b/iu;

const AGAINST = new RegExp(
  // One beginning for all of them: a tenth of the time, since most places in a text begin no word.
  `\\b(?:${[
    String.raw`typical[:,]|what (?:were|was|are|is) (?:the |our )?(?:governors|head|office|staff|leaders|management|parents|council|trust) thinking\b`,
    String.raw`(?:bone idle|could(?:n['’]t| not) care less|morale among|(?:do not|don['’]t) expect (?:any|much|help)|(?:has|have) been poor)\b`,
    String.raw`(?:got|gets?) (?:the |their |our )?\p{L}+ wrong (?:yet )?again\b`,
    String.raw`(?:another|complete|total|utter|absolute|real|usual|one big) (?:[\p{L}-]+ )?(?:disaster|muddle|mess|mix-up|nightmare|cock-up|blunder|chaos|let-down|failure|joke|waste)\b`,
    String.raw`(?:ha[sd]|have) (?:absolutely )?(?:no idea|not a clue|no clue|lost (?:the plot|control|their way))\b`,
    String.raw`(?:got|gets?|getting|gone|went|goes) (?:it |this |things )?(?:all )?wrong (?:yet )?again\b`,
    String.raw`(?:a|such a|total) waste of \p{L}+`,
    String.raw`(?:[Ii]f only (?:the |our |some )?(?:governors|parents|office|head|staff|teachers|leaders|families|trust)|could(?:n['’]t| not)? be bothered|bother(?:ed|s)? to)\b`,
    String.raw`deserves? better(?: than)?\b`,
    String.raw`(?:nobody|no one|no-one)(?: \p{L}+){0,4} (?:asked|told|consulted|understands|listens?|listened|cares?|cared|knows how|bothers?)\b`,
    String.raw`cares? (?:more|only|nothing) (?:about|for)\b`,
    String.raw`(?:do not|don['’]t) blame (?:us|me|the)\b`,
    String.raw`(?:some|certain|those|these|a few) (?:parents|families|mums|dads|staff|teachers|governors|colleagues) (?:need to|should|must|ought to|think|cannot|can['’]t|will never|never|still|seem to|clearly|simply)\b`,
    String.raw`(?:is|are|was|were) (?:[\p{L}-]+ )?(?:boring|pointless|outdated|a disaster|broken beyond|badly run|poorly (?:run|led|managed))\b`,
    String.raw`forg[eo]t(?:ten)?\b[^.!?]{0,40}\b(?:yet )?again\b`,
    String.raw`(?:clearly|obviously|simply|just|still|never|plainly) (?:does not|doesn['’]t|do not|don['’]t|did not|didn['’]t|isn['’]t|is not|not) work(?:ing)?\b`,
    String.raw`never works?\b`,
    String.raw`(?:does|do|did|will|would|can)(?:n['’]t| not| never) (?:seem to )?(?:listen|care|bother|understand|have a clue|know what)\b`,
    String.raw`never (?:listens?|cares?|bothers?|replies|replied|learns?(?= from)|answers?|helps?)\b`,
    String.raw`(?:has|have|had|is|are|keeps?|was|were)? ?(?:let|letting|lets) (?:us|you|them|the children|our children|everyone|everybody|pupils)(?: all)? down\b`,
    String.raw`(?:fail(?:s|ed|ing)|failure) (?:us|you|our|the children|children|pupils|to (?:listen|act|support|do (?:its|their)))\b`,
    String.raw`(?:is|are|was|were|so|such|how|absolutely|utterly|totally|completely|as) (?:[\p{L}-]+ )?(?:incompetent|useless|hopeless|pathetic|clueless|appalling|disgraceful|shameful|dreadful|abysmal|laughable|ridiculous|a joke|rubbish|unprofessional|out of touch|a waste of (?:time|money|space)|in chaos|a mess|a nightmare|embarrassing)\b`,
    String.raw`(?:incompetent|useless|clueless|appalling|disgraceful|shameful|ridiculous|pathetic|unprofessional|toxic|weak|failing) (?:[\p{L}-]+ )?(?:school|office|staff|teachers?|head(?:teacher)?|leadership|management|governors?|parents?|families|PTA|trust|system|policy|decisions?|kitchen|council)\b`,
    String.raw`(?:fed up|sick (?:and tired|to death)?|tired|had enough) (?:of|with)\b`,
    String.raw`(?:disappointed|ashamed|embarrassed|disgusted|let down|appalled) (?:with|by|in|of|at)\b`,
    String.raw`(?:blame|thanks to|because of|down to) (?:the |our |some |certain )?(?:[\p{L}-]+ )?(?:incompetence|mistakes?|stupidity|laziness|carelessness)\b`,
    String.raw`(?:no wonder|typical of|as usual,? (?:the|our|no|nobody)|what do you expect from|cannot be trusted|can['’]t be trusted|only (?:themselves|itself) to blame|should (?:resign|be ashamed|be sacked|know better)|should (?:have )?(?:resigned|been sacked))\b`,
  ].join('|')})`,
  'iu',
);
/** Comfort, lessons and the work of others, in which such words do not strike the school. */
const FINE =
  /\b(?:never be|don['’]t be (?:disappointed|embarrassed)|no need to|litter|rubbish (?:bins?|collection|picking)|York|villain|character|novel|play|book|story|history|Victorian|Vikings?)\b/iu;

/** Where a sentence runs somebody of the school down, or null. */
export function belittles(sentence: string): Span | null {
  if (FINE.test(sentence)) return null;
  const match = ALWAYS.exec(sentence) ?? (WHO.test(sentence) ? AGAINST.exec(sentence) : null);
  if (!match) return null;
  const start = match.index + (match[0].length - match[0].trimStart().length);
  return { start, end: match.index + match[0].length };
}
