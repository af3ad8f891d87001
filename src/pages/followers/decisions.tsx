import { useState } from 'preact/hooks';
import type { FollowerDecision } from '../../messages/followers-own.ts';
import { More } from '../../ui/more.tsx';
import { sayMoment } from '../../ui/say-day.ts';
import { useAsk } from '../../ui/use-ask.ts';
import { decidedKey, outcomeWords, whyWords } from './decision-words.ts';
import { type Here, nameOf } from './here.ts';
import { plainText } from './untrusted.tsx';

const SHOWN = 30;

/** Every decision, the newest first; the one that stands can be taken back. */
export function Decisions({ here }: { here: Here }) {
  const { words, log } = here;
  const [most, setMost] = useState(SHOWN);
  const all = [...log.decisions].reverse();
  return (
    <>
      <ul class="checks">
        {all.slice(0, most).map((one) => (
          <li key={one.event}>
            <Entry here={here} one={one} />
          </li>
        ))}
      </ul>
      <More words={words} shown={most} all={all.length} step={SHOWN} onMore={setMost} />
    </>
  );
}

function Entry({ here, one }: { here: Here; one: FollowerDecision }) {
  const { words, say, reload } = here;
  const { event, id, profile, at, by, undone, stands } = one;
  const { busy, error, send } = useAsk(words);
  const called = profile ? `@${profile.handle}` : words('week_number', { number: id });
  const outcome = outcomeWords(words, one);
  const undo = async () => {
    if (!(await send('followers-undo', { id, event }))) return;
    say(words('week_undone', { called }));
    await reload();
  };
  return (
    <>
      <p>
        <bdi>{called}</bdi> {profile && <bdi class="theirs quiet">{plainText(profile.name)}</bdi>}{' '}
        {words(decidedKey(one), { name: nameOf(here, by), when: sayMoment(at) })}{' '}
        <bdi>{whyWords(words, one.why)}</bdi>
        {outcome !== '' && ` · ${outcome}`}
      </p>
      {undone && (
        <p class="quiet">
          {words('week_log_undone', { name: nameOf(here, undone.by), when: sayMoment(undone.at) })}
        </p>
      )}
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      {stands && (
        <button
          type="button"
          class="button plain small"
          disabled={busy}
          aria-label={words('week_waits_undo_name', { called })}
          onClick={() => void undo()}
        >
          {words('week_waits_undo')}
        </button>
      )}
    </>
  );
}
