import type { Span } from '../lint/tokens.ts';

/** A title, or somebody's words in a story: “You stupid boy,” said the giant. */
const QUOTED = /“[^“”]*”|"[^"]*"|‘[^‘’]{12,}’/gu;
/** Books, plays, history and lessons, in which people are called names. Our own list. */
const TOLD =
  /\b(?:matilda|trunchbull|twits?|dahl|walliams|gruffalo|potter|grinch|scrooge|fagin|oliver|henry|henry viii|king|queen|kings|queens|emperor|vikings?|romans?|tudors?|victorians?|saxons?|egyptians?|normans?|gladiators?|nero|caesar|pharaohs?|napoleon|cromwell|boudicca|genghis|spartans?|guy fawkes|gunpowder|nativity|herod|judas|bible|panto|pantomime|villain|character|characters|story|stories|book|books|novel|chapter|poem|fairy ?tale|giant|wolf|voldemort|snape|hogwarts|cruella|captain hook|baddies?|room on the broom|pirates?|dragon|evacuees?|ww[12]|world war|plague|history|re lesson|assembly|anti bullying|antibullying|bullying week|kindness|ought never|should never|nobody should|no one should|never call|dont call|not nice to call|called names)\b/;

/** Where a text quotes somebody. Offsets are UTF-16 units. */
export const quotedIn = (typed: string): Span[] =>
  Array.from(typed.matchAll(QUOTED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Whether a plain text tells of a story, of history or a lesson. */
export const tells = (plain: string): boolean => TOLD.test(plain);
