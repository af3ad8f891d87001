import { useState } from 'preact/hooks';
import type { AnswerTo } from '../../messages/list.ts';
import { More } from '../../ui/more.tsx';
import { sayMoment } from '../../ui/say-day.ts';
import { useAsk } from '../../ui/use-ask.ts';
import { whyWords } from './decision-words.ts';
import { type Here, nameOf } from './here.ts';

const SHOWN = 30;

/** The school's known-good list, the newest first: whoever is on it can be taken off. */
export function KnownGood({ here }: { here: Here }) {
  const { words, now } = here;
  const [most, setMost] = useState(SHOWN);
  const { good } = now;
  if (good.length === 0) return null;
  return (
    <section class="card" aria-labelledby="known-good">
      <h2 id="known-good" tabIndex={-1}>
        {words('week_goods_heading')}
      </h2>
      <p>{words('week_goods_what', { count: good.length })}</p>
      <ul class="checks">
        {good.slice(0, most).map((one) => (
          <Entry key={one.event} here={here} one={one} />
        ))}
      </ul>
      <More words={words} shown={most} all={good.length} step={SHOWN} onMore={setMost} />
    </section>
  );
}

function Entry({ here, one }: { here: Here; one: AnswerTo<'followers-read'>['good'][number] }) {
  const { words, say, reload } = here;
  const { id, event, handle, at, by, why } = one;
  const { busy, error, send } = useAsk(words);
  const called = handle === null ? words('week_number', { number: id }) : `@${handle}`;
  const takeOff = async () => {
    if (!(await send('followers-undo', { id, event }))) return;
    document.getElementById('part')?.focus();
    say(words('week_goods_off_done', { called }));
    await reload();
  };
  return (
    <li>
      <p>
        <bdi>{called}</bdi>{' '}
        {words('week_goods_by', { name: nameOf(here, by), when: sayMoment(at) })}{' '}
        <bdi>{whyWords(words, why)}</bdi>
      </p>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <button
        type="button"
        class="button plain small"
        disabled={busy}
        aria-label={words('week_goods_off_name', { called })}
        onClick={() => void takeOff()}
      >
        {words('week_goods_off')}
      </button>
    </li>
  );
}
