import twitter from 'twitter-text';

/** twitter-text's own settings: a link is 23, an emoji 2, most letters 1, most other scripts 2. */
export const X_COUNTS = {
  version: 3,
  maxWeightedTweetLength: 280,
  scale: 100,
  defaultWeight: 200,
  emojiParsingEnabled: true,
  transformedURLLength: 23,
  ranges: [
    { start: 0, end: 4351, weight: 100 },
    { start: 8192, end: 8205, weight: 100 },
    { start: 8208, end: 8223, weight: 100 },
    { start: 8242, end: 8247, weight: 100 },
  ],
};

/** How much of X's limit the text takes. */
export function weightOf(text: string): number {
  return twitter.parseTweet(text, X_COUNTS).weightedLength;
}
