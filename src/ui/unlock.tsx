import type { Words } from '../i18n/index.ts';
import type { VaultState } from '../messages/list.ts';
import { UnlockForm } from './unlock-form.tsx';

/** Where people, passphrases and the recovery code are looked after. */
export const VAULT_PAGE = '/src/pages/vault/index.html';

/**
 * What stands in the place of the list while it can't be read: the form that unlocks it, or what is
 * the matter and what to do. Nothing while the vault is open.
 * @param onUnlocked once it is open; the page then reads the vault's state anew.
 */
export function Unlock(props: { words: Words; state: VaultState; onUnlocked(): void }) {
  const { words, state } = props;
  switch (state.is) {
    case 'open':
      return null;
    case 'locked':
      return <UnlockForm {...props} />;
    case 'none':
    case 'damaged':
    case 'newer-version':
    case 'unavailable': {
      const key = `unlock_${state.is.replaceAll('-', '_')}`;
      return (
        <section class="card unlock" aria-labelledby="unlock">
          <h2 id="unlock">{words(`${key}_heading`)}</h2>
          <p>{words(`${key}_what`)}</p>
          <p>{words(`${key}_do`)}</p>
          {state.is === 'none' && location.pathname !== VAULT_PAGE && (
            <a class="button" href={VAULT_PAGE} target="_blank" rel="noreferrer">
              {words('unlock_none_open')}
            </a>
          )}
        </section>
      );
    }
  }
}
