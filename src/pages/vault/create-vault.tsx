import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import { Field } from '../../ui/field.tsx';
import {
  NewPassphrase,
  NOTHING_TYPED,
  newPassphraseFault,
  useNewPassphrase,
} from '../../ui/new-passphrase.tsx';
import { useAsk } from '../../ui/use-ask.ts';
import type { Doing } from './vault-page.tsx';

/** The first person sets the vault up; the recovery code comes next. */
export function CreateVault({ words, doing }: { words: Words; doing: Doing }) {
  const [name, setName] = useState('');
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [tried, setTried] = useState(false);
  const nameInput = useRef<HTMLInputElement>(null);
  const refs = useNewPassphrase();
  const { busy, error, send } = useAsk(words);

  const fault = newPassphraseFault(typed);
  const nameless = name.trim() === '';

  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (nameless) return nameInput.current?.focus();
    if (fault) return refs.focus(fault.field);
    const made = await send('vault-create', { name: name.trim(), passphrase: typed.first });
    if (made) doing.code({ code: made.recoveryCode, because: 'created' });
  };

  return (
    <section class="card" aria-labelledby="create">
      <h2 id="create">{words('vault_create_heading')}</h2>
      <p>{words('vault_create_what')}</p>
      <p>{words('vault_create_first')}</p>
      <form onSubmit={submit} noValidate aria-busy={busy}>
        <Field
          id="create-name"
          label={words('vault_create_name')}
          hint={words('vault_create_name_hint')}
          value={name}
          onInput={setName}
          inputRef={nameInput}
          autocomplete="name"
          error={tried && nameless ? words('vault_error_name') : undefined}
        />
        <NewPassphrase
          words={words}
          id="create-passphrase"
          value={typed}
          onInput={setTyped}
          refs={refs}
          names={[name]}
          fault={tried ? fault : null}
        />
        {error && (
          <p class="error" role="alert">
            {error}
          </p>
        )}
        <button type="submit" class="button" aria-disabled={busy}>
          {words(busy ? 'vault_busy' : 'vault_create_submit')}
        </button>
      </form>
    </section>
  );
}
