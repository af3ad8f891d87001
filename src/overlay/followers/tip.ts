import type { FollowersHost } from './host.ts';
import type { FlagView } from './types.ts';

/** Long enough to come over from the flag to its reasons (WCAG 1.4.13). */
const GOES_AFTER_MS = 200;
const GAP_PX = 4;

interface Tip {
  show(flag: FlagView, beside: HTMLElement): void;
  /** @returns whether there was one. */
  hide(): boolean;
  /** The flags there are now: reasons beside one that went go with it. */
  kept(flags: readonly FlagView[]): void;
}

/** The reasons of one flag, in words, where the pointer or the focus is. One for all of them. */
export function createTip({ tip, shadow }: Pick<FollowersHost, 'tip' | 'shadow'>): Tip {
  let of: string | null = null;
  let going: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    of = null;
    tip.hidden = true;
  };
  tip.addEventListener('pointerenter', () => clearTimeout(going));
  tip.addEventListener('pointerleave', end);
  return {
    show(flag, beside) {
      clearTimeout(going);
      of = flag.id;
      tip.replaceChildren(
        ...flag.reasons.map((sentence) => {
          const line = beside.ownerDocument.createElement('p');
          line.textContent = sentence;
          return line;
        }),
      );
      tip.hidden = flag.reasons.length === 0;
      const view = beside.ownerDocument.documentElement;
      const at = beside.getBoundingClientRect();
      const { width, height } = tip.getBoundingClientRect();
      const below = at.bottom + GAP_PX;
      const top = below + height > view.clientHeight ? at.top - GAP_PX - height : below;
      const left = Math.min(at.left, view.clientWidth - width - GAP_PX);
      tip.style.transform = `translate(${Math.max(GAP_PX, left)}px, ${Math.max(GAP_PX, top)}px)`;
    },
    hide() {
      if (of === null) return false;
      const focused = shadow.activeElement?.classList.contains('flag') === true;
      if (focused) end();
      else going = setTimeout(end, GOES_AFTER_MS);
      return true;
    },
    kept(flags) {
      if (of !== null && !flags.some(({ id }) => id === of)) end();
    },
  };
}
