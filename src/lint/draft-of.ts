import type { FieldKind } from '../rules/rule.ts';
import type { Draft } from './draft.ts';

/** A draft of one row with the text in one field, for tests and measurements. */
export function draftOf(text: string, field: FieldKind = 'text'): Draft {
  const media = { kind: 'photo' as const, key: null, alt: text, uploading: false };
  return {
    surface: 'inline',
    rows: [
      {
        text: field === 'text' ? text : '',
        media: field === 'alt' ? [media] : [],
        tagged: [],
        poll: field === 'poll' ? [text] : [],
      },
    ],
    replyTo: null,
    quoted: null,
    scheduled: null,
  };
}
