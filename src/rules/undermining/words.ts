import type { Span } from '../../lint/tokens.ts';

/** Words that run down whatever they are said of. Our own list. */
const ALWAYS =
  /\b(?:(?:another|a|an|complete|absolute|total|utter|such a|what a|this) (?:[\p{L}-]+ )?(?:shambles|farce|fiasco|disgrace|omnishambles|laughing stock|car crash)|shambolic|laughing stock|not fit for purpose|beyond a joke)\b/iu;

/** Whom the clause protects: the school, its staff, parents, governors and others who belong to it. */
const WHO =
  /\b(?:school|office|staff|teachers?|teaching assistants?|head(?:teacher)?|deputy|leadership|leaders|SLT|management|managers?|governors?|governing (?:body|board)|parents?|families|carers|mums|dads|PT[FA]?A|trust|academy|kitchen|cooks?|caretaker|colleagues|senco|council|system|policy|policies|timetable|curriculum|decision|Mrs?|Ms|Miss)\b/iu;

const AGAINST = new RegExp(
  [
    String.raw`\b(?:clearly|obviously|simply|just|still|never|plainly) (?:does not|doesn['’]t|do not|don['’]t|did not|didn['’]t|isn['’]t|is not|not) work(?:ing)?\b`,
    String.raw`\bnever works?\b`,
    String.raw`\b(?:does|do|did|will|would|can)(?:n['’]t| not| never) (?:seem to )?(?:listen|care|bother|understand|have a clue|know what)\b`,
    String.raw`\bnever (?:listens?|cares?|bothers?|replies|replied|learns?(?= from)|answers?|helps?)\b`,
    String.raw`\b(?:has|have|had|is|are|keeps?|was|were)? ?(?:let|letting|lets) (?:us|you|them|the children|our children|everyone|everybody|pupils)(?: all)? down\b`,
    String.raw`\b(?:fail(?:s|ed|ing)|failure) (?:us|you|our|the children|children|pupils|to (?:listen|act|support|do (?:its|their)))\b`,
    String.raw`\b(?:is|are|was|were|so|such|how|absolutely|utterly|totally|completely|as) (?:[\p{L}-]+ )?(?:incompetent|useless|hopeless|pathetic|clueless|appalling|disgraceful|shameful|dreadful|abysmal|laughable|ridiculous|a joke|rubbish|unprofessional|out of touch|a waste of (?:time|money|space)|in chaos|a mess|a nightmare|embarrassing)\b`,
    String.raw`\b(?:incompetent|useless|clueless|appalling|disgraceful|shameful|ridiculous|pathetic|unprofessional|toxic|weak|failing) (?:[\p{L}-]+ )?(?:school|office|staff|teachers?|head(?:teacher)?|leadership|management|governors?|parents?|families|PTA|trust|system|policy|decisions?|kitchen|council)\b`,
    String.raw`\b(?:fed up|sick (?:and tired|to death)?|tired|had enough) (?:of|with)\b`,
    String.raw`\b(?:disappointed|ashamed|embarrassed|disgusted|let down|appalled) (?:with|by|in|of|at)\b`,
    String.raw`\b(?:blame|thanks to|because of|down to) (?:the |our |some |certain )?(?:[\p{L}-]+ )?(?:incompetence|mistakes?|stupidity|laziness|carelessness)\b`,
    String.raw`\b(?:no wonder|typical of|as usual,? (?:the|our|no|nobody)|what do you expect from|cannot be trusted|can['’]t be trusted|only (?:themselves|itself) to blame|should (?:resign|be ashamed|be sacked|know better)|should (?:have )?(?:resigned|been sacked))\b`,
  ].join('|'),
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
