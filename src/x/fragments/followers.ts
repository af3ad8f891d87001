import { h, t } from './build.ts';

export interface FollowerLike {
  id: string;
  handle: string;
  name?: string;
  bio?: string;
  state?: 'follow' | 'unfollow' | 'unblock' | 'cancel';
  picture?: string;
  locked?: boolean;
}

/** A cell as X draws it (3.2, A): a button in a button, and the hint that is taken for the bio. */
export function userCell(one: FollowerLike, tag: 'button' | 'li' = 'button'): HTMLElement {
  const { id, handle, name = handle, bio = '', state = 'follow' } = one;
  const picture = one.picture ?? `https://pbs.twimg.com/profile_images/${id}/a_normal.jpg`;
  const link = (attributes: Record<string, string>, ...children: (Node | string)[]) =>
    h('a', { href: `/${handle}`, role: 'link', ...attributes }, ...children);
  return h(
    tag,
    { 'data-testid': 'UserCell', ...(tag === 'button' ? { role: 'button', type: 'button' } : {}) },
    t(
      `UserAvatar-Container-${handle}`,
      link({ 'aria-hidden': 'true', tabindex: '-1' }, h('img', { alt: '', src: picture })),
    ),
    h(
      'div',
      {},
      link({}, h('div', { dir: 'auto' }, name)),
      one.locked ? h('svg', { 'data-testid': 'icon-lock' }) : null,
      link({ tabindex: '-1' }, h('div', { dir: 'ltr' }, `@${handle}`)),
      h('button', {
        role: 'button',
        'data-testid': `${id}-${state}`,
        'aria-describedby': `id__${id}`,
      }),
      h(
        'div',
        { dir: 'auto', id: `id__${id}`, style: 'display:none' },
        `Click to Follow ${handle}`,
      ),
    ),
    bio === '' ? null : h('div', { dir: 'auto', style: 'overflow:hidden' }, bio),
  );
}

export function place(top: number, ...children: Node[]): HTMLElement {
  const style = `transform:translateY(${top}px);position:absolute;width:100%`;
  return h('div', { 'data-testid': 'cellInnerDiv', style }, ...children);
}

/** The list in its column, and the right column, which has accounts as well. */
export function followersPage(places: Node[], aside: Node[] = []): HTMLElement[] {
  return [
    t('primaryColumn', h('section', { role: 'region' }, h('h1'), h('div', {}, ...places))),
    t('sidebarColumn', h('aside', {}, h('ul', {}, ...aside))),
  ];
}
