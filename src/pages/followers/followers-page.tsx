import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import { failureWords } from '../../ui/failure-words.ts';
import { NotTheOffice } from '../../ui/not-the-office.tsx';
import { Unlock } from '../../ui/unlock.tsx';
import { useFocusOn } from '../../ui/use-focus-on.ts';
import { useFollowers } from '../../ui/use-followers.ts';
import { useVault } from '../../ui/use-vault.ts';
import { CheckPart } from './check.tsx';
import type { Here } from './here.ts';
import { PastChecks } from './past.tsx';
import { Poster } from './poster.tsx';
import { ReportPart } from './report.tsx';
import { Review } from './review.tsx';
import { ROUTES, type Route, useRoute } from './route.ts';
import { Settings } from './settings.tsx';

/** The weekly check of followers, and everything about it. */
export function FollowersPage({ words }: { words: Words }) {
  const { state, failed: silent, reload: look } = useVault();
  const you = state?.people.find(({ id }) => id === state.you) ?? null;
  const open = state?.is === 'open' && you?.role === 'slt';
  const { now, log, failed, reload } = useFollowers(open);
  const route = useRoute();
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const here: Here | null =
    now && log && state && you
      ? { words, now, log, people: state.people, you, reload, say: setSaid }
      : null;
  useFocusOn(root, `${here === null} ${route}`);
  const trouble = silent ?? failed;

  return (
    <div ref={root} class="sections">
      <header class="head">
        <img src="/src/icons/128.png" alt="" width="56" height="56" />
        <div>
          <h1>{words('week_heading')}</h1>
          <p class="quiet">{words('week_intro')}</p>
        </div>
      </header>
      {here && <Parts words={words} route={route} open={here.now.all} />}
      <p class={said === '' ? 'notice' : 'notice good'} role="status">
        {said}
      </p>
      {trouble !== null && (
        <section class="card" aria-labelledby="failed">
          <h2 id="failed" tabIndex={-1} data-focus>
            {words(silent ? 'gate_silent_heading' : 'week_unread_heading')}
          </h2>
          <p>{failureWords(words, trouble)}</p>
          <button type="button" class="button" onClick={() => void (silent ? look() : reload())}>
            {words('gate_again')}
          </button>
        </section>
      )}
      {state && state.is !== 'open' && (
        <Unlock words={words} state={state} onUnlocked={() => void look()} />
      )}
      {you?.role === 'office' && (
        <NotTheOffice words={words} you={you} what={words('week_office_what')} />
      )}
      {trouble === null && !here && (state === null || open) && (
        <p class="quiet loading" aria-busy="true">
          {words('week_loading')}
        </p>
      )}
      {here && <Part here={here} route={route} />}
    </div>
  );
}

function Parts({ words, route, open }: { words: Words; route: Route; open: number }) {
  return (
    <nav class="parts" aria-label={words('week_nav')}>
      <ul>
        {ROUTES.map((one) => (
          <li key={one}>
            <a href={`#${one}`} aria-current={one === route ? 'page' : undefined}>
              {words(`week_nav_${one}`, { count: open })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Part({ here, route }: { here: Here; route: Route }) {
  switch (route) {
    case 'check':
      return <CheckPart here={here} />;
    case 'review':
      return <Review here={here} />;
    case 'past':
      return <PastChecks here={here} />;
    case 'report':
      return <ReportPart here={here} />;
    case 'poster':
      return <Poster words={here.words} />;
    case 'settings':
      return <Settings here={here} />;
  }
}
