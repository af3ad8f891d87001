// @vitest-environment jsdom

import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { draftSchema } from '../lint/draft.ts';
import { expectAttachments, forgetLabels } from './alt-labels.ts';
import { activeComposer } from './composers.ts';
import { cell, column, h, page, shell, t, timeline } from './fragments/build.ts';
import {
  attached,
  dialog,
  inlineReply,
  picture,
  row,
  sendButton,
  toolbar,
} from './fragments/composer.ts';
import { photo, post, quoteCard } from './fragments/posts.ts';
import { readDraft } from './reading.ts';
import type { Reading } from './types.ts';

function read(doc: Document): Reading {
  const composer = activeComposer(doc);
  if (composer === null) throw new Error('no composer');
  const reading = readDraft(composer);
  v.parse(draftSchema, reading.draft);
  return reading;
}

const tools = () => toolbar(sendButton('tweetButton'));
const modal = (path: string, ...rows: HTMLElement[]) =>
  page(path, shell([column(timeline(post('behind', 'Not answered')))], [dialog(...rows)]));

beforeEach(() => {
  forgetLabels();
  document.documentElement.lang = 'en';
});

describe('readDraft', () => {
  it('reads rows, each with its own pictures', () => {
    const doc = modal(
      '/compose/post',
      row('One', { attachments: attached(picture({ label: 'A red kite' })) }),
      row('Two\n\nmore', { row: 1, key: 'second', toolbar: tools() }),
      row('', {
        row: 2,
        key: 'third',
        attachments: attached(picture({ src: 'blob:2', video: true, uploading: true })),
      }),
    );
    expect(read(doc)).toEqual({
      unreadable: [],
      draft: {
        surface: 'modal',
        rows: [
          {
            text: 'One',
            tagged: [],
            poll: [],
            media: [
              { kind: 'photo', key: 'blob:https://x.com/1', alt: 'A red kite', uploading: false },
            ],
          },
          { text: 'Two\n\nmore', tagged: [], poll: [], media: [] },
          {
            text: '',
            tagged: [],
            poll: [],
            media: [{ kind: 'video', key: 'blob:2', alt: '', uploading: true }],
          },
        ],
        replyTo: null,
        quoted: null,
        scheduled: null,
      },
    });
  });

  it('reads polls, tags and the schedule', () => {
    const poll = ['Cats', 'Dogs', ''].map((value, index) =>
      h('input', { name: `Choice${index + 1}`, value }),
    );
    const doc = modal(
      '/compose/post',
      h('a', { 'data-testid': 'scheduledTweetIndicator' }, 'Will send on Mon'),
      row('Vote', {
        below: h('div', {}, ...poll),
        attachments: t('taggedUsersLabel', '@Ann and @Bob_1'),
        toolbar: tools(),
      }),
    );
    const { draft, unreadable } = read(doc);
    expect(draft.rows).toMatchObject([{ poll: ['Cats', 'Dogs', ''], tagged: ['Ann', 'Bob_1'] }]);
    expect(draft.scheduled).toBe('Will send on Mon');
    expect(unreadable).toEqual([]);
  });

  it('says when tags cannot be read', () => {
    const doc = modal(
      '/compose/post',
      row('Hi', { attachments: t('taggedUsersLabel'), toolbar: tools() }),
    );
    expect(read(doc).unreadable).toEqual(['tagged']);
  });
});

describe('tags without a test id', () => {
  it('may be names, so they are unreadable', () => {
    const tags = h('a', { href: '/compose/post/tags', role: 'link' }, h('span', {}, 'Somebody'));
    const doc = modal('/compose/post', row('Hi', { attachments: tags, toolbar: tools() }));
    expect(read(doc).unreadable).toEqual(['tagged']);
  });
});

describe('pictures', () => {
  const one = (...boxes: HTMLElement[]) =>
    modal('/compose/post', row('Hi', { attachments: attached(...boxes), toolbar: tools() }));

  it('knows X’s own label in English', () => {
    expect(read(one(picture())).draft.rows[0]?.media).toMatchObject([{ alt: '' }]);
  });

  it('does not guess in another language, and learns it when a file is attached', () => {
    document.documentElement.lang = 'fr';
    expect(read(one(picture({ label: 'Média' }))).draft.rows[0]?.media[0]?.alt).toBeNull();
    expectAttachments(1);
    expect(
      read(one(picture({ label: 'Média', src: 'blob:new' }))).draft.rows[0]?.media[0]?.alt,
    ).toBe('');
    const described = picture({ label: 'Un chat', src: 'blob:new' });
    expect(read(one(described)).draft.rows[0]?.media[0]?.alt).toBe('Un chat');
  });

  it('trusts the ALT badge in any language', () => {
    document.documentElement.lang = 'fr';
    const box = picture({ label: 'Un chat', badge: 'GIF ALT' });
    expect(read(one(box)).draft.rows[0]?.media).toMatchObject([{ kind: 'gif', alt: 'Un chat' }]);
  });

  it('sees a picture whose box has lost its test id, without its description', () => {
    const bare = h('div', {}, h('img', { src: 'blob:bare' }));
    const doc = modal('/compose/post', row('Hi', { attachments: bare, toolbar: tools() }));
    expect(read(doc).draft.rows[0]?.media).toEqual([
      { kind: 'photo', key: 'blob:bare', alt: null, uploading: false },
    ]);
  });

  it.each([
    [
      'a restored picture',
      h('img', { src: 'https://pbs.twimg.com/media/Gx1?format=jpg' }),
      'photo',
    ],
    ['a restored GIF', h('video', { src: 'https://video.twimg.com/tweet_video/G.mp4' }), 'video'],
    [
      'a video with a source',
      h('video', {}, h('source', { src: 'blob:https://x.com/2' })),
      'video',
    ],
  ])('sees %s whose box has lost its test id', (_, medium, kind) => {
    const box = h('div', {}, h('div', { role: 'group', 'aria-label': 'Media' }, medium));
    const doc = modal('/compose/post', row('Hi', { attachments: box, toolbar: tools() }));
    expect(read(doc).draft.rows[0]?.media).toMatchObject([{ kind }]);
  });

  it('takes no avatar, emoji or picture above the editor for an attached one', () => {
    const beside = h(
      'div',
      {},
      h('img', { src: 'https://pbs.twimg.com/profile_images/1/a.jpg' }),
      h('img', { src: 'https://abs-0.twimg.com/emoji/v2/svg/1f600.svg' }),
    );
    const doc = modal(
      '/compose/post',
      h('img', { src: 'https://pbs.twimg.com/media/Gx1?format=jpg' }),
      row('Hi', { attachments: beside, toolbar: tools() }),
    );
    expect(read(doc).draft.rows[0]?.media).toEqual([]);
  });

  describe('a group within a group', () => {
    const group = (label: string, ...children: HTMLElement[]) =>
      h('div', { role: 'group', 'aria-label': label }, ...children);
    const button = () => h('button', {}, 'Remove');
    const video = () => h('video', { src: 'blob:https://x.com/2' });
    const boxed = (...inside: HTMLElement[]) => {
      const doc = modal(
        '/compose/post',
        row('Hi', { attachments: t('attachments', ...inside), toolbar: tools() }),
      );
      return read(doc).draft.rows[0]?.media.map(({ kind }) => kind);
    };

    it('is part of the one medium when it has none: a video and its controls', () => {
      const controls = group('Controls', button(), group('Volume', button()));
      expect(boxed(group('Media', h('div', {}, video(), controls), button()))).toEqual(['video']);
    });

    it('is an attachment still without its picture when its neighbour has its own', () => {
      const waiting = group('Media', button());
      const ready = group('Media', h('img', { src: 'blob:1' }), button());
      expect(boxed(group('List', ready, waiting))).toEqual(['photo', 'unknown']);
    });

    it('is an attachment when only the whole box is a group around it', () => {
      const image = h('img', { src: 'blob:1' });
      const box = h(
        'div',
        { role: 'group', 'data-testid': 'attachments' },
        image,
        group('', button()),
      );
      const doc = modal('/compose/post', row('Hi', { attachments: box, toolbar: tools() }));
      expect(read(doc).draft.rows[0]?.media).toHaveLength(2);
    });

    it('holds an attachment each when the outer one holds two', () => {
      const each = () => group('Media', video(), button());
      expect(boxed(group('List', each(), each()))).toEqual(['video', 'video']);
    });
  });

  it('names attachments it cannot make out', () => {
    const box = t('attachments', h('canvas'), h('button', {}, 'Remove'));
    const doc = modal('/compose/post', row('Hi', { attachments: box, toolbar: tools() }));
    expect(read(doc).unreadable).toEqual(['attachments']);
  });

  it('takes neither a poll nor a quote in the same box for a picture', () => {
    const poll = h(
      'div',
      { role: 'group' },
      h('input', { name: 'Choice1', value: 'Cats' }),
      h('button', {}, 'Remove poll'),
    );
    const quote = h('div', {}, quoteCard('gov', 'News'), h('button', { 'aria-label': 'Remove' }));
    for (const inside of [poll, quote]) {
      const doc = modal(
        '/compose/post',
        row('Hi', { attachments: t('attachments', inside), toolbar: tools() }),
      );
      const { draft, unreadable } = read(doc);
      expect(draft.rows[0]?.media).toEqual([]);
      expect(unreadable).toEqual([]);
    }
  });

  it('knows a quote that is drawn as a link of its own', () => {
    const card = h(
      'a',
      { role: 'link', href: '/gov/status/1' },
      t('User-Name', h('span', {}, 'Gov'), h('span', {}, '@gov')),
      t('tweetText', 'News'),
      photo(),
    );
    const doc = modal(
      '/compose/post',
      row('Hi', { attachments: t('attachments', card), toolbar: tools() }),
    );
    const { draft } = read(doc);
    expect(draft.rows[0]?.media).toEqual([]);
    expect(draft.quoted).toMatchObject({ text: 'News', picture: true });
  });

  it('does not take the quote’s picture for an attached one', () => {
    const card = quoteCard('gov', 'News', photo());
    const doc = modal(
      '/compose/post',
      row('Hi', { attachments: t('attachments', card), toolbar: tools() }),
    );
    const { draft } = read(doc);
    expect(draft.rows[0]?.media).toEqual([]);
    const key = 'https://pbs.twimg.com/media/a.jpg';
    const media = [{ kind: 'photo', key }];
    expect(draft.quoted).toEqual({ handle: 'gov', text: 'News', picture: true, media });
  });
});

describe('what is answered', () => {
  it('is the post above the editor in a dialog', () => {
    const doc = modal(
      '/compose/post',
      post('Gov', 'News', photo()),
      row('Thanks', { toolbar: tools() }),
    );
    expect(read(doc)).toMatchObject({
      draft: { surface: 'reply', replyTo: { handle: 'gov', text: 'News', picture: true } },
    });
  });

  it('is the post before the box on a status page', () => {
    const status = column(
      timeline(post('early', 'x')),
      cell(post('gov', 'News'), inlineReply('Thanks')),
    );
    expect(read(page('/gov/status/1', shell([status]))).draft.replyTo).toEqual({
      handle: 'gov',
      text: 'News',
      picture: false,
    });
  });

  it('is named by the address where the lightbox shows no article', () => {
    const box = h(
      'div',
      { role: 'dialog' },
      t('tweet', h('img', { src: 'a.jpg' }), inlineReply('Hm', 'tweetButton')),
    );
    const { draft, unreadable } = read(page('/Gov/status/1/photo/1', shell([], [box])));
    expect(draft.replyTo).toEqual({ handle: 'gov', text: '', picture: true });
    expect(unreadable).toEqual([]);
  });

  it('is named by "Replying to" as a fallback', () => {
    const doc = modal(
      '/compose/post',
      h('div', { dir: 'ltr' }, 'Antwort an ', h('span', {}, '@Gov')),
      row('Ja', { toolbar: tools() }),
    );
    expect(read(doc).draft.replyTo?.handle).toBe('gov');
  });

  it('is unreadable when only the address speaks of it', () => {
    const doc = modal('/intent/post?in_reply_to=123', row('Hi', { toolbar: tools() }));
    expect(read(doc)).toMatchObject({
      unreadable: ['replyTo'],
      draft: { replyTo: { handle: null } },
    });
  });

  it('is nothing for a new post with @handles in its text', () => {
    const doc = modal('/compose/post', row('Thanks @gov', { toolbar: tools() }));
    expect(read(doc).draft.replyTo).toBeNull();
  });
});

describe('what is quoted', () => {
  it.each(['https://x.com/Gov/status/123', 'see twitter.com/Gov/status/1?s=20'])(
    'counts %s as a quote before its card',
    (text) => {
      const doc = modal('/compose/post', row(text, { toolbar: tools() }));
      expect(read(doc).draft.quoted).toEqual({ handle: 'gov', text: '', picture: true });
    },
  );

  it.each(['x.com/gov', 'notx.com/gov/status/1', 'example.org/x.com/gov/status/1'])(
    'leaves %s alone',
    (text) => {
      expect(read(modal('/compose/post', row(text, { toolbar: tools() }))).draft.quoted).toBeNull();
    },
  );

  it('reads the card under the editor and not that in the answered post', () => {
    const answered = post('gov', 'News', quoteCard('deep', 'Quoted by it'));
    expect(
      read(modal('/compose/post', answered, row('Hi', { toolbar: tools() }))).draft.quoted,
    ).toBeNull();
    const below = quoteCard('Gov', 'Plain');
    const doc = modal('/compose/post', row('Hi', { below, toolbar: tools() }));
    expect(read(doc).draft).toMatchObject({
      surface: 'quote',
      quoted: { handle: 'gov', text: 'Plain', picture: false },
    });
  });

  it('can’t be read of a post that another row links to beside the card, and knows the card’s own', () => {
    const media = h(
      'a',
      { href: '/gov/status/12/photo/1' },
      t('tweetPhoto', h('img', { src: 'https://p/a' })),
    );
    const thread = (first: string, second: string, ...inside: HTMLElement[]) => {
      const below = quoteCard('Gov', 'News', ...inside);
      const next = row(second, { row: 1, key: 'second', toolbar: tools() });
      return read(modal('/compose/post', row(first, { below }), next)).unreadable;
    };
    const ours = 'See x.com/HollyLanePrim/status/55';
    expect(thread('Hi', ours)).toEqual(['quoted']);
    expect(thread('Hi', ours, media)).toEqual(['quoted']);
    expect(thread('Hi', 'x.com/gov/status/13', media)).toEqual(['quoted']);
    expect(thread('Hi', 'x.com/gov/status/12', media)).toEqual([]);
    expect(thread('https://x.com/gov/status/12', 'More')).toEqual([]);
    expect(thread('https://x.com/i/web/status/12', 'More')).toEqual([]);
  });

  it('takes a card it cannot read for one with a picture', () => {
    const below = h('div', { role: 'link' }, 'This post is unavailable');
    const doc = modal('/compose/post', row('Hi', { below, toolbar: tools() }));
    expect(read(doc).draft.quoted).toEqual({
      handle: null,
      text: 'This post is unavailable',
      picture: true,
    });
  });

  it('knows its number by the links around its pictures, where they all say the same', () => {
    const quoting = (...inside: HTMLElement[]) => {
      const below = quoteCard('Gov', 'News', ...inside);
      return read(modal('/compose/post', row('Hi', { below, toolbar: tools() }))).draft.quoted;
    };
    const of = (href: string) =>
      h('a', { href }, t('tweetPhoto', h('img', { src: 'https://p/a' })));
    expect(quoting(of('/gov/status/12/photo/1'), of('/gov/status/12/photo/2'))?.post).toBe('12');
    expect(
      quoting(of('/gov/status/12/photo/1'), of('/gov/status/13/photo/1'))?.post,
    ).toBeUndefined();
    // Another account's picture, shown again.
    expect(quoting(of('/deep/status/12/photo/1'))?.post).toBeUndefined();
  });

  it('knows its videos by their still pictures, and a picture that is still to come by nothing', () => {
    const poster = 'https://pbs.twimg.com/ext_tw_video_thumb/1/pu/img/a.jpg';
    const video = t('videoPlayer', h('video', { src: 'blob:1', poster }));
    const below = quoteCard('Gov', 'News', video, t('tweetPhoto'));
    const doc = modal('/compose/post', row('Hi', { below, toolbar: tools() }));
    expect(read(doc).draft.quoted?.media).toEqual([
      { kind: 'video', key: poster },
      { kind: 'photo', key: null },
    ]);
  });

  it('leaves the card of a link alone', () => {
    const below = t('card.wrapper', h('div', { role: 'link' }, h('img', { src: 'c.jpg' }), 'BBC'));
    expect(
      read(modal('/compose/post', row('Hi', { below, toolbar: tools() }))).draft.quoted,
    ).toBeNull();
  });

  it('is unreadable when only the address speaks of it', () => {
    const doc = modal(
      '/compose/post?url=https%3A%2F%2Fx.com%2Fgov%2Fstatus%2F1',
      row('Hi', { toolbar: tools() }),
    );
    expect(read(doc)).toMatchObject({
      unreadable: ['quoted'],
      draft: { quoted: { handle: 'gov', picture: true } },
    });
  });
});
