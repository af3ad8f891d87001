import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OpenFollower } from '../../messages/followers-own.ts';
import { Select } from '../../ui/inputs.tsx';
import { More } from '../../ui/more.tsx';
import { useAsk } from '../../ui/use-ask.ts';
import { Account } from './account.tsx';
import { NoLead } from './concern.tsx';
import { Concerns } from './concerns.tsx';
import { Finished, finishedWords } from './finished.tsx';
import type { Here } from './here.ts';
import { KnownGood } from './known-good.tsx';
import { type Row, rowsOf } from './rows.ts';
import { FILTERS, type Filter, sought } from './sought.ts';

/** Drawn at once; a baseline may flag hundreds. */
const SHOWN = 20;

/** The accounts that wait for a person, the gravest first. */
export function Review({ here }: { here: Here }) {
  return (
    <>
      <NoLead here={here} />
      <Waiting here={here} />
      <Concerns here={here} />
      <KnownGood here={here} />
    </>
  );
}

function Waiting({ here }: { here: Here }) {
  const { words, now, log, say } = here;
  const [filter, setFilter] = useState<Filter>('all');
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(SHOWN);
  const list = useRef<HTMLUListElement>(null);
  const last = useRef<readonly Row[]>([]);
  const rows = useMemo(() => {
    last.current = rowsOf(last.current, now.open, log.decisions);
    return last.current;
  }, [now.open, log.decisions]);
  const done = new Map(rows.map((row) => [row.one.id, row.done]));
  const found = useMemo(
    () =>
      sought(
        rows.map(({ one }) => one),
        filter,
        typed,
      ),
    [rows, filter, typed],
  );
  const shown = found.slice(0, most);
  const entered = useRef<number | null>(null);

  const headings = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-account]') ?? [])];
  const placeOf = (target: EventTarget | null) =>
    headings().findIndex(
      (heading) => target instanceof Node && heading.closest('li')?.contains(target),
    );
  const go = (place: number) =>
    headings()[Math.max(0, Math.min(place, headings().length - 1))]?.focus();

  // What was decided is gone from the list: reading goes on with what stands in its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the list has changed
  useEffect(() => {
    const place = entered.current;
    if (place === null || document.activeElement !== document.body) return;
    if (headings().length > 0) go(place);
    else document.getElementById('part')?.focus();
  }, [now.open]);

  // It was said that it is on its way: now it is said that it is over.
  const over = rows.filter((row) => row.done !== null).map(({ one }) => one.id);
  const heard = useRef<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever one more is over
  useEffect(() => {
    const [fresh] = rows.filter(({ one, done }) => done && !heard.current.includes(one.id));
    heard.current = over;
    if (fresh?.done) say(finishedWords(words, fresh.one, fresh.done));
  }, [over.join()]);

  return (
    <section class="card" aria-labelledby="part">
      <h2 id="part" tabIndex={-1} data-focus>
        {words('week_review_heading')}
      </h2>
      <p>{words(now.all === 0 ? 'week_review_none' : 'week_review_what')}</p>
      {now.all > 0 && (
        <div class="tools">
          <Select<Filter>
            id="filter"
            label={words('week_filter')}
            value={filter}
            options={FILTERS.map((value) => ({
              value,
              label: words(`week_filter_${value}`, { count: sought(now.open, value, '').length }),
            }))}
            onInput={(value) => {
              setFilter(value);
              setMost(SHOWN);
            }}
          />
          <div class="field">
            <label for="search">{words('week_search')}</label>
            <input
              id="search"
              type="search"
              autocomplete="off"
              spellcheck={false}
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setMost(SHOWN);
              }}
            />
          </div>
        </div>
      )}
      <p class="quiet" role="status">
        {now.all > 0
          ? words('week_found', { count: found.filter(({ id }) => !done.get(id)).length })
          : ''}
      </p>
      <KeepShown here={here} shown={shown.filter(({ id }) => !done.get(id))} />
      <ul
        class="accounts"
        ref={list}
        onFocusIn={(event) => {
          entered.current = placeOf(event.target);
        }}
        onKeyDown={(event) => {
          if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
          event.preventDefault();
          go(placeOf(event.target) + (event.key === 'ArrowDown' ? 1 : -1));
        }}
      >
        {shown.map((one) => {
          const over = done.get(one.id) ?? null;
          return (
            <li key={one.id} class={over ? 'done' : (one.assessment?.verdict ?? 'unread')}>
              {over ? (
                <Finished words={words} one={one} done={over} />
              ) : (
                <Account here={here} one={one} />
              )}
            </li>
          );
        })}
      </ul>
      <More words={words} shown={most} all={found.length} step={SHOWN} onMore={setMost} />
    </section>
  );
}

/** Those shown that nobody has to look at twice, by one press; not who is flagged, or blocked on X still. */
function KeepShown({ here, shown }: { here: Here; shown: readonly OpenFollower[] }) {
  const { words, say, reload } = here;
  const { busy, error, send } = useAsk(words);
  const ids = shown
    .filter(
      ({ assessment, decided, onX }) =>
        assessment?.verdict === 'fine' && !decided && onX !== 'blocked',
    )
    .map(({ id }) => id);
  if (ids.length === 0) return null;
  const keep = async () => {
    const why = { is: 'usual', reason: 'fine' } as const;
    const kept = await send('followers-decide', { ids, decision: 'keep', why, together: true });
    if (!kept) return;
    document.getElementById('part')?.focus();
    say(words('week_kept_shown', { count: kept.ids.length }));
    await reload();
  };
  return (
    <p>
      <button type="button" class="button" disabled={busy} onClick={() => void keep()}>
        {words('week_keep_shown', { count: ids.length })}
      </button>
      {error && (
        <span class="error" role="alert">
          {error}
        </span>
      )}
    </p>
  );
}
