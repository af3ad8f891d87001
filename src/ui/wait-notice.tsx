import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../i18n/index.ts';

/**
 * How long until the next try. The seconds are for the eye; the ear is told once when the waiting
 * starts and once when it is over.
 */
export function WaitNotice({ words, seconds }: { words: Words; seconds: number }) {
  const [said, setSaid] = useState('');
  const waiting = seconds > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a second less is nothing to speak of.
  useEffect(() => {
    if (waiting) setSaid(words('unlock_wait', wait(seconds)));
    else setSaid((before) => (before === '' ? '' : words('unlock_wait_over')));
  }, [waiting, words]);
  return (
    <>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {waiting && (
        <p class="notice bad wait" aria-hidden="true">
          {words('unlock_wait', wait(seconds))}
        </p>
      )}
    </>
  );
}

const wait = (seconds: number) =>
  seconds > 90
    ? { count: Math.ceil(seconds / 60), unit: 'minutes' }
    : { count: seconds, unit: 'seconds' };
