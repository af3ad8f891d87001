import twitter from 'twitter-text';
import { config } from '../config.ts';

export const LIMIT = 280;
const PREMIUM_LIMIT = 25_000;

/** assumed: the accounts that get react-beautiful-dnd wrappers are the Premium ones (CAP26). */
export const premium = config.rbd;

export interface Length {
  /** Weighted: an address counts 23, CJK and emoji 2. */
  weight: number;
  /** Index of the first character over the limit; the text's length when it fits. */
  validEnd: number;
  over: boolean;
  /** More than a plain post holds, but a Premium account may send it (CreateNoteTweet). */
  note: boolean;
}

export function measure(text: string): Length {
  if (text === '') return { weight: 0, validEnd: 0, over: false, note: false };
  const parsed = twitter.parseTweet(text);
  const weight = parsed.weightedLength;
  const fits = weight <= LIMIT;
  const over = premium ? weight > PREMIUM_LIMIT : !fits;
  const validEnd = over ? parsed.validRangeEnd + 1 : text.length;
  return { weight, validEnd, over, note: premium && !fits };
}
