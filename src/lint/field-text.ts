import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/** The text of the draft a finding is about; '' when the draft no longer has such a field. */
export function fieldText(draft: Draft, { row, field }: Pick<Finding, 'row' | 'field'>): string {
  const at = draft.rows[row];
  if (!at) return '';
  switch (field.kind) {
    case 'text':
      return at.text;
    case 'alt':
      return at.media[field.index]?.alt ?? '';
    case 'poll':
      return at.poll[field.index] ?? '';
    case 'tagged':
      return at.tagged[field.index] ?? '';
    case 'replied':
      return draft.replyTo?.text ?? '';
    case 'quoted':
      return draft.quoted?.text ?? '';
    case 'picture':
    case 'quotedPicture':
      return '';
  }
}
