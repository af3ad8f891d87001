/** Builds through the DOM: a button in a button does not survive the HTML parser (3.2). */
export type Child = Node | string | null;
export type Attributes = Readonly<Record<string, string | boolean>>;

export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const el = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) el.setAttribute(name, value === true ? '' : value);
  }
  el.append(...children.filter((child) => child !== null));
  return el;
}

export function t(testid: string, ...children: Child[]): HTMLElement {
  return h('div', { 'data-testid': testid }, ...children);
}

/** Replaces the page and its address; returns the document. */
export function page(path: string, ...children: Child[]): Document {
  history.replaceState({}, '', path);
  document.body.replaceChildren(...children.filter((child) => child !== null));
  return document;
}

/** `#react-root` with its layers before the page, as on the live site (1.1, A). */
export function shell(main: Child[], layers: Child[] = [], viewer = 'OakfieldPri'): HTMLElement {
  return h(
    'div',
    { id: 'react-root' },
    h(
      'div',
      {},
      h(
        'div',
        {},
        h('h2', { role: 'heading' }, h('a', { href: '/i/keyboard_shortcuts' }, 'To view …')),
        h('div', { id: 'layers', style: 'z-index:1' }, ...layers),
        h(
          'div',
          { dir: 'ltr' },
          h('header', { role: 'banner' }, ...sidebar(viewer)),
          h('main', { role: 'main' }, ...main),
        ),
      ),
    ),
  );
}

function sidebar(viewer: string): HTMLElement[] {
  return [
    h('a', { 'data-testid': 'AppTabBar_Profile_Link', href: `/${viewer}` }),
    h('a', { 'data-testid': 'SideNav_NewTweet_Button', href: '/compose/post' }, 'Post'),
    h('button', { 'data-testid': 'SideNav_AccountSwitcher_Button' }, avatar(viewer)),
  ];
}

export function avatar(handle: string): HTMLElement {
  return t(`UserAvatar-Container-${handle}`, h('a', { href: `/${handle}` }, h('img', { alt: '' })));
}

export function column(...children: Child[]): HTMLElement {
  return t(
    'primaryColumn',
    h('div', { 'aria-label': 'Home timeline', tabindex: '0' }, ...children),
  );
}

export function timeline(...cells: Child[]): HTMLElement {
  return h(
    'section',
    { role: 'region' },
    h('h1', {}, 'Timeline'),
    h('div', {}, h('div', { style: 'position:relative' }, ...cells.map((each) => cell(each)))),
  );
}

export function cell(...children: Child[]): HTMLElement {
  return t('cellInnerDiv', h('div', {}, h('div', {}, ...children)));
}
