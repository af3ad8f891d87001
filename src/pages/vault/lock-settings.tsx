import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { Person, VaultState } from '../../messages/list.ts';
import { Field } from '../../ui/field.tsx';
import { useAsk } from '../../ui/use-ask.ts';
import type { Doing } from './vault-page.tsx';
import { wholeNumber } from './whole-number.ts';

/** As in src/messages/list.ts, which refuses anything else. */
const LIMITS = { idle: [1, 480], hours: [1, 24], days: [1, 90] } as const;
type Which = keyof typeof LIMITS;
const WHICH: readonly Which[] = ['idle', 'hours', 'days'];
const ALSO = ['screen', 'browser', 'update', 'button'] as const;

const typedOf = ({ lock, maxAgeDays }: VaultState): Record<Which, string> => ({
  idle: String(lock.idleMinutes),
  hours: String(lock.absoluteHours),
  days: String(maxAgeDays),
});

/** When it locks itself, and how old the list may grow before pictures are no longer checked. */
export function LockSettings(props: {
  words: Words;
  state: VaultState;
  doing: Doing;
  you: Person;
}) {
  const { words, state, doing, you } = props;
  // Only what was typed and not saved yet; the rest is as it is saved, here or in another page.
  const [edits, setEdits] = useState<Partial<Record<Which, string>>>({});
  const typed = { ...typedOf(state), ...edits };
  const [tried, setTried] = useState(false);
  const inputs = {
    idle: useRef<HTMLInputElement>(null),
    hours: useRef<HTMLInputElement>(null),
    days: useRef<HTMLInputElement>(null),
  };
  const { busy, error, send } = useAsk(words);

  const read = (which: Which) => {
    const [least, most] = LIMITS[which];
    return wholeNumber(typed[which], least, most);
  };
  const fault = (which: Which) => {
    const [least, most] = LIMITS[which];
    return tried && read(which) === null ? words('vault_lock_error', { least, most }) : undefined;
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    const [idleMinutes, absoluteHours, maxAgeDays] = WHICH.map(read);
    const wrong = WHICH.find((which) => read(which) === null);
    if (wrong) return inputs[wrong].current?.focus();
    if (idleMinutes == null || absoluteHours == null || maxAgeDays == null) return;
    const lock = { idleMinutes, absoluteHours };
    if ((await send('lock-settings', { lock, maxAgeDays })) === null) return;
    setEdits({});
    doing.done('vault_lock_saved');
  };

  return (
    <section class="card" aria-labelledby="lock">
      <h2 id="lock">{words('vault_lock_heading')}</h2>
      {you.role === 'slt' ? (
        <form class="numbers" onSubmit={submit} noValidate aria-busy={busy}>
          {WHICH.map((which) => (
            <Field
              key={which}
              id={`lock-${which}`}
              label={words(`vault_lock_${which}`)}
              hint={words(`vault_lock_${which}_hint`)}
              value={typed[which]}
              onInput={(value) => setEdits({ ...edits, [which]: value })}
              inputRef={inputs[which]}
              error={fault(which)}
            />
          ))}
          {error && (
            <p class="error" role="alert">
              {error}
            </p>
          )}
          <button type="submit" class="button" aria-disabled={busy}>
            {words('vault_save')}
          </button>
        </form>
      ) : (
        <p>
          {words('vault_lock_office', {
            minutes: state.lock.idleMinutes,
            hours: state.lock.absoluteHours,
            days: state.maxAgeDays,
          })}
        </p>
      )}
      <h3>{words('vault_lock_also_heading')}</h3>
      <ul>
        {ALSO.map((what) => (
          <li key={what}>{words(`vault_lock_also_${what}`)}</li>
        ))}
      </ul>
      <LockNow words={words} doing={doing} />
    </section>
  );
}

function LockNow({ words, doing }: { words: Words; doing: Doing }) {
  const { error, send } = useAsk(words);
  const lock = async () => {
    if (await send('vault-lock', {})) doing.locked();
  };
  return (
    <>
      <button type="button" class="button plain lock-now" onClick={() => void lock()}>
        {words('vault_lock_now')}
      </button>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </>
  );
}
