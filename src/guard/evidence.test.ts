import { describe, expect, test } from 'vitest';
import type { Draft, Media, PostRef } from '../lint/draft.ts';
import { mediaOf } from './evidence.ts';

const photo: Media = { kind: 'photo', key: 'blob:1', alt: '', uploading: false };
const post: PostRef = { handle: 'a_school', text: 'Hello', picture: false };

function draft(media: Media[], quoted: PostRef | null = null): Draft {
  const first = { text: 'Hello', media: [], tagged: [], poll: [] };
  return {
    surface: 'modal',
    rows: [first, { ...first, media }],
    replyTo: null,
    quoted,
    scheduled: null,
  };
}

describe('a picture nobody has answered for', () => {
  test('is one in any row of a thread', () => {
    expect(mediaOf(draft([photo]), []).attached).toBe(true);
    expect(mediaOf(draft([]), []).attached).toBe(false);
  });
  test.each(['composer', 'rows', 'attachments'])(
    'may hide in what could not be read: %s',
    (part) => {
      expect(mediaOf(draft([]), [part]).attached).toBe(true);
    },
  );
  test('does not hide in an unreadable text', () => {
    expect(mediaOf(draft([]), ['text']).attached).toBe(false);
  });
});

describe('a quoted picture', () => {
  test('is one the quoted post shows', () => {
    expect(mediaOf(draft([], { ...post, picture: true }), []).quotedPicture).toBe(true);
    expect(mediaOf(draft([], post), []).quotedPicture).toBe(false);
  });
  test('may be in a quote that could not be read', () => {
    expect(mediaOf(draft([]), ['quoted']).quotedPicture).toBe(true);
  });
});
