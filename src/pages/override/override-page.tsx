import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { Override, Person, Proof } from '../../messages/list.ts';
import { askList } from '../../ui/ask-list.ts';
import { closeWindow } from '../../ui/close-window.ts';
import { failureWords } from '../../ui/failure-words.ts';
import { FoundList } from '../../ui/found-list.tsx';
import { LeadersWindow } from '../../ui/leaders-window.tsx';
import { SignedReason } from '../../ui/signed-reason.tsx';

const askId = () => new URLSearchParams(location.search).get('ask') ?? '';

/** The window in which a named person may let a stopped post go, with a reason. Opened by the worker. */
export function OverridePage({ words }: { words: Words }) {
  return (
    <LeadersWindow
      words={words}
      heading={words('override_heading')}
      intro={words('override_intro')}
      office={words('override_office_what')}
    >
      {(you) => <Stopped words={words} you={you} />}
    </LeadersWindow>
  );
}

function Stopped({ words, you }: { words: Words; you: Person }) {
  const [asked, setAsked] = useState<Override | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [done, setDone] = useState(false);

  const read = useCallback(async () => {
    const answer = await askList('override-read', { ask: askId() });
    if (answer.ok) return setAsked(answer.value);
    const gone = answer.why === 'gone' || answer.why === 'shape';
    setRefused(gone ? words('override_gone') : failureWords(words, answer.why));
  }, [words]);
  useEffect(() => void read(), [read]);

  /** What stops it may have changed since it was shown: then it is shown anew, and nothing is let go. */
  const give = async (shown: Override['stops'], reason: string, proof: Proof) => {
    const answer = await askList('override-give', { ask: askId(), shown, reason, proof });
    if (!answer.ok && answer.why === 'changed') await read();
    return answer;
  };

  if (refused !== null) {
    return (
      <p class="notice bad" role="alert">
        {refused}
      </p>
    );
  }
  if (done) {
    return (
      <p class="notice good" role="status">
        {words('override_done')}
      </p>
    );
  }
  if (asked === null) return null;
  return (
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
        {asked.stops.length === 0 ? (
          asked.never === 'none' && <p>{words('override_nothing')}</p>
        ) : (
          <FoundList words={words} found={asked.stops} />
        )}
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
            send={(reason, proof) => give(asked.stops, reason, proof)}
            done={() => {
              setDone(true);
              void closeWindow();
            }}
          />
        )}
      </section>
    </>
  );
}
