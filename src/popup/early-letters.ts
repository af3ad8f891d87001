import { useLayoutEffect, useRef } from 'preact/hooks';

/** A name; what comes after was not meant for the search box. */
const MOST = 60;

/**
 * Keeps the letters that are typed while the popup still reads the list, for whoever opens it and
 * types at once. They are kept nowhere else, and forgotten with the popup.
 * @param waiting whether there is no box yet that would take them.
 * @returns takes them out: what was typed until now.
 */
export function useEarlyLetters(waiting: boolean): () => string {
  const typed = useRef('');
  // Before the first paint: whoever sees the popup may type.
  useLayoutEffect(() => {
    if (!waiting) return;
    const ending = new AbortController();
    document.addEventListener(
      'keydown',
      ({ key, ctrlKey, metaKey, altKey, isComposing }) => {
        if (ctrlKey || metaKey || altKey || isComposing) return;
        if (key === 'Backspace') typed.current = [...typed.current].slice(0, -1).join('');
        else if ([...key].length === 1) typed.current = (typed.current + key).slice(0, MOST);
      },
      { signal: ending.signal },
    );
    return () => ending.abort();
  }, [waiting]);
  return () => {
    const all = typed.current;
    typed.current = '';
    return all;
  };
}
