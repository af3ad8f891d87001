import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Whenever another screen stands in the place of the last, the focus goes to what that screen marks
 * with `data-focus`, so that it is never lost with what was there before.
 * @param screen tells one screen from the next; the first one is left to focus for itself.
 */
export function useFocusOn(root: RefObject<HTMLElement | null>, screen: string): void {
  const last = useRef(screen);
  useEffect(() => {
    if (last.current === screen) return;
    last.current = screen;
    // The innermost: a form stands within the pupil it is about.
    [...(root.current?.querySelectorAll<HTMLElement>('[data-focus]') ?? [])].at(-1)?.focus();
  }, [root, screen]);
}
