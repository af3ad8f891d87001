import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';
import { Opens } from '../../ui/opens.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { registerPlatform } from '../../ui/platform.ts';
import { useAsk } from '../../ui/use-ask.ts';
import { usePlatform } from '../../ui/use-platform.ts';
import type { Doing } from './vault-page.tsx';

/** Fingerprint, face or PIN of this computer for you: set up, taken away, or why it is not to be had. */
export function PlatformUnlock(props: { words: Words; you: Person; doing: Doing }) {
  const { words, you, doing } = props;
  const support = usePlatform();
  const { error, send } = useAsk(words);

  const remove = async () => {
    const done = await send('platform-remove', { person: you.id });
    if (done) doing.done('vault_platform_removed');
  };

  return (
    <div class="part">
      <h3>{words('vault_platform_heading')}</h3>
      <p>{words('vault_platform_what')}</p>
      {support !== null && support !== 'there' && <p>{words(`unlock_platform_${support}`)}</p>}
      {you.platform && (
        <>
          <p class="good">{words('vault_platform_on')}</p>
          <button type="button" class="button plain" onClick={() => void remove()}>
            {words('vault_platform_remove')}
          </button>
        </>
      )}
      {!you.platform && support === 'there' && (
        <Opens label={words('vault_platform_add')}>
          {(close) => <AddPlatform words={words} you={you} doing={doing} close={close} />}
        </Opens>
      )}
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function AddPlatform(props: { words: Words; you: Person; doing: Doing; close(): void }) {
  const { words, you, doing, close } = props;
  const [passphrase, setPassphrase] = useState('');
  const [fault, setFault] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const { busy, error, send } = useAsk(words);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setFault(passphrase === '' ? words('unlock_error_empty') : undefined);
    if (passphrase === '') return input.current?.focus();
    const made = await registerPlatform(you);
    if (!made.ok) return setFault(words(`unlock_platform_${made.why.replaceAll('-', '_')}`));
    const { credential, salt, secret } = made;
    const done = await send('platform-add', { passphrase, credential, salt, secret });
    if (done === null) return input.current?.focus();
    close();
    doing.done('vault_platform_added');
  };

  return (
    <form onSubmit={submit} noValidate aria-label={words('vault_platform_add')} aria-busy={busy}>
      <p>{words('vault_platform_how')}</p>
      <PassphraseField
        words={words}
        id="platform-passphrase"
        label={words('unlock_passphrase')}
        value={passphrase}
        onInput={setPassphrase}
        inputRef={input}
        autocomplete="current-password"
        error={fault ?? error}
      />
      <div class="actions">
        <button type="submit" class="button" aria-disabled={busy}>
          {words(busy ? 'vault_busy' : 'vault_platform_add')}
        </button>
        <button type="button" class="button plain" onClick={close}>
          {words('vault_cancel')}
        </button>
      </div>
    </form>
  );
}
