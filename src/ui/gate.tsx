import type { Words } from '../i18n/index.ts';
import type { SetupState } from '../messages/setup.ts';
import { SETUP_PAGE } from './addresses.ts';
import { failureWords } from './failure-words.ts';
import { Unlock } from './unlock.tsx';
import type { ListView } from './use-list.ts';

/** What stands in the place of the list while there is none to be shown, and what to do about it. */
export function Gate(props: { words: Words; list: ListView; setup: SetupState | null }) {
  const { words, list, setup } = props;
  const { vault, failed, reload } = list;
  if (failed !== null) {
    return (
      <section class="card" aria-labelledby="gate">
        <h2 id="gate" tabIndex={-1} data-focus>
          {words(vault === null ? 'gate_silent_heading' : 'gate_unread_heading')}
        </h2>
        <p>{failureWords(words, failed)}</p>
        <button type="button" class="button" onClick={() => void reload()}>
          {words('gate_again')}
        </button>
      </section>
    );
  }
  if (vault === null || vault.is === 'open') {
    return (
      <p class="quiet loading" aria-busy="true">
        {words('gate_loading')}
      </p>
    );
  }
  if (vault.is === 'none' && setup?.policy === null) {
    return (
      <section class="card" aria-labelledby="gate">
        <h2 id="gate">{words('gate_no_setup_heading')}</h2>
        <p>{words(setup.damaged ? 'setup_damaged' : 'gate_no_setup_what')}</p>
        <a class="button" href={SETUP_PAGE} target="_blank" rel="noreferrer">
          {words('gate_no_setup_open')}
        </a>
      </section>
    );
  }
  return <Unlock words={words} state={vault} onUnlocked={() => void reload()} />;
}
