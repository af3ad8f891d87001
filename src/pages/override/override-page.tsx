import { useEffect, useState } from 'preact/hooks';
import { findingWords } from '../../i18n/finding-words.ts';
import type { Words } from '../../i18n/index.ts';
import type { Override } from '../../messages/list.ts';
import { askList } from '../../ui/ask-list.ts';
import { closeWindow } from '../../ui/close-window.ts';
import { failureWords } from '../../ui/failure-words.ts';
import { NotTheOffice } from '../../ui/not-the-office.tsx';
import { SignedReason } from '../../ui/signed-reason.tsx';
import { Unlock } from '../../ui/unlock.tsx';
import { useList } from '../../ui/use-list.ts';

const askId = () => new URLSearchParams(location.search).get('ask') ?? '';

/** The window in which a named person may let a stopped post go, with a reason. Opened by the worker. */
export function OverridePage({ words }: { words: Words }) {
  const { vault, you, failed, reload } = useList();
  const [asked, setAsked] = useState<Override | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const open = vault?.is === 'open' && you?.role === 'slt';

  useEffect(() => {
    // What was shown goes with the lock; whoever unlocks may be somebody else.
    if (!open) return setAsked(null);
    void askList('override-read', { ask: askId() }).then((answer) => {
      if (answer.ok) setAsked(answer.value);
      if (answer.ok || answer.why === 'locked') return setRefused(null);
      const gone = answer.why === 'gone' || answer.why === 'shape';
      setRefused(gone ? words('override_gone') : failureWords(words, answer.why));
    });
  }, [open, words]);

  return (
    <>
      <header>
        <h1>{words('override_heading')}</h1>
        <p class="quiet">{words('override_intro')}</p>
      </header>
      {(refused ?? failed) !== null && (
        <p class="notice bad" role="alert">
          {refused ?? (failed && failureWords(words, failed))}
        </p>
      )}
      {vault && vault.is !== 'open' && (
        <Unlock words={words} state={vault} onUnlocked={() => void reload()} />
      )}
      {you?.role === 'office' && (
        <NotTheOffice words={words} you={you} what={words('override_office_what')} />
      )}
      {done && (
        <p class="notice good" role="status">
          {words('override_done')}
        </p>
      )}
      {open && you && asked && !done && (
        <>
          <section class="card" aria-labelledby="post">
            <h2 id="post">{words('override_post')}</h2>
            {asked.texts.map((text, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a post have nothing else.
              <blockquote class="post" key={row}>
                {text}
              </blockquote>
            ))}
          </section>
          <section class="card" aria-labelledby="stops">
            <h2 id="stops">{words('override_stops')}</h2>
            <Stops words={words} stops={asked.stops} />
            {asked.never !== 'none' && (
              <p class="notice bad">{words(`override_never_${asked.never}`)}</p>
            )}
            {asked.never === 'none' && asked.stops.length > 0 && (
              <SignedReason
                words={words}
                you={you}
                label={words('override_reason')}
                hint={words('override_reason_hint')}
                submit={words('override_submit')}
                send={(reason, proof) => askList('override-give', { ask: askId(), reason, proof })}
                done={() => {
                  setDone(true);
                  void closeWindow();
                }}
              />
            )}
          </section>
        </>
      )}
    </>
  );
}

function Stops({ words, stops }: { words: Words; stops: Override['stops'] }) {
  if (stops.length === 0) return <p>{words('override_nothing')}</p>;
  return (
    <ul class="stops">
      {stops.map((finding) => {
        const { what, why } = findingWords(words, finding);
        const { rule, row, field, start } = finding;
        return (
          <li key={JSON.stringify([rule, row, field, start])}>
            <strong>{what}</strong>
            {why}
          </li>
        );
      })}
    </ul>
  );
}
