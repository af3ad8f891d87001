export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What stands before a number or letter that is a label: Year 2, Room 4, Block U, vitamin b. */
export const LABELS = set(
  'year years yr class group room block set team unit page chapter lesson part step stage level ' +
    'phase number no letter letters sound vitamin hepatitis grade line row section the a an point',
);
