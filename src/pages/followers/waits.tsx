import type { OpenFollower } from '../../messages/followers-own.ts';
import { useAsk } from '../../ui/use-ask.ts';
import { Actions } from './actions.tsx';
import type { Here } from './here.ts';

/** A block or a removal that X has not shown yet: again, by hand, or taken back. */
export function Waits(props: {
  here: Here;
  id: string;
  decided: NonNullable<OpenFollower['decided']>;
  called: string;
}) {
  const { here, id, decided, called } = props;
  const { words, say, reload } = here;
  const { event, decision, outcome } = decided;
  const { busy, error, send } = useAsk(words);
  const act = async (done: Promise<unknown>, said: string) => {
    if ((await done) === null) return;
    say(said);
    await reload();
  };
  const carried = decision === 'remove' ? 'remove' : 'block';
  const button = (key: string, onClick: () => void, plain = true) => (
    <button
      type="button"
      class={plain ? 'button plain' : 'button'}
      disabled={busy}
      aria-label={words(`week_waits_${key}_name`, { called })}
      onClick={onClick}
    >
      {words(`week_waits_${key}`)}
    </button>
  );
  return (
    <>
      <p class="why">
        {words(outcome ? `week_waits_${outcome.is.replaceAll('-', '_')}` : 'week_waits_open')}
      </p>
      <Actions error={error}>
        {button(
          'again',
          () =>
            void act(send('followers-carry-out', { id }), words('week_waits_started', { called })),
          false,
        )}
        {button(
          'done',
          () =>
            void act(
              send('followers-by-hand', { id, decision: carried }),
              words('week_waits_noted', { called }),
            ),
        )}
        {button(
          'undo',
          () => void act(send('followers-undo', { id, event }), words('week_undone', { called })),
        )}
      </Actions>
    </>
  );
}
