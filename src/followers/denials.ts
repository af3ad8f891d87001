/** Words for which a following one does not count: no porn, anti-drugs, stop knife crime. */
const DENIED =
  '(?:no|not|non|never|anti|(?<!non )stop|stopping|against|without|ban|banning|end|ending|quit|quitting|tackling|fighting|prevent|preventing|ex|former|beating|say no to|free from|block|blocked|zero|hate|hates|dont|do not|will not|wont|nothing to do with|not into|please no|recovering)';

/** What only stands beside something is not it: next door to the vape shop. */
const BESIDE =
  /(?<![a-z])(?:next(?: door)?(?: to)?|above|opposite|beside|near|behind|underneath|under|over|past|by) (?:the|a|an|that|your|our) (?:[a-z]+ ){0,2}$/;

const AFTER_DENIED =
  '(?: ?free(?= (?:\\.|zone|home|life|lives|school|schools|since|and)|$)| awareness| recovery| harm| harms| support| prevention| addict| addiction| blocked| blocker| crime| misuse| abuse| education)';

const DENIES = new RegExp(
  `(?<![a-z0-9])${DENIED} (?:[a-z]+ (?:or|and) |more |any |the |me |of |a |an |(?:sell|do|offer|stock|buy|want|use|take|endorse|support|allow|condone|follow|send) (?:you |your |any |me )?)?$`,
);
const DENIES_AFTER = new RegExp(`^${AFTER_DENIED}(?![a-z])`);

/** Whether what stands before a word denies it: no porn, we do not sell vapes. @param before up to the word. */
export const denies = (before: string): boolean => DENIES.test(before.slice(-40));

/** Whether what follows a word denies it: drug-free, knife crime. */
export const deniesAfter = (after: string): boolean => DENIES_AFTER.test(after);

/** Whether a word only stands beside the account: next door to the vape shop. */
export const standsBeside = (before: string): boolean => BESIDE.test(before.slice(-40));
