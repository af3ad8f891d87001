import type { Words } from '../../i18n/index.ts';
import type { Person, VaultState } from '../../messages/list.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { Opens } from '../../ui/opens.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { PlatformUnlock } from './platform-unlock.tsx';
import type { Doing } from './vault-page.tsx';

/** How you unlock: your passphrase, this computer's own unlock, and the code if all else fails. */
export function YourUnlock(props: { words: Words; state: VaultState; doing: Doing; you: Person }) {
  const { words, doing, you } = props;
  return (
    <section class="card" aria-labelledby="yours">
      <h2 id="yours">{words('vault_yours_heading')}</h2>
      <div class="part">
        <h3>{words('vault_passphrase_heading')}</h3>
        <Opens label={words('vault_passphrase_change')}>
          {(close) => <ChangePassphrase words={words} you={you} doing={doing} close={close} />}
        </Opens>
      </div>
      <PlatformUnlock words={words} you={you} doing={doing} />
      {you.role === 'slt' && (
        <div class="part">
          <h3>{words('vault_recovery_heading')}</h3>
          <p>{words('vault_recovery_what')}</p>
          <Opens label={words('vault_recovery_renew')}>
            {(close) => (
              <Confirm
                words={words}
                id="renew"
                label={words('vault_recovery_renew')}
                submit={words('vault_recovery_renew')}
                call="recovery-renew"
                question={(passphrase) => ({ passphrase })}
                onDone={({ recoveryCode }) =>
                  doing.code({ code: recoveryCode, because: 'renewed' })
                }
                close={close}
              >
                <p>{words('vault_recovery_warning')}</p>
              </Confirm>
            )}
          </Opens>
        </div>
      )}
    </section>
  );
}
