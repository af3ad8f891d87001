import { avatar, type Child, h, t } from './build.ts';

/** A post in a timeline (4.1, A). */
export function post(handle: string, text: string, ...extra: Child[]): HTMLElement {
  return h(
    'article',
    { role: 'article', 'data-testid': 'tweet', tabindex: '0' },
    t('Tweet-User-Avatar', avatar(handle)),
    t(
      'User-Name',
      h('a', { href: `/${handle}` }, h('span', {}, `Name of ${handle}`)),
      h('a', { href: `/${handle}` }, h('span', {}, `@${handle}`)),
    ),
    t('tweetText', h('span', {}, text)),
    ...extra,
    h('div', { role: 'group' }, h('button', { 'data-testid': 'reply' }, '15')),
  );
}

/** A quoted post: a div with role=link, names as plain text (2.1, 4.1). */
export function quoteCard(handle: string, text: string, ...extra: Child[]): HTMLElement {
  return h(
    'div',
    { role: 'link', tabindex: '0' },
    t('Tweet-User-Avatar', avatar(handle)),
    t('User-Name', h('span', {}, `Name of ${handle}`), h('span', {}, `@${handle}`)),
    t('tweetText', h('span', {}, text)),
    ...extra,
  );
}

export function photo(src = 'https://pbs.twimg.com/media/a.jpg'): HTMLElement {
  return h('a', { href: '/x/status/1/photo/1' }, t('tweetPhoto', h('img', { src, alt: 'Image' })));
}

/** A post's link to itself, with when it was posted (4.1, A); advertisements have none. */
export function ownLink(handle: string, id: string, datetime: string): HTMLElement {
  return h('a', { href: `/${handle}/status/${id}` }, h('time', { datetime }, '6 Oct'));
}
