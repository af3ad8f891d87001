import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../i18n/index.ts';
import type { Person } from '../messages/list.ts';
import { useAsk } from './use-ask.ts';

/** What is for the leadership team to say or do; the office can make way for them. */
export function NotTheOffice({
  words,
  you,
  what = words('pictured_office_what'),
}: {
  words: Words;
  you: Person;
  /** What is the leadership's, in a sentence; else who is in a picture. */
  what?: string;
}) {
  const { error, send } = useAsk(words);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="card" aria-labelledby="office">
      <h2 id="office" ref={heading} tabIndex={-1}>
        {words('pictured_office_heading', { name: you.name })}
      </h2>
      <p>{what}</p>
      <button type="button" class="button" onClick={() => void send('vault-lock', {})}>
        {words('pictured_office_lock')}
      </button>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </section>
  );
}
