import { useState } from 'preact/hooks';
import {
  DECISION_REASONS,
  type Decision,
  type DecisionReason,
  type DecisionWhy,
  REASONS_FOR,
  usualReason,
} from '../../followers/check/index.ts';
import type { OpenFollower } from '../../messages/followers-own.ts';
import { Choices } from '../../ui/choices.tsx';
import { Input } from '../../ui/inputs.tsx';
import { Opens } from '../../ui/opens.tsx';
import { useAsk } from '../../ui/use-ask.ts';
import type { Here } from './here.ts';

const OWN = 'own';
type Chosen = DecisionReason | typeof OWN;

/** What a person may decide about an account. */
export function Decide({ here, one, called }: { here: Here; one: OpenFollower; called: string }) {
  const { words } = here;
  const { busy, error, send } = useAsk(words);
  const decide = async (decision: Decision, why: DecisionWhy) => {
    if (!(await send('followers-decide', { ids: [one.id], decision, why, together: false })))
      return;
    if (decision === 'block' || decision === 'remove')
      await send('followers-carry-out', { id: one.id });
    here.say(words(`week_done_${decision}`, { called }));
    await here.reload();
  };
  const form = (decision: Decision) => (
    <Opens
      key={decision}
      label={words(`week_${decision}`)}
      name={words(`week_${decision}_name`, { called })}
    >
      {(close) => (
        <WhyForm
          here={here}
          one={one}
          decision={decision}
          busy={busy}
          close={close}
          onDecided={(why) => void decide(decision, why)}
        />
      )}
    </Opens>
  );
  return (
    <>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={busy}
          aria-label={words('week_keep_name', { called })}
          onClick={() => void decide('keep', { is: 'usual', reason: 'fine' })}
        >
          {words('week_keep')}
        </button>
        {(['block', 'remove', 'ask', 'good'] as const).map(form)}
        <button
          type="button"
          class="button plain"
          aria-label={words('week_open_name', { called })}
          onClick={() => void send('followers-open', { id: one.id })}
        >
          {words('week_open')}
        </button>
      </div>
    </>
  );
}

function WhyForm(props: {
  here: Here;
  one: OpenFollower;
  decision: Decision;
  busy: boolean;
  close(): void;
  onDecided(why: DecisionWhy): void;
}) {
  const { here, one, decision, busy, close, onDecided } = props;
  const { words } = here;
  const usual = usualReason(one.assessment, decision);
  const [reason, setReason] = useState<Chosen>(usual);
  const [own, setOwn] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason === OWN && own.trim() === '';
  const id = `why-${decision}-${one.id}`;
  const offered = [...new Set([usual, ...REASONS_FOR[decision]])].filter((known) =>
    DECISION_REASONS.includes(known),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing) return;
        onDecided(reason === OWN ? { is: 'own', words: own.trim() } : { is: 'usual', reason });
      }}
    >
      <p>{words(`week_${decision}_what`)}</p>
      <Choices<Chosen>
        id={id}
        asks="reason"
        legend={words('week_why')}
        options={[
          ...offered.map((value) => ({
            value,
            label: words(`week_why_${value.replaceAll('-', '_')}`),
          })),
          { value: OWN, label: words('week_why_own') },
        ]}
        value={reason}
        onChange={setReason}
        error={undefined}
      />
      {reason === OWN && (
        <Input
          id={`${id}-words`}
          label={words('week_why_own_words')}
          value={own}
          onInput={(value) => setOwn(value.slice(0, 300))}
          error={tried && missing ? words('week_why_missing') : undefined}
        />
      )}
      <div class="actions">
        <button type="submit" class="button" disabled={busy}>
          {words(`week_${decision}_yes`)}
        </button>
        <button type="button" class="button plain" onClick={close}>
          {words('week_cancel')}
        </button>
      </div>
    </form>
  );
}
