// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readSignedIn, twid } from './account.ts';
import { column, h, page, shell } from './fragments/build.ts';
import { inlineReply } from './fragments/composer.ts';
import { post } from './fragments/posts.ts';
import { judgeAccount } from './judge-account.ts';
import { watchSignedIn } from './watch-account.ts';

describe('twid', () => {
  it.each([
    ['ct0=x; twid=u%3D123; lang=en', '123'],
    ['twid="u=123"', '123'],
    ['twid=u=123', '123'],
    ['lang=en', null],
    ['nottwid=u%3D123', null],
    ['twid=u%3D123; twid=u%3D124', null],
    ['twid=u%3D12x', null],
  ])('reads %s', (cookie, id) => expect(twid(cookie)).toBe(id));
});

describe('readSignedIn', () => {
  it('takes the switcher and the profile link together', () => {
    const doc = page('/home', shell([column()]));
    expect(readSignedIn(doc, 'twid=u%3D1')).toEqual({ id: '1', handle: 'oakfieldpri' });
  });

  it('names nobody while they disagree', () => {
    const doc = page('/home', shell([column()]));
    doc.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.setAttribute('href', '/Head');
    expect(readSignedIn(doc, 'twid=u%3D1')).toEqual({ id: '1', handle: null, unsure: true });
  });

  it('reads the mobile link, and a composer’s avatar as the last resort', () => {
    const dash = h('a', { 'data-testid': 'DashButton_ProfileIcon_Link', href: '/Oakfield' });
    expect(readSignedIn(page('/home', dash), '').handle).toBe('oakfield');
    const main = h('main', {}, post('gov', 'News'), inlineReply('Hi'));
    expect(readSignedIn(page('/gov/status/1', main), '').handle).toBe('oakfieldpri');
    expect(readSignedIn(page('/home', h('main', {}, post('gov', 'x'))), '')).toEqual({
      id: null,
      handle: null,
    });
  });
});

describe('judgeAccount', () => {
  const official = { id: '1', handle: 'OakfieldPri' };
  it.each([
    ['1', 'oakfieldpri', 'official'],
    ['1', null, 'official'],
    ['1', 'head', 'changing'],
    ['2', 'oakfieldpri', 'changing'],
    ['2', 'head', 'other'],
    ['2', null, 'other'],
    [null, 'oakfieldpri', 'official'],
    [null, 'head', 'unknown'],
    [null, null, 'unknown'],
  ])('cookie %s, page %s: %s', (id, handle, expected) => {
    expect(judgeAccount({ id, handle }, official)).toBe(expected);
  });

  it('is changing while the page contradicts itself', () => {
    expect(judgeAccount({ id: '2', handle: null, unsure: true }, official)).toBe('changing');
  });
});

describe('watchSignedIn', () => {
  it('tells the start, then a switch in the page, then nothing after the end', async () => {
    const doc = page('/home', shell([column()]));
    const end = new AbortController();
    const told: (string | null)[] = [];
    let again = () => {};
    watchSignedIn(
      doc,
      ({ handle }) => {
        told.push(handle);
        again();
      },
      end.signal,
    );
    expect(told).toEqual(['oakfieldpri']);
    const changed = new Promise<void>((resolve) => {
      again = resolve;
    });
    doc.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.setAttribute('href', '/Head');
    doc
      .querySelector('[data-testid^="UserAvatar-Container-"]')
      ?.setAttribute('data-testid', 'UserAvatar-Container-Head');
    await changed;
    expect(told).toEqual(['oakfieldpri', 'head']);
    end.abort();
  });
});
