import { useEffect, useMemo, useState } from 'preact/hooks';
import { clockNow } from '../../clock.ts';
import type { Words } from '../../i18n/index.ts';
import type { Policy } from '../../policy/schema.ts';
import { askSetup } from '../../ui/ask-setup.ts';
import { inviting, linkOf } from './inviting.ts';
import { QrCode } from './qr-code.tsx';

/** A page for the school gate, and a post: both invite parents to follow. */
export function Poster({ words }: { words: Words }) {
  const [policy, setPolicy] = useState<Policy | null | undefined>(undefined);
  const ready = useMemo(() => policy && inviting(words, policy, clockNow()), [words, policy]);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  useEffect(() => {
    void askSetup({ type: 'read-setup' }).then((answer) =>
      setPolicy(answer.ok ? answer.state.policy : null),
    );
  }, []);
  if (policy === undefined) {
    return (
      <p class="quiet loading" aria-busy="true">
        {words('week_loading')}
      </p>
    );
  }
  if (!policy || !ready) {
    return (
      <section class="card" aria-labelledby="part">
        <h2 id="part" tabIndex={-1} data-focus>
          {words('week_poster_heading')}
        </h2>
        <p>{words('week_poster_no_school')}</p>
      </section>
    );
  }
  const { school } = policy;
  const { post } = ready;
  const link = linkOf(school);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(post);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };
  return (
    <>
      <section class="card on-screen" aria-labelledby="part">
        <h2 id="part" tabIndex={-1} data-focus>
          {words('week_poster_heading')}
        </h2>
        <p>{words('week_poster_what')}</p>
        <p class="ready" id="ready">
          {post}
        </p>
        {!ready.named && <p class="quiet">{words('week_poster_nameless')}</p>}
        <div class="actions">
          <button type="button" class="button" onClick={() => void copy()}>
            {words('week_poster_copy')}
          </button>
          <button type="button" class="button plain" onClick={() => print()}>
            {words('week_poster_print')}
          </button>
        </div>
        <p class="quiet" role="status">
          {copied === 'no' ? '' : words(`week_poster_copied_${copied}`)}
        </p>
      </section>
      <section class="poster" aria-label={words('week_poster_label')}>
        <p class="poster-school">{school.name}</p>
        <p class="poster-invites">{words('week_poster_invites')}</p>
        <QrCode text={link} label={words('week_poster_qr', { link })} />
        <p class="poster-handle">@{school.handle}</p>
        <p class="poster-link">{link}</p>
        <p>{words('week_poster_open')}</p>
      </section>
    </>
  );
}
