import { usualReason } from '../../followers/check/index.ts';
import type { OpenFollower } from '../../messages/followers-own.ts';
import { useAsk } from '../../ui/use-ask.ts';
import { Actions } from './actions.tsx';
import type { Here } from './here.ts';

/** A block that was taken back here and stays on X: a person unblocks there, and says so, or leaves it. */
export function StillBlocked(props: { here: Here; one: OpenFollower; called: string }) {
  const { here, one, called } = props;
  const { words, say, reload } = here;
  const { id, assessment } = one;
  const { busy, error, send } = useAsk(words);
  const unblocked = async () => {
    if (!(await send('followers-unblocked', { id }))) return;
    say(words('week_left_unblocked_done', { called }));
    await reload();
  };
  const leave = async () => {
    const why = { is: 'usual', reason: usualReason(assessment, 'block') } as const;
    const block = { decision: 'block', why, together: false } as const;
    if (!(await send('followers-decide', { ids: [id], ...block }))) return;
    if (await send('followers-by-hand', { id, decision: 'block' }))
      say(words('week_left_stays_done', { called }));
    await reload();
  };
  const button = (label: string, name: string, onClick: () => void, kind = 'button plain') => (
    <button
      type="button"
      class={kind}
      disabled={busy}
      aria-label={words(name, { called })}
      onClick={onClick}
    >
      {words(label)}
    </button>
  );
  return (
    <>
      <p class="why">{words('week_left_blocked')}</p>
      <Actions error={error}>
        {button('week_open', 'week_open_name', () => void send('followers-open', { id }), 'button')}
        {button('week_left_unblocked', 'week_left_unblocked_name', () => void unblocked())}
        {button('week_left_stays', 'week_left_stays_name', () => void leave())}
      </Actions>
    </>
  );
}
