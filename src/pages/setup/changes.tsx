import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { AnswerTo, Person, PolicyChange } from '../../messages/list.ts';
import type { Policy } from '../../policy/schema.ts';
import { askList } from '../../ui/ask-list.ts';
import { failureWords } from '../../ui/failure-words.ts';
import { More } from '../../ui/more.tsx';
import { recorderName } from '../../ui/pupil/basis.tsx';
import { sayMoment } from '../../ui/say-day.ts';
import { VAULT_PAGE } from '../../ui/unlock.tsx';
import { useVault } from '../../ui/use-vault.ts';
import { sayChange } from './say-change.ts';

/** Drawn at once; more by a press. */
const SHOWN = 10;
/** As many as the worker is asked for in one question. */
const AT_ONCE = 100;

/** Who changed what of the policy and when, the newest first; each can be taken back while it holds. */
export function Changes({ words, policy }: { words: Words; policy: Policy }) {
  const { state, failed } = useVault();
  const you = state?.people.find(({ id }) => id === state.you);
  const why =
    failed !== null
      ? failureWords(words, failed)
      : state?.is === 'none'
        ? words('setup_changes_no_list')
        : you?.role === 'office'
          ? words('setup_changes_office')
          : you
            ? null
            : words('setup_changes_locked');
  return (
    <section class="card" aria-labelledby="changes">
      <h2 id="changes" tabIndex={-1}>
        {words('setup_changes_heading')}
      </h2>
      <p class="quiet">{words('setup_changes_intro')}</p>
      {state && why !== null && <p>{why}</p>}
      {state?.is === 'locked' && (
        <a class="button plain" href={VAULT_PAGE}>
          {words('setup_changes_unlock')}
        </a>
      )}
      {state && why === null && (
        // Whatever changes the policy, here or in another window, adds to the list.
        <ChangeList words={words} people={state.people} now={JSON.stringify(policy)} />
      )}
    </section>
  );
}

function ChangeList(props: { words: Words; people: readonly Person[]; now: string }) {
  const { words, people, now } = props;
  const [read, setRead] = useState<AnswerTo<'policy-changes'> | null>(null);
  const [most, setMost] = useState(SHOWN);
  const [said, setSaid] = useState<{ tone: 'good' | 'bad'; text: string } | null>(null);
  const busy = useRef(false);

  const load = useCallback(async () => {
    const changes: PolicyChange[] = [];
    for (let skip = 0; skip < most; skip += AT_ONCE) {
      const answer = await askList('policy-changes', {
        skip,
        most: Math.min(AT_ONCE, most - skip),
      });
      if (!answer.ok) return setSaid({ tone: 'bad', text: failureWords(words, answer.why) });
      changes.push(...answer.value.changes);
      setRead({ all: answer.value.all, changes: [...changes] });
    }
  }, [words, most]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for anew when the policy is another
  useEffect(() => void load(), [load, now]);

  const takeBack = async (change: PolicyChange) => {
    if (busy.current) return;
    busy.current = true;
    const answer = await askList('policy-change-back', { change: change.id });
    busy.current = false;
    setSaid(
      answer.ok
        ? { tone: 'good', text: words('setup_changes_done', sayChange(words, change.told)) }
        : { tone: 'bad', text: failureWords(words, answer.why) },
    );
    // Its button may be gone.
    document.getElementById('changes')?.focus();
    await load();
  };

  return (
    <>
      <p class={said?.tone ?? ''} role="status">
        {said?.text}
      </p>
      {read?.all === 0 && <p>{words('setup_changes_none')}</p>}
      <ol class="changes" reversed>
        {read?.changes.map((change) => {
          const { what, detail } = sayChange(words, change.told);
          return (
            <li key={change.id}>
              <div>
                <b>{what}</b>
                {detail !== '' && <span class="line">{detail}</span>}
                <span class="line quiet">
                  {words('pupil_history_by', {
                    name: recorderName(words, people, change.by),
                    at: sayMoment(change.at),
                  })}
                </span>
                {change.told.what === 'rule' && change.told.reason && (
                  <span class="line">
                    {words('setup_changes_reason', { reason: change.told.reason })}
                  </span>
                )}
              </div>
              {change.back === 'yes' ? (
                <button
                  type="button"
                  class="button plain small"
                  aria-label={words('setup_changes_back_what', { what, detail })}
                  onClick={() => void takeBack(change)}
                >
                  {words('setup_changes_back')}
                </button>
              ) : (
                <span class="quiet">
                  {words(`setup_changes_${change.back.replaceAll('-', '_')}`)}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <More words={words} shown={most} all={read?.all ?? 0} step={SHOWN} onMore={setMost} />
    </>
  );
}
