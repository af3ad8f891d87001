import type { Draft } from '../../lint/draft.ts';

/**
 * What makes a picture look as if it were somebody else's. `credit`: a credit line or © beside it;
 * `found`: the words say that it was found or copied; `gif`: X offers GIFs of others, and schools
 * seldom make any; `from-web`: there is no file of this computer behind it.
 */
export const LOOKS = ['credit', 'found', 'gif', 'from-web'] as const;
export type Looks = (typeof LOOKS)[number];

/** Whose work a credit line may name without a question: the school's own classes. */
const OWN = String.raw`(?!(?:Years?|Y\d|Reception|Nursery|Class|KS\d|EYFS|Our|The)\b)`;
const CREDIT = new RegExp(
  [
    '©',
    String.raw`\([cC]\)\s*(?:\d{4}|\p{Lu})`,
    String.raw`\b(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Pp]ic)s?\s*(?:by|via|:|[|])\s*(?:@\w|${OWN}\p{Lu})`,
    String.raw`\b(?:[Vv]ideo|[Ff]ootage|[Ff]ilm|[Aa]rtwork|[Ii]llustration|[Cc]artoon)s?\s+(?:by|via)\s+(?:@\w|${OWN}\p{Lu})`,
    String.raw`\b(?:photo|photograph|picture|image|video|Photo|Photograph|Picture|Image|Video)\s+credits?\b`,
    String.raw`\b[Cc]redits?\s*:\s*\S`,
    String.raw`\b[Cc]ourtesy of\b`,
    String.raw`[📷📸]\s*:?\s*(?:by\s+)?@\w`,
  ].join('|'),
  'u',
);
const FOUND =
  /\b(?:found|saved|downloaded|borrowed|copied|taken|screenshots?|pinched)\b[^.!?\n]{0,60}\b(?:(?:on|from|off|via) (?:the )?(?:google|bing|pinterest|internet|web|facebook|instagram|tiktok|youtube)|online)\b/i;

/**
 * Why the picture of that row and place may not be the school's own; null: nothing says so. Its post's
 * words and its description are read. @param index from 0, among the row's pictures.
 */
export function looksForeign({ rows }: Draft, row: number, index: number): Looks | null {
  const post = rows[row];
  const medium = post?.media[index];
  if (!post || !medium) return null;
  const words = [post.text, medium.alt ?? ''];
  if (words.some((one) => CREDIT.test(one))) return 'credit';
  if (words.some((one) => FOUND.test(one))) return 'found';
  if (medium.kind === 'gif') return 'gif';
  return medium.key !== null && !OWN_FILE.test(medium.key) ? 'from-web' : null;
}

/**
 * A file that was chosen, dropped or pasted stands at a `blob:` address (x-web-client 2.3). In a draft
 * that X kept it has become one of X's own stores, and is nobody else's for that.
 */
const OWN_FILE = /^(?:blob:|https:\/\/(?:pbs|video|ton)\.twimg\.com\/)/;
