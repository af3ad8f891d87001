import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../i18n/index.ts';
import type { ListCall, Person, Proof } from '../messages/list.ts';
import type { Asked } from './ask-list.ts';
import { failureWords } from './failure-words.ts';
import { Input, useFirstError } from './inputs.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { platformSecret } from './platform.ts';
import { type Errors, NO_ERRORS } from './pupil/form.tsx';
import { usePlatform } from './use-platform.ts';
import { useWait } from './use-wait.ts';
import { WaitNotice } from './wait-notice.tsx';

/**
 * A decision that is recorded with its reason and the name of whoever takes it, who proves once more
 * who they are: by passphrase, or by the computer's own unlock where they have set that up.
 * @param send asks the worker for it; what it refuses is said beside the passphrase.
 */
export function SignedReason(props: {
  words: Words;
  you: Person;
  /** Labels: of the reason, its hint, and the button. */
  label: string;
  hint: string;
  submit: string;
  send(reason: string, proof: Proof): Promise<Asked<ListCall>>;
  done(): void;
}) {
  const { words, you } = props;
  const [reason, setReason] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [errors, setErrors] = useState<Errors>(NO_ERRORS);
  const [retryAt, setRetryAt] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const support = usePlatform();
  const wait = useWait(retryAt);
  useFirstError(form, errors);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const unreasoned: Errors =
    reason.trim() === '' ? { reason: words('signed_error_reason') } : NO_ERRORS;

  const send = async (proof: Proof) => {
    setBusy(true);
    const answer = await props.send(reason.trim(), proof);
    setBusy(false);
    setPassphrase('');
    if (answer.ok) return props.done();
    setRetryAt(answer.retryAt);
    setErrors({ passphrase: failureWords(words, answer.why) });
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy || wait > 0) return;
    const wrong: Errors = {
      ...unreasoned,
      ...(passphrase === '' ? { passphrase: words('unlock_error_empty') } : {}),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length === 0) await send({ by: 'passphrase', passphrase });
  };

  const byPlatform = async () => {
    if (busy || !you.platform) return;
    setErrors(unreasoned);
    if (Object.keys(unreasoned).length > 0) return;
    const got = await platformSecret(you.platform);
    if (got.ok) return send({ by: 'platform', secret: got.secret });
    setErrors({ passphrase: words(`unlock_platform_${got.why.replaceAll('-', '_')}`) });
  };

  return (
    <form ref={form} noValidate onSubmit={submit} aria-busy={busy} aria-label={props.submit}>
      <Input
        id="signed-reason"
        label={props.label}
        hint={props.hint}
        value={reason}
        error={errors.reason}
        onInput={setReason}
      />
      <PassphraseField
        words={words}
        id="signed-passphrase"
        label={words('signed_passphrase', { name: you.name })}
        value={passphrase}
        onInput={setPassphrase}
        inputRef={input}
        autocomplete="current-password"
        hint={words('signed_hint')}
        error={errors.passphrase}
      />
      <WaitNotice words={words} seconds={wait} />
      <div class="actions">
        <button type="submit" class="button grave" aria-disabled={busy || wait > 0}>
          {props.submit}
        </button>
        {you.platform && support === 'there' && (
          <button type="button" class="button plain" onClick={() => void byPlatform()}>
            {words('unlock_platform')}
          </button>
        )}
      </div>
    </form>
  );
}
