import { useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import { Choices } from '../../ui/choices.tsx';
import { Input } from '../../ui/inputs.tsx';

const OWN = 'own';

/** Why it is done: a usual reason, or own words. */
export type Why<R extends string> =
  | { readonly is: 'usual'; readonly reason: R }
  | { readonly is: 'own'; readonly words: string };

/** Asks why before something is done: one of the usual reasons, or a person's own words. */
export function WhyForm<R extends string>(props: {
  words: Words;
  id: string;
  /** What would be done. */
  what: string;
  reasons: readonly R[];
  /** Each reason in words. */
  say(reason: R): string;
  /** The one that is chosen already; null: a person has to. */
  usual: R | null;
  /** The words of the button. */
  submit: string;
  busy: boolean;
  close(): void;
  onDecided(why: Why<R>): void;
}) {
  const { words, id, busy, close, onDecided } = props;
  const [reason, setReason] = useState<R | typeof OWN | null>(props.usual);
  const [own, setOwn] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried ? words('week_why_missing') : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason === null) return;
        if (reason !== OWN) return onDecided({ is: 'usual', reason });
        if (own.trim() !== '') onDecided({ is: 'own', words: own.trim() });
      }}
    >
      <p>{props.what}</p>
      <Choices<R | typeof OWN>
        id={id}
        asks="reason"
        legend={words('week_why')}
        options={[
          ...props.reasons.map((value) => ({ value, label: props.say(value) })),
          { value: OWN, label: words('week_why_own') },
        ]}
        value={reason}
        onChange={setReason}
        error={reason === null ? missing : undefined}
      />
      {reason === OWN && (
        <Input
          id={`${id}-words`}
          label={words('week_why_own_words')}
          value={own}
          onInput={(value) => setOwn(value.slice(0, 300))}
          error={own.trim() === '' ? missing : undefined}
        />
      )}
      <div class="actions">
        <button type="submit" class="button" disabled={busy}>
          {props.submit}
        </button>
        <button type="button" class="button plain" onClick={close}>
          {words('week_cancel')}
        </button>
      </div>
    </form>
  );
}
