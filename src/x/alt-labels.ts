/**
 * Tells a picture's description from X's own stand-in. X puts either in the same `aria-label`, and
 * the stand-in ("Media") is localised (2.3). So it is learned: straight after somebody attached a
 * file its label is the stand-in, for nobody can have described it yet. Two things more are known
 * without learning: the English word, and the ALT badge, which only a described picture has. Where
 * none of the three speaks the answer is *unread*, never a guess: a wrong '' holds a good post, a
 * wrong description lets a bare one go.
 */
const standIns = new Set(['media']);
const seen = new Set<string>();
let expected = 0;

/** Somebody chose, pasted or dropped `files` files; the next new attachments are theirs. */
export function expectAttachments(files: number): void {
  expected = files;
}

/** The alt dialog is open: from here on a label may be a description. */
export function stopExpecting(): void {
  expected = 0;
}

/** Call with every attachment seen; GIFs from the picker come with a description of their own. */
export function noteAttachment(key: string | null, label: string | null, isGif: boolean): void {
  if (key === null || seen.has(key)) return;
  // blob: addresses are never used twice in a page; the bound is only against endless growth.
  if (seen.size > 500) seen.clear();
  seen.add(key);
  if (expected === 0) return;
  expected -= 1;
  const learned = normal(label ?? '');
  if (!isGif && learned !== '' && standIns.size < 20) standIns.add(learned);
}

/** `lang` is the page's; `badge` the text an `aria-describedby` leads to, '' when there is none. */
export function altOf(label: string | null, badge: string, lang: string): string | null {
  const text = label ?? '';
  if (text.trim() === '') return '';
  if (/\bALT\b/.test(badge)) return text;
  if (standIns.has(normal(text))) return '';
  // In English the stand-in is known (2.3, A); elsewhere only once one was learned here.
  return /^en\b/i.test(lang) || standIns.size > 1 ? text : null;
}

export function forgetLabels(): void {
  standIns.clear();
  standIns.add('media');
  seen.clear();
  expected = 0;
}

function normal(label: string): string {
  return label.trim().toLowerCase();
}
