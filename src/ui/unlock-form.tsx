import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../i18n/index.ts';
import type { VaultState } from '../messages/list.ts';
import { type Asked, askList } from './ask-list.ts';
import { failureWords } from './failure-words.ts';
import { lastPerson, rememberPerson } from './last-person.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { platformSecret } from './platform.ts';
import { VAULT_PAGE } from './unlock.tsx';
import { usePlatform } from './use-platform.ts';
import { useWait } from './use-wait.ts';
import { WaitNotice } from './wait-notice.tsx';

type Unlocked = Asked<'vault-unlock' | 'vault-unlock-platform'>;

/** Who you are and your passphrase, or the computer's own unlock where you have set it up. */
export function UnlockForm(props: { words: Words; state: VaultState; onUnlocked(): void }) {
  const { words, state, onUnlocked } = props;
  const { people, lockedWhy } = state;
  const [chosen, setChosen] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string>();
  const [retryAt, setRetryAt] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const support = usePlatform();
  const wait = useWait(retryAt ?? state.retryAt);

  const person = people.find(({ id }) => id === chosen) ?? people[0];

  useEffect(() => {
    void lastPerson().then((id) => {
      setChosen((before) => before ?? id);
      input.current?.focus();
    });
  }, []);

  const take = async (answer: Unlocked, id: string) => {
    setBusy(false);
    if (answer.ok) {
      setPassphrase('');
      await rememberPerson(id);
      return onUnlocked();
    }
    setRetryAt(answer.retryAt);
    setError(failureWords(words, answer.why));
    input.current?.focus();
    input.current?.select();
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy || wait > 0 || !person) return;
    if (passphrase === '') {
      setError(words('unlock_error_empty'));
      return input.current?.focus();
    }
    setError(undefined);
    setBusy(true);
    await take(await askList('vault-unlock', { person: person.id, passphrase }), person.id);
  };

  const byPlatform = async () => {
    if (busy || !person?.platform) return;
    setError(undefined);
    setBusy(true);
    const got = await platformSecret(person.platform);
    if (got.ok) {
      const { secret } = got;
      return take(await askList('vault-unlock-platform', { person: person.id, secret }), person.id);
    }
    setBusy(false);
    setError(words(`unlock_platform_${got.why.replaceAll('-', '_')}`));
    input.current?.focus();
  };

  return (
    <section class="card unlock" aria-labelledby="unlock" aria-describedby="unlock-why">
      <h2 id="unlock">{words('unlock_heading')}</h2>
      <p id="unlock-why">{words(`unlock_why_${(lockedWhy ?? 'browser').replaceAll('-', '_')}`)}</p>
      <form onSubmit={submit} noValidate aria-busy={busy}>
        <div class="field">
          <label for="unlock-person">{words('unlock_person')}</label>
          <select
            id="unlock-person"
            value={person?.id ?? ''}
            onChange={(event) => {
              setChosen(event.currentTarget.value);
              setError(undefined);
              // Each person waits for their own wrong ones.
              setRetryAt(null);
            }}
          >
            {people.map(({ id, name }) => (
              <option value={id} key={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <PassphraseField
          words={words}
          id="unlock-passphrase"
          label={words('unlock_passphrase')}
          value={passphrase}
          onInput={setPassphrase}
          inputRef={input}
          autocomplete="current-password"
          error={error}
        />
        <WaitNotice words={words} seconds={wait} />
        <div class="actions">
          <button type="submit" class="button" aria-disabled={busy || wait > 0}>
            {words(busy ? 'unlock_busy' : 'unlock_submit')}
          </button>
          {person?.platform && support === 'there' && (
            <button type="button" class="button plain" onClick={() => void byPlatform()}>
              {words('unlock_platform')}
            </button>
          )}
          <a href={`${VAULT_PAGE}#recover`} target="_blank" rel="noreferrer">
            {words('unlock_forgot')}
          </a>
        </div>
        {person?.platform && support !== 'there' && support !== null && (
          <p class="quiet">{words(`unlock_platform_${support}`)}</p>
        )}
      </form>
    </section>
  );
}
