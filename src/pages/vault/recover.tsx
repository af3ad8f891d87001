import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { VaultState } from '../../messages/list.ts';
import { Field } from '../../ui/field.tsx';
import {
  NewPassphrase,
  NOTHING_TYPED,
  newPassphraseFault,
  useNewPassphrase,
} from '../../ui/new-passphrase.tsx';
import { useAsk } from '../../ui/use-ask.ts';
import { useWait } from '../../ui/use-wait.ts';
import { WaitNotice } from '../../ui/wait-notice.tsx';
import type { Doing } from './vault-page.tsx';

/** A passphrase was forgotten: the recovery code opens the vault and a new passphrase is set. */
export function Recover(props: { words: Words; state: VaultState; doing: Doing }) {
  const { words, state, doing } = props;
  const [person, setPerson] = useState(state.people[0]?.id ?? '');
  const [code, setCode] = useState('');
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [tried, setTried] = useState(false);
  const codeInput = useRef<HTMLInputElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  const refs = useNewPassphrase();
  const { busy, failed, error, send } = useAsk(words);
  const wait = useWait(failed?.retryAt ?? state.retryAt);

  useEffect(() => select.current?.focus(), []);

  const fault = newPassphraseFault(typed);
  const noCode = code.trim() === '';
  const wrongCode = failed?.why === 'wrong-code' ? error : undefined;

  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (wait > 0) return;
    if (noCode) return codeInput.current?.focus();
    if (fault) return refs.focus(fault.field);
    const made = await send('vault-recover', { code, person, passphrase: typed.first });
    if (made) doing.code({ code: made.recoveryCode, because: 'recovered' });
    else codeInput.current?.focus();
  };

  const name = state.people.find(({ id }) => id === person)?.name ?? '';
  return (
    <section class="card" aria-labelledby="recover">
      <h2 id="recover">{words('vault_recover_heading')}</h2>
      <p>{words('vault_recover_what')}</p>
      <form onSubmit={submit} noValidate aria-busy={busy}>
        <div class="field">
          <label for="recover-person">{words('unlock_person')}</label>
          <select
            id="recover-person"
            ref={select}
            value={person}
            onChange={(event) => setPerson(event.currentTarget.value)}
          >
            {state.people.map(({ id, name: called }) => (
              <option value={id} key={id}>
                {called}
              </option>
            ))}
          </select>
        </div>
        <Field
          id="recover-code"
          label={words('vault_recover_code')}
          hint={words('vault_recover_code_hint')}
          value={code}
          onInput={setCode}
          inputRef={codeInput}
          error={tried && noCode ? words('vault_recover_error_empty') : wrongCode}
        />
        <NewPassphrase
          words={words}
          id="recover-passphrase"
          value={typed}
          onInput={setTyped}
          refs={refs}
          names={[name]}
          fault={tried ? fault : null}
        />
        {error && !wrongCode && (
          <p class="error" role="alert">
            {error}
          </p>
        )}
        <WaitNotice words={words} seconds={wait} />
        <div class="actions">
          <button type="submit" class="button" aria-disabled={busy || wait > 0}>
            {words(busy ? 'vault_busy' : 'vault_recover_submit')}
          </button>
          <a href="#unlock">{words('vault_recover_back')}</a>
        </div>
      </form>
    </section>
  );
}
