import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';

/** What Lollipop can't do for the school once somebody has left (domain facts: People). */
const TO_DO = [
  ['password', 'https://x.com/settings/password'],
  ['sessions', 'https://x.com/settings/sessions'],
  ['two_factor', 'https://x.com/settings/account/login_verification'],
  ['delegates', 'https://x.com/settings/delegate'],
] as const;

/** Somebody was removed here; what else they may still have. */
export function AfterRemoval(props: { words: Words; name: string; onDone(): void }) {
  const { words, name, onDone } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="card" aria-labelledby="after">
      <h2 id="after" ref={heading} tabIndex={-1}>
        {words('vault_after_heading', { name })}
      </h2>
      <p>{words('vault_after_what')}</p>
      <ul>
        {TO_DO.map(([what, address]) => (
          <li key={what}>
            {words(`vault_after_${what}`)}{' '}
            <a href={address} target="_blank" rel="noreferrer">
              {words(`vault_after_${what}_link`)}
            </a>
          </li>
        ))}
        <li>{words('vault_after_computers')}</li>
      </ul>
      <button type="button" class="button" onClick={onDone}>
        {words('vault_after_done')}
      </button>
    </section>
  );
}
