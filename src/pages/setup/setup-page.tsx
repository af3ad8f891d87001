import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { Answer, FromOwnPage, SetupState } from '../../messages/setup.ts';
import { askSetup } from '../../ui/ask-setup.ts';
import { AccountStatus } from './account-status.tsx';
import { AllowedWords } from './allowed-words.tsx';
import { Changes } from './changes.tsx';
import { DataUse } from './data-use.tsx';
import { ListCard } from './list-card.tsx';
import { OfficeForm } from './office.tsx';
import { RuleSettings } from './rule-settings.tsx';
import { SchoolForm } from './school-form.tsx';
import { SelfCheck } from './self-check.tsx';
import { Templates } from './templates.tsx';

/** How often the page looks whether the account has been learned meanwhile in another tab. */
const LOOK_EVERY_MS = 1_000;

type Notice = { readonly tone: 'good' | 'bad'; readonly text: string } | null;

/** The whole set-up: what is done with data, the school, its account, the rules, the self-check. */
export function SetupPage({ words }: { words: Words }) {
  const [state, setState] = useState<SetupState | null>(null);
  const [notice, setNotice] = useState<Notice>(null);
  const changes = useRef(0);

  const take = useCallback(
    (answer: Answer, done?: string): boolean => {
      if (answer.ok) {
        setState(answer.state);
        if (done) setNotice({ tone: 'good', text: words(done) });
      } else {
        setNotice({ tone: 'bad', text: words(`setup_failed_${answer.why.replaceAll('-', '_')}`) });
      }
      return answer.ok;
    },
    [words],
  );

  useEffect(() => {
    const look = async () => {
      const before = changes.current;
      const answer = await askSetup({ type: 'read-setup' });
      // An answer that was on its way while something was changed shows what is no longer so.
      if (before === changes.current) take(answer);
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [take]);

  const ask = async (change: FromOwnPage) => {
    changes.current += 1;
    const answer = await askSetup(change);
    take(answer, 'setup_saved');
    return answer.ok ? null : answer.why;
  };
  const save = async (change: FromOwnPage): Promise<void> => void (await ask(change));

  return (
    <>
      <header class="head">
        <img src="/src/icons/128.png" alt="" width="56" height="56" />
        <div>
          <h1>{words('setup_heading')}</h1>
          <p class="quiet">{words('setup_intro')}</p>
        </div>
      </header>
      <p class={`notice ${notice?.tone ?? ''}`} role="status">
        {notice?.text}
      </p>
      {state?.damaged && (
        <p class="notice bad" role="alert">
          {words('setup_damaged')}
        </p>
      )}
      <DataUse words={words} />
      {state && (
        <>
          <SchoolForm words={words} state={state} save={save} />
          {state.policy && (
            <>
              <AccountStatus
                words={words}
                state={state}
                forget={() => save({ type: 'forget-account' })}
              />
              <ListCard words={words} />
              <RuleSettings words={words} policy={state.policy} save={save} />
              <AllowedWords words={words} policy={state.policy} save={ask} />
              <OfficeForm words={words} policy={state.policy} save={ask} />
              <Changes words={words} policy={state.policy} />
              <Templates words={words} />
              <SelfCheck words={words} state={state} />
            </>
          )}
        </>
      )}
    </>
  );
}
