import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import { postsShowing } from '../../posts/index.ts';
import { askList } from '../../ui/ask-list.ts';
import { failureWords } from '../../ui/failure-words.ts';
import { Input, Tick, useFirstError } from '../../ui/inputs.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { type Errors, NO_ERRORS } from '../../ui/pupil/form.tsx';
import { usePosts } from '../../ui/use-posts.ts';
import { useWait } from '../../ui/use-wait.ts';
import { WaitNotice } from '../../ui/wait-notice.tsx';

/** The one thing that can't be undone: so it asks for the passphrase, a reason and a tick. */
export function Erase(props: {
  words: Words;
  pupil: string;
  name: string;
  /** The office role erases nobody; the worker would refuse it anyway. */
  allowed: boolean;
  erased(): Promise<void>;
}) {
  const { words, pupil, name } = props;
  const [open, setOpen] = useState(false);
  const { posts } = usePosts(true);
  const there = postsShowing(posts ?? [], pupil).filter(({ down }) => down === null).length;
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <section class="card no-print" aria-labelledby="erase">
      <h2 id="erase">{words('pupil_erase_heading')}</h2>
      <p>{words('pupil_erase_what')}</p>
      {there > 0 && (
        <p class="notice bad">
          {words('pupil_erase_posts', { count: there })}{' '}
          <a href="#posts">{words('pupil_posts_heading')}</a>
        </p>
      )}
      {!props.allowed && <p>{words('pupil_leadership_only')}</p>}
      {props.allowed && open && (
        <EraseForm
          words={words}
          pupil={pupil}
          name={name}
          erased={props.erased}
          close={() => {
            setOpen(false);
            requestAnimationFrame(() => opener.current?.focus());
          }}
        />
      )}
      {props.allowed && !open && (
        <button ref={opener} type="button" class="button plain" onClick={() => setOpen(true)}>
          {words('pupil_erase_open')}
        </button>
      )}
    </section>
  );
}

function EraseForm(props: {
  words: Words;
  pupil: string;
  name: string;
  erased(): Promise<void>;
  close(): void;
}) {
  const { words, pupil, name } = props;
  const [reason, setReason] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [sure, setSure] = useState(false);
  const [errors, setErrors] = useState<Errors>(NO_ERRORS);
  const [retryAt, setRetryAt] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const wait = useWait(retryAt);
  useFirstError(form, errors);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy || wait > 0) return;
    const wrong: Errors = {
      ...(reason.trim() === '' ? { reason: words('pupil_error_reason') } : {}),
      ...(passphrase === '' ? { passphrase: words('pupil_error_passphrase') } : {}),
      ...(sure ? {} : { sure: words('pupil_error_sure') }),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    const answer = await askList('list-erase', { pupil, passphrase, reason: reason.trim() });
    setBusy(false);
    setPassphrase('');
    if (answer.ok) return props.erased();
    setRetryAt(answer.retryAt);
    setErrors({ passphrase: failureWords(words, answer.why) });
  };

  return (
    <form ref={form} class="pupil-form" noValidate onSubmit={submit} aria-labelledby="erase">
      <p class="notice bad">{words('pupil_erase_no_way_back')}</p>
      <Input
        id="erase-reason"
        label={words('pupil_erase_reason')}
        hint={words('pupil_erase_reason_hint')}
        value={reason}
        error={errors.reason}
        onInput={setReason}
      />
      <PassphraseField
        words={words}
        id="erase-passphrase"
        label={words('pupil_erase_passphrase')}
        value={passphrase}
        onInput={setPassphrase}
        inputRef={input}
        autocomplete="current-password"
        error={errors.passphrase}
      />
      <WaitNotice words={words} seconds={wait} />
      <Tick
        id="erase-sure"
        label={words('pupil_erase_sure', { name })}
        checked={sure}
        onChange={setSure}
      />
      {errors.sure && (
        <p class="error" tabIndex={-1} data-wrong>
          {errors.sure}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button grave" disabled={busy}>
          {words('pupil_erase_confirm')}
        </button>
        <button type="button" class="button plain" onClick={props.close}>
          {words('pupil_cancel')}
        </button>
      </div>
    </form>
  );
}
