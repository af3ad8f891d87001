import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { Person, VaultState } from '../../messages/list.ts';
import { LIST_PAGE } from '../../ui/addresses.ts';
import { askList } from '../../ui/ask-list.ts';
import { failureWords } from '../../ui/failure-words.ts';
import { Unlock } from '../../ui/unlock.tsx';
import { useVault } from '../../ui/use-vault.ts';
import { AfterRemoval } from './after-removal.tsx';
import { CreateVault } from './create-vault.tsx';
import { DataProtection } from './data-protection.tsx';
import { LockSettings } from './lock-settings.tsx';
import { type NewCode, NewCodeSheet } from './new-code-sheet.tsx';
import { People } from './people.tsx';
import { Recover } from './recover.tsx';
import { Roles } from './roles.tsx';
import { YourUnlock } from './your-unlock.tsx';

/** What a part of the page may do to the whole of it. */
export interface Doing {
  /** Something was changed: says so, and reads the vault anew. */
  done(key: string, params?: Readonly<Record<string, string | number>>): void;
  /** The vault was locked or unlocked: what then stands there says so itself. */
  locked(): void;
  unlocked(): void;
  /** There is a new recovery code, which is never shown again. */
  code(code: NewCode): void;
}

/** Something that was done, and how the vault stood: of an open vault nothing is said once it is locked. */
interface Notice {
  readonly text: string;
  readonly is: VaultState['is'] | undefined;
}

/** People and security: who may unlock, how, when it locks itself, and where everything is. */
export function VaultPage({ words }: { words: Words }) {
  const { state, failed, reload } = useVault();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [code, setCode] = useState<NewCode | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  /** Said just now, before the vault has written it. */
  const [put, setPut] = useState(false);
  const [created, setCreated] = useState(false);
  const [landings, setLandings] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const recovering = useHash() === '#recover';
  const is = state?.is;
  const isYours =
    state?.is === 'open' && state.people.find(({ id }) => id === state.you)?.role === 'slt';

  // What had the focus is gone with its form: reading goes on at the top.
  const land = () => setLandings((before) => before + 1);
  useEffect(() => {
    if (landings > 0) heading.current?.focus();
  }, [landings]);

  const doing: Doing = {
    done(key, params) {
      setNotice({ text: words(key, params), is });
      void reload();
    },
    locked: () => void reload(),
    unlocked: () => void reload().then(land),
    code(next) {
      setNotice(null);
      setCode(next);
      setPut(false);
      void reload();
    },
  };

  const kept = () => {
    const who = code?.removed ?? null;
    setRemoved(who);
    setCode(null);
    setCreated(code?.because === 'created');
    if (who === null) land();
    setNotice({ text: words('vault_code_done'), is });
    setPut(true);
    void askList('recovery-kept', {}).then(reload);
    // Not by replaceState, of which nobody hears: once locked again it would ask for the code.
    if (recovering) location.hash = '';
  };

  // Until it has been put away nothing else is on the page: the code is never shown again.
  if (code) return <NewCodeSheet words={words} code={code} onKept={kept} />;
  return (
    <>
      <header class="head">
        <img src="/src/icons/128.png" alt="" width="56" height="56" />
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {words('vault_heading')}
          </h1>
          <p class="quiet">{words('vault_intro')}</p>
        </div>
      </header>
      <p class="notice" role="status">
        {notice?.is === is && notice?.text}
      </p>
      {created && state?.is === 'open' && (
        <p class="actions">
          <a class="button" href={`${LIST_PAGE}#import`}>
            {words('vault_next_import')}
          </a>
        </p>
      )}
      {failed && (
        <p class="notice bad" role="alert">
          {failureWords(words, failed)}
        </p>
      )}
      {isYours && !state.codeKept && !put && (
        <p class="notice bad" role="alert">
          {words('vault_code_never_kept')}
        </p>
      )}
      {removed !== null && (
        <AfterRemoval
          words={words}
          name={removed}
          onDone={() => {
            setRemoved(null);
            land();
          }}
        />
      )}
      {state && <Standing words={words} state={state} doing={doing} recovering={recovering} />}
      <DataProtection words={words} />
    </>
  );
}

function Standing(props: { words: Words; state: VaultState; doing: Doing; recovering: boolean }) {
  const { words, state, doing } = props;
  if (state.is === 'none') return <CreateVault words={words} doing={doing} />;
  if (state.is === 'locked' && props.recovering) return <Recover {...props} />;
  const you = state.people.find(({ id }) => id === state.you);
  if (state.is !== 'open' || !you) {
    return <Unlock words={words} state={state} onUnlocked={doing.unlocked} />;
  }
  return <Open words={words} state={state} doing={doing} you={you} />;
}

function Open(props: { words: Words; state: VaultState; doing: Doing; you: Person }) {
  return (
    <>
      <People {...props} />
      <YourUnlock {...props} />
      <LockSettings {...props} />
      <Roles words={props.words} />
    </>
  );
}

/** The part of the address after #, which the link "Forgotten it?" brings. */
function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const look = () => setHash(location.hash);
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return hash;
}
