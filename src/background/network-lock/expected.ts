import * as v from 'valibot';
import type { Sent } from '../../x/posting-calls.ts';

/** One post that a permit lets out; null is what could not be read and may be anything. */
export const expectedSchema = v.strictObject({
  text: v.nullable(v.string()),
  media: v.nullable(v.number()),
  /** The number of the post it quotes; '' for none. */
  quotes: v.nullable(v.string()),
  /** Whether accounts are tagged in its pictures. */
  tags: v.nullable(v.boolean()),
});
export type Expected = v.InferOutput<typeof expectedSchema>;

/** X sends texts in their composed form, without white space around. */
const plain = (text: string): string => text.normalize('NFC').trim();

/** Whether what was really sent is what was expected: nothing else, and nothing more. */
export function sameAs(row: Expected, sent: Sent): boolean {
  if (row.media !== null && row.media !== sent.media) return false;
  if (row.tags === false && sent.tags) return false;
  if (row.quotes !== null && sent.quotes !== null && row.quotes !== sent.quotes) return false;
  if (row.text === null) return true;
  const [checked, went] = [plain(row.text), plain(sent.text)];
  if (checked === went) return true;
  // The address of a quoted post is taken out of the words and sent beside them (2.6).
  return sent.quotes !== '' && checked.startsWith(went) && ADDRESS.test(checked.slice(went.length));
}

/** A post's address at the end of the words. */
const ADDRESS = /^\s*\S+\/status(?:es)?\/\d+\S*$/;
