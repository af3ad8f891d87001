import type { Page } from 'playwright';

/** Milliseconds from the last key to the frames in which things are painted. */
export interface LastKey {
  readonly text: number;
  /** Until the expected words are marked, or no longer are; null where nobody marks anything. */
  readonly mark: number | null;
  /** The mark came, or went, in the very frame of the letter. */
  readonly sameFrame: boolean | null;
}

interface Watched {
  readonly text: string;
  /** The words expected under a mark; '' expects that no mark is left; null watches no marks. */
  readonly mark: string | null;
}

/**
 * Presses one key and measures, in the page, until the frames that show its effects are painted:
 * from the key event's own time stamp to just after the frame (a message posted from the frame's
 * callback). Resolution is one frame; the same for everybody who is measured.
 */
export async function measureKey(page: Page, key: string, watched: Watched): Promise<LastKey> {
  await page.evaluate(({ text, mark }) => {
    const editor = document.querySelector('main [data-testid="tweetTextarea_0"]');
    const drawn = () =>
      [...(editor?.querySelectorAll('[data-block="true"]') ?? [])]
        .map((block) => block.textContent)
        .join('\n') === text;
    const marks = () =>
      [...CSS.highlights.values()].flatMap((set) =>
        [...set].map((part) => {
          const range = document.createRange();
          range.setStart(part.startContainer, part.startOffset);
          range.setEnd(part.endContainer, part.endOffset);
          return range.toString();
        }),
      );
    const marked = () => (mark === '' ? marks().length === 0 : marks().includes(mark ?? ''));
    window.__lastKey = new Promise((done) => {
      window.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          let textAt: number | null = null;
          let frames = 0;
          const frame = () => {
            frames += 1;
            const hasText = drawn();
            const hasMark = mark === null || (hasText && marked());
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              const now = performance.now() - timeStamp;
              const first = textAt === null;
              if (hasText) textAt ??= now;
              if ((hasText && hasMark) || frames > 120) {
                done({
                  text: textAt ?? now,
                  mark: mark === null ? null : now,
                  sameFrame: mark === null ? null : first,
                });
              } else requestAnimationFrame(frame);
            };
            port2.postMessage(null);
          };
          requestAnimationFrame(frame);
        },
        { capture: true, once: true },
      );
    });
  }, watched);
  await page.keyboard.press(key);
  return page.evaluate(() => window.__lastKey);
}

declare global {
  interface Window {
    __lastKey: Promise<LastKey>;
  }
}
