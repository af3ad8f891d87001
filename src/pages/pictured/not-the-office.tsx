import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';
import { useAsk } from '../../ui/use-ask.ts';

/** Who is in a picture is for the leadership team to say; the office can make way for them. */
export function NotTheOffice({ words, you }: { words: Words; you: Person }) {
  const { error, send } = useAsk(words);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="card" aria-labelledby="office">
      <h2 id="office" ref={heading} tabIndex={-1}>
        {words('pictured_office_heading', { name: you.name })}
      </h2>
      <p>{words('pictured_office_what')}</p>
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
