// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cell, column, h, page, shell, t, timeline } from './fragments/build.ts';
import { dialog, row, rowWithTools, sendButton, toolbar } from './fragments/composer.ts';
import { post } from './fragments/posts.ts';
import { probe } from './probe.ts';

const seen = (doc: Document, path: string) =>
  Object.fromEntries(probe(doc, path).map(({ surface, seen: how }) => [surface, how]));

describe('probe', () => {
  it('reports a whole page', () => {
    const block = h('div', {}, rowWithTools('tweetButtonInline', 'Hi'));
    expect(
      seen(page('/home', shell([column(block, timeline(post('a', 'one')))])), '/home'),
    ).toEqual({
      composer: 'seen',
      'send-button': 'seen',
      attachments: 'not-on-this-page',
      'account-switcher': 'seen',
      'profile-link': 'seen',
      layers: 'seen',
      toast: 'not-on-this-page',
      timeline: 'seen',
      'follower-list': 'not-on-this-page',
    });
  });

  it('reports what only its fallback finds, and what is gone', () => {
    const drifted = dialog(row('Hi', { testid: false, toolbar: toolbar(sendButton('')) }));
    const doc = page('/compose/post', h('div', {}, h('main', {}), drifted));
    expect(seen(doc, '/compose/post')).toMatchObject({
      composer: 'changed',
      'send-button': 'changed',
      'account-switcher': 'not-seen',
      layers: 'not-seen',
    });
    expect(seen(page('/home', shell([column()])), '/home')).toMatchObject({
      composer: 'not-seen',
      timeline: 'not-seen',
    });
  });

  it('knows a list of followers from the suggestions beside it', () => {
    const users = column(timeline(t('UserCell', '@a')));
    expect(seen(page('/oak/followers', shell([users])), '/oak/followers')['follower-list']).toBe(
      'seen',
    );
    const beside = h('div', {}, column(), t('sidebarColumn', cell(t('UserCell', '@b'))));
    expect(seen(page('/oak/followers', shell([beside])), '/oak/followers')['follower-list']).toBe(
      'not-seen',
    );
  });
});
