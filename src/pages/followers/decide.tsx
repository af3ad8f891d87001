import {
  type Decision,
  type DecisionReason,
  type DecisionWhy,
  REASONS_FOR,
  usualReason,
} from '../../followers/check/index.ts';
import type { OpenFollower } from '../../messages/followers-own.ts';
import { Opens } from '../../ui/opens.tsx';
import { useAsk } from '../../ui/use-ask.ts';
import { Actions } from './actions.tsx';
import { whyWords } from './decision-words.ts';
import type { Here } from './here.ts';
import { WhyForm } from './why-form.tsx';

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
  const usual = (decision: Decision) => usualReason(one.assessment, decision);
  const form = (decision: Decision) => (
    <Opens
      key={decision}
      label={words(`week_${decision}`)}
      name={words(`week_${decision}_name`, { called })}
    >
      {(close) => (
        <WhyForm<DecisionReason>
          words={words}
          id={`why-${decision}-${one.id}`}
          what={words(`week_${decision}_what`)}
          reasons={[...new Set([usual(decision), ...REASONS_FOR[decision]])]}
          say={(reason) => whyWords(words, { is: 'usual', reason })}
          usual={usual(decision)}
          submit={words(`week_${decision}_yes`)}
          busy={busy}
          close={close}
          onDecided={(why) => void decide(decision, why)}
        />
      )}
    </Opens>
  );
  return (
    <Actions error={error}>
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
    </Actions>
  );
}
