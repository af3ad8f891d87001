import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';
import { Field } from '../../ui/field.tsx';
import {
  NewPassphrase,
  NOTHING_TYPED,
  newPassphraseFault,
  useNewPassphrase,
} from '../../ui/new-passphrase.tsx';
import { useAsk } from '../../ui/use-ask.ts';
import { RoleField } from './role-field.tsx';
import type { Doing } from './vault-page.tsx';

/** One more person; they type their own passphrase at this computer. */
export function AddPerson(props: { words: Words; doing: Doing; close(): void }) {
  const { words, doing, close } = props;
  const [name, setName] = useState('');
  const [standing, setStanding] = useState<Pick<Person, 'role' | 'lead'>>({
    role: 'office',
    lead: false,
  });
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [tried, setTried] = useState(false);
  const nameInput = useRef<HTMLInputElement>(null);
  const refs = useNewPassphrase();
  const { busy, failed, error, send } = useAsk(words);

  const fault = newPassphraseFault(typed);
  const nameless = name.trim() === '';
  const taken = failed?.why === 'exists' ? words('vault_error_name_taken') : undefined;

  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (nameless) return nameInput.current?.focus();
    if (fault) return refs.focus(fault.field);
    const added = { name: name.trim(), ...standing, passphrase: typed.first };
    if ((await send('person-add', added)) === null) return nameInput.current?.focus();
    close();
    doing.done('vault_added', { name: added.name });
  };

  return (
    <form onSubmit={submit} noValidate aria-labelledby="add" aria-busy={busy}>
      <h3 id="add">{words('vault_add')}</h3>
      <Field
        id="add-name"
        label={words('vault_add_who')}
        value={name}
        onInput={setName}
        inputRef={nameInput}
        error={tried && nameless ? words('vault_error_name') : taken}
      />
      <RoleField words={words} id="add-role" value={standing} onChange={setStanding} />
      <p>{words('vault_add_hand_over')}</p>
      <NewPassphrase
        words={words}
        id="add-passphrase"
        value={typed}
        onInput={setTyped}
        refs={refs}
        names={[name]}
        fault={tried ? fault : null}
      />
      {error && !taken && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button" aria-disabled={busy}>
          {words(busy ? 'vault_busy' : 'vault_add_submit')}
        </button>
        <button type="button" class="button plain" onClick={close}>
          {words('vault_cancel')}
        </button>
      </div>
    </form>
  );
}
