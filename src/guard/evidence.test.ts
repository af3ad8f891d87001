import { describe, expect, test } from 'vitest';
import { answerThat } from '../consent/picture.ts';
import type { Draft, Media, PostRef } from '../lint/draft.ts';
import { NO_FACTS, type PictureAnswer } from '../lint/facts.ts';
import { mediaOf as mediaWith } from './evidence.ts';

const mediaOf = (draft: Draft, unreadable: readonly string[]) =>
  mediaWith(draft, unreadable, NO_FACTS);
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
    expect(mediaOf(draft([photo]), []).undeclared).toBe(true);
    expect(mediaOf(draft([]), []).undeclared).toBe(false);
  });
  test.each(['composer', 'rows', 'attachments'])(
    'may hide in what could not be read: %s',
    (part) => {
      expect(mediaOf(draft([]), [part])).toMatchObject({ undeclared: false, hidden: true });
    },
  );
  test('does not hide in an unreadable text', () => {
    expect(mediaOf(draft([]), ['text']).hidden).toBe(false);
  });
});

describe('a quoted picture', () => {
  test('is one the quoted post shows', () => {
    expect(mediaOf(draft([], { ...post, picture: true }), []).quotedPicture).toBe(true);
    expect(mediaOf(draft([], post), []).quotedPicture).toBe(false);
  });
  test('that can be told from others is one more to answer for', () => {
    const quoted = { ...post, picture: true, post: '12' };
    const says = (answer: PictureAnswer | null) =>
      mediaWith(draft([], quoted), [], { ...NO_FACTS, quoted: answer });
    expect(says(null)).toMatchObject({ undeclared: true, quotedPicture: false });
    expect(says(answerThat('no-pupils'))).toMatchObject({ undeclared: false, pupils: false });
    expect(says(answerThat('pupils'))).toMatchObject({ undeclared: false, pupils: true });
  });
  test('that can’t be told from others is answered by nothing', () => {
    const quoted = { ...post, picture: true };
    const facts = { ...NO_FACTS, quoted: answerThat('no-pupils') };
    expect(mediaWith(draft([], quoted), [], facts).quotedPicture).toBe(true);
  });
  test('may be in a quote that could not be read', () => {
    expect(mediaOf(draft([]), ['quoted']).quotedPicture).toBe(true);
  });
});

describe('a picture somebody has answered for', () => {
  const answer: PictureAnswer = answerThat('no-pupils');
  test('is not undeclared any more; another one beside it still is', () => {
    const first = {
      ...NO_FACTS,
      picture: (_row: number, index: number) => (index === 0 ? answer : null),
    };
    expect(mediaWith(draft([photo]), [], first)).toMatchObject({
      undeclared: false,
      pupils: false,
    });
    expect(mediaWith(draft([photo, photo]), [], first).undeclared).toBe(true);
  });
  test('may show pupils', () => {
    const pupils = {
      ...NO_FACTS,
      picture: () => ({ ...answer, shows: 'pupils' as const, pupils: ['a'] }),
    };
    expect(mediaWith(draft([photo]), [], pupils)).toMatchObject({
      undeclared: false,
      pupils: true,
    });
  });
  test.each(['rows', 'text', 'tagged', 'poll', 'replyTo'])(
    'does not answer for what could not be read beside it: %s',
    (part) => {
      expect(mediaWith(draft([photo]), [part], { ...NO_FACTS, picture: () => answer }).hidden).toBe(
        true,
      );
    },
  );
});
