import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { NotRight } from '../../messages/list.ts';
import { useAsk } from '../../ui/use-ask.ts';

/** How strict the rule is to be from now on, of what is gentler than it is. */
export function TurnDownForm(props: { words: Words; asked: NotRight; ask: string; done(): void }) {
  const { words } = props;
  const { level, gentler } = props.asked;
  const [to, setTo] = useState<(typeof gentler)[number] | null>(gentler[0] ?? null);
  const [reason, setReason] = useState('');
  const { busy, error, send } = useAsk(words);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  if (to === null) return <p class="notice bad">{words('notRight_cannot_turn_down')}</p>;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await send('not-right-turn-down', { ask: props.ask, to, reason })) props.done();
  };
  return (
    <form class="card" ref={form} noValidate onSubmit={submit} aria-busy={busy}>
      <fieldset class="choices">
        <legend>{words('notRight_turnDown_legend')}</legend>
        <p class="quiet">
          {words('notRight_turnDown_now', { level: words(`setup_level_${level}`) })}
        </p>
        {gentler.map((one) => (
          <label class="check" key={one}>
            <input
              type="radio"
              name="to"
              value={one}
              checked={one === to}
              onChange={() => setTo(one)}
            />
            <span>{words(`setup_level_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="reason">{words('notRight_turnDown_reason')}</label>
        <input
          id="reason"
          type="text"
          maxLength={300}
          autocomplete="off"
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <div class="actions">
        <button type="submit" class="button" aria-disabled={busy}>
          {words('notRight_turnDown_submit')}
        </button>
      </div>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </form>
  );
}
