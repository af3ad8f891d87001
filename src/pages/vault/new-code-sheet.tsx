import { useEffect, useRef, useState } from 'preact/hooks';
import { clockNow } from '../../clock.ts';
import type { Words } from '../../i18n/index.ts';
import { useSchoolName } from './use-school-name.ts';

/** A recovery code as it came, why there is a new one, and who was removed if that is why. */
export interface NewCode {
  readonly code: string;
  readonly because: 'created' | 'recovered' | 'removed' | 'renewed';
  readonly removed?: string;
}

/** The code, once: to print, copy and put away. Printed, it is a sheet of its own. */
export function NewCodeSheet(props: { words: Words; code: NewCode; onKept(): void }) {
  const { words, code, onKept } = props;
  const [kept, setKept] = useState(false);
  const [error, setError] = useState(false);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const school = useSchoolName();
  const day = new Date(clockNow()).toLocaleDateString('en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/London',
  });

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const stay = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', stay);
    return () => removeEventListener('beforeunload', stay);
  }, []);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code.code);
      setSaid(words('vault_code_copied'));
    } catch {
      setSaid(words('vault_code_copy_failed'));
    }
  };

  const goOn = (event: Event) => {
    event.preventDefault();
    setError(!kept);
    if (kept) onKept();
    else box.current?.focus();
  };

  return (
    <section class="card code-sheet" aria-labelledby="code">
      <h1 id="code" ref={heading} tabIndex={-1}>
        {words('vault_code_heading')}
      </h1>
      <p class="screen-only">
        {words(`vault_code_because_${code.because}`, { name: code.removed ?? '' })}
      </p>
      <p class="paper-only">{words('vault_code_paper', { school: school ?? '', day })}</p>
      <p class="code">
        {code.code.split(/[\s-]+/).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups never move, and two may be alike.
          <span key={index}>{group} </span>
        ))}
      </p>
      <ul>
        <li>{words('vault_code_opens')}</li>
        <li>{words('vault_code_where')}</li>
        <li>{words('vault_code_never')}</li>
      </ul>
      <div class="screen-only">
        <p class="actions">
          <button type="button" class="button" onClick={() => print()}>
            {words('vault_code_print')}
          </button>
          <button type="button" class="button plain" onClick={() => void copy()}>
            {words('vault_code_copy')}
          </button>
        </p>
        <p role="status">{said}</p>
        <form onSubmit={goOn} noValidate>
          <p class="check">
            <input
              id="code-kept"
              ref={box}
              type="checkbox"
              checked={kept}
              aria-invalid={error && !kept}
              aria-describedby={error && !kept ? 'code-kept-error' : undefined}
              onChange={(event) => setKept(event.currentTarget.checked)}
            />
            <label for="code-kept">{words('vault_code_kept')}</label>
          </p>
          {error && !kept && (
            <p class="error" id="code-kept-error" role="alert">
              {words('vault_code_kept_error')}
            </p>
          )}
          <button type="submit" class="button">
            {words('vault_code_go_on')}
          </button>
        </form>
      </div>
    </section>
  );
}
