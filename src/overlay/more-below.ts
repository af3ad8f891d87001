/** Less than this, in pixels, is rounding. */
const ROUNDING = 2;

type Scrolled = Pick<Element, 'scrollHeight' | 'clientHeight' | 'scrollTop'>;

export const hasMoreBelow = ({ scrollHeight, clientHeight, scrollTop }: Scrolled): boolean =>
  scrollHeight - clientHeight - scrollTop > ROUNDING;

/** Marks the box for the style that shows that the card goes on. Reads the layout. */
export function markMoreBelow(box: HTMLElement): void {
  const body = box.querySelector('.body');
  box.toggleAttribute('data-more', body !== null && hasMoreBelow(body));
}
