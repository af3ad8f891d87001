import { readFileSync } from 'node:fs';

/** A sentence with a slip that was put in, and the same without. */
export interface Planted {
  readonly wrong: string;
  readonly right: string;
}

/**
 * Sentences of ours, such as a school posts: *first* was at hand while the rules were made, *second* was
 * written when they were done and has not changed them.
 */
export const planted = (batch: 'first' | 'second'): Planted[] =>
  readFileSync(new URL(`planted-${batch}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [wrong = '', right = ''] = line.split(' => ');
      return { wrong, right };
    });
