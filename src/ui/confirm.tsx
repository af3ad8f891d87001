import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Words } from '../i18n/index.ts';
import type { AnswerTo, ListCall, Question } from '../messages/list.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { useAsk } from './use-ask.ts';
import { useWait } from './use-wait.ts';
import { WaitNotice } from './wait-notice.tsx';

/** What it would do, your passphrase again, and then it is done: for what can't simply be undone. */
export function Confirm<C extends ListCall>(props: {
  words: Words;
  id: string;
  /** The accessible name of the form. */
  label: string;
  submit: string;
  /** The call and its question, once the passphrase is typed. */
  call: C;
  question(passphrase: string): Question<C>;
  onDone(answer: AnswerTo<C>): void;
  close(): void;
  children: ComponentChildren;
}) {
  const { words, id, call, question, onDone, close } = props;
  const [passphrase, setPassphrase] = useState('');
  const [empty, setEmpty] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { busy, failed, error, send } = useAsk(words);
  const wait = useWait(failed?.retryAt ?? null);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (wait > 0) return;
    setEmpty(passphrase === '');
    if (passphrase === '') return input.current?.focus();
    const answer = await send(call, question(passphrase));
    if (answer !== null) return onDone(answer);
    input.current?.focus();
    input.current?.select();
  };

  return (
    <form onSubmit={submit} noValidate aria-label={props.label} aria-busy={busy}>
      {props.children}
      <PassphraseField
        words={words}
        id={id}
        label={words('unlock_passphrase')}
        value={passphrase}
        onInput={setPassphrase}
        inputRef={input}
        autocomplete="current-password"
        error={empty ? words('unlock_error_empty') : error}
      />
      <WaitNotice words={words} seconds={wait} />
      <div class="actions">
        <button type="submit" class="button" aria-disabled={busy || wait > 0}>
          {busy ? words('vault_busy') : props.submit}
        </button>
        <button type="button" class="button plain" onClick={close}>
          {words('vault_cancel')}
        </button>
      </div>
    </form>
  );
}
