import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';
import {
  NewPassphrase,
  NOTHING_TYPED,
  newPassphraseFault,
  useNewPassphrase,
} from '../../ui/new-passphrase.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { useAsk } from '../../ui/use-ask.ts';
import { useWait } from '../../ui/use-wait.ts';
import { WaitNotice } from '../../ui/wait-notice.tsx';
import type { Doing } from './vault-page.tsx';

/** Your passphrase as it is, and twice as it shall be. */
export function ChangePassphrase(props: {
  words: Words;
  you: Person;
  doing: Doing;
  close(): void;
}) {
  const { words, you, doing, close } = props;
  const [current, setCurrent] = useState('');
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [tried, setTried] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const refs = useNewPassphrase();
  const { busy, failed, error, send } = useAsk(words);
  const wait = useWait(failed?.retryAt ?? null);
  const fault = newPassphraseFault(typed);

  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (wait > 0) return;
    if (current === '') return input.current?.focus();
    if (fault) return refs.focus(fault.field);
    const done = await send('passphrase-change', { current, passphrase: typed.first });
    if (done === null) return input.current?.focus();
    close();
    doing.done('vault_passphrase_changed');
  };

  const empty = tried && current === '' ? words('unlock_error_empty') : undefined;
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={words('vault_passphrase_change')}
      aria-busy={busy}
    >
      <PassphraseField
        words={words}
        id="change-current"
        label={words('vault_passphrase_current')}
        value={current}
        onInput={setCurrent}
        inputRef={input}
        autocomplete="current-password"
        error={empty ?? error}
      />
      <NewPassphrase
        words={words}
        id="change-new"
        value={typed}
        onInput={setTyped}
        refs={refs}
        names={[you.name]}
        fault={tried ? fault : null}
      />
      <WaitNotice words={words} seconds={wait} />
      <div class="actions">
        <button type="submit" class="button" aria-disabled={busy || wait > 0}>
          {words(busy ? 'vault_busy' : 'vault_save')}
        </button>
        <button type="button" class="button plain" onClick={close}>
          {words('vault_cancel')}
        </button>
      </div>
    </form>
  );
}
