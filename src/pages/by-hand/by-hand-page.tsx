import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { Finding } from '../../lint/finding.ts';
import { BY_HAND_PICTURES, type Person, type Question } from '../../messages/list.ts';
import { askList } from '../../ui/ask-list.ts';
import { Choices } from '../../ui/choices.tsx';
import { FoundList } from '../../ui/found-list.tsx';
import { Area, Tick } from '../../ui/inputs.tsx';
import { LeadersWindow } from '../../ui/leaders-window.tsx';
import { sayTime } from '../../ui/say-day.ts';
import { SignedReason } from '../../ui/signed-reason.tsx';
import { useAsk } from '../../ui/use-ask.ts';

type Shows = Question<'by-hand-check'>['pictures'] | 'pupils';
const SHOWS = [...BY_HAND_PICTURES, 'pupils'] as const satisfies readonly Shows[];

const tab = () => Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

/**
 * The window for a page of X that Lollipop can't read: the post is typed here and checked here, and a
 * named person lets that tab post it for ten minutes (house, "The network lock").
 */
export function ByHandPage({ words }: { words: Words }) {
  return (
    <LeadersWindow
      words={words}
      heading={words('byHand_heading')}
      intro={words('byHand_intro')}
      office={words('byHand_office_what')}
    >
      {(you) => <Post words={words} you={you} />}
    </LeadersWindow>
  );
}

function Post({ words, you }: { words: Words; you: Person }) {
  const [texts, setTexts] = useState<readonly string[]>(['']);
  const [shows, setShows] = useState<Shows | null>(null);
  /** What was found in exactly these words; null: not looked yet, or they have changed. */
  const [found, setFound] = useState<readonly Finding[] | null>(null);
  const [looked, setLooked] = useState(false);
  const [tried, setTried] = useState(false);
  const [until, setUntil] = useState<number | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { busy, error, send } = useAsk(words);

  const empty = texts.every((text) => text.trim() === '') && shows !== 'no-pupils';
  const change = (next: readonly string[]) => {
    setTexts(next);
    setFound(null);
    setLooked(false);
  };

  const check = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (empty) return form.current?.querySelector('textarea')?.focus();
    if (shows === null) return form.current?.querySelector('input')?.focus();
    if (shows === 'pupils') return;
    const answer = await send('by-hand-check', { texts: [...texts], pictures: shows });
    setLooked(false);
    if (answer) setFound(answer.findings);
  };

  if (until !== null) {
    return (
      <p class="notice good" role="status">
        {words('byHand_done', { time: sayTime(until) })}
      </p>
    );
  }
  const stops = found?.some(({ severity }) => severity === 'stop') ?? false;
  const asks = found?.some(({ severity }) => severity === 'check') ?? false;
  return (
    <>
      <form ref={form} class="card" noValidate onSubmit={check} aria-busy={busy}>
        {texts.map((text, row) => (
          <Area
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a post have nothing else.
            key={row}
            id={`text-${row}`}
            label={
              texts.length === 1 ? words('byHand_text') : words('byHand_row', { number: row + 1 })
            }
            hint={row === 0 ? words('byHand_text_hint') : undefined}
            value={text}
            error={tried && empty && row === 0 ? words('byHand_error_text') : undefined}
            onInput={(typed) => change(texts.map((one, at) => (at === row ? typed : one)))}
          />
        ))}
        <button type="button" class="button plain small" onClick={() => change([...texts, ''])}>
          {words('byHand_add_row')}
        </button>
        <Choices
          id="shows"
          asks="shows"
          legend={words('byHand_shows')}
          options={SHOWS.map((value) => ({
            value,
            label: words(`byHand_shows_${value.replaceAll('-', '_')}`),
          }))}
          value={shows}
          onChange={(value) => {
            setShows(value);
            setFound(null);
          }}
          error={tried && shows === null ? words('byHand_error_shows') : undefined}
        />
        {shows === 'pupils' ? (
          <p class="notice bad" role="status">
            {words('byHand_never_pupils')}
          </p>
        ) : (
          <button type="submit" class="button" aria-disabled={busy}>
            {words('byHand_check')}
          </button>
        )}
        {error && (
          <p class="error" role="alert">
            {error}
          </p>
        )}
      </form>
      {found !== null && shows !== null && shows !== 'pupils' && (
        <section class="card" aria-labelledby="found">
          <div role="status">
            <h2 id="found">
              {words(stops ? 'byHand_stopped' : found.length > 0 ? 'byHand_found' : 'byHand_clear')}
            </h2>
          </div>
          <FoundList words={words} found={found} mend />
          {!stops && asks && (
            <Tick
              id="looked"
              label={words('byHand_looked')}
              checked={looked}
              onChange={setLooked}
            />
          )}
          {!stops && (looked || !asks) && (
            <SignedReason
              words={words}
              you={you}
              label={words('byHand_reason')}
              hint={words('override_reason_hint')}
              submit={words('byHand_allow')}
              send={async (reason, proof) => {
                const post = { texts: [...texts], pictures: shows };
                const answer = await askList('by-hand-allow', {
                  ...post,
                  ...{ tab: tab(), looked, reason, proof },
                });
                if (answer.ok) setUntil(answer.value.until);
                return answer;
              }}
              done={() => {}}
            />
          )}
        </section>
      )}
    </>
  );
}
