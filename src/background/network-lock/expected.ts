import * as v from 'valibot';
import type { Sent } from '../../x/posting-calls.ts';

/** One post that a permit lets out; null is what could not be read and may be anything. */
export const expectedSchema = v.strictObject({
  text: v.nullable(v.string()),
  media: v.nullable(v.number()),
  /** Whether it quotes another post, and whether accounts are tagged in its pictures. */
  quotes: v.nullable(v.boolean()),
  tags: v.nullable(v.boolean()),
});
export type Expected = v.InferOutput<typeof expectedSchema>;

/** X sends texts in their composed form, without white space around. */
const plain = (text: string): string => text.normalize('NFC').trim();

/** What stands where X cut the address of a quoted post out of the words (2.6). */
const POST_ADDRESS = /^\s*https?:\/\/(?:\w+\.)?(?:x|twitter)\.com\/\w{1,20}\/status\/\d{1,25}\S*$/i;

/** Whether what was really sent is what was expected: nothing else, and nothing more. */
export function sameAs(row: Expected, sent: Sent): boolean {
  if (row.media !== null && row.media !== sent.media) return false;
  if (row.tags === false && sent.tags) return false;
  if (row.text === null) return true;
  const [checked, went] = [plain(row.text), plain(sent.text)];
  const cut = checked.startsWith(went) ? checked.slice(went.length) : null;
  const linked = sent.quotes && cut !== null && POST_ADDRESS.test(cut);
  if (sent.quotes && row.quotes === false && !linked) return false;
  return checked === went || linked;
}
