/** Typing has stopped when no paint has come for this long, in ms. */
const PAUSE = 1000;
/** Long enough for a screen reader to notice that the alert was emptied. */
const BEAT = 100;

interface Speech {
  /** Said once typing stops; a text that was the last one said is not repeated. */
  later(text: string): void;
  /** Said at once, but politely. */
  soon(text: string): void;
  /**
   * Said at once, over anything else. `read` is asked when the moment has come; its `status` counts
   * as said, so that the same is not heard twice.
   */
  now(read: () => { readonly status: string; readonly alert: string }): void;
  stop(): void;
}

/**
 * Both regions stand in the panel's markup from the start: screen readers only watch those that
 * existed before the text came.
 */
export function createSpeech(polite: Element, alert: Element): Speech {
  let said = '';
  let soon: ReturnType<typeof setTimeout> | undefined;
  let next: ReturnType<typeof setTimeout> | undefined;

  return {
    later(text) {
      clearTimeout(soon);
      if (text === said) return;
      soon = setTimeout(() => {
        said = text;
        polite.textContent = text;
      }, PAUSE);
    },
    soon(text) {
      clearTimeout(soon);
      // Emptied first, so that the same sentence is heard a second time.
      polite.textContent = '';
      soon = setTimeout(() => {
        said = text;
        polite.textContent = text;
      }, BEAT);
    },
    now(read) {
      clearTimeout(soon);
      clearTimeout(next);
      alert.textContent = '';
      next = setTimeout(() => {
        const words = read();
        clearTimeout(soon);
        said = words.status;
        alert.textContent = words.alert;
      }, BEAT);
    },
    stop() {
      clearTimeout(soon);
      clearTimeout(next);
    },
  };
}
