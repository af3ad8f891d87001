import type { Hit } from '../rule.ts';

/** Said of a person they insult; of fog or a dog they do not. Our own list. */
const ADJECTIVE =
  'stupid|idiotic|moronic|thick|dim|pathetic|useless|ugly|fat|disgusting|vile|nasty|lazy|ignorant|clueless|spineless|gormless|brain-?dead|evil|crazy|mental|horrible|hopeless|dumb|two-faced|selfish|rude|incompetent';
const NOUN =
  'idiots?|morons?|imbeciles?|cretins?|scum|vermin|low-?lifes?|losers?|liars?|weirdos?|nutters?|psychos?|thugs?|snowflakes?|chavs?|cowards?|clowns?|fools?|numpt(?:y|ies)|dimwits?|halfwits?|hypocrites?|trolls?';
/** These insult whoever is meant. */
const ALWAYS = 'idiots|morons?|imbeciles?|cretins?|low-?lifes?|chavs|nutters|numpties|halfwits?';
const PERSON =
  'parents?|mums?|dads?|mothers?|fathers?|teachers?|staff|governors?|head(?:teacher)?s?|caretaker|office|pupils?|children|kids?|boys?|girls?|famil(?:y|ies)|people|wom[ae]n|m[ae]n|drivers?|neighbours?|councillors?|inspectors?|T[Aa]s?|lot';
const MUCH =
  '(?:all|just|such|a|an|so|too|very|really|quite|absolutely|complete(?:ly)?|utter(?:ly)?|total(?:ly)?|a bunch of|being|nothing but|as)';
const PATTERNS = [
  `\\byou(?:['’]re| are)(?: ${MUCH})* (?:${ADJECTIVE}|${NOUN})\\b`,
  `\\byou (?:${ADJECTIVE}|${NOUN})\\b`,
  `\\b(?:${ADJECTIVE}) (?:[\\p{L}-]+ )?(?:${PERSON})\\b`,
  `\\b(?:${PERSON}|he|she|they|(?:Mr|Mrs|Ms|Miss) \\p{L}+)(?:['’]s|['’]re| is| are| was| were| must be)(?: ${MUCH})* (?:${ADJECTIVE}|${NOUN})(?! (?:about|for|to|with|fog|bread|idea))\\b`,
  `\\b(?:these|those|some|what|such|bunch of|load of) (?:[\\p{L}-]+ )?(?:${NOUN})\\b`,
  `\\b(?:${ALWAYS})\\b`,
].map((source) => new RegExp(source, 'giu'));

/** A title or somebody's words in a story: “You stupid boy,” said the giant. */
const QUOTED = /“[^“”]*”|"[^"]*"|‘[^‘’]{12,}’/gu;
/** Lessons in which such a word is the matter: "We learned never to call people stupid". */
export const LESSON =
  /\b(?:never|not|nobody|no one|anti-bullying|unkind|kindness|learned|story|book|play|character|panto(?:mime)?|twits|villain|giant|wolf|witch|troll bridge|billy goats?)\b/iu;

/** People called names: parents, staff, children, whoever is spoken to. */
export function insults(text: string): Hit<'insult'>[] {
  if (LESSON.test(text)) return [];
  const bare = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  const spans = PATTERNS.flatMap((pattern) =>
    Array.from(bare.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  return spans
    .filter(({ start }, index) => spans.slice(0, index).every((before) => before.end <= start))
    .map((span) => ({
      span,
      message: 'insult',
      severity: 'check',
      params: { words: text.slice(span.start, span.end) },
    }));
}
