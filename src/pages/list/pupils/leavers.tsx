import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../i18n/index.ts';
import type { Refusal } from '../../../messages/list.ts';
import { askList } from '../../../ui/ask-list.ts';
import { failureWords } from '../../../ui/failure-words.ts';
import { PassphraseField } from '../../../ui/passphrase-field.tsx';
import { shortDay } from '../../../ui/say-day.ts';
import type { Acts } from '../../../ui/use-acts.ts';
import { focusPart } from '../section.tsx';
import { type Row, surnameFirst } from './rows.ts';

/** Erases pupils who have left, one after the other; each is gone for good. */
export function Leavers(props: {
  words: Words;
  leavers: readonly Row[];
  acts: Acts;
  reload(): Promise<void>;
}) {
  const { words, leavers, acts } = props;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [passphrase, setPassphrase] = useState('');
  const [sure, setSure] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const chosen = leavers.filter(({ pupil }) => ticked.has(pupil.id));

  useEffect(() => {
    if (error !== null) field.current?.focus();
  }, [error]);

  const tick = (rows: readonly Row[], on: boolean) => {
    const next = new Set(ticked);
    for (const { pupil } of rows) {
      if (on) next.add(pupil.id);
      else next.delete(pupil.id);
    }
    setTicked(next);
  };

  const purge = async (event: Event) => {
    event.preventDefault();
    setError(null);
    if (chosen.length === 0) return setError(words('list_leavers_nobody'));
    if (passphrase === '') return setError(words('list_leavers_noPassphrase'));
    if (!sure) return setError(words('list_leavers_notSure'));
    let erased = 0;
    let why: Refusal | null = null;
    for (const { pupil } of chosen) {
      setDone(erased);
      const answer = await askList('list-erase', { pupil: pupil.id, passphrase, reason: 'left' });
      if (!answer.ok) {
        why = answer.why;
        break;
      }
      erased += 1;
    }
    setDone(null);
    setPassphrase('');
    setSure(false);
    if (why !== null) setError(failureWords(words, why));
    if (erased > 0) {
      acts.say({ tone: 'good', text: words('list_leavers_done', { count: erased }), undo: [] });
      await props.reload();
      focusPart();
    }
  };

  return (
    <details class="inset">
      <summary>{words('list_leavers', { count: leavers.length })}</summary>
      <p>{words('list_leavers_why')}</p>
      <form onSubmit={(event) => void purge(event)} noValidate>
        <label class="check all">
          <input
            type="checkbox"
            checked={chosen.length === leavers.length}
            onChange={(event) => tick(leavers, event.currentTarget.checked)}
          />
          {words('list_leavers_all', { count: leavers.length })}
        </label>
        <ul class="lines">
          {leavers.map((row) => (
            <li key={row.pupil.id}>
              <label class="check grow">
                <input
                  type="checkbox"
                  checked={ticked.has(row.pupil.id)}
                  onChange={(event) => tick([row], event.currentTarget.checked)}
                />
                {surnameFirst(row.pupil)}
              </label>
              <span class="quiet">
                {row.pupil.leavingDate
                  ? words('list_leavers_since', { day: shortDay(row.pupil.leavingDate) })
                  : words('list_leavers_noDay')}
              </span>
            </li>
          ))}
        </ul>
        <PassphraseField
          words={words}
          id={`${id}-passphrase`}
          label={words('list_leavers_passphrase')}
          value={passphrase}
          onInput={setPassphrase}
          inputRef={field}
          autocomplete="current-password"
          error={error ?? undefined}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={sure}
            onChange={(event) => setSure(event.currentTarget.checked)}
          />
          {words('list_leavers_sure')}
        </label>
        <p role="status" class="quiet">
          {done !== null && words('list_leavers_at', { done, of: chosen.length })}
        </p>
        <button type="submit" class="button danger" disabled={done !== null}>
          {words('list_leavers_erase', { count: chosen.length })}
        </button>
      </form>
    </details>
  );
}
