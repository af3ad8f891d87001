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
  /** What the alert says is no longer so: it would still be found by who reads on with the arrows. */
  outdated(): void;
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

  /** One region speaks at a time, so that nothing is found twice. */
  const sayPolitely = (text: string): void => {
    said = text;
    alert.textContent = '';
    polite.textContent = text;
  };

  return {
    later(text) {
      clearTimeout(soon);
      if (text === said) return;
      soon = setTimeout(() => {
        sayPolitely(text);
      }, PAUSE);
    },
    soon(text) {
      clearTimeout(soon);
      // Emptied first, so that the same sentence is heard a second time.
      polite.textContent = '';
      soon = setTimeout(() => {
        sayPolitely(text);
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
        polite.textContent = '';
        alert.textContent = words.alert;
      }, BEAT);
    },
    outdated() {
      alert.textContent = '';
    },
    stop() {
      clearTimeout(soon);
      clearTimeout(next);
    },
  };
}
