import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';
import { Field } from '../../ui/field.tsx';
import { useAsk } from '../../ui/use-ask.ts';
import { RoleField } from './role-field.tsx';
import type { Doing } from './vault-page.tsx';

/** A person's name, role and mark; and for somebody else, taking their computer's own unlock away. */
export function ChangePerson(props: { words: Words; person: Person; doing: Doing; close(): void }) {
  const { words, person, doing, close } = props;
  const [name, setName] = useState(person.name);
  const [standing, setStanding] = useState({ role: person.role, lead: person.lead });
  const [tried, setTried] = useState(false);
  const nameInput = useRef<HTMLInputElement>(null);
  const { busy, failed, error, send } = useAsk(words);
  const nameless = name.trim() === '';
  const taken = failed?.why === 'exists' ? words('vault_error_name_taken') : undefined;

  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (nameless) return nameInput.current?.focus();
    const change = { person: person.id, name: name.trim(), ...standing };
    if ((await send('person-change', change)) === null) return nameInput.current?.focus();
    close();
    doing.done('vault_changed', { name: change.name });
  };

  const id = `change-${person.id}`;
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={words('vault_change_name', { name: person.name })}
      aria-busy={busy}
    >
      <Field
        id={id}
        label={words('vault_add_who')}
        value={name}
        onInput={setName}
        inputRef={nameInput}
        error={tried && nameless ? words('vault_error_name') : taken}
      />
      <RoleField words={words} id={`${id}-role`} value={standing} onChange={setStanding} />
      {error && !taken && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button" aria-disabled={busy}>
          {words('vault_save')}
        </button>
        <button type="button" class="button plain" onClick={close}>
          {words('vault_cancel')}
        </button>
      </div>
    </form>
  );
}
